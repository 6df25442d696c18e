import { ExternalLink } from 'lucide-react';
import { useCallback, useMemo, type ReactNode } from 'react';
import { compareDates } from '#lib/partial-date.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Event } from '#selectors/events.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn } from '#ui/DataTable.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { useSources } from '#views/use-sources.ts';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { framing } from './charts.ts';
import { viewOf, type Context } from './context.ts';

const FIELDS = { sort: 'eventsSort', hidden: 'eventsHidden', open: 'eventOpen' } as const;
const eventId = ({ id }: Event): string => id;

/** The events that pass every filter, as a table; each leads on to its sources and to the view of its subject. */
export function EventsTable({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { wording, viewState, table, shown, dimensions } = context;
  const say = wording.say.timeline;
  const columns = useMemo(() => eventColumns({ wording, dimensions }), [wording, dimensions]);
  const events = useMemo(() => table.rows.map(eventId), [table]);
  useKnownTable(FIELDS, columns, events);
  const details = useCallback((event: Event): ReactNode => <EventDetails event={event} context={context} />, [context]);
  return (
    <TableCard
      table="events-table"
      title={say.table.title}
      subtitle={wording.say.figure.invitation(say.table.subtitle, say.table.invitation)}
      rows={shown}
      columns={columns}
      rowId={eventId}
      wording={wording}
      sort={viewState.eventsSort}
      onSort={(eventsSort) => go({ eventsSort })}
      hidden={viewState.eventsHidden}
      onHidden={(eventsHidden) => go({ eventsHidden })}
      openRow={viewState.eventOpen === '' ? null : viewState.eventOpen}
      onOpenRow={(row) => go({ eventOpen: row ?? '' })}
      details={details}
      emptyText={say.finding.nobody}
    />
  );
}

/** The events that pass every filter, apart from their page. */
export function eventsTable(context: Context): TableFigure {
  const { wording, viewState, shown } = context;
  const say = wording.say.timeline.table;
  return tableFigure({
    framing: framing(context, { figure: 'events-table', title: say.title, subtitle: say.subtitle, notes: [] }, shown),
    rows: shown,
    columns: eventColumns(context),
    sort: viewState.eventsSort,
    hidden: viewState.eventsHidden,
    wording,
  });
}

function eventColumns(context: Pick<Context, 'wording' | 'dimensions'>): TableColumn<Event>[] {
  const { text, name, format, say } = context.wording;
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
    { id: 'title', label: labels.title, width: 420, value: ({ title }) => text(title) },
    {
      id: 'domain',
      label: facets.eventDomain,
      width: 150,
      value: ({ domain }) => levelName(context, 'eventDomain', domain),
    },
    { id: 'kind', label: facets.eventKind, width: 150, value: ({ kind }) => levelName(context, 'eventKind', kind) },
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
      value: ({ origin }) => levelName(context, 'eventOrigin', origin),
    },
  ];
}

function EventDetails({ event, context }: { readonly event: Event; readonly context: Context }): ReactNode {
  const sourceOf = useSources();
  const { wording } = context;
  const { text, say } = wording;
  const view = viewOf(event);
  return (
    <div className="event-details">
      <div>
        {event.note !== null && <p>{text(event.note)}</p>}
        <p>
          <AddressLink view={view} className="button">
            {say.timeline.table.toView(say.shell.views[view])}
          </AddressLink>{' '}
          {event.url !== null && (
            <a className="button" href={event.url} target="_blank" rel="noreferrer noopener">
              {say.timeline.table.page} <ExternalLink size={14} aria-hidden />
            </a>
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
