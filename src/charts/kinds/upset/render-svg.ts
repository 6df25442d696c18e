import { spell } from '#charts/described.ts';
import { linkOf, upsetLayout } from './layout.ts';
import type { UpsetSpec } from './spec.ts';
import { widestWord, wrap } from '#charts/export/measure.ts';
import {
  drawKey,
  LABEL,
  labelWidth,
  letterOf,
  LINE_HEIGHT,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';

const MOST_COLUMN = 110;

/** Sets in rows, their exact combinations in columns: a dot where a combination lies in a set. */
export function renderUpsetSvg(spec: UpsetSpec, { left, top, width, height, svg, wording, lines }: Frame): number {
  const { combinations } = spec;
  const layout = upsetLayout(spec);
  const sets = shownOf(layout.rows, lines);
  const names = labelWidth([spec.setLabel, ...spec.sets.map(({ label }) => label)], LABEL, 60, width * 0.3);
  const totals = Math.min(140, Math.max(70, width * 0.16));
  const column = Math.min(MOST_COLUMN, (width - names - totals - 20) / Math.max(1, combinations.length));
  const start = left + names + 10;
  const areDetailsWritten = combinations.every(
    ({ detail }) => detail === '' || widestWord(detail, LABEL) <= column - 4,
  );
  const details = combinations.map(({ detail }) => (detail === '' ? [] : wrap(detail, LABEL, column - 4)));
  const deepest = areDetailsWritten ? Math.max(0, ...details.map(({ length }) => length)) * LINE_HEIGHT : LINE_HEIGHT;
  let y = top;
  if (!areDetailsWritten) {
    const entries = combinations.flatMap(({ detail }, at) =>
      detail === '' ? [] : [{ sign: letterOf(at), words: detail }],
    );
    y += drawKey(entries, { left, top: y, width, svg });
  }
  const rowNeeds = sets.map(({ set }) => Math.max(24, wrap(set.label, LABEL, names).length * LINE_HEIGHT + 6));
  const rows = rowNeeds.reduce((sum, need) => sum + need, 0);
  const tallest = Math.max(50, Math.min(180, (top + height - y - rows - deepest - 30) * 0.6));
  const base = y + deepest + 20 + tallest;
  layout.columns.forEach(({ combination: each, height: share, barColour }, at) => {
    const middle = start + (at + 0.5) * column;
    const high = tallest * (share ?? 0);
    const wide = Math.min(34, column * 0.5);
    svg.rect(middle - wide / 2, base - high, wide, high, svg.colour(barColour));
    svg.text(spell(each.value, wording), middle, base - high - 5, { weight: 600, anchor: 'middle' });
    const words = areDetailsWritten ? (details[at] ?? []) : each.detail === '' ? [] : [letterOf(at)];
    svg.lines(words, middle, base - high - 20 - words.length * LINE_HEIGHT, {
      anchor: 'middle',
      colour: svg.colour(each.isMarked ? 'accent' : 'ink2'),
    });
  });
  svg.text(spec.setLabel, left, base - 4, { weight: 600, colour: svg.colour('ink3') });
  const totalStart = start + combinations.length * column + 10;
  const totalHead = wrap(spec.valueLabel, STRONG, totals);
  svg.lines(totalHead, totalStart, base - totalHead.length * LINE_HEIGHT, { weight: 600, colour: svg.colour('ink3') });
  y = base + 4;
  const heights = shareHeight(rowNeeds, top + height - y, 40);
  const middles = heights.map((high, row) => y + heights.slice(0, row).reduce((sum, each) => sum + each, 0) + high / 2);
  sets.forEach(({ set, length }, row) => {
    const middle = middles[row] ?? 0;
    const high = heights[row] ?? 0;
    svg.line(left, middle - high / 2, left + width, middle - high / 2, svg.colour('line'));
    svg.centred(wrap(set.label, LABEL, names), left, middle);
    const long = (totals - 30) * (length ?? 0);
    svg.rect(totalStart, middle - 5, long, 10, svg.colour('barRest'));
    svg.text(spell(set.value, wording), totalStart + long + 6, middle + 4.2, { weight: 600 });
  });
  layout.columns.forEach(({ dots, dotColour }, at) => {
    const x = start + (at + 0.5) * column;
    const shown = shownOf(dots, lines);
    const colour = svg.colour(dotColour);
    const link = linkOf(shown);
    if (link !== null) svg.line(x, middles[link.first] ?? 0, x, middles[link.last] ?? 0, colour, { 'stroke-width': 2 });
    shown.forEach((isIn, row) => {
      svg.circle(x, middles[row] ?? 0, isIn ? 6 : 4, isIn ? colour : svg.colour('ghost'));
    });
  });
  return y + heights.reduce((sum, each) => sum + each, 0) - top;
}
