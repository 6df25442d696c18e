import { extremes, spell } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import { placeTotal } from './layout.ts';
import type { MatrixLine, MatrixSpec } from './spec.ts';

export function describeMatrix(spec: MatrixSpec, wording: Wording): string[] {
  const { downLabel, acrossLabel, down, across, cells, words } = spec;
  const { alt } = wording.say;
  const states = new Map<keyof typeof words, number>();
  for (const { state } of cells.flat()) states.set(state, (states.get(state) ?? 0) + 1);
  const totals = down.map((line) => ({ label: line.label, value: placeTotal(line).value }));
  return [
    alt.kinds.matrix(downLabel, acrossLabel, down.length, across.length),
    ...[...states].map(([state, count]) => alt.state(words[state].long, count)),
    ...extremes(totals, wording),
  ];
}

/** A total: what it counts, out of how many, and how it is announced. */
export function totalWords(line: MatrixLine, wording: Wording) {
  const { showRows, showTotal, outOf } = wording.say.figure;
  const { value } = placeTotal(line);
  const count = spell(value, wording);
  if (value === null) return { count, outOf: '', spoken: showRows(line.label, count) };
  const { coded } = line.total;
  return { count, outOf: outOf(coded), spoken: showTotal(line.label, value, coded) };
}
