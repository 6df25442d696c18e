import { textsOf } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { text, name, format } = context.wording;
  const event = context.table.rows.find((each) => each.id === id);
  if (event === undefined) return null;
  return {
    id,
    heading: text(event.title),
    later: event.confidence,
    lines: [
      [
        format.date(event.date),
        levelName(context, 'eventDomain', event.domain),
        levelName(context, 'eventKind', event.kind),
        ...event.actors.map(name),
        ...(event.place === null ? [] : [text(event.place)]),
      ].join(' · '),
      ...textsOf(context.wording, ...event.content),
      levelName(context, 'eventOrigin', event.origin),
    ],
    remark: event.note === null ? null : text(event.note),
    url: event.url,
    refs: event.refs,
  };
}
