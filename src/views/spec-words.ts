import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Month, PartialDate } from '#lib/partial-date.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { axisHolding, isYearEnough } from '#model/month-axis.ts';
import { markOfRecord } from './marks.ts';

type PartsWords = Readonly<
  Record<'whole' | 'part' | 'partCount' | 'wholeCount' | 'shown' | 'detail' | 'unit', string>
> & { readonly open?: string };

/** The heads of counted wholes, from the words of a view. */
export function partsHeads(own: PartsWords) {
  return {
    wholeLabel: own.whole,
    partLabel: own.part,
    partCountLabel: own.partCount,
    wholeCountLabel: own.wholeCount,
    shownLabel: own.shown,
    detailLabel: own.detail,
    unitLabel: own.unit,
    openLabel: own.open ?? '',
  } satisfies Partial<PartsSpec>;
}

type TimelineWords = Readonly<Record<'lane' | 'date' | 'event' | 'detail' | 'undated' | 'after', string>>;

/** Events in time order with the heads of their columns and an axis of months that holds them all. */
export function datedEvents(
  own: TimelineWords,
  unordered: readonly TimelineEvent[],
  otherwise: { readonly from: Month; readonly to: Month },
  { format }: Wording,
) {
  const axis = axisHolding(
    unordered.map(({ date }) => date),
    otherwise,
  );
  const label = (month: Month): string =>
    isYearEnough(axis, month) ? format.date(month.slice(0, 4)) : format.month(month);
  return {
    laneLabel: own.lane,
    dateLabel: own.date,
    eventLabel: own.event,
    detailLabel: own.detail,
    undatedLabel: own.undated,
    afterReportLabel: own.after,
    from: axis.from,
    to: axis.to,
    ticks: axis.named.map((month) => ({ month, label: label(month) })),
    events: inTimeOrder(unordered),
  } satisfies Partial<TimelineSpec>;
}

/** A record as a mark of a timeline, with its date in words. */
export function datedMark<Date extends PartialDate | null>(
  record: Parameters<typeof markOfRecord>[0] & { readonly date: Date },
  undated: string,
  { format }: Wording,
) {
  const { date } = record;
  return { ...markOfRecord(record), date, when: date === null ? undated : format.date(date) };
}
