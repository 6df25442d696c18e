import { widestWord, widthOf, wrap } from '#charts/export/measure.ts';
import {
  evenly,
  LABEL,
  labelsOf,
  labelWidth,
  LINE_HEIGHT,
  placeInLines,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';
import { TEXT } from '#charts/export/svg-builder.ts';
import { namesLayout, namesSigns } from './layout.ts';
import type { NamedItem, NamesSpec } from './spec.ts';

const GAP = 14;
/** The room of the mark before a name. */
const INDENT = 14;

/** Names in the cells of rows and columns, each with its dates beneath it. */
export function renderNamesSvg(spec: NamesSpec, frame: Frame): number {
  const { left, top, width, height, svg } = frame;
  const { columns, rows: all } = namesLayout(spec);
  // A row may be cut between its names: that of the busiest is higher than a small picture.
  const inOrder = all.flatMap(({ cells }) => cells.flat());
  const shown = new Set(shownOf(inOrder, frame.lines));
  const rows = all
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.filter((item) => shown.has(item))) }))
    .filter(({ cells }) => cells.flat().length > 0);
  const quiet = { colour: svg.colour('ink3') };
  const labels = [spec.downLabel, ...labelsOf(all.map(({ line }) => line))];
  const longest = Math.max(...labels.map((label) => widestWord(label, STRONG)));
  const names = labelWidth(labels, STRONG, 48, Math.max(longest, width * 0.22));
  const column = (width - names - GAP) / Math.max(1, columns.length);
  const xOf = (at: number): number => left + names + GAP + at * column;
  const inside = column - GAP - INDENT;
  const heads = columns.map(({ label }) => evenly(label, STRONG, column - GAP));
  const corner = wrap(spec.downLabel, STRONG, names);
  const deepest = Math.max(corner.length, ...heads.map(({ length }) => length));
  svg.lines(corner, left, top + (deepest - corner.length) * LINE_HEIGHT, { weight: 600, ...quiet });
  heads.forEach((lines, at) =>
    svg.lines(lines, xOf(at), top + (deepest - lines.length) * LINE_HEIGHT, { weight: 600, ...quiet }),
  );
  let y = top + deepest * LINE_HEIGHT + 6;
  const laid = rows.map(({ line, cells }) => {
    const label = wrap(line.label, STRONG, names);
    const parts = cells.map((cell) => cell.map((item) => layItem(item, inside)));
    const need = Math.max(label.length * LINE_HEIGHT, ...parts.map(heightOf)) + 10;
    return { label, parts, need };
  });
  const signs = keyOf(spec);
  const keyHeight = signs.length === 0 ? 0 : 26;
  const needs = laid.map(({ need }) => need);
  // A row grows by little: names far from their row's line would be hard to read along.
  const heights = shareHeight(needs, top + height - y - keyHeight, 0);
  laid.forEach(({ label, parts }, row) => {
    svg.line(left, y, left + width, y, svg.colour('line'));
    svg.lines(label, left, y + 5, { weight: 600 });
    parts.forEach((cell, at) => {
      let place = y + 5;
      for (const part of cell) place = drawItem(part, xOf(at), place, frame);
    });
    y += heights[row] ?? 0;
  });
  svg.line(left, y, left + width, y, svg.colour('line'));
  const placed = placeInLines(signs, ({ words }) => INDENT + widthOf(words, LABEL), { left, top: y + 10, width }, 18);
  for (const { isMark, words, x, y: at } of placed) {
    if (isMark) diamond(frame, x + 5, at + 8);
    else svg.circle(x + 5, at + 8, 3, svg.colour('surface'), { stroke: svg.colour('ink2'), 'stroke-width': 1.5 });
    svg.text(words, x + INDENT, at + TEXT, { colour: svg.colour('ink2') });
  }
  return (placed.at(-1)?.y ?? y - 16) + 16 - top;
}

type Laid = { readonly item: NamedItem; readonly label: readonly string[]; readonly dates: readonly string[] };

function layItem(item: NamedItem, width: number): Laid {
  const dates = [item.when, item.later === '' ? '' : `○ ${item.later}`].filter(Boolean).join('  ');
  return {
    item,
    label: wrap(item.label, item.isMarked ? STRONG : LABEL, width),
    dates: dates === '' ? [] : wrap(dates, LABEL, width),
  };
}

function heightOf(cell: readonly Laid[]): number {
  return cell.reduce((sum, { label, dates }) => sum + (label.length + dates.length) * LINE_HEIGHT + 4, 0);
}

function drawItem({ item, label, dates }: Laid, x: number, y: number, frame: Frame): number {
  const { svg } = frame;
  if (item.isMarked) diamond(frame, x + 5, y + 8);
  const under = svg.lines(label, x + INDENT, y, item.isMarked ? { weight: 600 } : {});
  return svg.lines(dates, x + INDENT, under, { colour: svg.colour('ink3') }) + 4;
}

function diamond({ svg }: Frame, x: number, y: number): void {
  svg.path(`M${x - 4.5} ${y}L${x} ${y - 4.5}L${x + 4.5} ${y}L${x} ${y + 4.5}Z`, { fill: svg.colour('accent') });
}

function keyOf(spec: NamesSpec): readonly { readonly isMark: boolean; readonly words: string }[] {
  const signs = namesSigns(spec);
  return [
    ...(signs.marked ? [{ isMark: true, words: spec.markLabel }] : []),
    ...(signs.later ? [{ isMark: false, words: spec.laterLabel }] : []),
  ];
}
