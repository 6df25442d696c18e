import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import { leaderSentence } from '#selectors/leader-sentence.ts';
import type { Registration } from '#selectors/registrations.ts';
import { markOf, markOfRecord } from '#views/marks.ts';
import { monthWords } from '#views/month-words.ts';
import { asStart, framing, sumOf, type Context } from './context.ts';

/** Services filed in the whole country by a day, each count alone; null where none came after the report. */
export function servicesFiledOf(context: Context): BarsSpec | null {
  const { filed, servicesTotal, wording } = context;
  const { say, format, text } = wording;
  const own = say.standards.filed;
  const [first, last] = [filed[0], filed.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    kind: 'bars',
    ...framing(context, {
      figure: 'services-filed',
      title: own.title(
        format.number(last.count),
        format.date(last.date),
        format.number(first.count),
        format.date(first.date),
      ),
      subtitle: own.subtitle,
      source: say.standards.sourceLater,
      count: own.count(filed.length),
      notes: [
        own.noteApart,
        ...(servicesTotal === undefined
          ? []
          : [
              own.noteReport(
                text(servicesTotal.what),
                say.standards.filings.qualified[servicesTotal.qualifier](format.number(servicesTotal.value)),
              ),
            ]),
      ],
    }),
    categoryLabel: own.date,
    valueLabel: own.value,
    bars: filed.map((each) => ({
      ...markOfRecord(each),
      value: each.count,
      label: format.date(each.date),
      date: each.date,
      target: null,
      colour: 'accent',
      whole: each.count,
      choice: 'neutral',
    })),
  };
}

/** The batches that came after the report, which are never summed with those that it counts; null without any. */
export function laterBatchesOf(context: Context): ColumnsSpec | null {
  const { laterBatches: batches, cancelled, wording } = context;
  const { say, format, text } = wording;
  const own = say.standards.batches;
  const [first, last] = [batches[0], batches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = monthsBetween(first.month, last.month);
  const markIn = (month: string) => {
    const within = batches.filter((batch) => batch.month === month);
    // That no batch is listed says nothing of how many algorithms there were.
    return markOf(`${month}/later`, within.length === 0 ? null : sumOf(within), () => within);
  };
  return {
    kind: 'columns',
    ...framing(context, {
      figure: 'batches-after',
      title: leaderSentence(
        batches.map(({ month, count }) => ({ key: month, value: count })),
        sumOf(batches),
        { ...own, nobody: own.none },
        format.month,
        wording,
      ),
      subtitle: own.laterSubtitle,
      source: say.standards.sourceLater,
      count: say.figure.count(sumOf(batches)),
      notes: [
        own.noteParsed,
        ...(cancelled === undefined ? [] : [own.noteCancelled(text(cancelled.what), format.number(cancelled.value))]),
      ],
    }),
    mode: 'stacked',
    unit: 'count',
    tickLabel: own.tick,
    valueLabel: own.value,
    ticks: months.map((month, at) => ({
      key: month,
      ...monthWords(month, at, wording),
      target: null,
      whole: markIn(month).value ?? 0,
      choice: 'neutral',
    })),
    series: [
      { key: 'later', label: own.value, colour: 'accent', target: null, choice: 'neutral', marks: months.map(markIn) },
    ],
    references: [],
  };
}

/** What a row of the register is about. */
export function registrationName(row: Registration, { wording }: Pick<Context, 'wording'>): string {
  const { text, name, format, say } = wording;
  switch (row.kind) {
    case 'service':
      return `${name(row.model)} · ${name(row.company)}`;
    case 'batch':
      return say.standards.register.batch(format.month(row.month));
    case 'total':
    case 'national-count':
    case 'local-count':
      return asStart(text(row.what));
  }
}

/** How many, as a number; null for a single service. */
export function registrationCount(row: Registration): number | null {
  if (row.kind === 'service') return null;
  return row.kind === 'total' ? row.value : row.count;
}
