import { extremes } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { MatrixSpec } from './spec.ts';

export function describeMatrix(
  { downLabel, acrossLabel, down, across, cells, words }: MatrixSpec,
  wording: Wording,
): string[] {
  const { alt } = wording.say;
  const states = new Map<keyof typeof words, number>();
  for (const { state } of cells.flat()) states.set(state, (states.get(state) ?? 0) + 1);
  return [
    alt.kinds.matrix(downLabel, acrossLabel, down.length, across.length),
    ...[...states].map(([state, count]) => alt.state(words[state].long, count)),
    ...extremes(
      down.map(({ label, total }) => ({ label, value: total.value })),
      wording,
    ),
  ];
}
