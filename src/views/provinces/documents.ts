import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { monthAfter, monthOf, monthsBetween, type Month } from '#lib/partial-date.ts';
import { framing } from './charts.ts';
import { documentFacts, documentsOf } from './entries.ts';
import { jurisdictionList, jurisdictionName, type Scene } from './scene.ts';

/** The report came out in May 2024. */
const REPORT_MONTH = '2024-05';

/** When each shown jurisdiction issued its policy documents. */
export function documentTimelineOf(scene: Scene): TimelineSpec {
  const { shown, wording } = scene;
  const say = wording.say.provinces;
  const events = shown.things
    .flatMap((thing) => {
      const jurisdiction = scene.jurisdictions.get(thing);
      return jurisdiction === undefined
        ? []
        : documentsOf(jurisdiction).map(({ id, policy }): TimelineEvent => ({
            key: id,
            value: 1,
            rows: () => [id],
            refs: () => policy.refs,
            lane: thing,
            date: policy.date,
            when: policy.date === null ? say.timeline.undated : wording.format.date(policy.date),
            label: wording.name(policy.title),
            detail: documentFacts(scene, policy),
            colour: 'accent',
            isAfterReport: policy.date !== null && policy.date.slice(0, 7) > REPORT_MONTH,
          }));
    })
    .toSorted((one, other) => ((one.date ?? '9') < (other.date ?? '9') ? -1 : Number(one.date !== other.date)));
  const { from, to } = axisOf(events);
  const yearOnly = shown.things.filter((thing) =>
    events.some(({ lane, date }) => lane === thing && date?.length === 4),
  );
  return {
    kind: 'timeline',
    ...framing(scene, shown.things, {
      figure: 'documents',
      title: firstFinding(scene, events),
      subtitle: say.timeline.subtitle,
      notes: [
        ...(events.some(({ date }) => date !== null && date.length < 10) ? [say.timeline.precision] : []),
        ...(yearOnly.length === 0 ? [] : [say.timeline.yearOnly(jurisdictionList(scene, yearOnly))]),
      ],
    }),
    count: wording.say.figure.count(events.length),
    laneLabel: say.timeline.lane,
    dateLabel: say.timeline.date,
    eventLabel: say.timeline.event,
    detailLabel: say.timeline.detail,
    undatedLabel: say.timeline.undated,
    afterReportLabel: say.timeline.after,
    from,
    to,
    ticks: monthsBetween(from, to)
      .filter((month) => ['01', '04', '07', '10'].includes(month.slice(5)))
      .map((month) => ({ month, label: wording.format.month(month) })),
    lanes: shown.things.map((thing) => ({
      key: thing,
      label: jurisdictionName(scene, thing),
      target: { column: 'jurisdiction', level: thing },
      choice: scene.compared.includes(thing) ? 'chosen' : 'neutral',
    })),
    events,
  };
}

function axisOf(events: readonly TimelineEvent[]): { from: Month; to: Month } {
  const starts = events.flatMap(({ date }) => (date === null ? [] : [monthOf(date) ?? `${date}-01`])).toSorted();
  const ends = events.flatMap(({ date }) => (date === null ? [] : [monthOf(date) ?? `${date}-12`])).toSorted();
  const [from = '2023-01'] = starts;
  return { from, to: monthAfter(ends.at(-1) ?? from) };
}

/** Who came first, among documents whose month at least is known; a year alone cannot say. */
function firstFinding(scene: Scene, events: readonly TimelineEvent[]): string {
  const say = scene.wording.say.provinces.timeline;
  const placed = events.flatMap(({ date, lane }) =>
    monthOf(date) === null ? [] : [{ month: monthOf(date) ?? '', lane }],
  );
  const earliest = placed.map(({ month }) => month).toSorted()[0];
  if (earliest === undefined) return say.titleNone;
  const first = [...new Set(placed.filter(({ month }) => month === earliest).map(({ lane }) => lane))];
  const when = scene.wording.format.month(earliest);
  const isRivalled = events.some(({ date }) => date !== null && monthOf(date) === null && date <= earliest.slice(0, 4));
  if (isRivalled) return say.titleAmong(jurisdictionList(scene, first), when);
  return first.length === 1
    ? say.title(jurisdictionList(scene, first), when)
    : say.titleTied(jurisdictionList(scene, first), when);
}
