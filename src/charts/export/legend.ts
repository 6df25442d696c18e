import { widthOf } from './measure.ts';
import { LABEL, letterOf, placeInLines, type Frame } from './frame.ts';

type Swatch = { readonly label: string; readonly colour: string };

/** Squares of colour with their names, in as many lines as they need; returns the height with the space below. */
export function drawSwatches(swatches: readonly Swatch[], frame: Frame): number {
  const { top, svg, hasLetters } = frame;
  const placed = placeInLines(swatches, ({ label }) => 17 + widthOf(label, LABEL), frame, 16, 19);
  placed.forEach(({ label, colour, x, y }, at) => {
    svg.rect(x, y + 1, 12, 12, colour, { rx: 2 });
    if (hasLetters)
      svg.text(letterOf(at), x + 6, y + 11.2, { weight: 700, anchor: 'middle', on: colour, colour: svg.inkOn(colour) });
    svg.text(label, x + 17, y + 11.2);
  });
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y - top + 26;
}
