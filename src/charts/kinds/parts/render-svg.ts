import { partsLayout, type PlacedWhole } from './layout.ts';
import type { PartsSpec } from './spec.ts';
import { wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const UNIT = 20;
const STEP = UNIT + 4;
const GAP = 30;
const LARGE = 22;

type Panel = PlacedWhole & {
  readonly head: readonly string[];
  readonly detail: readonly string[];
  readonly part: readonly string[];
  readonly perRow: number;
  readonly height: number;
};

/** Populations side by side, as far as there is room, each with its units or its bar and both numbers in words. */
export function renderPartsSvg(spec: PartsSpec, frame: Frame): number {
  const { left, top, width, svg } = frame;
  const { isInUnits, hasOpenEnd, wholes } = partsLayout(spec);
  const columns = Math.max(1, Math.min(spec.wholes.length, Math.floor((width + GAP) / (210 + GAP))));
  const own = (width - (columns - 1) * GAP) / columns;
  const panels = shownOf(wholes, frame.lines).map((placed) => layPanel(placed, own - 14, isInUnits));
  let y = top;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const above = Math.max(...row.map(linesAbove));
    const high = Math.max(...row.map((panel) => panel.height + (above - linesAbove(panel)) * LINE_HEIGHT));
    row.forEach((panel, at) => {
      const x = left + at * (own + GAP);
      svg.rect(x, y, 2, high, svg.colour(panel.whole.colour));
      drawPanel(panel, frame, x + 14, y, own - 14, { isInUnits, above });
    });
    y += high + 22;
  }
  return y + drawKey(spec, frame, y, { isInUnits, hasOpenEnd }) - top;
}

/** Lines over the drawing: beside one another, drawings start at one height. */
function linesAbove({ head, detail }: Panel): number {
  return head.length + detail.length;
}

function layPanel(placed: PlacedWhole, width: number, isInUnits: boolean): Panel {
  const { whole, units } = placed;
  const head = wrap(whole.label, STRONG, width);
  const detail = whole.detail === '' ? [] : wrap(whole.detail, LABEL, width);
  const part = whole.part === null ? [] : wrap(whole.part.label, LABEL, width);
  const perRow = Math.max(1, Math.min(10, Math.floor((width + 4) / STEP)));
  const drawn = drawnHeight({ units, perRow }, isInUnits);
  const lines = head.length + detail.length + part.length + (whole.part === null ? 0 : 1);
  return { ...placed, head, detail, part, perRow, height: lines * LINE_HEIGHT + drawn + LARGE * 1.3 + 20 };
}

function drawnHeight({ units, perRow }: Pick<Panel, 'units' | 'perRow'>, isInUnits: boolean): number {
  return (isInUnits ? Math.max(1, Math.ceil(units.length / perRow)) : 1) * STEP;
}

function drawPanel(
  panel: Panel,
  frame: Frame,
  x: number,
  top: number,
  width: number,
  { isInUnits, above }: { readonly isInUnits: boolean; readonly above: number },
): void {
  const { svg, wording } = frame;
  const { whole, head, detail, part } = panel;
  const quiet = { colour: svg.colour('ink2') };
  svg.lines(detail, x, svg.lines(head, x, top, { weight: 600 }), { colour: svg.colour('ink3') });
  const start = top + above * LINE_HEIGHT + 8;
  if (!panel.isKnown) svg.lines([wording.say.figure.gap], x, start, { colour: svg.colour('ink3') });
  else if (isInUnits) drawUnits(panel, frame, x, start);
  else drawBar(panel, frame, x, start, width);
  let y = start + drawnHeight(panel, isInUnits);
  svg.text(whole.part?.shown ?? whole.shown, x, y + LARGE, { family: 'serif', weight: 600, size: LARGE });
  y = svg.lines(part, x, y + LARGE * 1.3 + 2, quiet);
  if (whole.part !== null) svg.lines([whole.shown], x, y, quiet);
}

function drawUnits({ whole, units, perRow }: Panel, { svg }: Frame, x: number, top: number): void {
  const stroke = svg.colour(whole.colour);
  units.forEach(({ look, opacity }, at) => {
    const place = { x: x + (at % perRow) * STEP + 0.75, y: top + Math.floor(at / perRow) * STEP + 0.75 };
    svg.rect(place.x, place.y, UNIT - 1.5, UNIT - 1.5, look === 'marked' ? stroke : svg.colour('surface'), {
      rx: 3,
      stroke,
      'stroke-width': 1.5,
      ...(look === 'open' ? { opacity, 'stroke-dasharray': '3 2' } : {}),
    });
  });
}

function drawBar({ whole, marked }: PlacedWhole, { svg }: Frame, x: number, top: number, width: number): void {
  const stroke = svg.colour(whole.colour);
  const long = width * (marked ?? 0);
  const bound = marked === null ? 'at-least' : whole.part?.bound;
  if (bound !== 'at-most') svg.rect(x, top, long, UNIT, stroke);
  const hatched = bound === 'at-most' ? [x, x + long] : bound === 'at-least' ? [x + long, x + width] : [x, x];
  const [from = x, to = x] = hatched;
  for (let at = from + 3; at < to; at += 6) svg.line(at, top + UNIT, Math.min(at + 8, to), top, stroke);
  svg.rect(x, top, width, UNIT, 'none', { rx: 4, stroke, 'stroke-width': 1.5 });
}

/** What a square and an open end stand for; returns the height. */
function drawKey(
  spec: PartsSpec,
  { left, width, svg }: Frame,
  top: number,
  { isInUnits, hasOpenEnd }: { readonly isInUnits: boolean; readonly hasOpenEnd: boolean },
): number {
  const entries = [
    ...(isInUnits ? [{ words: spec.unitLabel, dash: {} }] : []),
    ...(hasOpenEnd ? [{ words: spec.openLabel, dash: { 'stroke-dasharray': '3 2' } }] : []),
  ];
  let y = top;
  for (const { words, dash } of entries) {
    const stroke = svg.colour('ink2');
    const isHatched = !isInUnits;
    if (isHatched) for (const at of [3, 8]) svg.line(left + at, y + 12, left + at + 4, y + 2, stroke);
    svg.rect(left + 0.75, y + 1, 12, 12, 'none', { rx: 2, stroke, 'stroke-width': 1.5, ...(isHatched ? {} : dash) });
    y = svg.lines(wrap(words, LABEL, width - 20), left + 20, y, { colour: svg.colour('ink2') }) + 3;
  }
  return y - top;
}
