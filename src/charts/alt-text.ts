import type { Wording } from '#i18n/wording.ts';
import { gridOf } from './grid.ts';
import type { ColumnsSpec } from '#charts/kinds/columns.ts';
import type { MatrixSpec } from '#charts/kinds/matrix.ts';
import type { Mark } from './mark.ts';
import { perKind, type ChartSpec, type PerKind } from './spec.ts';

type Describe = PerKind<[Wording], readonly string[]>;
type Labelled = { readonly label: string; readonly value: number | null };

const MOST_NAMED = 8;

const DESCRIBE: Describe = {
  bars: ({ valueLabel, categoryLabel, bars }, wording) => {
    const { kinds } = wording.say.alt;
    return [
      kinds.bars(valueLabel, categoryLabel, bars.length),
      ...extremes(
        bars.filter(({ isAside }) => isAside !== true),
        wording,
      ),
    ];
  },
  columns: describeColumns,
  heatmap: ({ valueLabel, downLabel, acrossLabel, down, across, cells }, wording) => {
    const pairs = cells.flatMap((row, at) =>
      row.map(({ value }, column) => ({ label: `${down[at]?.label ?? ''} × ${across[column]?.label ?? ''}`, value })),
    );
    return [wording.say.alt.kinds.heatmap(valueLabel, downLabel, acrossLabel), ...extremes(pairs, wording)];
  },
  matrix: describeMatrix,
  upset: ({ valueLabel, sets, combinations }, wording) => [
    wording.say.alt.kinds.upset(valueLabel, sets.length, combinations.length),
    ...sets.map(({ label, value }) => wording.say.alt.value(label, spell(value, wording))),
    ...extremes(combinations, wording),
  ],
  timeline: ({ lanes, events, from, to }, { say, format }) => [
    say.alt.kinds.timeline(events.length, lanes.length, format.month(from), format.month(to)),
    ...lanes.map(({ key, label }) => say.alt.lane(label, events.filter(({ lane }) => lane === key).length)),
  ],
  stated: ({ figures }, { say }) => [
    say.alt.kinds.stated(figures.length),
    ...figures.slice(0, MOST_NAMED).map(({ label, shown }) => say.alt.value(label, shown)),
  ],
  flow: ({ fromLabel, toLabel, fromTotal, toTotal, lanes }, wording) => [
    wording.say.alt.kinds.flow(fromLabel, toLabel, spell(fromTotal.value, wording), spell(toTotal.value, wording)),
    ...lanes.map(({ label, links }) => wording.say.alt.lane(label, links.length)),
  ],
  parts: (spec, wording) => [
    ...sizeOf(spec, wording),
    ...spec.wholes.flatMap(({ label, shown, part }) => [
      wording.say.alt.value(label, shown),
      ...(part === null ? [] : [wording.say.alt.value(part.label, part.shown)]),
    ]),
  ],
  ranges: (spec, wording) => [
    ...sizeOf(spec, wording),
    ...spec.items.slice(0, MOST_NAMED).map(({ label, shown }) => wording.say.alt.value(label, shown)),
  ],
  diagram: (spec, wording) => [
    ...sizeOf(spec, wording),
    ...spec.relations.map(({ key, label }) =>
      wording.say.alt.lane(label, spec.edges.filter(({ relation }) => relation === key).length),
    ),
  ],
  statements: (spec, wording) => [
    ...sizeOf(spec, wording),
    ...spec.groups.map(({ key, label }) =>
      wording.say.alt.lane(label, spec.items.filter(({ group }) => group === key).length),
    ),
  ],
};

/** A figure in sentences for readers who do not see it: what it finds, what it is, its extremes, its filters. */
export function altTextOf(spec: ChartSpec, wording: Wording): string {
  const { alt } = wording.say;
  const filters = spec.filters === '' ? [] : [alt.filters(spec.filters)];
  return alt.join([alt.finding(spec.title), describeFigure(spec, wording), ...filters]);
}

/** What kind of figure it is, its variables and its extremes, for where its title and filters stand beside it. */
export function describeFigure(spec: ChartSpec, wording: Wording): string {
  const { alt } = wording.say;
  return gridOf(spec).rows.length === 0 ? alt.empty : alt.join(perKind(DESCRIBE, spec, wording));
}

function describeColumns(spec: ColumnsSpec, wording: Wording): string[] {
  const { kinds, series: named } = wording.say.alt;
  const { mode, valueLabel, tickLabel, ticks, series, unit, rises } = spec;
  const [first, last] = [ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''];
  const describe = {
    stacked: kinds.stackedColumns,
    share: kinds.stackedColumns,
    lines: kinds.lines,
    cumulative: kinds.areas,
    steps: kinds.steps,
  };
  const totals = ticks.map(({ label }, at) => ({
    label,
    value: sumOf(series.map(({ marks }) => marks[at]?.value ?? null)),
  }));
  const drawn = series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0)).map(({ label }) => label);
  return [
    describe[mode](valueLabel, tickLabel, first, last),
    ...(drawn.length > 1 ? [named(wording.format.list(drawn))] : []),
    ...(rises?.marks ?? []).flatMap(({ value }, at) =>
      value === null || value === 0
        ? []
        : [
            wording.say.alt.rise(
              ticks[at]?.label ?? '',
              spell(value, wording),
              spell(totals[at]?.value ?? null, wording),
            ),
          ],
    ),
    ...(mode === 'stacked' && unit === 'count' ? extremes(totals, wording) : []),
  ];
}

function describeMatrix(
  { downLabel, acrossLabel, down, across, cells, words }: MatrixSpec,
  wording: Wording,
): string[] {
  const { alt } = wording.say;
  const states = new Map<keyof MatrixSpec['words'], number>();
  for (const { state } of cells.flat()) states.set(state, (states.get(state) ?? 0) + 1);
  return [
    alt.kinds.matrix(downLabel, acrossLabel, down.length, across.length),
    ...[...states].map(([state, count]) => alt.state(words[state].long, count)),
    ...extremes(
      down.map(({ label, total }) => ({ label, value: total.value })),
      wording,
    ),
  ];
}

function sizeOf(spec: ChartSpec, { say }: Wording): string[] {
  const { rows, columns } = gridOf(spec);
  return [say.alt.kinds.other(rows.length, columns.filter(({ isNumeric }) => isNumeric).length)];
}

/** A sum in which a gap stays a gap only where nothing else is known. */
function sumOf(values: readonly Mark['value'][]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** The highest and the lowest of some values, every label that shares them, and how many are not known. */
function extremes(items: readonly Labelled[], wording: Wording): string[] {
  const { alt } = wording.say;
  const known = items.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const gaps = items.length - known.length;
  const missing = gaps > 0 ? [alt.gaps(gaps)] : [];
  if (known.length < 2) return missing;
  const highest = Math.max(...known.map(({ value }) => value));
  const lowest = Math.min(...known.map(({ value }) => value));
  if (highest === lowest) return [alt.allEqual(spell(highest, wording)), ...missing];
  const named = (value: number): string[] => known.filter((item) => item.value === value).map(({ label }) => label);
  const [top, bottom] = [named(highest), named(lowest)];
  return [
    ...(top.length <= MOST_NAMED ? [alt.highest(wording.format.list(top), spell(highest, wording))] : []),
    ...(bottom.length <= MOST_NAMED ? [alt.lowest(wording.format.list(bottom), spell(lowest, wording))] : []),
    ...missing,
  ];
}

function spell(value: number | null, { say, format }: Wording): string {
  return value === null ? say.figure.gap : format.number(value);
}
