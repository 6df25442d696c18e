import { forumOf, type Step } from '#selectors/dialogues.ts';
import { levelName } from '#selectors/dimension.ts';
import { confidenceColumn, periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { framing, type Context } from './context.ts';

/** The steps that pass every filter, those from after the report among them. A row's arrow opens its sources. */
export const stepsTable = recordTable<Context, Step>({
  id: 'steps-table',
  fields: { sort: 'stepsSort', hidden: 'stepsHidden' },
  sliceOf: ({ steps }) => steps,
  words: (say) => say.international.stepsTable,
  maxHeight: 560,
  framing: (context, own) => framing(context, { ...own, source: context.wording.say.international.sourceMixed }),
  columns: (words) => {
    const { say, text, name, format } = words.wording;
    const { columns: labels } = say.international.stepsTable;
    return [
      { id: 'step', label: labels.step, width: 380, isPinned: true, value: ({ title }) => text(title) },
      {
        id: 'date',
        label: labels.date,
        width: 120,
        value: ({ date }) => date,
        cell: ({ date }) => format.date(date),
      },
      { id: 'forum', label: labels.forum, width: 140, value: (step) => levelName(words, 'stepForum', forumOf(step)) },
      { id: 'place', label: labels.place, width: 160, value: ({ place }) => (place === null ? null : text(place)) },
      {
        id: 'actors',
        label: labels.actors,
        width: 240,
        value: ({ actors }) => (actors.length === 0 ? null : actors.map(name).join(' · ')),
      },
      periodColumn<Step>(words, 'internationalPeriod'),
      confidenceColumn<Step>(words),
    ];
  },
});
