import type { ColourName } from '#charts/theme.ts';
import type { Bar, BarsSpec, BarsSplit } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { drawSwatches } from '#charts/export/legend.ts';
import { spell } from '#charts/described.ts';
import { barsLayout } from './layout.ts';
import {
  LABEL,
  labelsOf,
  labelWidth,
  letterOf,
  LINE_HEIGHT,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';

const GAP = 10;
/** Between a value and what it is a part of. */
const BESIDE = 4;
/** Below this a part has no room for its letter. */
const LETTER = 13;

/** Ranked bars with their values at the ends, each in its own colour, as on the screen. */
export function renderBarsSvg(spec: BarsSpec, frame: Frame): number {
  const { left, width, svg, wording, hasLetters, lines: span } = frame;
  const { say } = wording;
  const { bars, split } = spec;
  const key =
    split === undefined
      ? 0
      : drawSwatches(
          swatchesOf(split.parts, (name) => svg.colour(name)),
          frame,
        );
  const [top, height] = [frame.top + key, frame.height - key];
  const spellOf = ({ value, parts }: Bar): string =>
    parts === undefined ? spell(value, wording) : parts.map((part) => spell(part.value, wording)).join(' + ');
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
  shown.forEach(({ bar, length, whole, segments }, at) => {
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
    if (split === undefined)
      svg.rect(start, middle - thick / 2, long, thick, svg.colour(bar.colour), isQuiet ? { opacity: 0.4 } : {});
    let x = start;
    for (const { key: part, length: share, colour } of segments) {
      const [wide, on] = [room * share, svg.colour(colour)];
      svg.rect(x, middle - thick / 2, wide, thick, on, {
        stroke: svg.colour('surface'),
        'stroke-width': 1,
        ...(isQuiet ? { opacity: 0.4 } : {}),
      });
      if (hasLetters && wide >= LETTER) {
        const letter = letterOf(split?.parts.findIndex((each) => each.key === part) ?? 0);
        svg.text(letter, x + wide / 2, middle + 4.3, { weight: 700, anchor: 'middle', on, colour: svg.inkOn(on) });
      }
      x += wide;
    }
    const end = start + Math.max(long, wholeLong) + 6;
    const after = end + svg.text(spellOf(bar), end, middle + 4.3, { weight: 600, colour: ink }) + BESIDE;
    svg.text(outOf(bar), after, middle + 4.3, { colour: svg.colour('ink3') });
    y += row;
  });
  svg.line(start - 0.5, top, start - 0.5, y, svg.colour('lineStrong'));
  return y - frame.top;
}

function swatchesOf(parts: BarsSplit['parts'], colourOf: (name: ColourName) => string) {
  return parts.map(({ label, colour }) => ({ label, colour: colourOf(colour) }));
}
