import { isLater } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Standard } from '#selectors/standards.ts';
import { periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { framing, type Context } from './context.ts';

/** The standards that pass every filter. A row's arrow opens its sources. */
export const standardsTable = recordTable<Context, Standard, boolean>({
  id: 'standards-table',
  fields: { sort: 'standardsSort', hidden: 'standardsHidden' },
  sliceOf: (context) => context,
  words: (say) => say.standards.table,
  evidence: 'standards',
  framing: (context, own) => framing(context, { ...own, source: context.wording.say.standards.sourceReportStandards }),
  beside: ({ table }) => table.rows.some(isLater),
  columns: (words, hasLater) => {
    const { say, text, name, format } = words.wording;
    const { columns: labels, unknown } = say.standards.table;
    return [
      { id: 'title', label: labels.title, width: 240, isPinned: true, value: ({ title }) => name(title) },
      { id: 'number', label: labels.number, width: 110, value: ({ number }) => number },
      { id: 'body', label: labels.body, width: 230, value: ({ body }) => name(body) },
      { id: 'level', label: labels.level, width: 130, value: ({ level }) => levelName(words, 'standardLevel', level) },
      {
        id: 'status',
        label: labels.status,
        width: 120,
        value: ({ status }) => levelName(words, 'standardStatus', status),
      },
      {
        id: 'date',
        label: labels.date,
        width: 120,
        value: ({ date }) => date,
        cell: ({ date }) => (date === null ? unknown : format.date(date)),
      },
      ...(hasLater === true
        ? [
            periodColumn<Standard>(words, 'standardPeriod'),
            {
              id: 'effect',
              label: labels.effect,
              width: 120,
              value: ({ effect }: Standard) => effect,
              cell: ({ effect }: Standard) => (effect === null ? unknown : format.date(effect)),
            },
          ]
        : []),
      {
        id: 'frontier',
        label: labels.frontier,
        width: 320,
        value: ({ frontier }) => (frontier === null ? null : text(frontier)),
      },
    ];
  },
});
