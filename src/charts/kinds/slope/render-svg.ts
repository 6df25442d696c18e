import { labelWidth, LINE_HEIGHT, STRONG, LABEL, type Frame } from '#charts/export/frame.ts';
import { round } from '#charts/export/glyphs.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { fromTo } from './describe.ts';
import { slopeLayout } from './layout.ts';
import type { SlopeSpec, SlopeTime } from './spec.ts';

const DOT = 4.5;
/** From an end to its label. */
const LEADER = 26;
const GAP = 10;
/** The most that names take of the width, and their values beside them. */
const NAMES = 0.42;

/** Lines from one time to another; at the end of each its name and both of its values. */
export function renderSlopeSvg(spec: SlopeSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const { rows, lines } = slopeLayout(spec);
  if (lines.length === 0) {
    svg.text(wording.say.figure.nothing, left, top + LINE_HEIGHT);
    return LINE_HEIGHT + 8;
  }
  const values = lines.map(({ line }) => fromTo(line.from.shown, line.to.shown));
  const valueWidth = Math.max(...values.map((each) => widthOf(each, STRONG)));
  const names = labelWidth(
    lines.map(({ line }) => line.label),
    LABEL,
    40,
    width * NAMES - valueWidth,
  );
  const wrapped = lines.map(({ line }) => wrap(line.label, LABEL, names));
  const start = left + DOT;
  const end = left + width - names - valueWidth - 2 * GAP - LEADER;
  const headHeight = drawTimes(spec, frame, start, end);
  const least = Math.max(...wrapped.map(({ length }) => length)) * LINE_HEIGHT + 6;
  const row = Math.max(least, Math.min((height - headHeight - 8) / rows, 64));
  const plotTop = top + headHeight + row / 2;
  const bottom = plotTop + (rows - 1) * row;
  const yOf = (share: number): number => bottom - (bottom - plotTop) * share;
  svg.line(start, bottom, end, bottom, svg.colour('line'));
  for (const x of [start, end]) svg.line(x, plotTop - DOT, x, bottom, svg.colour('lineStrong'));
  for (const { line, from, to } of lines.toReversed()) {
    const colour = svg.colour(line.colour);
    const look = line.choice === 'left-out' ? { opacity: 0.3 } : {};
    if (from !== null && to !== null)
      svg.path(`M${round(start)} ${round(yOf(from))}L${round(end)} ${round(yOf(to))}`, {
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.5,
        ...look,
      });
    if (from !== null) svg.circle(start, yOf(from), DOT, colour, look);
    if (to !== null) svg.circle(end, yOf(to), DOT, colour, look);
  }
  lines.forEach(({ line, from, to, label }, at) => {
    const y = yOf(label);
    svg.path(`M${round(end + DOT)} ${round(yOf(to ?? from ?? 0))}L${round(end + LEADER)} ${round(y)}`, {
      fill: 'none',
      stroke: svg.colour(line.colour),
      'stroke-width': 0.75,
    });
    svg.centred(wrapped[at] ?? [], end + LEADER + GAP / 2, y);
    svg.text(values[at] ?? '', left + width, y + 4.2, { weight: 600, anchor: 'end' });
  });
  return bottom + row / 2 - top;
}

/** The names of the two times over their ends; returns their height. */
function drawTimes({ from, to }: SlopeSpec, { top, svg }: Frame, start: number, end: number): number {
  const room = (end - start - GAP) / 2;
  const heights = ([from, to] satisfies SlopeTime[]).map(({ sign, label, detail }, at) => {
    const x = at === 0 ? start - DOT : end;
    const anchor = at === 0 ? 'start' : 'end';
    const under = svg.lines(wrap(`${sign} ${label}`, STRONG, room), x, top, { weight: 600, anchor });
    return svg.lines(wrap(detail, LABEL, room), x, under, { colour: svg.colour('ink2'), anchor }) - top;
  });
  return Math.max(...heights) + 6;
}
