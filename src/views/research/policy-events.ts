import type { Annotation, ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import { monthOf } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { columnOf } from '#model/table.ts';
import type { Event } from '#selectors/events.ts';
import { markOf } from '#views/marks.ts';
import type { Context } from './context.ts';

/** Laws, and what China signed, proposed or voted for: the steps against which the months can be read. */
const STEPS: readonly Event['kind'][] = [
  'regulation',
  'law-draft',
  'legislative-plan',
  'initiative',
  'declaration',
  'resolution',
];

/** The report's policy events by month, as marks over the months of papers; undefined while they are off or missing. */
export function policyEventsOf(context: Context): ColumnsSpec['annotations'] {
  const { wording, table, viewState, policyEvents: events } = context;
  if (!viewState.monthEvents || events === null) return undefined;
  const marks = columnOf(table, 'months').levels.flatMap((month): Annotation[] => {
    const inMonth =
      month === UNKNOWN_LEVEL ? [] : events.filter(({ date, kind }) => STEPS.includes(kind) && monthOf(date) === month);
    if (inMonth.length === 0) return [];
    return [
      {
        ...markOf(`events/${month}`, inMonth.length, () => inMonth),
        tick: month,
        label: wording.format.month(month),
        items: inMonth.map(({ title }) => wording.text(title)),
      },
    ];
  });
  return { label: wording.say.research.months.events, marks };
}
