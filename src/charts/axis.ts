/** Whole-number ticks from 0 to at least `most`, four to six of them, in steps of 1, 2 or 5 times a power of ten. */
export function countTicks(most: number): number[] {
  const roughStep = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(roughStep));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= roughStep) ?? 10 * power,
  );
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Ticks of an axis of shares. */
export const SHARE_TICKS: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
