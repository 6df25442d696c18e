import { widthOf, wrap } from '#charts/export/measure.ts';
import { drawSwatches } from '#charts/export/legend.ts';
import { LABEL, letterOf, LINE_HEIGHT, STRONG, type Frame } from '#charts/export/frame.ts';
import { round } from '#charts/export/glyphs.ts';
import {
  columnsLayout,
  hasGaps,
  hatching,
  reachBetween,
  sumOver,
  UNKNOWN,
  type ColumnsLayout,
  type Segment,
} from './layout.ts';
import type { ColumnsSpec, Series } from './spec.ts';

const LEAST_PLOT = 120;
/** Below this a segment has no room for its letter. */
const LETTER_HEIGHT = 13;
/** The room that a total takes over its column. */
const TOTAL_HEIGHT = 18;

type Plot = ColumnsLayout & {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** The room of a column. */
  readonly step: number;
  readonly xOf: (share: number) => number;
  readonly yOf: (share: number) => number;
};

/** Values over ordered ticks, stacked, as lines, as shares, cumulated or in steps, under a legend in the order of the series. */
export function renderColumnsSvg(spec: ColumnsSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const layout = columnsLayout(spec);
  const { axis, series, columns } = layout;
  const isShare = spec.unit === 'share';
  const spell = (value: number): string => (isShare ? wording.format.percent(value) : wording.format.number(value));
  const isDirect = spec.mode === 'lines' && width >= 520;
  const labels = isDirect ? Math.max(0, ...series.map(({ label }) => widthOf(label, STRONG))) + 14 : 0;
  const hasGhosts = spec.filters !== '' && columns.some(({ whole, height: sum }) => whole > sum);
  const swatches = [
    ...series.map(({ label, colour }) => ({ label, colour: svg.colour(colour) })),
    ...(hasGhosts ? [{ label: wording.say.figure.ghost, colour: svg.colour('ghost') }] : []),
  ];
  const legend = isDirect ? 0 : drawSwatches(swatches, frame);
  const tickLines = spec.ticks.map(({ shortLabel }) => shortLabel.split('\n'));
  const axisHeight = Math.max(1, ...tickLines.map(({ length }) => length)) * LINE_HEIGHT + 8;
  const start = left + Math.max(...axis.map(({ value }) => widthOf(spell(value), LABEL))) + 8;
  const key = [...eventLines(spec, width), ...(hasGaps(layout) ? [`${UNKNOWN}  ${wording.say.figure.gap}`] : [])];
  const keyHeight = key.length * LINE_HEIGHT;
  const plotTop = top + legend + (spec.annotations === undefined ? 24 : 46);
  const bottom = Math.max(top + height - axisHeight - keyHeight, plotTop + LEAST_PLOT);
  const end = left + width - labels;
  const plot: Plot = {
    ...layout,
    start,
    end,
    top: plotTop,
    bottom,
    step: (end - start) / Math.max(1, columns.length),
    xOf: (share) => start + (end - start) * share,
    yOf: (share) => bottom - (bottom - plotTop) * share,
  };
  svg.text(spec.valueLabel, left, top + legend + 10, { colour: svg.colour('ink3') });
  for (const { value, at } of axis) {
    const y = plot.yOf(at);
    svg.line(start, y, end, y, svg.colour(value === 0 ? 'lineStrong' : 'line'));
    svg.text(spell(value), start - 8, y + 4.2, { anchor: 'end', colour: svg.colour('ink3') });
  }
  drawTicks(tickLines, plot, frame);
  if (spec.mode === 'lines') drawLines(plot, frame, isDirect);
  else if (spec.mode === 'cumulative') drawAreas(plot, frame);
  else drawStacks(spec.mode === 'steps', plot, frame);
  if (spec.mode === 'stacked' || spec.mode === 'share') drawPartial(plot, frame);
  drawReferences(plot, frame);
  drawTotals(spec, plot, frame);
  drawEvents(plot, frame);
  svg.lines(key, left, bottom + axisHeight, { colour: svg.colour('ink2') });
  return bottom + axisHeight + keyHeight - top;
}

/** The key of the numbers over the columns, as running lines. */
function eventLines({ annotations }: ColumnsSpec, width: number): string[] {
  return (annotations?.marks ?? []).flatMap(({ label, items }, at) =>
    wrap(`${at + 1}  ${label}: ${items.join('; ')}`, LABEL, width),
  );
}

/** Numbers over the columns at which something else happened. */
function drawEvents(plot: Plot, { svg }: Frame): void {
  plot.annotations.forEach(({ at }, place) => {
    const [x, y] = [plot.xOf(at), plot.top - 14];
    svg.circle(x, y, Math.min(10, plot.step / 2), svg.colour('surface'), { stroke: svg.colour('lineStrong') });
    svg.text(String(place + 1), x, y + 4.3, { weight: 600, anchor: 'middle' });
  });
}

/** Labels under the columns; where they would touch, those that begin a year and every second or third of the rest. */
function drawTicks(lines: readonly (readonly string[])[], plot: Plot, { svg }: Frame): void {
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
    const { centre = 0, tick } = plot.columns[at] ?? {};
    own.forEach((line, row) => {
      svg.text(line, plot.xOf(centre), plot.bottom + 16 + row * LINE_HEIGHT, {
        anchor: 'middle',
        colour: svg.colour(tick?.choice === 'chosen' ? 'accent' : 'ink2'),
        weight: row > 0 || tick?.choice === 'chosen' ? 600 : 400,
      });
    });
  });
}

/** Stacked marks; batches in steps touch one another, as on the screen. */
function drawStacks(isSteps: boolean, plot: Plot, { svg, hasLetters }: Frame): void {
  const { xOf, yOf } = plot;
  for (const { start, centre, width, whole, height, segments } of plot.columns) {
    const [x, wide] = [xOf(start), xOf(start + width) - xOf(start)];
    if (whole > height) svg.rect(x, yOf(whole), wide, plot.bottom - yOf(whole), svg.colour('ghost'));
    for (const [place, { series, from, to }] of segments.entries()) {
      const on = svg.colour(series.colour);
      const high = yOf(from) - yOf(to);
      svg.rect(x, yOf(to), wide, high, on, {
        stroke: isSteps ? on : svg.colour('surface'),
        'stroke-width': 1,
        ...(series.choice === 'left-out' ? { opacity: 0.3 } : {}),
      });
      if (!hasLetters || high < LETTER_HEIGHT || wide < LETTER_HEIGHT) continue;
      const look = { weight: 700, anchor: 'middle', on, colour: svg.inkOn(on) } as const;
      svg.text(letterOf(place), xOf(centre), (yOf(from) + yOf(to)) / 2 + 4.3, look);
    }
  }
}

/** Hatches the columns of what is not yet counted whole. */
function drawPartial(plot: Plot, { svg }: Frame): void {
  for (const { tick, start, width, height } of plot.columns) {
    const [x, y] = [plot.xOf(start), plot.yOf(height)];
    const d = tick.isPartial === true ? hatching(x, y, plot.xOf(start + width) - x, plot.bottom - y) : '';
    if (d !== '') svg.path(d, { fill: 'none', stroke: svg.colour('surface'), 'stroke-width': 1.5 });
  }
}

/**
 * Totals over the columns, within what they are without filters where that leaves room; of a running total, those at
 * which it rises. What is not known is signed over the column, whatever else stands there.
 */
function drawTotals(spec: ColumnsSpec, plot: Plot, { svg, wording }: Frame): void {
  const isStacked = spec.mode !== 'lines' && spec.mode !== 'cumulative';
  for (const column of plot.columns) {
    const { centre, height, whole, isOpen, segments } = column;
    const sum = sumOver(spec, column);
    const full = [sum === null ? '' : wording.format.number(sum), isOpen ? UNKNOWN : ''].filter(Boolean).join(' + ');
    const words = widthOf(full, STRONG) < plot.step ? full : isOpen ? UNKNOWN : '';
    if (words === '') continue;
    const reached = plot.yOf(Math.min(1, isStacked ? height : Math.max(0, ...segments.map(({ to }) => to))));
    const top = Math.min(reached, plot.yOf(whole));
    const isWithin = reached - top > TOTAL_HEIGHT;
    const on = svg.colour(isWithin ? 'ghost' : 'surface');
    svg.text(words, plot.xOf(centre), (isWithin ? reached : top) - 5, { weight: 600, anchor: 'middle', on, halo: on });
  }
}

/** The segments of each series, column after column. */
function segmentsOf({ series, columns }: ColumnsLayout): { readonly series: Series; readonly points: Point[] }[] {
  return series.map((each, place) => ({
    series: each,
    points: columns.flatMap(({ centre, segments }) => {
      const segment = segments[place];
      return segment === undefined ? [] : [{ ...segment, centre }];
    }),
  }));
}

type Point = Segment & { readonly centre: number };

function drawAreas(plot: Plot, { svg }: Frame): void {
  for (const { series, points } of segmentsOf(plot)) {
    const place = (share: number, centre: number): string => `${round(plot.xOf(centre))} ${round(plot.yOf(share))}`;
    const outline = [
      ...points.map(({ to, centre }) => place(to, centre)),
      ...points.map(({ from, centre }) => place(from, centre)).toReversed(),
    ];
    svg.path(`M${outline.join('L')}Z`, {
      fill: svg.colour(series.colour),
      stroke: svg.colour('surface'),
      opacity: series.choice === 'left-out' ? 0.3 : 1,
    });
  }
}

/** Lines through what is known: a gap parts them. */
function drawLines(plot: Plot, { svg }: Frame, isDirect: boolean): void {
  for (const { series, points } of segmentsOf(plot)) {
    const look = { opacity: series.choice === 'left-out' ? 0.3 : 1 };
    const path = points
      .map(({ to, centre, isKnown }) => (isKnown ? `L${round(plot.xOf(centre))} ${round(plot.yOf(to))}` : ' '))
      .join('')
      .replaceAll(/(^|\s+)L/g, 'M')
      .trim();
    svg.path(path, {
      fill: 'none',
      stroke: svg.colour(series.colour),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      ...look,
    });
    for (const { to, centre, isKnown } of points) {
      if (isKnown) svg.circle(plot.xOf(centre), plot.yOf(to), 2.5, svg.colour(series.colour), look);
    }
  }
  if (!isDirect) return;
  const last = plot.columns.at(-1);
  const wished = (last?.segments ?? [])
    .map(({ series: { label, colour }, to }) => ({ label, colour, y: plot.yOf(to) }))
    .toSorted((one, other) => one.y - other.y);
  const gap = LINE_HEIGHT + 1;
  const lowest = plot.bottom + 4;
  const places: number[] = [];
  wished.forEach(({ y }, at) => places.push(Math.max(y, (places[at - 1] ?? -Infinity) + gap)));
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, lowest - (places.length - 1 - at) * gap);
  }
  const from = plot.xOf(last?.centre ?? 0);
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

function drawReferences(plot: Plot, { svg }: Frame): void {
  for (const { reference, from, to, height } of plot.references) {
    const [x, y] = [plot.xOf(from), plot.yOf(height)];
    svg.line(x, y, plot.xOf(to), y, svg.colour('ink'), { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' });
    const { label } = reference;
    const wide = widthOf(label, STRONG);
    const start = Math.max(plot.start, Math.min(x, plot.end - wide));
    // Above every column that the label lies over, so that it covers neither them nor their totals.
    const share = (place: number): number => (place - plot.start) / (plot.end - plot.start);
    const reach = reachBetween(plot.columns, share(start), share(start + wide));
    const base = reach > 0 ? Math.min(y - 7, plot.yOf(reach) - 24) : y - 7;
    if (base < y - 7) svg.line(start + 1, base + 4, start + 1, y, svg.colour('ink'), { 'stroke-width': 0.75 });
    svg.text(label, base < y - 7 ? start + 5 : start, base, { weight: 600, halo: svg.colour('surface') });
  }
}
