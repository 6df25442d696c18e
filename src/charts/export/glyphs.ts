import type { CellState } from '#model/source.ts';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import type { SvgBuilder } from './svg-builder.ts';

/** A state's glyph as a shape: no font is sure to have it. */
export function drawGlyph(svg: SvgBuilder, state: CellState, x: number, y: number, size: number): void {
  const stroke = svg.colour(CELL_LOOKS[state].ink);
  const look = {
    stroke,
    'stroke-width': size / 5,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const half = size / 2;
  switch (state) {
    case 'yes':
      svg.path(
        `M${round(x - half)} ${round(y)}L${round(x - half / 4)} ${round(y + half * 0.7)}L${round(x + half)} ${round(y - half * 0.8)}`,
        look,
      );
      return;
    case 'no':
      svg.path(`M${round(x - half * 0.7)} ${round(y)}H${round(x + half * 0.7)}`, look);
      return;
    case 'not-coded':
      svg.text('?', x, y + size * 0.42, {
        size: Math.max(12, size * 1.2),
        weight: 600,
        anchor: 'middle',
        colour: stroke,
        on: svg.colour(CELL_LOOKS[state].ground),
      });
      return;
    case 'not-applicable':
      svg.path(`M${round(x - half * 0.5)} ${round(y + half)}L${round(x + half * 0.5)} ${round(y - half)}`, look);
      return;
  }
}

/** A state's ground, bordered where the state is not one of yes and no. */
export function drawGround(
  svg: SvgBuilder,
  state: CellState,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const look = CELL_LOOKS[state];
  const border =
    state === 'not-coded'
      ? { stroke: svg.colour(look.ink), 'stroke-dasharray': '3 2' }
      : state === 'not-applicable'
        ? { stroke: svg.colour('line') }
        : {};
  svg.rect(x, y, width, height, svg.colour(look.ground), { rx: 3, ...border });
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
