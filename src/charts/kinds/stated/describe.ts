import { MOST_NAMED } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { StatedSpec } from './spec.ts';

export function describeStated({ figures }: StatedSpec, wording: Wording): string[] {
  const { alt } = wording.say;
  return [
    alt.kinds.stated(figures.length),
    ...figures.slice(0, MOST_NAMED).map(({ label, shown }) => alt.value(label, shown)),
  ];
}
