import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { isLater } from '#model/period.ts';
import { selector } from '#selectors/memo.ts';
import type { Brief, Told } from '#views/figure-slots.ts';

export const judgements = selector(['judgements'], ({ judgements: { records } }) => records);

/** The judgements in the reader's language under their lead; an edition without a lead has none. */
export function briefOf(records: readonly RecordOf<'judgements'>[], { text }: Wording): Brief {
  const lead = records.find(({ kind }) => kind === 'lead');
  const told = records.filter(({ kind }) => kind === 'judgement');
  return {
    headline: lead === undefined ? '' : text(lead.sentence),
    told: told.map((record): Told => ({
      id: record.id,
      sentence: text(record.sentence),
      refs: record.refs,
      isLater: isLater(record),
      figure: record.figure,
      address: record.address,
    })),
  };
}
