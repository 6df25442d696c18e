import { hasOpenEnd, isDrawnInUnits, markedShare } from './layout.ts';
import type { PartsSpec, PartsWhole } from './spec.ts';
import { wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const UNIT = 20;
const STEP = UNIT + 4;
const FADING = [0.6, 0.35, 0.15];
const GAP = 30;
const LARGE = 22;

type Panel = {
  readonly whole: PartsWhole;
  readonly head: readonly string[];
  readonly detail: readonly string[];
  readonly part: readonly string[];
  readonly perRow: number;
  readonly height: number;
};

/** Populations side by side, as far as there is room, each with its units or its bar and both numbers in words. */
export function renderPartsSvg(spec: PartsSpec, frame: Frame): number {
  const { left, top, width, svg } = frame;
  const inUnits = isDrawnInUnits(spec);
  const columns = Math.max(1, Math.min(spec.wholes.length, Math.floor((width + GAP) / (210 + GAP))));
  const own = (width - (columns - 1) * GAP) / columns;
  const panels = shownOf(spec.wholes, frame.lines).map((whole) => layPanel(whole, own - 14, inUnits));
  let y = top;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const above = Math.max(...row.map(linesAbove));
    const high = Math.max(...row.map((panel) => panel.height + (above - linesAbove(panel)) * LINE_HEIGHT));
    row.forEach((panel, at) => {
      const x = left + at * (own + GAP);
      svg.rect(x, y, 2, high, svg.colour(panel.whole.colour));
      drawPanel(panel, frame, x + 14, y, own - 14, { inUnits, above });
    });
    y += high + 22;
  }
  return y + drawKey(spec, frame, y, inUnits) - top;
}

/** Lines over the drawing: beside one another, drawings start at one height. */
function linesAbove({ head, detail }: Panel): number {
  return head.length + detail.length;
}

function layPanel(whole: PartsWhole, width: number, inUnits: boolean): Panel {
  const head = wrap(whole.label, STRONG, width);
  const detail = whole.detail === '' ? [] : wrap(whole.detail, LABEL, width);
  const part = whole.part === null ? [] : wrap(whole.part.label, LABEL, width);
  const perRow = Math.max(1, Math.min(10, Math.floor((width + 4) / STEP)));
  const units = (whole.value ?? 0) + (whole.bound === 'at-least' ? FADING.length : 0);
  const drawn = inUnits ? Math.ceil(units / perRow) * STEP : STEP;
  const lines = head.length + detail.length + part.length + (whole.part === null ? 0 : 1);
  return { whole, head, detail, part, perRow, height: lines * LINE_HEIGHT + drawn + LARGE * 1.3 + 20 };
}

function drawPanel(
  { whole, head, detail, part, perRow }: Panel,
  frame: Frame,
  x: number,
  top: number,
  width: number,
  { inUnits, above }: { readonly inUnits: boolean; readonly above: number },
): void {
  const { svg } = frame;
  const quiet = { colour: svg.colour('ink2') };
  svg.lines(detail, x, svg.lines(head, x, top, { weight: 600 }), { colour: svg.colour('ink3') });
  let y = top + above * LINE_HEIGHT + 8;
  y = inUnits ? drawUnits(whole, frame, x, y, perRow) : drawBar(whole, frame, x, y, width);
  svg.text(whole.part?.shown ?? whole.shown, x, y + LARGE, { family: 'serif', weight: 600, size: LARGE });
  y = svg.lines(part, x, y + LARGE * 1.3 + 2, quiet);
  if (whole.part !== null) svg.lines([whole.shown], x, y, quiet);
}

function drawUnits(
  { value, bound, part, colour }: PartsWhole,
  { svg }: Frame,
  x: number,
  top: number,
  perRow: number,
): number {
  const stroke = svg.colour(colour);
  const marked = part?.value ?? 0;
  const count = value ?? 0;
  const looks = [
    ...Array.from({ length: count }, (_, at) => ({ fill: at < marked ? stroke : svg.colour('surface'), more: {} })),
    ...(bound === 'at-least' ? FADING : []).map((opacity) => ({
      fill: svg.colour('surface'),
      more: { opacity, 'stroke-dasharray': '3 2' },
    })),
  ];
  looks.forEach(({ fill, more }, at) => {
    const place = { x: x + (at % perRow) * STEP + 0.75, y: top + Math.floor(at / perRow) * STEP + 0.75 };
    svg.rect(place.x, place.y, UNIT - 1.5, UNIT - 1.5, fill, { rx: 3, stroke, 'stroke-width': 1.5, ...more });
  });
  return top + Math.ceil(looks.length / perRow) * STEP;
}

function drawBar(whole: PartsWhole, { svg }: Frame, x: number, top: number, width: number): number {
  const stroke = svg.colour(whole.colour);
  const long = width * markedShare(whole);
  const bound = whole.part?.bound;
  if (bound !== 'at-most') svg.rect(x, top, long, UNIT, stroke);
  const hatched = bound === 'at-most' ? [x, x + long] : bound === 'at-least' ? [x + long, x + width] : [x, x];
  const [from = x, to = x] = hatched;
  for (let at = from + 3; at < to; at += 6) svg.line(at, top + UNIT, Math.min(at + 8, to), top, stroke);
  svg.rect(x, top, width, UNIT, 'none', { rx: 4, stroke, 'stroke-width': 1.5 });
  return top + STEP;
}

/** What a square and an open end stand for; returns the height. */
function drawKey(spec: PartsSpec, { left, width, svg }: Frame, top: number, inUnits: boolean): number {
  const entries = [
    ...(inUnits ? [{ words: spec.unitLabel, dash: {} }] : []),
    ...(hasOpenEnd(spec) ? [{ words: spec.openLabel, dash: { 'stroke-dasharray': '3 2' } }] : []),
  ];
  let y = top;
  for (const { words, dash } of entries) {
    const stroke = svg.colour('ink2');
    const isHatched = !inUnits;
    if (isHatched) for (const at of [3, 8]) svg.line(left + at, y + 12, left + at + 4, y + 2, stroke);
    svg.rect(left + 0.75, y + 1, 12, 12, 'none', { rx: 2, stroke, 'stroke-width': 1.5, ...(isHatched ? {} : dash) });
    y = svg.lines(wrap(words, LABEL, width - 20), left + 20, y, { colour: svg.colour('ink2') }) + 3;
  }
  return y - top;
}
