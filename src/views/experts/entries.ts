import type { EvidenceEntry } from '#ui/evidence.ts';
import { basisWords, shareWords, signatoryFacts, whoOf } from './charts.ts';
import type { Scene } from './scene.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const { wording } = scene;
  const { text, format, say } = wording;
  const line = scene.redLines.records.find((each) => each.id === id);
  if (line !== undefined) {
    return {
      id,
      heading: text(line.label),
      lines: [text(line.meaning)],
      url: null,
      refs: line.refs,
    };
  }
  const signatory = scene.signatories.records.find((each) => each.id === id);
  if (signatory !== undefined) {
    return {
      id,
      heading: wording.name(signatory.name),
      lines: [
        say.experts.signatories.roles[signatory.role],
        text(signatory.office),
        ...signatoryFacts(wording, signatory),
      ],
      url: null,
      refs: signatory.refs,
    };
  }
  const position = scene.table.rows.find((each) => each.id === id);
  if (position === undefined) return null;
  return {
    id,
    heading: whoOf(scene, position),
    lines: [
      text(position.what),
      ...(position.unit === null ? [] : [[shareWords(wording, position), basisWords(wording, position)].join(' · ')]),
      [
        say.experts.statuses[position.status],
        position.date === null ? say.experts.undated : format.date(position.date),
      ].join(' · '),
    ],
    remark: position.note === null ? null : text(position.note),
    url: null,
    refs: position.refs,
  };
}
