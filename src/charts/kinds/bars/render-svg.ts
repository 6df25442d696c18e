import type { Bar, BarsSpec } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { LABEL, labelWidth, LINE_HEIGHT, shareHeight, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const GAP = 10;
/** Between a value and what it is a part of. */
const BESIDE = 4;

/** Ranked bars with their values at the ends. Where no bar has a colour of its own, the longest stand out. */
export function renderBarsSvg(spec: BarsSpec, { left, top, width, height, svg, wording, lines: span }: Frame): number {
  const { say, format } = wording;
  const { bars } = spec;
  const drawn = bars.filter(({ isAside }) => isAside !== true);
  const largest = Math.max(Number.MIN_VALUE, ...drawn.map(({ whole, value }) => Math.max(whole, value ?? 0)));
  const spell = ({ value }: Bar): string => (value === null ? say.figure.gap : format.number(value));
  const names = labelWidth(
    bars.map(({ label }) => label),
    STRONG,
    48,
    width * 0.42,
  );
  // Elsewhere the whole is another ranking or the end of a scale.
  const outOf = ({ value, whole }: Bar): string =>
    spec.filters !== '' && whole > (value ?? 0) ? say.figure.outOf(whole) : '';
  const values = Math.max(24, ...bars.map((bar) => widthOf(spell(bar), STRONG) + BESIDE + widthOf(outOf(bar), LABEL)));
  const start = left + names + GAP;
  const room = Math.max(20, width - names - GAP - values - 8);
  const shown = shownOf(bars, span);
  const lines = shown.map(({ label }) => wrap(label, STRONG, names));
  const heights = shareHeight(
    lines.map(({ length }) => Math.max(22, length * LINE_HEIGHT + 6)),
    height,
    46,
  );
  const colourOf = colouring(bars);
  let y = top;
  shown.forEach((bar, at) => {
    const row = heights[at] ?? 0;
    const middle = y + row / 2;
    const isQuiet = bar.choice === 'left-out';
    if (bar.isAside === true) svg.line(left, y + 0.5, left + width, y + 0.5, svg.colour('line'));
    const ink = svg.colour(isQuiet || bar.isAside === true ? 'ink3' : 'ink');
    const name = bar.choice === 'chosen' ? ({ weight: 600, colour: svg.colour('accent') } as const) : { colour: ink };
    svg.centred(lines[at] ?? [], left + names, middle, { anchor: 'end', ...name });
    const thick = Math.min(26, row * 0.66);
    const long = (room * (bar.value ?? 0)) / largest;
    const whole = (room * bar.whole) / largest;
    if (bar.isAside !== true) {
      if (bar.whole > (bar.value ?? 0)) svg.rect(start, middle - thick / 2, whole, thick, svg.colour('ghost'));
      svg.rect(start, middle - thick / 2, long, thick, svg.colour(colourOf(bar)), isQuiet ? { opacity: 0.4 } : {});
    }
    const end = start + (bar.isAside === true ? 0 : Math.max(long, whole)) + 6;
    const after = end + svg.text(spell(bar), end, middle + 4.3, { weight: 600, colour: ink }) + BESIDE;
    svg.text(outOf(bar), after, middle + 4.3, { colour: svg.colour('ink3') });
    y += row;
  });
  svg.line(start - 0.5, top, start - 0.5, y, svg.colour('lineStrong'));
  return y - top;
}

function colouring(bars: readonly Bar[]): (bar: Bar) => Bar['colour'] {
  const comparable = bars.filter(({ isAside }) => isAside !== true);
  const isPlain = comparable.length > 1 && comparable.every(({ colour }) => colour === 'barRest');
  const first = Math.max(...comparable.map(({ value }) => value ?? 0));
  const isUseful = isPlain && first > 0 && comparable.some(({ value }) => value !== first);
  return (bar) => (isUseful && bar.value === first ? 'accent' : bar.colour);
}
