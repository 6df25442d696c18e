import type { Annotation, ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { RecordOf, Shelved } from '#data/snapshot.ts';
import { monthOf } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { columnOf } from '#model/table.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import type { Scene } from './scene.ts';

type PolicyEvent = RecordOf<'events'>;

/** Policy at home and abroad, as far as the report tells of it; what this project added is left to the timeline. */
function isPolicy({ domain, origin }: PolicyEvent): boolean {
  return origin === 'report' && (domain === 'domestic' || domain === 'international');
}

/** The report's policy events by month, as marks over the months of papers; undefined while they are off or missing. */
export function policyEventsOf(scene: Scene, events: Shelved<'events'> | undefined): ColumnsSpec['annotations'] {
  if (!scene.viewState.monthEvents || events === undefined) return undefined;
  const { wording, table } = scene;
  const own = inTimeOrder(events.records.filter(isPolicy));
  const marks = columnOf(table, 'months').levels.flatMap((month): Annotation[] => {
    const inMonth = month === UNKNOWN_LEVEL ? [] : own.filter(({ date }) => monthOf(date) === month);
    if (inMonth.length === 0) return [];
    return [
      {
        key: `events/${month}`,
        value: inMonth.length,
        rows: () => inMonth.map(({ id }) => id),
        refs: () => inMonth.flatMap(({ refs }) => refs),
        tick: month,
        label: wording.format.month(month),
        items: inMonth.map(({ title }) => wording.text(title)),
      },
    ];
  });
  return { label: wording.say.research.months.events, marks };
}

/** A policy event as the evidence panel shows it. */
export function policyEntry(
  id: string,
  events: Shelved<'events'> | undefined,
  { wording }: Pick<Scene, 'wording'>,
): EvidenceEntry | null {
  const event = events?.records.find((each) => each.id === id);
  if (event === undefined || events === undefined) return null;
  const { text, name, format } = wording;
  return {
    id,
    heading: text(event.title),
    lines: [[format.date(event.date), ...event.actors.map(name)].join(' · ')],
    remark: event.note === null ? null : text(event.note),
    url: event.url,
    refs: event.refs,
  };
}
