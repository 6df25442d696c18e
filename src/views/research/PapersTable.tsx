import { memo, useCallback, useMemo, type ReactNode } from 'react';
import type { Target } from '#charts/mark.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import { compareDates } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { rowsIn } from '#model/row-set.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Paper } from '#selectors/papers.ts';
import { rowsAt } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn, TableGrouping } from '#ui/DataTable.tsx';
import { PALETTES, type Palette } from '#charts/theme.ts';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { directionColour } from '#views/direction-colour.ts';
import { framing } from './charts.ts';
import { PaperDetails } from './PaperDetails.tsx';
import type { Context } from './context.ts';
import type { SourceLookup } from '#ui/evidence.ts';
import { tableFigure } from '#ui/table-figure.ts';
import './papers-table.css';

type Props = {
  readonly context: Context;
  readonly palette: Palette;
  readonly sourceOf: SourceLookup;
  readonly highlight: Target | null;
};

/** What labels are made from. */
type Labels = Pick<Context, 'wording' | 'dimensions'>;

const FIELDS = { sort: 'papersSort', hidden: 'papersHidden', open: 'papersOpen' } as const;
const paperId = ({ id }: Paper): string => id;

/** The papers that pass every filter, as a table. */
export const PapersTable = memo(function PapersTable(props: Props): ReactNode {
  const { context, palette, sourceOf, highlight } = props;
  const go = useGo();
  const { wording, viewState, table, passing } = context;
  const say = wording.say.research.table;
  const { dimensions } = context;
  // Unlike a whole context, these stay the same while filters change.
  const labels = useMemo(() => ({ wording, dimensions }), [wording, dimensions]);
  const columns = useMemo(() => paperColumns(labels, palette), [labels, palette]);
  const papers = useMemo(() => table.rows.map(paperId), [table]);
  useKnownTable(FIELDS, columns, papers);
  const groupings = useMemo(() => paperGroupings(labels), [labels]);
  const details = useCallback(
    (paper: Paper) => <PaperDetails paper={paper} context={context} sourceOf={sourceOf} />,
    [context, sourceOf],
  );
  return (
    <TableCard
      table="papers-table"
      title={say.title}
      subtitle={wording.say.figure.invitation(say.subtitle, say.invitation)}
      rows={table.rows}
      passing={passing}
      columns={columns}
      rowId={paperId}
      wording={wording}
      sort={viewState.papersSort}
      onSort={(papersSort) => go({ papersSort })}
      hidden={viewState.papersHidden}
      onHidden={(papersHidden) => go({ papersHidden })}
      groupings={groupings}
      groupBy={viewState.papersGrouping === 'none' ? null : viewState.papersGrouping}
      onGroupBy={(grouping) => go({ papersGrouping: groupings.find(({ id }) => id === grouping)?.id ?? 'none' })}
      openRow={viewState.papersOpen === '' ? null : viewState.papersOpen}
      onOpenRow={(row) => go({ papersOpen: row ?? '' })}
      details={details}
      highlightRow={(paper) => isHighlighted(paper, highlight)}
      emptyText={wording.say.research.nothing.title}
    />
  );
});

/** The papers that pass every filter, apart from their page. */
export function papersTable(context: Context): TableFigure {
  const { wording, viewState, table, passing } = context;
  const say = wording.say.research.table;
  return tableFigure({
    framing: framing(context, 'papers-table', say.title, wording.say.research.table.subtitle, []),
    rows: rowsAt(table, rowsIn(passing)),
    columns: paperColumns(context, PALETTES.light),
    sort: viewState.papersSort,
    hidden: viewState.papersHidden,
    grouping: paperGroupings(context).find(({ id }) => id === viewState.papersGrouping),
    wording,
  });
}

function paperColumns(context: Labels, palette: Palette): TableColumn<Paper>[] {
  const { wording } = context;
  const { say, format, name } = wording;
  const labels = say.research.table.columns;
  const groupNames = (paper: Paper): string =>
    paper.groups.map((group) => levelName(context, 'group', group)).join(', ');
  const institutions = (paper: Paper): string => paper.institutions.map(name).join(', ');
  return [
    {
      id: 'title',
      label: labels.title,
      width: 330,
      isPinned: true,
      value: ({ title }) => title,
      cell: ({ title }) =>
        title === null ? <em>{say.research.table.unknownTitle}</em> : <span lang="en">{title}</span>,
    },
    {
      id: 'date',
      label: labels.date,
      width: 120,
      value: ({ date }) => date,
      compare: (one, other) => compareDates(one.date, other.date),
      cell: ({ date }) => (date === null ? say.figure.gap : format.date(date)),
    },
    {
      id: 'direction',
      label: labels.direction,
      width: 150,
      value: ({ direction }) => (direction === null ? null : levelName(context, 'direction', direction)),
      cell: ({ direction }) =>
        direction === null ? (
          say.research.unknownDirection
        ) : (
          <span className="papers-direction">
            <i data-ink style={{ background: palette[directionColour(direction)] }} />
            {levelName(context, 'direction', direction)}
          </span>
        ),
    },
    {
      id: 'groups',
      label: labels.groups,
      width: 150,
      value: (paper) => wordsOrGap(groupNames(paper)),
      cell: groupNames,
    },
    {
      id: 'institutions',
      label: labels.institutions,
      width: 190,
      value: (paper) => wordsOrGap(institutions(paper)),
    },
    {
      id: 'authors',
      label: labels.authors,
      width: 260,
      value: ({ authors }) => wordsOrGap(authors.join(', ')),
      cell: ({ authors }) => <span lang="en">{authors.join(', ')}</span>,
    },
    {
      id: 'origin',
      label: labels.origin,
      width: 135,
      value: ({ origin }) => say.research.origin[origin],
      cell: ({ origin }) => <span className="papers-origin">{say.research.origin[origin]}</span>,
    },
    { id: 'basis', label: labels.basis, width: 120, value: ({ basis }) => say.research.basis[basis] },
    { id: 'venue', label: labels.venue, width: 160, value: ({ venue }) => venue },
  ];
}

/** Whether a paper is of the direction or group that the reader points at. */
function isHighlighted({ direction, groups }: Paper, highlight: Target | null): boolean {
  if (highlight?.column === 'direction') return direction === highlight.level;
  return highlight?.column === 'group' && groups.includes(highlight.level);
}

function wordsOrGap(words: string): string | null {
  return words === '' ? null : words;
}

function paperGroupings(context: Labels): (TableGrouping<Paper> & { readonly id: 'direction' | 'group' | 'months' })[] {
  const { say } = context.wording;
  const orderOf = (column: string): readonly string[] =>
    context.dimensions.find(({ id }) => id === column)?.order ?? [];
  const named = (column: string, levels: readonly string[]): { key: string; label: string }[] =>
    levels.map((key) => ({ key, label: levelName(context, column, key) }));
  return [
    {
      id: 'direction',
      label: say.research.facets.direction,
      groupsOf: ({ direction }) => named('direction', [direction ?? UNKNOWN_LEVEL]),
      order: orderOf('direction'),
    },
    {
      id: 'group',
      label: say.research.facets.group,
      groupsOf: ({ groups }) => named('group', groups.length === 0 ? [UNKNOWN_LEVEL] : groups),
      order: orderOf('group'),
    },
    {
      id: 'months',
      label: say.research.facets.months,
      groupsOf: ({ date }) => named('months', [date?.slice(0, 7) ?? UNKNOWN_LEVEL]),
    },
  ];
}
