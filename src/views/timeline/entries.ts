import type { EvidenceEntry } from '#ui/evidence.ts';
import { levelLabel, type Scene } from './scene.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const { text, name, format } = scene.wording;
  const event = scene.events.find((each) => each.id === id);
  if (event === undefined) return null;
  return {
    id,
    heading: text(event.title),
    lines: [
      [
        format.date(event.date),
        levelLabel(scene, 'eventDomain', event.domain),
        levelLabel(scene, 'eventKind', event.kind),
        ...event.actors.map(name),
        ...(event.place === null ? [] : [text(event.place)]),
      ].join(' · '),
      levelLabel(scene, 'eventOrigin', event.origin),
    ],
    remark: event.note === null ? null : text(event.note),
    url: event.url,
    refs: event.refs,
  };
}
