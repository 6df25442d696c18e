import { figure, label, number, words, type Grid } from '#charts/grid-cells.ts';
import type { PartsSpec } from './spec.ts';

export function partsGrid(parts: PartsSpec): Grid {
  return {
    columns: [
      label('whole', parts.wholeLabel),
      label('part', parts.partLabel),
      figure('part-count', parts.partCountLabel),
      figure('whole-count', parts.wholeCountLabel),
      label('shown', parts.shownLabel),
      label('detail', parts.detailLabel),
    ],
    rows: parts.wholes.map((whole) => [
      words(whole.label),
      words(whole.part?.label ?? ''),
      whole.part === null ? words('') : number(whole.part),
      number(whole),
      words(whole.part?.shown ?? whole.shown),
      words(whole.detail),
    ]),
  };
}
