import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { monthAfter, monthOf, monthsBetween } from '#lib/partial-date.ts';
import { inTimeOrder, monthsHolding } from '#model/lineage.ts';
import { markOfRecord } from '#views/marks.ts';
import { framing, placeMark } from './charts.ts';
import { jurisdictionList, type Context } from './context.ts';
import { documentFacts, documentsIn } from './records.ts';

/** The report came out in May 2024. */
const REPORT_MONTH = '2024-05';

/** When each shown jurisdiction issued its policy documents. */
export function documentTimelineOf(context: Context): TimelineSpec {
  const { shown, wording } = context;
  const say = wording.say.provinces;
  const events = inTimeOrder(
    shown.things.flatMap((thing) =>
      documentsIn(context, thing).map((policy): TimelineEvent => ({
        ...markOfRecord(policy),
        lane: thing,
        date: policy.date,
        when: policy.date === null ? say.timeline.undated : wording.format.date(policy.date),
        label: wording.name(policy.title),
        detail: documentFacts(context, policy),
        colour: 'accent',
        isAfterReport: policy.date !== null && policy.date.slice(0, 7) > REPORT_MONTH,
      })),
    ),
  );
  const held = monthsHolding(events.map(({ date }) => date)) ?? { from: '2023-01', to: '2023-01' };
  const [from, to] = [held.from, monthAfter(held.to)];
  const yearOnly = shown.things.filter((thing) =>
    events.some(({ lane, date }) => lane === thing && date?.length === 4),
  );
  return {
    kind: 'timeline',
    ...framing(context, shown.things, {
      figure: 'documents',
      title: firstFinding(context, events),
      subtitle: say.timeline.subtitle,
      notes: [
        ...(events.some(({ date }) => date !== null && date.length < 10) ? [say.timeline.precision] : []),
        ...(yearOnly.length === 0 ? [] : [say.timeline.yearOnly(jurisdictionList(context, yearOnly))]),
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
    lanes: shown.things.map((thing) => placeMark(context, thing)),
    events,
  };
}

/** Who came first, among documents whose month at least is known; a year alone cannot say. */
function firstFinding(context: Context, events: readonly TimelineEvent[]): string {
  const say = context.wording.say.provinces.timeline;
  const placed = events.flatMap(({ date, lane }) =>
    monthOf(date) === null ? [] : [{ month: monthOf(date) ?? '', lane }],
  );
  const earliest = placed.map(({ month }) => month).toSorted()[0];
  if (earliest === undefined) return say.titleNone;
  const first = [...new Set(placed.filter(({ month }) => month === earliest).map(({ lane }) => lane))];
  const when = context.wording.format.month(earliest);
  const isRivalled = events.some(({ date }) => date !== null && monthOf(date) === null && date <= earliest.slice(0, 4));
  if (isRivalled) return say.titleAmong(jurisdictionList(context, first), when);
  return first.length === 1
    ? say.title(jurisdictionList(context, first), when)
    : say.titleTied(jurisdictionList(context, first), when);
}
