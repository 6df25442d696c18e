import { expertsWords } from '#i18n/experts/experts.ts';
import { levelName } from '#selectors/dimension.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { basisWords, officesOf, shareWords, signatoryFacts, whoOf } from './charts.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording, redLines, signatories, table } = context;
  const { text, name, format } = wording;
  const own = expertsWords(wording);
  return firstOf(
    id,
    among(redLines, ({ label, meaning }) => ({ heading: text(label), lines: [text(meaning)] })),
    among(signatories, (signatory) => ({
      heading: name(signatory.name),
      lines: [own.signatories.roles[signatory.role], text(signatory.office), ...signatoryFacts(wording, signatory)],
    })),
    among(table.rows, (position) => ({
      heading: whoOf(context, position),
      lines: [
        ...officesOf(wording, position),
        text(position.what),
        ...(position.unit === null ? [] : [[shareWords(wording, position), basisWords(wording, position)].join(' · ')]),
        [
          levelName(context, 'positionStatus', position.status),
          position.date === null ? own.undated : format.date(position.date),
        ].join(' · '),
      ],
      remark: position.note === null ? null : text(position.note),
    })),
    findingById(context),
  );
}
