import type { Wording } from '#i18n/wording.ts';
import { PERIODS, type Period } from '#model/period.ts';
import type { Dimension } from './dimension.ts';

/** Whether a record is of the report's time or came after it, as a filter. No menu where all are of the report's time. */
export function periodDimension(
  id: Dimension<never>['id'],
  /** What it is called where a page has several of them. */
  labelIn: (wording: Wording) => string = ({ say }) => say.figure.period,
): Dimension<{ readonly period: Period }> {
  return {
    id,
    words: (wording) => ({ label: labelIn(wording), levels: wording.say.figure.periods }),
    levelsOf: ({ period }) => [period],
    order: PERIODS,
    isNeedless: (levels) => levels.length < 2,
  };
}
