import { internationalWords } from '#i18n/international/international.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Commitment } from '#selectors/commitments.ts';
import { confidenceColumn, periodColumn } from '#views/period-column.ts';
import { recordTable } from '#views/record-table.tsx';
import { framing, type Context } from './context.ts';

type Count = Commitment['counts'][number];

/** “over 800”, or “88 (21 Feb 2026)” where the count belongs to a day. */
function countWords(wording: Wording, { count, qualifier, asOf }: Count): string {
  const own = internationalWords(wording).commitments;
  const number = own.qualified[qualifier](wording.format.number(count));
  return asOf === null ? number : own.countAt(number, wording.format.date(asOf));
}

export const COMMITMENTS_TABLE = 'commitments-table';

/** How many signed, by each source that says so. */
export const countsWords = (wording: Wording, { counts }: Commitment): string =>
  counts.map((count) => countWords(wording, count)).join(' · ');

/** Who signed what: declarations, agreements and pledges that pass every filter. */
export const commitmentsTable = recordTable<Context, Commitment>({
  id: COMMITMENTS_TABLE,
  fields: { sort: 'commitmentsSort', hidden: 'commitmentsHidden' },
  sliceOf: ({ commitments }) => commitments,
  words: (_, wording) => internationalWords(wording).commitments,
  framing: (context, own) => framing(context, { ...own, source: internationalWords(context.wording).sourceMixed }),
  columns: (words) => {
    const { wording } = words;
    const { text, name, format } = wording;
    const own = internationalWords(wording).commitments;
    const { columns: labels } = own;
    const namesOf = (names: Commitment['signatories']): string | null =>
      names.length === 0 ? null : format.list(names.map(name));
    return [
      { id: 'name', label: labels.name, width: 300, isPinned: true, value: (each) => name(each.name) },
      {
        id: 'date',
        label: labels.date,
        width: 120,
        value: ({ date }) => date,
        cell: ({ date }) => format.date(date),
      },
      { id: 'signers', label: labels.signers, width: 130, value: ({ signers }) => own.signers[signers] },
      { id: 'china', label: labels.china, width: 130, value: ({ china }) => own.china[china] },
      {
        id: 'chinese',
        label: labels.chinese,
        width: 240,
        value: ({ chineseSignatories }) => namesOf(chineseSignatories),
      },
      { id: 'named', label: labels.named, width: 240, value: ({ signatories }) => namesOf(signatories) },
      {
        id: 'counts',
        label: labels.counts,
        width: 260,
        value: (each) => (each.counts.length === 0 ? null : countsWords(wording, each)),
      },
      { id: 'place', label: labels.place, width: 160, value: ({ place }) => (place === null ? null : text(place)) },
      periodColumn<Commitment>(words, 'internationalPeriod'),
      confidenceColumn<Commitment>(words),
    ];
  },
});
