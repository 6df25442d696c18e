import type { RecordOf } from '#data/snapshot.ts';
import { inBoth } from '#lib/bilingual.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
import type { Filters } from './slice.ts';

export type Commitment = RecordOf<'commitments'>;

export const COMMITMENTS: Filters<Commitment> = {
  dimensions: [periodDimension('internationalPeriod')],
  textField: 'internationalText',
};

/** Declarations, agreements and pledges in time order, with who signed them. */
export const commitmentTable = selector(['commitments'], ({ commitments }) =>
  tableOf(
    inTimeOrder(commitments.records),
    COMMITMENTS.dimensions,
    ({ name, place, signatories, chineseSignatories, note }) =>
      inBoth(name, place, note, ...signatories, ...chineseSignatories),
  ),
);
