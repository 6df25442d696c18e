import type { ReactNode } from 'react';
import { compareDates } from '#lib/partial-date.ts';
import type { Event } from '#selectors/events.ts';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { framingOf } from '#views/marks.ts';
import { recordTable } from '#views/record-table.tsx';
import { useSources } from '#views/use-sources.ts';
import type { Context } from './context.ts';

/** Local policies and institutions after the report, apart from the matrix. A row opens its note and sources. */
export const laterPoliciesTable = recordTable<Context, Event>({
  id: 'later-policies',
  fields: { sort: 'laterPoliciesSort', hidden: 'laterPoliciesHidden', open: 'laterPolicyOpen' },
  sliceOf: ({ later }) => later,
  words: ({ provinces }) => provinces.later,
  framing: ({ wording }, own) => framingOf(wording, wording.say.provinces.later.source, { ...own, filters: '' }),
  Details: LaterPolicy,
  className: 'provinces-full',
  columns: ({ wording }) => {
    const { text, name, format, say } = wording;
    const own = say.provinces.later.columns;
    return [
      {
        id: 'date',
        label: own.date,
        width: 120,
        isPinned: true,
        value: ({ date }) => date,
        compare: (one, other) => compareDates(one.date, other.date),
        cell: ({ date }) => format.date(date),
      },
      { id: 'place', label: own.place, width: 120, value: ({ place }) => (place === null ? null : text(place)) },
      { id: 'title', label: own.title, width: 420, value: ({ title }) => text(title) },
      {
        id: 'actors',
        label: own.actors,
        width: 240,
        value: ({ actors }) => (actors.length === 0 ? null : actors.map(name).join(' · ')),
      },
      {
        id: 'confidence',
        label: say.figure.confidence,
        width: 110,
        value: ({ confidence }) => (confidence === null ? null : say.figure.confidences[confidence]),
      },
    ];
  },
});

function LaterPolicy({ row: event, context }: { readonly row: Event; readonly context: Context }): ReactNode {
  const sourceOf = useSources();
  const { wording } = context;
  const { text, say } = wording;
  return (
    <div>
      {event.note !== null && <p>{text(event.note)}</p>}
      {event.url !== null && (
        <p>
          <OutwardLink className="button" href={event.url} size={14}>
            {say.timeline.table.page}
          </OutwardLink>
        </p>
      )}
      <h3>{say.figure.sources}</h3>
      <SourceList refs={event.refs} sourceOf={sourceOf} wording={wording} />
    </div>
  );
}
