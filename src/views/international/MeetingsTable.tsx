import { useMemo, type ReactNode } from 'react';
import type { TableFigure } from '#charts/table-figure.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn } from '#ui/DataTable.tsx';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { framing } from './charts.ts';
import { levelLabel, type Meeting, type Scene } from './scene.ts';

const FIELDS = { sort: 'meetingsSort', hidden: 'meetingsHidden' } as const;
const meetingId = ({ id }: Meeting): string => id;

type Props = { readonly scene: Scene; readonly onEvidence: (meeting: string) => void };

/** The meetings that pass every filter. A row's arrow opens its sources. */
export function MeetingsTable({ scene, onEvidence }: Props): ReactNode {
  const go = useGo();
  const { wording, viewState, shownMeetings } = scene;
  const say = wording.say.international.table;
  const columns = useMemo(() => meetingColumns(scene), [scene]);
  useKnownTable(FIELDS, columns);
  return (
    <TableCard
      table="meetings-table"
      title={say.title}
      subtitle={wording.say.figure.invitation(say.subtitle, say.invitation)}
      rows={shownMeetings}
      columns={columns}
      rowId={meetingId}
      wording={wording}
      sort={viewState.meetingsSort}
      onSort={(meetingsSort) => go({ meetingsSort })}
      hidden={viewState.meetingsHidden}
      onHidden={(meetingsHidden) => go({ meetingsHidden })}
      openRow={null}
      onOpenRow={(id) => id !== null && onEvidence(id)}
      details={null}
      emptyText={say.empty}
      maxHeight={560}
    />
  );
}

/** The meetings that pass every filter, apart from their page. */
export function meetingsTable(scene: Scene): TableFigure {
  const { wording, viewState, shownMeetings } = scene;
  const say = wording.say.international.table;
  return tableFigure({
    framing: framing(scene, {
      figure: 'meetings-table',
      title: say.title,
      subtitle: say.subtitle,
      count: wording.say.figure.count(shownMeetings.length),
      notes: [],
    }),
    rows: shownMeetings,
    columns: meetingColumns(scene),
    sort: viewState.meetingsSort,
    hidden: viewState.meetingsHidden,
    wording,
  });
}

function meetingColumns(scene: Scene): TableColumn<Meeting>[] {
  const { say, text, name, format } = scene.wording;
  const { table, counted } = say.international;
  const { columns: labels } = table;
  return [
    {
      id: 'dialogue',
      label: labels.dialogue,
      width: 260,
      isPinned: true,
      value: ({ dialogue }) => name(dialogue.name),
    },
    { id: 'meeting', label: labels.meeting, width: 150, value: ({ label }) => text(label) },
    {
      id: 'date',
      label: labels.date,
      width: 120,
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? table.unknown : format.date(date)),
    },
    {
      id: 'place',
      label: labels.place,
      width: 170,
      value: ({ place }) => (place === null ? null : text(place)),
    },
    {
      id: 'parties',
      label: labels.parties,
      width: 170,
      value: ({ dialogue }) => format.list(dialogue.parties.map(text)),
    },
    {
      id: 'organisers',
      label: labels.organisers,
      width: 260,
      value: ({ dialogue: { organisers } }) => (organisers.length === 0 ? null : organisers.map(name).join(' · ')),
    },
    {
      id: 'track',
      label: labels.track,
      width: 130,
      value: ({ dialogue }) => levelLabel(scene, 'dialogueTrack', dialogue.track),
    },
    {
      id: 'focus',
      label: labels.focus,
      width: 130,
      value: ({ dialogue }) => levelLabel(scene, 'dialogueFocus', dialogue.focus),
    },
    {
      id: 'counted',
      label: labels.counted,
      width: 140,
      value: ({ dialogue }) => counted[dialogue.countedByReport],
    },
  ];
}
