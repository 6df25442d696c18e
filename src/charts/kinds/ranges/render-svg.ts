import { rangesLayout, type PlacedRange } from './layout.ts';
import type { RangesSpec, Status } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shareHeight, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const DOT = 7;
const GAP = 16;
/** Below this the labels stand over their bars. */
const WIDE = 560;

/** Intervals and points over one axis of percentages, each beside who names it. */
export function renderRangesSvg(spec: RangesSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const isWide = width >= WIDE;
  const names = isWide ? width * 0.36 : width;
  const start = isWide ? left + names + GAP : left + GAP;
  const end = left + width - 26;
  const xOf = (share: number): number => start + (end - start) * share;
  const layout = rangesLayout(spec);
  const items = shownOf(layout.items, frame.lines);
  const texts = items.map(({ item }) => ({
    who: wrap(item.label, STRONG, names),
    what: wrap([item.detail, item.when].filter(Boolean).join(' · '), LABEL, names),
  }));
  const needs = texts.map(({ who, what }) => {
    const words = (who.length + what.length) * LINE_HEIGHT + 12;
    return isWide ? Math.max(words, 52) : words + 48;
  });
  const key = LINE_HEIGHT + 14;
  const heights = shareHeight(needs, height - key - 22, 110);
  const plotTop = top + 20;
  const bottom = plotTop + heights.reduce((sum, each) => sum + each, 0);
  for (const { value, at } of layout.ticks) {
    svg.line(xOf(at), plotTop, xOf(at), bottom, svg.colour('line'));
    svg.text(wording.format.percent(value / 100), xOf(at), top + 12, { anchor: 'middle', colour: svg.colour('ink3') });
  }
  let y = plotTop;
  items.forEach((range, at) => {
    const { who = [], what = [] } = texts[at] ?? {};
    const high = heights[at] ?? 0;
    svg.line(left, y, left + width, y, svg.colour('line'));
    const words = (who.length + what.length) * LINE_HEIGHT;
    const textTop = isWide ? y + (high - words) / 2 : y + 6;
    const under = svg.lines(who, left, textTop, { weight: 600 });
    svg.lines(what, left, under, { colour: svg.colour('ink2') });
    drawInterval(range, frame, xOf, isWide ? y + high / 2 + 8 : y + words + 34);
    y += high;
  });
  svg.line(left, y, left + width, y, svg.colour('line'));
  drawStatuses(spec.statuses, frame, y + 12);
  return y + key - top;
}

function drawInterval(
  { item, status, bar, points, label }: PlacedRange,
  { svg }: Frame,
  xOf: (share: number) => number,
  y: number,
): void {
  const colour = svg.colour(status?.colour ?? 'other');
  if (bar !== null && item.shape === 'at-least') {
    const [start, tip] = [xOf(bar.from), xOf(bar.to) + 18];
    svg.path(`M${start} ${y - 4}H${tip - 9}V${y - 8}L${tip} ${y}L${tip - 9} ${y + 8}V${y + 4}H${start}Z`, {
      fill: colour,
      opacity: 0.5,
    });
  } else if (bar !== null) svg.rect(xOf(bar.from), y - 4, xOf(bar.to) - xOf(bar.from), 8, colour, { opacity: 0.5 });
  for (const point of points) drawStatus(svg, status, xOf(point), y);
  const font = { family: 'serif', weight: 600, size: 14 } as const;
  const wide = widthOf(item.shown, font);
  const start = xOf(label.at) - { start: 0, middle: wide / 2, end: wide }[label.side];
  svg.text(item.shown, Math.min(Math.max(start, xOf(0)), xOf(1) + 26 - wide), y - 14, {
    ...font,
    halo: svg.colour('surface'),
  });
}

function drawStatus(svg: Frame['svg'], status: Status | undefined, x: number, y: number): void {
  const colour = svg.colour(status?.colour ?? 'other');
  if (status?.glyph === 'full') {
    svg.circle(x, y, DOT, colour);
    return;
  }
  svg.circle(x, y, DOT + 1, svg.colour('surface'), { stroke: colour, 'stroke-width': 2 });
  if (status?.glyph === 'query') svg.text('?', x, y + 4.3, { weight: 700, anchor: 'middle' });
}

function drawStatuses(statuses: readonly Status[], { left, svg }: Frame, y: number): void {
  let x = left + DOT + 1;
  for (const status of statuses) {
    drawStatus(svg, status, x, y + 6);
    x += DOT + 8;
    x += svg.text(status.label, x, y + 10.3, { colour: svg.colour('ink2') }) + GAP + DOT;
  }
}
