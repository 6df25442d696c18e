import type { StatedSpec } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shownOf, type Frame } from '#charts/export/frame.ts';

const NUMBER = { family: 'serif', weight: 600 } as const;

/** Numbers as their source states them, large, side by side as far as there is room. */
export function renderStatedSvg(
  { figures }: StatedSpec,
  { left, top, width, height, svg, lines: span }: Frame,
): number {
  const most = Math.max(1, Math.min(figures.length, Math.floor(width / 180)));
  const perRow = Math.ceil(figures.length / Math.ceil(figures.length / most));
  const column = width / perRow;
  const widest = Math.max(1, ...figures.map(({ shown }) => widthOf(shown, { ...NUMBER, size: 40 })));
  const size = Math.min(48, (40 * (column - 40)) / widest);
  const shown = shownOf(figures, span);
  const rows = Math.ceil(shown.length / perRow);
  const lines = shown.map(({ label, detail }) => [
    ...wrap(label, LABEL, column - 24),
    ...(detail === undefined ? [] : wrap(detail, LABEL, column - 24)),
  ]);
  const need = Array.from({ length: rows }, (_, row) => {
    const own = lines.slice(row * perRow, (row + 1) * perRow);
    return size * 1.35 + Math.max(0, ...own.map(({ length }) => length)) * LINE_HEIGHT + 24;
  });
  const total = need.reduce((sum, each) => sum + each, 0);
  let y = top + Math.max(0, Math.min((height - total) / 3, 60));
  for (let row = 0; row < rows; row += 1) {
    shown.slice(row * perRow, (row + 1) * perRow).forEach((figure, at) => {
      const x = left + at * column;
      svg.rect(x, y, 2, (need[row] ?? 0) - 20, svg.colour('accent'));
      svg.text(figure.shown, x + 14, y + size * 0.9, { ...NUMBER, size });
      svg.lines(lines[row * perRow + at] ?? [], x + 14, y + size * 1.25, { colour: svg.colour('ink2') });
    });
    y += need[row] ?? 0;
  }
  return y - top;
}
