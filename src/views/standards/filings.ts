import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Mark } from '#charts/mark.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { ColourName } from '#charts/theme.ts';
import { monthsBetween, type Month } from '#lib/partial-date.ts';
import { distinctRefs } from '#model/source.ts';
import { batchesFinding, filingsFinding } from './findings.ts';
import { framing } from './framing.ts';
import { ALGORITHMS_TOTAL, SERVICES_TOTAL, splitBatches, sumOf, type Batch, type Scene, type Total } from './scene.ts';

function batchesMark(key: string, batches: readonly Batch[]): Mark {
  return {
    key,
    value: sumOf(batches),
    rows: () => batches.map(({ id }) => id),
    refs: () => distinctRefs(batches.flatMap(({ refs }) => refs)),
  };
}

/** Batches of algorithm filings over all months between them, each alone or summed up. */
export function batchesOf(scene: Scene): ColumnsSpec {
  const { batches, totals, wording, viewState } = scene;
  const { say, format } = wording;
  const own = say.standards.batches;
  const mode = viewState.batchesMode;
  const split = splitBatches(scene);
  const first = batches[0]?.month;
  const last = batches.at(-1)?.month;
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const within = (all: readonly Batch[], month: Month): Batch[] =>
    all.filter((batch) => (mode === 'cumulative' ? batch.month <= month : batch.month === month));
  const seriesOf = (key: string, label: string, colour: ColourName, all: readonly Batch[]): Series => ({
    key,
    label,
    colour,
    target: null,
    choice: 'neutral',
    marks: months.map((month) => batchesMark(`${month}/${key}`, within(all, month))),
  });
  const stated = totals.get(ALGORITHMS_TOTAL);
  return {
    kind: 'columns',
    ...framing(scene, {
      figure: 'batches',
      title: batchesFinding(scene),
      subtitle: own.subtitle[mode],
      source: say.standards.sourceFilings,
      count: say.figure.count(sumOf(batches)),
      notes: [...sumNote(scene), ...(mode === 'stacked' ? [own.noteGaps] : [])],
    }),
    mode: mode === 'cumulative' ? 'steps' : 'stacked',
    unit: 'count',
    tickLabel: own.tick,
    valueLabel: own.value,
    ticks: months.map((month, at): Tick => ({
      key: month,
      label: format.month(month),
      shortLabel:
        at === 0 || month.endsWith('-01')
          ? `${format.monthOfYear(month)}\n${month.slice(0, 4)}`
          : format.monthOfYear(month),
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
          ].filter(({ marks }) => marks.some(({ value }) => value !== 0)),
    ...(mode === 'cumulative'
      ? {
          rises: {
            label: own.rise,
            marks: months.map((month) =>
              batchesMark(
                `${month}/rise`,
                batches.filter((batch) => batch.month === month),
              ),
            ),
          },
        }
      : {}),
    references:
      mode === 'cumulative' &&
      stated !== undefined &&
      last !== undefined &&
      split !== null &&
      months.includes(split.from)
        ? [
            {
              key: stated.id,
              from: split.from,
              to: last,
              value: stated.value,
              label: own.reference(stated.value),
              refs: stated.refs,
            },
          ]
        : [],
  };
}

function termsOf(batches: readonly Batch[]): string {
  return batches.map(({ count }) => count).join(' + ');
}

/** The arithmetic that the totals rest on: `110 + 129 + 266 + 394 = 899`. */
function sumNote(scene: Scene): string[] {
  const { batches, wording } = scene;
  const { counted, before } = splitBatches(scene) ?? { counted: [], before: [] };
  if (counted.length === 0 || before.length === 0) return [];
  return [wording.say.standards.batches.noteSum(termsOf(counted), sumOf(counted), termsOf(before), sumOf(batches))];
}

/** Totals as the report states them, beside what its endnote adds up to. */
export function filingTotalsOf(scene: Scene): StatedSpec {
  const { batches, services, totals, wording } = scene;
  const { say, format, text } = wording;
  const own = say.standards.filings;
  const split = splitBatches(scene);
  const stated = (total: Total | undefined, rows: readonly string[]): StatedFigure[] =>
    total === undefined
      ? []
      : [
          {
            key: total.id,
            value: total.value,
            rows: () => [total.id, ...rows],
            refs: () => total.refs,
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
    ...framing(scene, {
      figure: 'filings',
      title: filingsFinding(scene),
      subtitle: own.subtitle,
      source: say.standards.sourceFilings,
      count: own.count(batches.length),
      notes: [...sumNote(scene), own.noteTotals],
    }),
    labelLabel: own.label,
    valueLabel: own.value,
    shownLabel: say.figure.inWords,
    figures: [
      ...stated(
        totals.get(SERVICES_TOTAL),
        services.map(({ id }) => id),
      ),
      ...stated(totals.get(ALGORITHMS_TOTAL), []),
      ...(split === null
        ? []
        : [sum('sum-counted', own.sumCounted(split.counted.length, format.month(split.from)), split.counted)]),
      sum('sum-all', own.sumAll(batches.length), batches),
    ],
  };
}

function cell(value: string | number): Grid['rows'][number][number] {
  return { value, mark: null };
}

/** The rows of the register of services that the report prints. */
export function servicesGrid({ services, wording }: Scene): Grid {
  const { text, name, format } = wording;
  const { columns } = wording.say.standards.filings;
  return {
    columns: [
      { key: 'order', label: columns.order, isNumeric: false },
      { key: 'model', label: columns.model, isNumeric: false },
      { key: 'company', label: columns.company, isNumeric: false },
      { key: 'location', label: columns.location, isNumeric: false },
      { key: 'number', label: columns.number, isNumeric: false },
      { key: 'date', label: columns.date, isNumeric: false },
    ],
    rows: services.map((service) => [
      cell(service.order),
      cell(name(service.model)),
      cell(name(service.company)),
      cell(text(service.location)),
      cell(service.number),
      cell(format.date(service.date)),
    ]),
  };
}
