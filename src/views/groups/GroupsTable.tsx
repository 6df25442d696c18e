import { useMemo, type ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Wording } from '#i18n/wording.ts';
import type { CellState } from '#model/source.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn } from '#ui/DataTable.tsx';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { PapersLink } from './PapersLink.tsx';
import { framing, type Context } from './context.ts';

const groupId = ({ id }: Group): string => id;
const FIELDS = { sort: 'groupsSort', hidden: 'groupsHidden' } as const;

/** The groups that pass every filter. A row's arrow opens the group's page. */
export function GroupsTable({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { wording, viewState, shown } = context;
  const say = wording.say.groups.table;
  const columns = useMemo(() => groupColumns(context), [context]);
  useKnownTable(FIELDS, columns);
  return (
    <TableCard
      table="groups-table"
      className="groups-full"
      title={say.title}
      subtitle={wording.say.figure.invitation(say.subtitle, say.invitation)}
      rows={shown}
      columns={columns}
      rowId={groupId}
      wording={wording}
      sort={viewState.groupsSort}
      onSort={(groupsSort) => go({ groupsSort })}
      hidden={viewState.groupsHidden}
      onHidden={(groupsHidden) => go({ groupsHidden })}
      openRow={null}
      onOpenRow={(id) => go({ groupPanel: id ?? '' })}
      details={null}
      highlightRow={({ id }) => id === viewState.groupPanel}
      emptyText={say.empty}
      maxHeight={1000}
    >
      <footer className="card-foot">
        <p className="card-note">{say.papersNote}</p>
        <p className="card-source">
          <span>{wording.say.figure.source(wording.say.groups.sourceWithPapers)}</span>
          <span>{wording.say.groups.count(shown.length)}</span>
        </p>
      </footer>
    </TableCard>
  );
}

/** The groups that pass every filter, apart from their page. */
export function groupsTable(context: Context): TableFigure {
  const { wording, viewState, shown } = context;
  const { table: say, sourceWithPapers } = wording.say.groups;
  return tableFigure({
    framing: framing(context, {
      figure: 'groups-table',
      title: say.title,
      subtitle: say.subtitle,
      notes: [say.papersNote],
      source: sourceWithPapers,
    }),
    rows: shown,
    columns: groupColumns(context),
    sort: viewState.groupsSort,
    hidden: viewState.groupsHidden,
    wording,
  });
}

function groupColumns(context: Context): TableColumn<Group>[] {
  const { wording, papersOf } = context;
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
  const paperCount = ({ id }: Group): number => papersOf.get(id)?.length ?? 0;
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
