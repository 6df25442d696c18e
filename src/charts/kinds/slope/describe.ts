import { MOST_NAMED } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import { slopeLayout } from './layout.ts';
import type { SlopeSpec } from './spec.ts';

export function describeSlope(spec: SlopeSpec, { say }: Wording): string[] {
  const { kinds, value } = say.alt;
  return [
    kinds.slope(spec.valueLabel, spec.lineLabel, spec.from.label, spec.to.label),
    ...slopeLayout(spec)
      .lines.slice(0, MOST_NAMED)
      .map(({ line }) => value(line.label, fromTo(line.from.shown, line.to.shown))),
  ];
}

/** Two values in their order: `1.1 → 7.8`. */
export function fromTo(from: string, to: string): string {
  return `${from} → ${to}`;
}
