import type { ColourName } from '#charts/theme.ts';
import { ownValue } from '#lib/own-value.ts';

const DIRECTION_COLOURS: Readonly<Record<string, ColourName>> = {
  alignment: 'alignment',
  robustness: 'robustness',
  'systemic-safety': 'systemic',
  'monitoring-evaluations': 'evaluations',
  'monitoring-interpretability': 'interpretability',
  'monitoring-other': 'other',
};

/** The colour of a direction of research, the same in every view. */
export function directionColour(direction: string, unknown: ColourName = 'barRest'): ColourName {
  return ownValue(DIRECTION_COLOURS, direction) ?? unknown;
}
