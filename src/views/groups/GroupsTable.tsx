import type { ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import type { Wording } from '#i18n/wording.ts';
import type { CellState } from '#model/source.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import type { TableColumn } from '#ui/DataTable.tsx';
import { recordTable, type ColumnWords } from '#views/record-table.tsx';
import { PapersLink } from './PapersLink.tsx';
import { framing, type Context } from './context.ts';

/** The groups that pass every filter. A row's arrow opens the group's page. */
export const groupsTable = recordTable<Context, Group, Context['papersOf']>({
  id: 'groups-table',
  className: 'groups-full',
  maxHeight: 1000,
  fields: { sort: 'groupsSort', hidden: 'groupsHidden', panel: 'groupPanel' },
  sliceOf: (context) => context,
  words: ({ groups }) => groups.table,
  beside: ({ papersOf }) => papersOf,
  columns: groupColumns,
  isHighlighted: ({ id }, { viewState }) => id === viewState.groupPanel,
  framing: (context, { figure, title, subtitle }) => {
    const { sourceWithPapers } = context.wording.say.groups;
    return framing(context, { figure, title, subtitle, notes: [papersNote(context)], source: sourceWithPapers });
  },
  Foot: ({ context }) => {
    const { wording, shown } = context;
    return (
      <footer className="card-foot">
        <p className="card-note">{papersNote(context)}</p>
        <p className="card-source">
          <span>{wording.say.figure.source(wording.say.groups.sourceWithPapers)}</span>
          <span>{wording.say.groups.count(shown.length)}</span>
        </p>
      </footer>
    );
  },
});

/** Which papers are counted, and that they are not the report's own. */
function papersNote({ wording, figures }: Context): string {
  return wording.say.groups.table.papersNote(wording.format.number(figures.get('papers-total')?.value ?? 0));
}

function groupColumns(context: ColumnWords, papersOf?: Context['papersOf']): TableColumn<Group>[] {
  const { wording } = context;
  const { say, text, name, format } = wording;
  const words = say.groups;
  const labels = words.table.columns;
  const marked = (label: string, basis: 'report' | 'inferred'): ReactNode => (
    <>
      {label}
      {basis === 'inferred' && <small className="groups-inferred"> {words.inferred}</small>}
    </>
  );
  const cityOf = ({ city, cityName }: Group): string =>
    cityName === null
      ? levelName(context, 'groupCity', city)
      : city === 'not-on-chart'
        ? `${text(cityName)}*`
        : text(cityName);
  const paperCount = ({ id }: Group): number => papersOf?.get(id)?.length ?? 0;
  return [
    {
      id: 'name',
      label: labels.name,
      width: 210,
      isPinned: true,
      value: ({ name: own }) => name(own),
      cell: (group) => <BothNames group={group} wording={wording} />,
    },
    { id: 'parent', label: labels.parent, width: 115, value: ({ parent }) => name(parent) },
    {
      id: 'type',
      label: labels.type,
      width: 108,
      value: ({ type }) => words.type[type],
      cell: ({ type, typeBasis }) => marked(words.type[type], typeBasis),
    },
    {
      id: 'city',
      label: labels.city,
      width: 104,
      value: cityOf,
      cell: (group) => marked(cityOf(group), group.cityBasis),
    },
    {
      id: 'anchors',
      label: labels.anchors,
      width: 160,
      value: ({ anchors }) =>
        anchors.length === 0 ? null : anchors.map((anchor) => personName(anchor.name)).join(', '),
    },
    {
      id: 'papers',
      label: labels.papers,
      width: 80,
      isNumeric: true,
      value: paperCount,
      cell: (group) => (
        <PapersLink
          group={group.id}
          className="groups-papers"
          label={words.table.openPapers(name(group.short), paperCount(group))}
        >
          {format.number(paperCount(group))}
        </PapersLink>
      ),
    },
    {
      id: 'best-paper',
      label: labels.bestPaper,
      width: 104,
      value: ({ honors }) => words.cells.words[honors.bestPaper.value].short,
      cell: ({ honors }) => <State state={honors.bestPaper.value} wording={wording} />,
    },
    {
      id: 'top-two-percent',
      label: labels.topTwoPercent,
      width: 104,
      value: ({ honors }) => words.cells.words[honors.topTwoPercent.value].short,
      cell: ({ honors }) => <State state={honors.topTwoPercent.value} wording={wording} />,
    },
    { id: 'status', label: labels.status, width: 104, value: ({ status }) => words.status[status] },
    { id: 'basis', label: labels.basis, width: 100, value: ({ membership }) => words.basis[membership] },
  ];
}

/** A person as the report writes them: ZHANG Linghan 张凌寒. */
export function personName({ en, zh }: { readonly en: string; readonly zh: string | null }): string {
  return zh === null ? en : `${en} ${zh}`;
}

function BothNames({ group, wording }: { readonly group: Group; readonly wording: Wording }): ReactNode {
  const { en, zh } = group.name;
  const [first, second] = wording.language === 'zh' && zh !== null ? [zh, en] : [en, zh];
  const [firstLanguage, secondLanguage] = first === en ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
  return (
    <span className="groups-names">
      <span lang={firstLanguage}>{first}</span>
      {second !== null && <small lang={secondLanguage}>{second}</small>}
    </span>
  );
}

/** One of the four states of a coded cell. */
export function State({ state, wording }: { readonly state: CellState; readonly wording: Wording }): ReactNode {
  return (
    <span className="groups-state" data-state={state}>
      <i aria-hidden>{CELL_LOOKS[state].glyph}</i> {wording.say.groups.cells.words[state].short}
    </span>
  );
}
