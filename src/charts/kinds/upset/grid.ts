import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { UpsetSpec } from './spec.ts';

/** The sets and then the combinations, each under a head of its own: a set holds several combinations. */
export function upsetGrid({ sets, combinations, ...spec }: UpsetSpec): Grid {
  return {
    columns: [
      label('set', spec.setLabel),
      label('combination', spec.combinationLabel),
      figure('value', spec.valueLabel),
      label('detail', spec.detailLabel),
    ],
    // Every picture shows all combinations.
    starts: sets.map((_, at) => at),
    rows: [
      ...sets.map((set) => [words(set.label), words(''), number(set), words('')]),
      ...combinations.map((each) => [words(''), words(each.label), number(each), words(each.detail)]),
    ],
  };
}
