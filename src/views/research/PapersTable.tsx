import type { ReactNode } from 'react';
import type { Target } from '#charts/mark.ts';
import { compareDates } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Paper } from '#selectors/papers.ts';
import { useTheme } from '#state/use-theme.ts';
import type { TableColumn, TableGrouping } from '#ui/DataTable.tsx';
import { PALETTES } from '#charts/theme.ts';
import { recordTable, type ColumnWords } from '#views/record-table.tsx';
import { directionColour } from '#views/direction-colour.ts';
import { framing } from './charts.ts';
import { PaperDetails } from './PaperDetails.tsx';
import type { Context } from './context.ts';
import './papers-table.css';

/** The papers that pass every filter. */
export const papersTable = recordTable<Context, Paper>({
  id: 'papers-table',
  fields: { sort: 'papersSort', hidden: 'papersHidden', open: 'papersOpen', grouping: 'papersGrouping' },
  sliceOf: (context) => context,
  words: ({ research: { table, nothing } }) => ({ ...table, empty: nothing.title }),
  columns: paperColumns,
  groupings: paperGroupings,
  isHighlighted,
  framing: (context, { figure, title, subtitle }) => framing(context, figure, title, subtitle, []),
  Details: PaperDetails,
});

function paperColumns(context: ColumnWords): TableColumn<Paper>[] {
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
          <Direction direction={direction}>{levelName(context, 'direction', direction)}</Direction>
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

function Direction({ direction, children }: { readonly direction: string; readonly children: ReactNode }): ReactNode {
  const palette = PALETTES[useTheme()];
  return (
    <span className="papers-direction">
      <i data-ink style={{ background: palette[directionColour(direction)] }} />
      {children}
    </span>
  );
}

/** Whether a paper is of the direction or group that the reader points at. */
function isHighlighted({ direction, groups }: Paper, _: Context, highlight: Target | null): boolean {
  if (highlight?.column === 'direction') return direction === highlight.level;
  return highlight?.column === 'group' && groups.includes(highlight.level);
}

function wordsOrGap(words: string): string | null {
  return words === '' ? null : words;
}

function paperGroupings(context: ColumnWords): TableGrouping<Paper>[] {
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
