import { LABEL, LINE_HEIGHT, STRONG, type Frame } from '#charts/export/frame.ts';
import { wrap } from '#charts/export/measure.ts';
import { mix } from '#charts/export/colour.ts';
import { tilesLayout } from './layout.ts';
import type { TilesSpec } from './spec.ts';

const GAP = 6;
const WIDEST = 150;
/** Below this a tile has no room for its words. */
const LEAST = 3 * LINE_HEIGHT + 16;

/** Places with their counts, each at its place among the others. */
export function renderTilesSvg(spec: TilesSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const { rows, columns, tiles } = tilesLayout(spec);
  const wide = Math.min(width / columns, WIDEST);
  const texts = tiles.map(({ tile }) => wrap(tile.label, STRONG, wide - GAP - 8));
  const least = LEAST + (Math.max(1, ...texts.map(({ length }) => length)) - 1) * LINE_HEIGHT;
  const high = Math.max(least, Math.min(height / rows, wide * 0.8));
  const start = left + (width - wide * columns) / 2;
  tiles.forEach(({ tile, left: across, top: down, tint }, at) => {
    const [x, y] = [start + across * columns * wide, top + down * rows * high];
    const on = tint === null ? svg.colour('sunken') : mix(svg.colour('accent'), svg.colour('surface'), tint);
    const isChosen = tile.choice === 'chosen';
    svg.rect(x, y, wide - GAP, high - GAP, on, {
      rx: 6,
      ...(isChosen ? { stroke: svg.colour('accent'), 'stroke-width': 3 } : {}),
    });
    const look = { anchor: 'middle', on, colour: svg.inkOn(on) } as const;
    const middle = x + (wide - GAP) / 2;
    const lines = texts[at] ?? [];
    const block = (lines.length + (tile.sublabel === '' ? 0 : 1) + 1) * LINE_HEIGHT + 4;
    const first = y + (high - GAP - block) / 2;
    const under = svg.lines(lines, middle, first, { ...look, weight: 600 });
    const low = tile.sublabel === '' ? under : svg.lines(wrap(tile.sublabel, LABEL, wide), middle, under, look);
    const value = tile.value === null ? '?' : wording.format.number(tile.value);
    svg.text(`${value} ${wording.say.figure.outOf(spec.outOf)}`, middle, low + LINE_HEIGHT, { ...look, weight: 600 });
  });
  return rows * high;
}
