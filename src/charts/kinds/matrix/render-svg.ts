import { CELL_LOOKS } from '#charts/cell-states.ts';
import { totalWords } from './describe.ts';
import { hasNotes, placeTotal, statesIn } from './layout.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from './spec.ts';
import { widestWord, widthOf, wrap } from '#charts/export/measure.ts';
import { TEXT } from '#charts/export/svg-builder.ts';
import { drawGlyph, drawGround } from '#charts/export/glyphs.ts';
import {
  drawKey,
  headsOf,
  LABEL,
  labelWidth,
  LINE_HEIGHT,
  numberedKey,
  placeInLines,
  shareHeight,
  shownOf,
  STRONG,
  type Frame,
} from '#charts/export/frame.ts';

const GAP = 10;
/** In narrower columns a cell says its state alone; the table says the rest. */
const LEAST_GIST = 180;

/** Coded cells with glyph and word, margins with totals, and a legend of the states that occur. */
export function renderMatrixSvg(spec: MatrixSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const { down, across, cells, words, downTotalLabel, acrossTotalLabel, remarkLabel } = spec;
  const quiet = { colour: svg.colour('ink3') };
  const names = labelWidth(
    [spec.downLabel, ...down.flatMap(({ label, sublabel }) => [label, sublabel]), acrossTotalLabel ?? ''],
    STRONG,
    48,
    width * (across.length > 3 ? 0.27 : 0.34),
  );
  const totals =
    downTotalLabel === null ? 0 : Math.max(64, Math.min(92, width * 0.1), widestWord(downTotalLabel, STRONG) + GAP);
  const remarks =
    remarkLabel === null
      ? 0
      : labelWidth([remarkLabel, ...down.map(({ remark }) => remark?.words ?? '')], LABEL, 48, width * 0.2) + GAP;
  const column = (width - names - GAP - totals - remarks) / Math.max(1, across.length);
  const start = left + names + GAP;
  const afterCells = start + across.length * column + GAP;
  const hasWords = cells.flat().every(({ state }) => widthOf(words[state].short, LABEL) + 34 <= column);
  let y = top;
  const heads = headsOf(across, column);
  if (heads.isNumbered) y += drawKey(numberedKey(across), frame);
  const headEnd = y + heads.height - 6;
  const margin = { weight: 600, ...quiet } as const;
  const marginHead = (label: string | null, x: number, room: number): void => {
    if (label === null) return;
    const lines = wrap(label, STRONG, room);
    svg.lines(lines, x, headEnd - lines.length * LINE_HEIGHT, margin);
  };
  marginHead(spec.downLabel, left, names);
  const centred = { weight: 600, anchor: 'middle' } as const;
  heads.lines.forEach((lines, at) =>
    svg.lines(lines, start + (at + 0.5) * column, headEnd - lines.length * LINE_HEIGHT, centred),
  );
  marginHead(downTotalLabel, afterCells, totals - GAP);
  marginHead(remarkLabel, afterCells + totals, remarks - GAP);
  y += heads.height;

  const legendHeight = legend(spec, frame, null);
  const detailWidth = column - 12;
  const shownCells = shownOf(cells, frame.lines);
  const rowsWith = (hasGist: boolean) =>
    shownOf(down, frame.lines).map((line, row) => {
      const label = wrap(line.label, STRONG, names);
      const sublabel = line.sublabel === '' ? [] : wrap(line.sublabel, LABEL, names);
      const details = (shownCells[row] ?? []).map(({ detail, gist = '' }) =>
        [detail, hasGist ? gist : ''].flatMap((said) => (said === '' ? [] : wrap(said, LABEL, detailWidth))),
      );
      const remark = line.remark === null ? [] : wrap(line.remark.words, LABEL, remarks - GAP);
      const deepest = Math.max(0, ...details.map(({ length }) => length));
      const need = Math.max(label.length + sublabel.length, remark.length, deepest + 1.3) * LINE_HEIGHT + 8;
      return { line, label, sublabel, details, remark, need: Math.max(26, need) };
    });
  const hasFoot = acrossTotalLabel !== null && frame.lines.to >= down.length;
  const footNeed = hasFoot ? 42 : 0;
  const room = top + height - y - legendHeight - footNeed;
  const needsOf = (all: ReturnType<typeof rowsWith>): number[] => all.map(({ need }) => need);
  const full = rowsWith(column >= LEAST_GIST);
  // What cells come to is left to the table rather than to further pictures.
  const rows = needsOf(full).reduce((sum, need) => sum + need, 0) <= room ? full : rowsWith(false);
  const heights = shareHeight(needsOf(rows), room, 48);
  rows.forEach(({ label, sublabel, details, remark, line }, row) => {
    const high = heights[row] ?? 0;
    const middle = y + high / 2;
    svg.line(left, y, left + width, y, svg.colour('line'));
    const firstLine = middle - ((label.length + sublabel.length) * LINE_HEIGHT) / 2;
    const afterLabel = svg.lines(label, left, firstLine, {
      weight: 600,
      colour: svg.colour(line.choice === 'left-out' ? 'ink3' : 'ink'),
    });
    svg.lines(sublabel, left, afterLabel, quiet);
    shownCells[row]?.forEach((cell, at) => {
      const box = { x: start + at * column + 2, y: y + 2, width: column - 4, height: high - 4 };
      drawCell(spec, frame, cell, box, hasWords, details[at] ?? []);
    });
    if (downTotalLabel !== null) drawTotal(line, afterCells, middle, totals - GAP, frame);
    if (line.remark !== null)
      svg.centred(remark, afterCells + totals, middle, {
        weight: line.remark.isDifference ? 600 : 400,
        colour: svg.colour(line.remark.isDifference ? 'accent' : 'ink3'),
      });
    y += high;
  });
  svg.line(left, y, left + width, y, svg.colour('line'));
  if (hasFoot) {
    svg.centred(wrap(acrossTotalLabel, STRONG, names), left, y + footNeed / 2, margin);
    across.forEach((line, at) => {
      const x = start + (at + 0.5) * column;
      const { count, outOf } = totalWords(line, wording);
      svg.text(count, x, y + 18, centred);
      svg.text(outOf, x, y + 34, { anchor: 'middle', ...quiet });
    });
    y += footNeed;
  }
  return legend(spec, { ...frame, top: y + 8 }, svg) + y - top;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function drawCell(
  spec: MatrixSpec,
  { svg }: Frame,
  cell: MatrixCell,
  { x, y, width, height }: Box,
  hasWords: boolean,
  detail: readonly string[],
): void {
  const look = CELL_LOOKS[cell.state];
  const on = svg.colour(look.ground);
  drawGround(svg, cell.state, x, y, width, height);
  if (cell.note !== null) svg.path(`M${x + width - 9} ${y}H${x + width}V${y + 9}Z`, { fill: svg.colour('ink2') });
  const lines = detail.length;
  const first = y + height / 2 - (lines * LINE_HEIGHT) / 2;
  const word = spec.words[cell.state].short;
  if (hasWords) {
    const wide = widthOf(word, STRONG) + 18;
    drawGlyph(svg, cell.state, x + width / 2 - wide / 2 + 5, first, 9);
    svg.text(word, x + width / 2 - wide / 2 + 18, first + 4.3, { weight: 600, colour: svg.colour(look.ink), on });
  } else drawGlyph(svg, cell.state, x + width / 2, first, 10);
  svg.lines(detail, x + width / 2, first + 9, { anchor: 'middle', colour: svg.colour('ink2'), on });
}

function drawTotal(line: MatrixLine, x: number, middle: number, width: number, { svg, wording }: Frame): void {
  const { count, outOf } = totalWords(line, wording);
  const wide = svg.text(count, x, middle + 1, { weight: 600 });
  svg.text(outOf, x + wide + 4, middle + 1, { colour: svg.colour('ink3') });
  svg.rect(x, middle + 6, width, 4, svg.colour('ghost'));
  svg.rect(x, middle + 6, width * (placeTotal(line).share ?? 0), 4, svg.colour('yes'));
}

/** Draws the legend, or with no svg only tells how high it will be. */
function legend(spec: MatrixSpec, frame: Frame, svg: Frame['svg'] | null): number {
  const { top, wording } = frame;
  const entries = [
    ...statesIn(spec).map(({ state, count }) => ({ state, words: `${spec.words[state].long} ${count}` })),
    ...(hasNotes(spec) ? [{ state: null, words: wording.say.figure.noteMarker }] : []),
  ];
  const placed = placeInLines(entries, ({ words }) => 26 + widthOf(words, LABEL), frame, 18);
  placed.forEach(({ state, words, x, y }) => {
    if (svg === null) return;
    if (state === null) svg.path(`M${x + 9} ${y + 2}H${x + 18}V${y + 11}Z`, { fill: svg.colour('ink2') });
    else {
      drawGround(svg, state, x, y, 20, 16);
      drawGlyph(svg, state, x + 10, y + 8, 8);
    }
    svg.text(words, x + 26, y + TEXT, { colour: svg.colour('ink2') });
  });
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y - top + 26;
}
