import { codedMatrix } from '#model/coded-matrix.ts';
import { selector } from './memo.ts';

/** Jurisdictions and measures, and what the report says of each pair. */
export const policyMatrix = selector(
  ['policy-cells', 'jurisdictions', 'measures'],
  ({ jurisdictions, measures, 'policy-cells': cells }) =>
    codedMatrix(
      jurisdictions.records.map(({ id }) => id),
      measures.records.map(({ id }) => id),
      cells.records.map(({ jurisdiction, measure, value }) => ({
        thing: jurisdiction,
        feature: measure,
        state: value,
      })),
    ),
);
