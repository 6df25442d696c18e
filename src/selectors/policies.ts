import type { RecordOf } from '#data/snapshot.ts';
import { byId } from '#lib/by-id.ts';
import { codedMatrix, featuresOf } from '#model/coded-matrix.ts';
import { tableOf } from '#model/table.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export type Jurisdiction = RecordOf<'jurisdictions'>;
export type Measure = RecordOf<'measures'>;
export type PolicyCell = RecordOf<'policy-cells'> & { readonly id: string };

const NO_REGION = 'none';
export const REGIONS = ['beijing-tianjin-hebei', 'yangtze-river-delta', 'greater-bay-area', NO_REGION] as const;
const POLICY_KINDS = ['agi-or-large-model', 'ai-development'] as const satisfies readonly Jurisdiction['policyKind'][];

export function regionOf(jurisdiction: Jurisdiction | undefined): (typeof REGIONS)[number] {
  return jurisdiction?.region ?? NO_REGION;
}

/** The id of a cell's record: `beijing/alignment`. */
export function cellId(jurisdiction: string, measure: string): string {
  return `${jurisdiction}/${measure}`;
}

export const jurisdictionsById = selector(['jurisdictions'], ({ jurisdictions }) => byId(jurisdictions.records));
export const measuresById = selector(['measures'], ({ measures }) => byId(measures.records));

/** What the files say of each pair of jurisdiction and measure, by {@link cellId}. */
export const policyCells = selector(['policy-cells'], ({ 'policy-cells': { records } }) =>
  byId(records.map((cell): PolicyCell => ({ ...cell, id: cellId(cell.jurisdiction, cell.measure) }))),
);

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

export const policyFilters = selector(
  ['policy-cells', 'jurisdictions', 'measures'],
  (snapshot): Filters<Jurisdiction> => {
    const matrix = policyMatrix(snapshot);
    const measures = measuresById(snapshot);
    return {
      dimensions: [
        {
          id: 'policyMeasure',
          words: ({ say: { provinces }, text }) => ({
            label: provinces.facets.measure,
            levels: (level) => {
              const measure = measures.get(level);
              return measure === undefined ? level : text(measure.label);
            },
          }),
          levelsOf: ({ id }) => featuresOf(matrix, id),
          order: matrix.features,
        },
        {
          id: 'policyRegion',
          words: ({ say: { provinces } }) => ({ label: provinces.facets.region, levels: provinces.region }),
          levelsOf: (jurisdiction) => [regionOf(jurisdiction)],
          order: REGIONS,
        },
        {
          id: 'policyKind',
          words: ({ say: { provinces } }) => ({ label: provinces.facets.policyKind, levels: provinces.policyKind }),
          levelsOf: ({ policyKind }) => [policyKind],
          order: POLICY_KINDS,
        },
      ],
      textField: null,
      further: ['policyMode'],
    };
  },
);

export const jurisdictionTable = selector(['policy-cells', 'jurisdictions', 'measures'], (snapshot) =>
  tableOf(snapshot.jurisdictions.records, policyFilters(snapshot).dimensions),
);
