import { sizeOf } from '#charts/described.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { DiagramSpec } from './spec.ts';

export function describeDiagram({ relations, edges }: DiagramSpec, wording: Wording, grid: Grid): string[] {
  const { alt } = wording.say;
  return [
    sizeOf(grid, wording),
    ...relations.map(({ key, label }) => alt.lane(label, edges.filter(({ relation }) => relation === key).length)),
  ];
}
