import { PERIODS, type Period } from '#model/period.ts';
import type { Dimension } from './dimension.ts';

/** Whether a record is of the report's time or came after it, as a filter. No menu where all are of the report's time. */
export function periodDimension(id: Dimension<never>['id']): Dimension<{ readonly period: Period }> {
  return {
    id,
    words: ({ say }) => ({ label: say.figure.period, levels: say.figure.periods }),
    levelsOf: ({ period }) => [period],
    order: PERIODS,
    isNeedless: (levels) => levels.length < 2,
  };
}
