import type { ReactNode } from 'react';
import { isLater } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Registration } from '#selectors/registrations.ts';
import { SourceList } from '#ui/SourceList.tsx';
import { periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { useSources } from '#views/use-sources.ts';
import { framing, type Context } from './context.ts';
import { registrationCount, registrationName } from './register.ts';

/** The register: services, counts and batches, of the report's time and after it. */
export const filingsTable = recordTable<Context, Registration, boolean>({
  id: 'filings-table',
  fields: { sort: 'filingsSort', hidden: 'filingsHidden', open: 'filingOpen' },
  sliceOf: ({ filings }) => filings,
  words: (say) => say.standards.register,
  Details: FilingDetails,
  framing: (context, own) => framing(context, { ...own, source: context.wording.say.standards.sourceRegister }),
  beside: ({ filings }) => filings.table.rows.some(isLater),
  columns: (words, hasLater) => {
    const { wording } = words;
    const { text, format, say } = wording;
    const labels = say.standards.register.columns;
    return [
      {
        id: 'what',
        label: labels.what,
        width: 320,
        isPinned: true,
        value: (row) => registrationName(row, { wording }),
      },
      {
        id: 'kind',
        label: say.standards.register.kind,
        width: 160,
        value: ({ kind }) => levelName(words, 'filingKind', kind),
      },
      {
        id: 'date',
        label: labels.date,
        width: 130,
        value: (row) => (row.kind === 'batch' ? (row.date ?? row.month) : row.kind === 'total' ? null : row.date),
        cell: (row) =>
          row.kind === 'batch'
            ? format.date(row.date ?? row.month)
            : row.kind === 'total'
              ? say.standards.register.noDate
              : format.date(row.date),
      },
      ...(hasLater === true ? [periodColumn<Registration>(words, 'filingPeriod')] : []),
      { id: 'count', label: labels.count, width: 110, isNumeric: true, value: registrationCount },
      {
        id: 'place',
        label: labels.place,
        width: 120,
        value: (row) =>
          (row.kind === 'service' || row.kind === 'local-count') && row.location !== null ? text(row.location) : null,
      },
      { id: 'note', label: labels.note, width: 360, value: ({ note }) => (note === null ? null : text(note)) },
    ];
  },
});

function FilingDetails({ row, context }: { readonly row: Registration; readonly context: Context }): ReactNode {
  const sourceOf = useSources();
  const { wording } = context;
  const { text, say } = wording;
  return (
    <div>
      {row.confidence !== null && <p>{say.figure.later(say.figure.confidences[row.confidence])}</p>}
      {row.note !== null && <p>{text(row.note)}</p>}
      <h3>{say.figure.sources}</h3>
      <SourceList refs={row.refs} sourceOf={sourceOf} wording={wording} />
    </div>
  );
}
