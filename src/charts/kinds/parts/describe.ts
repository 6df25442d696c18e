import { sizeOf } from '#charts/described.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { PartsSpec } from './spec.ts';

export function describeParts({ wholes }: PartsSpec, wording: Wording, grid: Grid): string[] {
  const { alt } = wording.say;
  return [
    sizeOf(grid, wording),
    ...wholes.flatMap(({ label, shown, part }) => [
      alt.value(label, shown),
      ...(part === null ? [] : [alt.value(part.label, part.shown)]),
    ]),
  ];
}
