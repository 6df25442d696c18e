import { internationalWords } from '#i18n/international/international.ts';
import { levelName } from '#selectors/dimension.ts';
import { isLater } from '#model/period.ts';
import type { Meeting } from '#selectors/dialogues.ts';
import { confidenceColumn, periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { framing, type Context } from './context.ts';

/** The meetings that pass every filter. A row's arrow opens its sources. */
export const meetingsTable = recordTable<Context, Meeting>({
  id: 'meetings-table',
  fields: { sort: 'meetingsSort', hidden: 'meetingsHidden' },
  sliceOf: ({ meetings }) => meetings,
  words: (_, wording) => internationalWords(wording).table,
  evidence: 'dialogues',
  maxHeight: 560,
  framing,
  columns: (words) => {
    const { wording } = words;
    const { text, name, format } = wording;
    const { table, counted } = internationalWords(wording);
    const { columns: labels } = table;
    return [
      {
        id: 'dialogue',
        label: labels.dialogue,
        width: 260,
        isPinned: true,
        value: ({ dialogue }) => (dialogue === null ? table.single : name(dialogue.name)),
      },
      { id: 'meeting', label: labels.meeting, width: 190, value: ({ label }) => text(label) },
      {
        id: 'date',
        label: labels.date,
        width: 120,
        value: ({ date }) => date,
        cell: ({ date }) => (date === null ? table.unknown : format.date(date)),
      },
      { id: 'place', label: labels.place, width: 170, value: ({ place }) => (place === null ? null : text(place)) },
      {
        id: 'parties',
        label: labels.parties,
        width: 170,
        value: ({ parties }) => format.list(parties.map(text)),
      },
      {
        id: 'organisers',
        label: labels.organisers,
        width: 260,
        value: ({ dialogue }) =>
          dialogue === null || dialogue.organisers.length === 0 ? null : dialogue.organisers.map(name).join(' · '),
      },
      {
        id: 'track',
        label: labels.track,
        width: 130,
        value: ({ track }) => (track === null ? null : levelName(words, 'dialogueTrack', track)),
      },
      {
        id: 'focus',
        label: labels.focus,
        width: 130,
        value: ({ dialogue }) => (dialogue === null ? '' : levelName(words, 'dialogueFocus', dialogue.focus)),
      },
      {
        id: 'counted',
        label: labels.counted,
        width: 140,
        // A dialogue that began later could not be counted.
        value: ({ dialogue }) => (dialogue === null || isLater(dialogue) ? '' : counted[dialogue.countedByReport]),
      },
      periodColumn<Meeting>(words, 'internationalPeriod'),
      confidenceColumn<Meeting>(words),
    ];
  },
});
