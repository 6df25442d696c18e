import type { Bar, BarsSpec } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { spell } from '#charts/described.ts';
import { barsLayout } from './layout.ts';
import {
  LABEL,
  labelsOf,
  labelWidth,
  LINE_HEIGHT,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';

const GAP = 10;
/** Between a value and what it is a part of. */
const BESIDE = 4;

/** Ranked bars with their values at the ends, each in its own colour, as on the screen. */
export function renderBarsSvg(spec: BarsSpec, { left, top, width, height, svg, wording, lines: span }: Frame): number {
  const { say } = wording;
  const { bars } = spec;
  const spellOf = ({ value }: Bar): string => spell(value, wording);
  const names = labelWidth(labelsOf(bars), STRONG, 48, width * 0.42);
  // Elsewhere the whole is another ranking or the end of a scale.
  const outOf = ({ value, whole }: Bar): string =>
    spec.filters !== '' && whole > (value ?? 0) ? say.figure.outOf(whole) : '';
  const values = Math.max(
    24,
    ...bars.map((bar) => widthOf(spellOf(bar), STRONG) + BESIDE + widthOf(outOf(bar), LABEL)),
  );
  const start = left + names + GAP;
  const room = Math.max(20, width - names - GAP - values - 8);
  const shown = shownOf(barsLayout(spec), span);
  const lines = shown.map(({ bar }) => wrap(bar.label, STRONG, names));
  const needs = lines.map(({ length }) => Math.max(22, length * LINE_HEIGHT + 6));
  const heights = shareHeight(needs, height, 46);
  let y = top;
  shown.forEach(({ bar, length, whole }, at) => {
    const row = heights[at] ?? 0;
    const middle = y + row / 2;
    const isQuiet = bar.choice === 'left-out';
    if (bar.isAside === true) svg.line(left, y + 0.5, left + width, y + 0.5, svg.colour('line'));
    const ink = svg.colour(isQuiet || bar.isAside === true ? 'ink3' : 'ink');
    const name = bar.choice === 'chosen' ? ({ weight: 600, colour: svg.colour('accent') } as const) : { colour: ink };
    svg.centred(lines[at] ?? [], left + names, middle, { anchor: 'end', ...name });
    const thick = Math.min(26, row * 0.66);
    const [long, wholeLong] = [room * (length ?? 0), room * whole];
    if (whole > (length ?? 0)) svg.rect(start, middle - thick / 2, wholeLong, thick, svg.colour('ghost'));
    svg.rect(start, middle - thick / 2, long, thick, svg.colour(bar.colour), isQuiet ? { opacity: 0.4 } : {});
    const end = start + Math.max(long, wholeLong) + 6;
    const after = end + svg.text(spellOf(bar), end, middle + 4.3, { weight: 600, colour: ink }) + BESIDE;
    svg.text(outOf(bar), after, middle + 4.3, { colour: svg.colour('ink3') });
    y += row;
  });
  svg.line(start - 0.5, top, start - 0.5, y, svg.colour('lineStrong'));
  return y - top;
}
