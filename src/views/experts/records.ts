import type { EvidenceEntry } from '#ui/evidence.ts';
import { basisWords, shareWords, signatoryFacts, whoOf } from './charts.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording } = context;
  const { text, format, say } = wording;
  const line = context.redLines.find((each) => each.id === id);
  if (line !== undefined) {
    return {
      id,
      heading: text(line.label),
      lines: [text(line.meaning)],
      refs: line.refs,
    };
  }
  const signatory = context.signatories.find((each) => each.id === id);
  if (signatory !== undefined) {
    return {
      id,
      heading: wording.name(signatory.name),
      lines: [
        say.experts.signatories.roles[signatory.role],
        text(signatory.office),
        ...signatoryFacts(wording, signatory),
      ],
      refs: signatory.refs,
    };
  }
  const position = context.table.rows.find((each) => each.id === id);
  if (position === undefined) return null;
  return {
    id,
    heading: whoOf(context, position),
    lines: [
      text(position.what),
      ...(position.unit === null ? [] : [[shareWords(wording, position), basisWords(wording, position)].join(' · ')]),
      [
        say.experts.statuses[position.status],
        position.date === null ? say.experts.undated : format.date(position.date),
      ].join(' · '),
    ],
    remark: position.note === null ? null : text(position.note),
    refs: position.refs,
  };
}
