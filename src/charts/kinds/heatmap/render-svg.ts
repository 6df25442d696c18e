import type { HeatmapSpec } from './spec.ts';
import { mix } from '#charts/export/colour.ts';
import { wrap } from '#charts/export/measure.ts';
import {
  drawKey,
  headsOf,
  labelWidth,
  LINE_HEIGHT,
  numberedKey,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';

/** Counts per pair as shaded cells with their numbers written in. */
export function renderHeatmapSvg(spec: HeatmapSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const { down, across, cells } = spec;
  const largest = Math.max(1, ...cells.flat().map(({ value }) => value ?? 0));
  const names = labelWidth(
    down.map(({ label }) => label),
    STRONG,
    48,
    width * 0.3,
  );
  const column = (width - names - 10) / Math.max(1, across.length);
  const heads = headsOf(
    across.map(({ label }) => label),
    column,
  );
  const start = left + names + 10;
  let y = top;
  if (heads.isNumbered) y += drawKey(numberedKey(across.map(({ label }) => label)), frame);
  heads.lines.forEach((lines, at) => {
    svg.lines(lines, start + (at + 0.5) * column, y + heads.height - 6 - lines.length * LINE_HEIGHT, {
      weight: 600,
      anchor: 'middle',
      colour: svg.colour(across[at]?.choice === 'chosen' ? 'accent' : 'ink2'),
    });
  });
  y += heads.height;
  const shown = shownOf(down, frame.lines);
  const lines = shown.map(({ label }) => wrap(label, STRONG, names));
  const heights = shareHeight(
    lines.map(({ length }) => Math.max(22, length * LINE_HEIGHT + 6)),
    top + height - y,
    40,
  );
  shownOf(cells, frame.lines).forEach((line, row) => {
    const high = heights[row] ?? 0;
    const name = shown[row]?.choice === 'chosen' ? ({ weight: 600, colour: svg.colour('accent') } as const) : {};
    svg.centred(lines[row] ?? [], left + names, y + high / 2, { anchor: 'end', ...name });
    line.forEach(({ value }, at) => {
      const ground = mix(svg.colour('accent'), svg.colour('surface'), 0.85 * ((value ?? 0) / largest));
      svg.rect(
        start + at * column + 1,
        y + 1,
        column - 2,
        high - 2,
        value === 0 || value === null ? svg.colour('noSoft') : ground,
      );
      const words = value === null ? wording.say.figure.gap : value === 0 ? '·' : wording.format.number(value);
      const on = value === 0 || value === null ? svg.colour('noSoft') : ground;
      svg.text(words, start + (at + 0.5) * column, y + high / 2 + 4.3, {
        weight: value === 0 ? 400 : 600,
        anchor: 'middle',
        on,
        colour: value === 0 ? svg.colour('ink3') : svg.inkOn(on),
      });
    });
    y += high;
  });
  return y - top;
}
