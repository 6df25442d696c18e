import { isLater, ofReport } from '#model/period.ts';
import { textsOf } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { among, firstOf } from '#views/evidence-records.ts';
import { findingById, findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { pollOf, shareWords, sinceOf, under35Words, type Context, pageFinding } from './charts.ts';

export const view = defineView({
  id: 'opinion',
  finding: pageFinding,
  datasets: VIEW_DATASETS.opinion,
  optional: ['findings'],
  contextOf: (snapshot, _, wording): Context => ({
    polls: ofReport(snapshot.polls.records),
    under35: snapshot['key-figures'].records.find(({ id }) => id === 'poll-under-35') ?? null,
    since: snapshot.events.records.filter((event) => event.domain === 'opinion' && isLater(event)),
    laterPolls: snapshot.polls.records.filter(isLater).length,
    findings: findingsOn(snapshot, 'opinion'),
    wording,
  }),
  figures: {
    poll: pollOf,
    'opinion-since': sinceOf,
    findings: (context: Context) => findingsFigure(context, context.wording.say.opinion.sourceLine),
  },
  recordById,
});

/** What stands behind a mark of this view, by the id in its rows. */
function recordById(context: Context, id: string): EvidenceEntry | null {
  const { polls, under35, since, wording } = context;
  const { text, name, format, say } = wording;
  return firstOf(
    id,
    among(polls, (poll) => ({
      heading: `${name(poll.pollster)}, ${format.date(poll.date)}`,
      lines: [
        say.opinion.asked(text(poll.statement), shareWords(poll, wording)),
        ...textsOf(wording, poll.sample.note, ...poll.limits, poll.note),
      ],
    })),
    among(under35 === null ? [] : [under35], (figure) => ({
      heading: text(figure.label),
      lines: [under35Words(figure, wording), ...textsOf(wording, figure.note)],
    })),
    among(since, (event) => ({
      heading: text(event.title),
      lines: [format.date(event.date), ...textsOf(wording, ...event.content, event.note)],
      url: event.url,
    })),
    findingById(context),
  );
}
