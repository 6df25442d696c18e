import type { RecordOf } from '#data/snapshot.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Event } from '#selectors/events.ts';
import type { Paper } from '#selectors/papers.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf, type Words } from '#views/evidence-records.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows: a paper, a policy event or a number of the report. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  return firstOf(
    id,
    among(context.table.rows, (paper) => paperRecord(context, paper)),
    among(context.policyEvents ?? [], (event) => eventRecord(context, event)),
    among(context.numbers, (number) => numberRecord(context, number)),
  );
}

function paperRecord(context: Context, paper: Paper): Words {
  const { say, text, format } = context.wording;
  const description = paper.description === null ? null : text(paper.description);
  const details = [
    paper.date === null ? say.research.unknownMonth : format.date(paper.date),
    levelName(context, 'direction', paper.direction ?? UNKNOWN_LEVEL),
    ...paper.groups.map((group) => levelName(context, 'group', group)),
    levelName(context, 'origin', paper.origin),
  ];
  return {
    heading: paper.title ?? say.research.table.unknownTitle,
    ...(paper.title === null ? {} : { lang: 'en' }),
    lines: [details.join(' · '), ...(paper.title === null && description !== null ? [description] : [])],
    url: paper.url,
  };
}

function eventRecord({ wording: { text, name, format } }: Context, event: Event): Words {
  return {
    heading: text(event.title),
    lines: [[format.date(event.date), ...event.actors.map(name)].join(' · ')],
    remark: event.note === null ? null : text(event.note),
    url: event.url,
  };
}

function numberRecord({ wording: { text, format } }: Context, figure: RecordOf<'key-figures'>): Words {
  return {
    heading: `${text(figure.label)}: ${figure.printed === undefined ? format.number(figure.value) : text(figure.printed)}`,
    lines: figure.note === null ? [] : [text(figure.note)],
  };
}
