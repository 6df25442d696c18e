import type { RangeItem, RangesSpec, Status } from './spec.ts';
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
  const most = spec.ticks.at(-1) ?? 100;
  const xOf = (value: number): number => start + ((end - start) * value) / most;
  const items = shownOf(spec.items, frame.lines);
  const texts = items.map((item) => ({
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
  for (const tick of spec.ticks) {
    svg.line(xOf(tick), plotTop, xOf(tick), bottom, svg.colour('line'));
    svg.text(wording.format.percent(tick / 100), xOf(tick), top + 12, { anchor: 'middle', colour: svg.colour('ink3') });
  }
  let y = plotTop;
  items.forEach((item, at) => {
    const { who = [], what = [] } = texts[at] ?? {};
    const high = heights[at] ?? 0;
    svg.line(left, y, left + width, y, svg.colour('line'));
    const words = (who.length + what.length) * LINE_HEIGHT;
    const textTop = isWide ? y + (high - words) / 2 : y + 6;
    const under = svg.lines(who, left, textTop, { weight: 600 });
    svg.lines(what, left, under, { colour: svg.colour('ink2') });
    const status = spec.statuses.find((each) => each.key === item.status);
    drawInterval(item, status, frame, xOf, most, isWide ? y + high / 2 + 8 : y + words + 34);
    y += high;
  });
  svg.line(left, y, left + width, y, svg.colour('line'));
  drawStatuses(spec.statuses, frame, y + 12);
  return y + key - top;
}

function drawInterval(
  item: RangeItem,
  status: Status | undefined,
  { svg }: Frame,
  xOf: (value: number) => number,
  most: number,
  y: number,
): void {
  const low = item.low?.value ?? null;
  const high = item.high?.value ?? null;
  const colour = svg.colour(status?.colour ?? 'other');
  const point = (item.shape === 'nearly' ? high : low) ?? high ?? 0;
  const from = item.shape === 'nearly' ? point - most * 0.04 : point;
  if (item.shape === 'at-least') {
    const tip = xOf(most) + 18;
    svg.path(`M${xOf(from)} ${y - 4}H${tip - 9}V${y - 8}L${tip} ${y}L${tip - 9} ${y + 8}V${y + 4}H${xOf(from)}Z`, {
      fill: colour,
      opacity: 0.5,
    });
  } else {
    svg.rect(xOf(from), y - 4, xOf(high ?? from) - xOf(from), 8, colour, { opacity: 0.5 });
  }
  for (const value of item.shape === 'between' && high !== null ? [point, high] : [point]) {
    drawStatus(svg, status, xOf(value), y);
  }
  const font = { family: 'serif', weight: 600, size: 14 } as const;
  const wide = widthOf(item.shown, font);
  const isLate = point > most * 0.55;
  const shownFrom = item.shape === 'exactly' ? xOf(point) - wide / 2 : isLate ? xOf(point) - wide : xOf(from);
  svg.text(item.shown, Math.min(Math.max(shownFrom, xOf(0)), xOf(most) + 26 - wide), y - 14, {
    ...font,
    halo: { stroke: svg.colour('surface'), 'stroke-width': 3, 'paint-order': 'stroke' },
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
