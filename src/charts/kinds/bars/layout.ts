import type { ColourName } from '#charts/theme.ts';
import type { Bar, BarsSpec } from './spec.ts';

/** A bar's lengths in shares of its track: a bar of 5 out of 10 where the largest is 20 has `length` 0.25, `whole` 0.5. */
export type PlacedBar = {
  readonly bar: Bar;
  /** Null where there is no bar to draw: the value is not known, or compares with none of the others. */
  readonly length: number | null;
  readonly whole: number;
  /** Its parts, each as long as it is of the bar; empty where it is not divided. */
  readonly segments: readonly { readonly key: string; readonly length: number; readonly colour: ColourName }[];
};

/** The longest bar, or what it is a part of, takes the whole track. */
export function barsLayout({ bars, split }: BarsSpec): readonly PlacedBar[] {
  const longest = Math.max(0, ...bars.map((bar) => (bar.isAside === true ? 0 : Math.max(bar.whole, bar.value ?? 0))));
  const shareOf = (value: number): number => (longest === 0 ? 0 : value / longest);
  return bars.map((bar) => ({
    bar,
    length: bar.isAside === true || bar.value === null ? null : shareOf(bar.value),
    whole: bar.isAside === true ? 0 : shareOf(bar.whole),
    segments: (split?.parts ?? []).flatMap(({ key, colour }, at) => {
      const value = bar.parts?.[at]?.value ?? 0;
      return value === 0 || bar.isAside === true ? [] : [{ key, length: shareOf(value), colour }];
    }),
  }));
}
