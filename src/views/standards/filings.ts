import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Mark } from '#charts/mark.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { ColourName } from '#charts/theme.ts';
import { monthsBetween, type Month } from '#lib/partial-date.ts';
import { monthWords } from '#views/month-words.ts';
import { markOf, markOfRecord } from '#views/marks.ts';
import { framing, sumOf, type Batch, type Context, type Total } from './context.ts';
import { batchesFinding, filingsFinding } from './findings.ts';

function batchesMark(key: string, batches: readonly Batch[]): Mark {
  return markOf(key, sumOf(batches), () => batches);
}

/** That the source lists no batch in a month says nothing of how many algorithms there were. */
function unlessUnknown(mark: Mark, isKnown: boolean): Mark {
  return isKnown ? mark : { ...mark, value: null };
}

/** Batches of algorithm filings over all months between them, each alone or summed up. */
export function batchesOf(context: Context): ColumnsSpec {
  const { batches, split, algorithmsTotal: stated, wording, viewState } = context;
  const { say, format } = wording;
  const own = say.standards.batches;
  const mode = viewState.batchesMode;
  const first = batches[0]?.month;
  const last = batches.at(-1)?.month;
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const within = (all: readonly Batch[], month: Month): Batch[] =>
    all.filter((batch) => (mode === 'cumulative' ? batch.month <= month : batch.month === month));
  const listed = new Set(batches.map(({ month }) => month));
  const riseIn = (month: Month): Mark =>
    unlessUnknown(
      batchesMark(
        `${month}/rise`,
        batches.filter((batch) => batch.month === month),
      ),
      listed.has(month),
    );
  const seriesOf = (key: string, label: string, colour: ColourName, all: readonly Batch[]): Series => ({
    key,
    label,
    colour,
    target: null,
    choice: 'neutral',
    marks: months.map((month) =>
      unlessUnknown(batchesMark(`${month}/${key}`, within(all, month)), mode === 'cumulative' || listed.has(month)),
    ),
  });
  return {
    kind: 'columns',
    ...framing(context, {
      figure: 'batches',
      title: batchesFinding(context),
      subtitle: own.subtitle[mode],
      source: say.standards.sourceFilings,
      count: say.figure.count(sumOf(batches)),
      notes: [...sumNote(context), ...(mode === 'stacked' ? [own.noteGaps] : [])],
    }),
    mode: mode === 'cumulative' ? 'steps' : 'stacked',
    unit: 'count',
    tickLabel: own.tick,
    valueLabel: own.value,
    ticks: months.map((month, at): Tick => ({
      key: month,
      ...monthWords(month, at, wording),
      target: null,
      whole: sumOf(within(batches, month)),
      choice: 'neutral',
    })),
    // What the report counts stands lowest, so that its height can be held against the total that the report states.
    series:
      split === null
        ? [seriesOf('all', own.value, 'accent', batches)]
        : [
            seriesOf('counted', own.counted(format.month(split.from)), 'accent', split.counted),
            seriesOf('before', own.before(format.month(split.from)), 'other', split.before),
          ].filter(({ marks }) => marks.some(({ value }) => (value ?? 0) !== 0)),
    ...(mode === 'cumulative' ? { rises: { label: own.rise, marks: months.map(riseIn) } } : {}),
    references:
      mode !== 'cumulative' || stated === undefined || last === undefined || !months.includes(split?.from ?? '')
        ? []
        : [{ ...stated, key: stated.id, from: split?.from ?? '', to: last, label: own.reference(stated.value) }],
  };
}

function termsOf(batches: readonly Batch[]): string {
  return batches.map(({ count }) => count).join(' + ');
}

/** The arithmetic that the totals rest on: `110 + 129 + 266 + 394 = 899`. */
function sumNote(context: Context): string[] {
  const { batches, split, wording } = context;
  const { counted, before } = split ?? { counted: [], before: [] };
  if (counted.length === 0 || before.length === 0) return [];
  return [wording.say.standards.batches.noteSum(termsOf(counted), sumOf(counted), termsOf(before), sumOf(batches))];
}

/** Totals as the report states them, beside what its endnote adds up to. */
export function filingTotalsOf(context: Context): StatedSpec {
  const { batches, split, services, servicesTotal, algorithmsTotal, wording } = context;
  const { say, format, text } = wording;
  const own = say.standards.filings;
  const stated = (total: Total | undefined, behind: readonly { readonly id: string }[]): StatedFigure[] =>
    total === undefined
      ? []
      : [
          {
            ...markOfRecord(total),
            value: total.value,
            rows: () => [total, ...behind].map(({ id }) => id),
            shown: own.qualified[total.qualifier](format.number(total.value)),
            label: text(total.what),
          },
        ];
  const sum = (key: string, label: string, all: readonly Batch[]): StatedFigure => ({
    ...batchesMark(key, all),
    shown: format.number(sumOf(all)),
    label,
  });
  return {
    kind: 'stated',
    ...framing(context, {
      figure: 'filings',
      title: filingsFinding(context),
      subtitle: own.subtitle,
      source: say.standards.sourceFilings,
      count: own.count([algorithmsTotal, servicesTotal].filter(Boolean).length, batches.length),
      notes: [...sumNote(context), own.noteTotals],
    }),
    labelLabel: own.label,
    valueLabel: own.value,
    shownLabel: say.figure.inWords,
    figures: [
      ...stated(servicesTotal, services),
      ...stated(algorithmsTotal, []),
      ...(split === null
        ? []
        : [sum('sum-counted', own.sumCounted(split.counted.length, format.month(split.from)), split.counted)]),
      sum('sum-all', own.sumAll(batches.length), batches),
    ],
  };
}

/** The rows of the register of services that the report prints. */
export function servicesGrid({ services, wording }: Context): Grid {
  const { text, name, format } = wording;
  const { columns } = wording.say.standards.filings;
  const keys = ['order', 'model', 'company', 'location', 'number', 'date'] as const;
  return {
    columns: keys.map((key) => ({ key, label: columns[key], isNumeric: false })),
    rows: services.map(({ order, model, company, location, number, date }) =>
      [order, name(model), name(company), text(location), number, format.date(date)].map((value) => ({
        value,
        mark: null,
      })),
    ),
  };
}
