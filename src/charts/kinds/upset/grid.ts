import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { UpsetSpec } from './spec.ts';

export function upsetGrid({ sets, combinations, ...spec }: UpsetSpec): Grid {
  return {
    columns: [
      label('part', `${spec.setLabel} / ${spec.combinationLabel}`),
      figure('value', spec.valueLabel),
      label('detail', spec.detailLabel),
    ],
    // Every picture shows all combinations.
    starts: sets.map((_, at) => at),
    rows: [
      ...sets.map((set) => [words(set.label), number(set), words('')]),
      ...combinations.map((each) => [words(each.label), number(each), words(each.detail)]),
    ],
  };
}
