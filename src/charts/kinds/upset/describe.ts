import { extremes, spell } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { UpsetSpec } from './spec.ts';

export function describeUpset({ valueLabel, sets, combinations }: UpsetSpec, wording: Wording): string[] {
  const { alt } = wording.say;
  return [
    alt.kinds.upset(valueLabel, sets.length, combinations.length),
    ...sets.map(({ label, value }) => alt.value(label, spell(value, wording))),
    ...extremes(combinations, wording),
  ];
}
