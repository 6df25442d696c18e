import { CELL_LOOKS } from '#charts/cell-states.ts';
import { signOf } from './describe.ts';
import { hasUnknown, heatmapLayout } from './layout.ts';
import type { HeatmapSpec } from './spec.ts';
import { mix } from '#charts/export/colour.ts';
import { drawGround } from '#charts/export/glyphs.ts';
import { wrap } from '#charts/export/measure.ts';
import {
  drawKey,
  headsOf,
  labelsOf,
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
  const { down, across } = spec;
  const names = labelWidth(labelsOf(down), STRONG, 48, width * 0.3);
  const column = (width - names - 10) / Math.max(1, across.length);
  const heads = headsOf(across, column);
  const start = left + names + 10;
  let y = top;
  const unknown = CELL_LOOKS['not-coded'];
  y += drawKey(
    [
      ...(heads.isNumbered ? numberedKey(across) : []),
      ...(hasUnknown(spec) ? [{ sign: unknown.glyph, words: wording.say.figure.gap }] : []),
    ],
    frame,
  );
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
  const needs = lines.map(({ length }) => Math.max(22, length * LINE_HEIGHT + 6));
  const heights = shareHeight(needs, top + height - y, 40);
  shownOf(heatmapLayout(spec), frame.lines).forEach((line, row) => {
    const high = heights[row] ?? 0;
    const name = shown[row]?.choice === 'chosen' ? ({ weight: 600, colour: svg.colour('accent') } as const) : {};
    svg.centred(lines[row] ?? [], left + names, y + high / 2, { anchor: 'end', ...name });
    line.forEach(({ mark: { value }, tint }, at) => {
      const [x, wide] = [start + at * column + 1, column - 2];
      const tinted = mix(svg.colour('accent'), svg.colour('surface'), tint ?? 0);
      const on = value === null ? svg.colour(unknown.ground) : value === 0 ? svg.colour('noSoft') : tinted;
      if (value === null) drawGround(svg, 'not-coded', x, y + 1, wide, high - 2);
      else svg.rect(x, y + 1, wide, high - 2, on);
      svg.text(signOf(value, wording), start + (at + 0.5) * column, y + high / 2 + 4.3, {
        weight: value === 0 ? 400 : 600,
        anchor: 'middle',
        on,
        colour: value === null ? svg.colour(unknown.ink) : value === 0 ? svg.colour('ink3') : svg.inkOn(on),
      });
    });
    y += high;
  });
  return y - top;
}
