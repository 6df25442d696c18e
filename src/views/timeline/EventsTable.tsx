import { useMemo, type ReactNode } from 'react';
import { compareDates } from '#lib/partial-date.ts';
import { levelName } from '#selectors/dimension.ts';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { isLater } from '#model/period.ts';
import type { Event } from '#selectors/events.ts';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { useSources } from '#views/use-sources.ts';
import { framing } from './charts.ts';
import { viewOf, type Context } from './context.ts';

/** The events that pass every filter, as a table; each leads on to its sources and to the view of its subject. */
export const eventsTable = recordTable<Context, Event, boolean>({
  id: 'events-table',
  fields: { sort: 'eventsSort', hidden: 'eventsHidden', open: 'eventOpen' },
  sliceOf: (context) => context,
  words: ({ timeline }) => ({ ...timeline.table, empty: timeline.finding.nobody }),
  framing,
  Details: EventDetails,
  beside: ({ table }) => table.rows.some(isLater),
  columns: (words, hasLater) => {
    const { text, name, format, say } = words.wording;
    const labels = say.timeline.columns;
    const facets = say.timeline.facets;
    return [
      {
        id: 'date',
        label: labels.date,
        width: 120,
        isPinned: true,
        value: ({ date }) => date,
        compare: (one, other) => compareDates(one.date, other.date),
        cell: ({ date }) => format.date(date),
      },
      ...(hasLater === true ? [periodColumn<Event>(words, 'eventPeriod')] : []),
      { id: 'title', label: labels.title, width: 420, value: ({ title }) => text(title) },
      {
        id: 'domain',
        label: facets.eventDomain,
        width: 150,
        value: ({ domain }) => levelName(words, 'eventDomain', domain),
      },
      { id: 'kind', label: facets.eventKind, width: 150, value: ({ kind }) => levelName(words, 'eventKind', kind) },
      {
        id: 'actors',
        label: facets.eventActor,
        width: 260,
        value: ({ actors }) => (actors.length === 0 ? null : actors.map(name).join(', ')),
      },
      { id: 'place', label: labels.place, width: 140, value: ({ place }) => (place === null ? null : text(place)) },
      {
        id: 'origin',
        label: facets.eventOrigin,
        width: 140,
        value: ({ origin }) => levelName(words, 'eventOrigin', origin),
      },
    ];
  },
});

function EventDetails({ row: event, context }: { readonly row: Event; readonly context: Context }): ReactNode {
  const sourceOf = useSources();
  const { wording } = context;
  const { text, say } = wording;
  const view = viewOf(event);
  return (
    <div className="event-details">
      <div>
        {event.confidence !== null && <p>{say.figure.later(say.figure.confidences[event.confidence])}</p>}
        {event.content.length > 0 && (
          <ul>
            {event.content.map((point) => (
              <li key={point.en}>{text(point)}</li>
            ))}
          </ul>
        )}
        {event.note !== null && <p>{text(event.note)}</p>}
        <p>
          <AddressLink view={view} className="button">
            {say.timeline.table.toView(say.shell.views[view])}
          </AddressLink>{' '}
          {event.document !== null && <DocumentLink document={event.document} words={say.timeline.table.document} />}{' '}
          {event.url !== null && (
            <OutwardLink className="button" href={event.url} size={14}>
              {say.timeline.table.page}
            </OutwardLink>
          )}
        </p>
      </div>
      <div>
        <h3>{say.figure.sources}</h3>
        <SourceList refs={event.refs} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}

/** Leads to what was issued, in the register of documents. */
function DocumentLink({ document, words }: { readonly document: string; readonly words: string }): ReactNode {
  const chosen = useMemo(
    () => ({ evidence: writeEvidenceAddress({ figure: 'register', mark: document }) }),
    [document],
  );
  return (
    <AddressLink view="documents" chosen={chosen} className="button">
      {words}
    </AddressLink>
  );
}
