import { sizeOf } from '#charts/described.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { StatementsSpec } from './spec.ts';

export function describeStatements({ groups, items }: StatementsSpec, wording: Wording, grid: Grid): string[] {
  const { alt } = wording.say;
  return [
    sizeOf(grid, wording),
    ...groups.map(({ key, label }) => alt.lane(label, items.filter(({ group }) => group === key).length)),
  ];
}
