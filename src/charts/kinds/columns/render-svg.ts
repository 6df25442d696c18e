import { countTicks, SHARE_TICKS } from '#charts/axis.ts';
import type { ColumnsSpec, Series } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { drawSwatches } from '#charts/export/legend.ts';
import { LABEL, letterOf, LINE_HEIGHT, STRONG, type Frame } from '#charts/export/frame.ts';
import { round } from '#charts/export/glyphs.ts';

const LEAST_PLOT = 120;
/** Below this a segment has no room for its letter. */
const LETTER_HEIGHT = 13;
/** The room that a total takes over its column. */
const TOTAL_HEIGHT = 18;

type Plot = {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
  readonly yOf: (value: number) => number;
};

/** Values over ordered ticks, stacked, as lines, as shares, cumulated or in steps, under a legend in the order of the series. */
export function renderColumnsSvg(spec: ColumnsSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const series = spec.series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0));
  const isShare = spec.unit === 'share';
  const spell = (value: number): string => (isShare ? wording.format.percent(value) : wording.format.number(value));
  const ticks = isShare ? [...SHARE_TICKS] : countTicks(highestOf(spec));
  const most = ticks.at(-1) ?? 1;
  const isDirect = spec.mode === 'lines' && width >= 520;
  const labels = isDirect ? Math.max(0, ...series.map(({ label }) => widthOf(label, STRONG))) + 14 : 0;
  const legend = isDirect
    ? 0
    : drawSwatches(
        [
          ...series.map(({ label, colour }) => ({ label, colour: svg.colour(colour) })),
          ...(hasGhosts(spec) ? [{ label: wording.say.figure.ghost, colour: svg.colour('ghost') }] : []),
        ],
        frame,
      );
  const tickLines = spec.ticks.map(({ shortLabel }) => shortLabel.split('\n'));
  const axisHeight = Math.max(1, ...tickLines.map(({ length }) => length)) * LINE_HEIGHT + 8;
  const start = left + Math.max(...ticks.map((value) => widthOf(spell(value), LABEL))) + 8;
  const events = eventLines(spec, width);
  const keyHeight = events.length * LINE_HEIGHT;
  const plotTop = top + legend + (spec.annotations === undefined ? 24 : 46);
  const bottom = Math.max(top + height - axisHeight - keyHeight, plotTop + LEAST_PLOT);
  const end = left + width - labels;
  const plot: Plot = {
    start,
    end,
    top: plotTop,
    bottom,
    step: (end - start) / Math.max(1, spec.ticks.length),
    yOf: (value) => bottom - ((bottom - plotTop) * value) / most,
  };
  svg.text(spec.valueLabel, left, top + legend + 10, { colour: svg.colour('ink3') });
  for (const value of ticks) {
    const y = plot.yOf(value);
    svg.line(start, y, end, y, svg.colour(value === 0 ? 'lineStrong' : 'line'));
    svg.text(spell(value), start - 8, y + 4.2, { anchor: 'end', colour: svg.colour('ink3') });
  }
  drawTicks(spec, tickLines, plot, frame);
  if (spec.mode === 'lines') drawLines(series, plot, frame, isDirect);
  else if (spec.mode === 'cumulative') drawAreas(series, plot, frame);
  else if (spec.mode === 'steps') drawSteps(series, plot, frame);
  else drawStacks(spec, series, plot, frame);
  drawReferences(spec, plot, frame);
  if (spec.mode === 'stacked' || spec.mode === 'steps') drawTotals(spec, plot, frame, spell);
  drawEvents(spec, plot, frame);
  svg.lines(events, left, bottom + axisHeight, { colour: svg.colour('ink2') });
  return bottom + axisHeight + keyHeight - top;
}

/** The key of the numbers over the columns, as running lines. */
function eventLines({ annotations }: ColumnsSpec, width: number): string[] {
  return (annotations?.marks ?? []).flatMap(({ label, items }, at) =>
    wrap(`${at + 1}  ${label}: ${items.join('; ')}`, LABEL, width),
  );
}

/** Numbers over the columns at which something else happened. */
function drawEvents({ annotations, ticks }: ColumnsSpec, plot: Plot, { svg }: Frame): void {
  annotations?.marks.forEach(({ tick }, at) => {
    const x = centreOf(
      plot,
      ticks.findIndex(({ key }) => key === tick),
    );
    const y = plot.top - 14;
    svg.circle(x, y, Math.min(10, plot.step / 2), svg.colour('surface'), { stroke: svg.colour('lineStrong') });
    svg.text(String(at + 1), x, y + 4.3, { weight: 600, anchor: 'middle' });
  });
}

const centreOf = (plot: Plot, at: number): number => plot.start + (at + 0.5) * plot.step;

/** Labels under the columns; where they would touch, those that begin a year and every second or third of the rest. */
function drawTicks({ ticks }: ColumnsSpec, lines: readonly (readonly string[])[], plot: Plot, { svg }: Frame): void {
  const widest = Math.max(0, ...lines.flat().map((line) => widthOf(line, LABEL)));
  const every = Math.max(1, Math.ceil((widest + 6) / plot.step));
  let since = every;
  lines.forEach((own, at) => {
    const isYear = own.length > 1;
    const isClose = lines.slice(at + 1, at + every).some((next) => next.length > 1);
    if ((since < every && !isYear) || (isClose && !isYear)) {
      since += 1;
      return;
    }
    since = 1;
    own.forEach((line, row) => {
      svg.text(line, centreOf(plot, at), plot.bottom + 16 + row * LINE_HEIGHT, {
        anchor: 'middle',
        colour: svg.colour(ticks[at]?.choice === 'chosen' ? 'accent' : 'ink2'),
        weight: row > 0 || ticks[at]?.choice === 'chosen' ? 600 : 400,
      });
    });
  });
}

function drawStacks(spec: ColumnsSpec, series: readonly Series[], plot: Plot, { svg, hasLetters }: Frame): void {
  const wide = plot.step * 0.78;
  spec.ticks.forEach((tick, at) => {
    const x = centreOf(plot, at) - wide / 2;
    if (spec.mode === 'stacked' && tick.whole > totalOf(spec, at)) {
      svg.rect(x, plot.yOf(tick.whole), wide, plot.bottom - plot.yOf(tick.whole), svg.colour('ghost'));
    }
    let below = 0;
    for (const [place, { marks, colour, choice }] of series.entries()) {
      const value = marks[at]?.value ?? 0;
      const opacity = choice === 'left-out' ? { opacity: 0.3 } : {};
      svg.rect(x, plot.yOf(below + value), wide, plot.yOf(below) - plot.yOf(below + value), svg.colour(colour), {
        stroke: svg.colour('surface'),
        'stroke-width': 1,
        ...opacity,
      });
      if (hasLetters && plot.yOf(below) - plot.yOf(below + value) >= LETTER_HEIGHT && wide >= LETTER_HEIGHT) {
        const middle = (plot.yOf(below) + plot.yOf(below + value)) / 2;
        const on = svg.colour(colour);
        svg.text(letterOf(place), centreOf(plot, at), middle + 4.3, {
          weight: 700,
          anchor: 'middle',
          on,
          colour: svg.inkOn(on),
        });
      }
      below += value;
    }
  });
}

const totalOf = ({ series }: ColumnsSpec, at: number): number =>
  series.reduce((sum, { marks }) => sum + (marks[at]?.value ?? 0), 0);

/** Where a tick's column ends, what it is without filters included. */
const topOf = (spec: ColumnsSpec, at: number): number => Math.max(spec.ticks[at]?.whole ?? 0, totalOf(spec, at));

const hasGhosts = (spec: ColumnsSpec): boolean =>
  spec.filters !== '' && spec.mode === 'stacked' && spec.ticks.some(({ whole }, at) => whole > totalOf(spec, at));

/** Totals over the columns, within what they are without filters where that leaves room; of a running total, those at which it rises. */
function drawTotals(spec: ColumnsSpec, plot: Plot, { svg }: Frame, spell: (value: number) => string): void {
  spec.ticks.forEach((_, at) => {
    if (spec.rises?.marks[at]?.value === 0) return;
    const total = totalOf(spec, at);
    const words = spell(total);
    if (total === 0 || widthOf(words, STRONG) >= plot.step) return;
    const top = plot.yOf(topOf(spec, at));
    const isWithin = plot.yOf(total) - top > TOTAL_HEIGHT;
    const on = svg.colour(isWithin ? 'ghost' : 'surface');
    const halo = { stroke: on, 'stroke-width': 3, 'paint-order': 'stroke' };
    const y = (isWithin ? plot.yOf(total) : top) - 5;
    svg.text(words, centreOf(plot, at), y, { weight: 600, anchor: 'middle', on, halo });
  });
}

function drawAreas(series: readonly Series[], plot: Plot, { svg }: Frame): void {
  const count = series[0]?.marks.length ?? 0;
  const below = Array.from({ length: count }, () => 0);
  for (const { marks, colour, choice } of series) {
    const above = below.map((base, at) => base + (marks[at]?.value ?? 0));
    const point = (value: number, at: number): string => `${round(centreOf(plot, at))} ${round(plot.yOf(value))}`;
    const outline = [...above.map(point), ...below.map((value, at) => point(value, at)).toReversed()];
    svg.path(`M${outline.join('L')}Z`, {
      fill: svg.colour(colour),
      stroke: svg.colour('surface'),
      opacity: choice === 'left-out' ? 0.3 : 1,
    });
    above.forEach((value, at) => (below[at] = value));
  }
}

/** Areas that rise at a tick and are level until the next. */
function drawSteps(series: readonly Series[], plot: Plot, { svg, hasLetters }: Frame): void {
  const count = series[0]?.marks.length ?? 0;
  const below = Array.from({ length: count }, () => 0);
  for (const [place, { marks, colour, choice }] of series.entries()) {
    const above = below.map((base, at) => base + (marks[at]?.value ?? 0));
    const treads = (values: readonly number[]): string[] =>
      values.flatMap((value, at) =>
        [at, at + 1].map((edge) => `${round(plot.start + edge * plot.step)} ${round(plot.yOf(value))}`),
      );
    svg.path(`M${[...treads(above), ...treads(below).toReversed()].join('L')}Z`, {
      fill: svg.colour(colour),
      opacity: choice === 'left-out' ? 0.3 : 1,
    });
    const last = count - 1;
    const [top, bottom] = [plot.yOf(above[last] ?? 0), plot.yOf(below[last] ?? 0)];
    if (hasLetters && bottom - top >= LETTER_HEIGHT && plot.step >= LETTER_HEIGHT) {
      const on = svg.colour(colour);
      const look = { weight: 700, anchor: 'middle', on, colour: svg.inkOn(on) } as const;
      svg.text(letterOf(place), centreOf(plot, last), (top + bottom) / 2 + 4.3, look);
    }
    above.forEach((value, at) => (below[at] = value));
  }
}

function drawLines(series: readonly Series[], plot: Plot, { svg }: Frame, isDirect: boolean): void {
  for (const { marks, colour, choice } of series) {
    const look = { opacity: choice === 'left-out' ? 0.3 : 1 };
    const points = marks.map(({ value }, at) => `${round(centreOf(plot, at))} ${round(plot.yOf(value ?? 0))}`);
    svg.path(`M${points.join('L')}`, {
      fill: 'none',
      stroke: svg.colour(colour),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      ...look,
    });
    marks.forEach(({ value }, at) =>
      svg.circle(centreOf(plot, at), plot.yOf(value ?? 0), 2.5, svg.colour(colour), look),
    );
  }
  if (!isDirect) return;
  const wished = series
    .map(({ label, colour, marks }) => ({ label, colour, y: plot.yOf(marks.at(-1)?.value ?? 0) }))
    .toSorted((one, other) => one.y - other.y);
  const gap = LINE_HEIGHT + 1;
  const lowest = plot.bottom + 4;
  const places: number[] = [];
  wished.forEach(({ y }, at) => places.push(Math.max(y, (places[at - 1] ?? -Infinity) + gap)));
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, lowest - (places.length - 1 - at) * gap);
  }
  const from = centreOf(plot, (series[0]?.marks.length ?? 1) - 1);
  wished.forEach(({ label, colour, y }, at) => {
    const place = places[at] ?? y;
    svg.path(`M${round(from + 5)} ${round(y)}L${round(plot.end + 8)} ${round(place)}`, {
      fill: 'none',
      stroke: svg.colour(colour),
      'stroke-width': 0.75,
    });
    svg.text(label, plot.end + 11, place + 4.2, { weight: 600, colour: svg.colour(colour) });
  });
}

function drawReferences(spec: ColumnsSpec, plot: Plot, { svg }: Frame): void {
  for (const { from, to, value, label } of spec.references) {
    const first = spec.ticks.findIndex(({ key }) => key === from);
    const last = spec.ticks.findIndex(({ key }) => key === to);
    if (first < 0 || last < 0) continue;
    const y = plot.yOf(value);
    const x = centreOf(plot, first) - plot.step * 0.4;
    svg.line(x, y, centreOf(plot, last) + plot.step * 0.4, y, svg.colour('ink'), {
      'stroke-width': 1.5,
      'stroke-dasharray': '5 3',
    });
    const wide = widthOf(label, STRONG);
    const start = Math.max(plot.start, Math.min(x, plot.end - wide));
    // Above every column that the label lies over, so that it covers neither them nor their totals.
    const covered = spec.ticks.flatMap((_, at) =>
      Math.abs(centreOf(plot, at) - start - wide / 2) < (wide + plot.step) / 2 ? [plot.yOf(topOf(spec, at))] : [],
    );
    const base = spec.mode === 'stacked' ? Math.min(y - 7, ...covered.map((above) => above - 24)) : y - 7;
    if (base < y - 7) svg.line(start + 1, base + 4, start + 1, y, svg.colour('ink'), { 'stroke-width': 0.75 });
    const halo = { stroke: svg.colour('surface'), 'stroke-width': 3, 'paint-order': 'stroke' };
    svg.text(label, base < y - 7 ? start + 5 : start, base, { weight: 600, halo });
  }
}

/** The highest point that a plot must reach. */
function highestOf({ mode, ticks, series, references }: ColumnsSpec): number {
  const heights = ticks.map(({ whole }, at) => {
    const values = series.map(({ marks }) => marks[at]?.value ?? 0);
    if (mode === 'lines') return Math.max(0, ...values);
    const sum = values.reduce((total, value) => total + value, 0);
    return mode === 'cumulative' || mode === 'steps' ? sum : Math.max(whole, sum);
  });
  return Math.max(0, ...heights, ...references.map(({ value }) => value));
}
