import { widthOf } from './measure.ts';
import { LABEL, letterOf, type Frame } from './frame.ts';

/** Squares of colour with their names, in as many lines as they need; returns the height with the space below. */
export function drawSwatches(
  entries: readonly { readonly label: string; readonly colour: string }[],
  { left, top, width, svg, hasLetters }: Frame,
): number {
  let x = left;
  let y = top;
  for (const [at, { label, colour }] of entries.entries()) {
    const wide = 17 + widthOf(label, LABEL);
    if (x > left && x + wide > left + width) {
      x = left;
      y += 19;
    }
    svg.rect(x, y + 1, 12, 12, colour, { rx: 2 });
    if (hasLetters)
      svg.text(letterOf(at), x + 6, y + 11.2, { weight: 700, anchor: 'middle', on: colour, colour: svg.inkOn(colour) });
    svg.text(label, x + 17, y + 11.2);
    x += wide + 16;
  }
  return entries.length === 0 ? 0 : y - top + 26;
}
