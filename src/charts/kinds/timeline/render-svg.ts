import { signsOf } from './describe.ts';
import { isTall, placeTags, timelineLayout, type PlacedEvent } from './layout.ts';
import type { TimelineEvent, TimelineSpec } from './spec.ts';
import { round } from '#charts/export/glyphs.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import {
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

const MARK = 18;
/** A mark without a number in it. */
const DOT = 11;
/** Events in lanes over months, numbered; a list beneath says what each is, since a picture cannot be pointed at. */
export function renderTimelineSvg(spec: TimelineSpec, frame: Frame): number {
  const { left, top, width, height, svg } = frame;
  const tall = isTall(spec);
  // Where names stand in the plot, it is whole, in the first picture, and only the list beneath is divided.
  const events = tall ? spec.events : shownOf(spec.events, frame.lines);
  // Where the events take several pictures, each has the lanes of its own.
  const isWhole = events.length === spec.events.length;
  const { ticks, lanes, line } = timelineLayout({
    ...spec,
    events,
    lanes: spec.lanes.filter(({ key }) => isWhole || events.some(({ lane }) => lane === key)),
  });
  const names = labelWidth(labelsOf(spec.lanes), STRONG, 40, width * 0.28);
  const start = left + names + 14;
  const room = left + width - MARK / 2 - start;
  const xOf = (share: number): number => start + share * room;
  const numbered = tall ? spec.events.filter(({ isTick }) => isTick !== true) : spec.events;
  const numbers = new Map(numbered.map((event, at) => [event.key, at + 1]));
  const stacked = lanes.map(({ lane, placed, undated }) => ({
    lane,
    hasEarlier: undated.length > 0,
    minor: placed.filter(({ event }) => event.isTick === true),
    ...(tall ? inOneRow : stack)(
      placed.filter(({ event }) => event.isTick !== true),
      room,
    ),
  }));
  // Between several rows of marks there is no room for tags: the list beneath says the place.
  const tagsOf = ({ depth, rows }: (typeof stacked)[number]) =>
    depth > 1
      ? []
      : placeTags(
          rows.map(([placed]) => placed),
          room,
          (words) => widthOf(words, LABEL),
          // The list beneath has whom one line on either side has no room for.
          false,
        );
  const namesOf = ({ lane }: (typeof stacked)[number]) => ({
    label: wrap(lane.label, STRONG, names),
    sublabel: (lane.sublabel ?? '') === '' ? [] : wrap(lane.sublabel ?? '', LABEL, names),
  });
  const needs = stacked.map((each) => {
    const { label, sublabel } = namesOf(each);
    const tags = tagsOf(each).length === 0 ? 0 : 2 * LINE_HEIGHT + (tall ? 0 : 6);
    return Math.max(
      each.depth * (tall ? DOT + 4 : MARK + 5) + (tall ? 0 : 9) + tags,
      (label.length + sublabel.length) * LINE_HEIGHT + 8,
    );
  });
  const list = layList(tall ? shownOf(numbered, frame.lines) : events, spec, width, frame.lines.from + 1);
  if (tall && frame.lines.from > 0) {
    drawList(list, frame, top, false);
    return list.height;
  }
  const keyTop = drawSigns(spec, frame);
  const heights = shareHeight(needs, height - keyTop - 22 - list.height - (line === null ? 12 : 28), tall ? 110 : 64);
  let y = top + keyTop + 20;
  const bottom = y + heights.reduce((sum, each) => sum + each, 0);
  let free = start;
  for (const tick of ticks) {
    const x = xOf(tick.place);
    svg.line(x, y, x, bottom, svg.colour('line'));
    const wide = widthOf(tick.label, LABEL);
    const place = Math.min(x, left + width - wide);
    if (place < free) continue;
    svg.text(tick.label, place, y - 6, { colour: svg.colour('ink3') });
    free = place + wide + 8;
  }
  if (line !== null) {
    svg.line(xOf(line), y, xOf(line), bottom, svg.colour('ink2'), { 'stroke-width': 2 });
    svg.text(spec.line?.label ?? '', xOf(line), bottom + 15, {
      weight: 600,
      anchor: line > 0.7 ? 'end' : 'start',
      colour: svg.colour('ink2'),
    });
  }
  stacked.forEach((each, at) => {
    const { hasEarlier, depth, rows, minor } = each;
    const high = heights[at] ?? 0;
    svg.line(left, y, left + width, y, svg.colour('lineStrong'), { 'stroke-width': 0.5 });
    const { label, sublabel } = namesOf(each);
    const first = y + high / 2 - ((label.length + sublabel.length) * LINE_HEIGHT) / 2;
    const under = svg.lines(label, left, first, { weight: 600 });
    svg.lines(sublabel, left, under, { colour: svg.colour('ink3') });
    if (spec.isJoined === true)
      drawThread(rows, frame, hasEarlier ? start : null, xOf, (row) => y + (high * (row + 0.5)) / depth);
    for (const { centre } of minor)
      svg.line(xOf(centre), y + high / 2 - 4, xOf(centre), y + high / 2 + 4, svg.colour('lineStrong'));
    for (const [placed, row] of rows)
      drawEvent(
        placed,
        tall ? null : (numbers.get(placed.event.key) ?? 0),
        frame,
        xOf,
        y + (high * (row + 0.5)) / depth,
      );
    for (const { words, middle, row } of tagsOf(each))
      svg.text(words, start + middle, y + high / 2 + row * 16 + (row > 0 ? MARK / 2 - 2 : 10 - MARK / 2), {
        anchor: 'middle',
        halo: svg.colour('surface'),
        colour: svg.colour('ink2'),
      });
    y += high;
  });
  svg.line(left, y, left + width, y, svg.colour('lineStrong'), { 'stroke-width': 0.5 });
  const listTop = y + (line === null ? 12 : 28);
  drawList(list, frame, listTop, !tall);
  return listTop + list.height - top;
}

/** All in one row, where tags tell marks apart that lie over one another. */
function inOneRow(placed: readonly PlacedEvent[]) {
  return { depth: 1, rows: placed.map((each) => [each, 0] as const) };
}

/** Which row of its lane each event stands in, so that none covers another, and how many rows there are. */
function stack(placed: readonly PlacedEvent[], room: number) {
  const ends: number[] = [];
  const rowOf = new Map<PlacedEvent, number>();
  for (const each of placed.toSorted((one, other) => one.start - other.start)) {
    const first = Math.min(each.start * room, each.centre * room - MARK / 2);
    const free = ends.findIndex((taken) => taken + 3 <= first);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(each.end * room, each.centre * room + MARK / 2);
    rowOf.set(each, row);
  }
  return { depth: Math.max(1, ends.length), rows: placed.map((each) => [each, rowOf.get(each) ?? 0] as const) };
}

/** The line that joins the events of a lane, from mark to mark; from `edge` where some came before the axis. */
function drawThread(
  rows: readonly (readonly [PlacedEvent, number])[],
  { svg }: Frame,
  edge: number | null,
  xOf: (share: number) => number,
  yOf: (row: number) => number,
): void {
  const marks = rows
    .toSorted(([one], [other]) => one.centre - other.centre)
    .map(([{ centre }, row]) => ({ x: xOf(centre), y: yOf(row) }));
  const first = marks[0];
  const points = [...(edge === null || first === undefined ? [] : [{ x: edge, y: first.y }]), ...marks].map(
    ({ x, y }) => `${round(x)} ${round(y)}`,
  );
  if (points.length < 2) return;
  svg.path(`M${points.join('L')}`, { fill: 'none', stroke: svg.colour('lineStrong'), 'stroke-width': 1.5 });
}

function drawEvent(
  { event, start, end, centre, precision }: PlacedEvent,
  number: number | null,
  { svg }: Frame,
  xOf: (share: number) => number,
  middle: number,
): void {
  const colour = svg.colour(event.colour);
  const x = xOf(centre);
  if (precision !== 'day') {
    const wide = Math.max(xOf(end) - xOf(start), 4);
    svg.rect(xOf(start), middle - 4, wide, 8, colour, { rx: 4, opacity: 0.45 });
  }
  const fill = event.isAfterReport ? svg.colour('surface') : colour;
  const [stroke, thick] = event.isAfterReport ? [colour, 2] : [svg.colour('surface'), 1];
  svg.circle(x, middle, (number === null ? DOT : MARK) / 2, fill, { stroke, 'stroke-width': thick });
  if (number === null) return;
  svg.text(String(number), x, middle + 4.3, {
    weight: 600,
    anchor: 'middle',
    on: fill,
    colour: event.isAfterReport ? svg.colour('ink') : svg.inkOn(fill),
  });
}

/** What the marks mean; returns the height. */
function drawSigns(spec: TimelineSpec, frame: Frame): number {
  const { top, svg, wording } = frame;
  const signs = signsOf(spec, wording).map((sign) => ({ ...sign, size: sign.look === 'span' ? 26 : 12 }));
  const placed = placeInLines(signs, ({ size, words }) => size + 8 + widthOf(words, LABEL), frame, 18);
  for (const { look, words, size, x, y } of placed) {
    const colour = svg.colour('accent');
    const middle = x + size / 2;
    if (look === 'span') svg.rect(x, y + 4, size, 8, colour, { rx: 4, opacity: 0.45 });
    if (look === 'after') svg.circle(middle, y + 8, 5, svg.colour('surface'), { stroke: colour, 'stroke-width': 2 });
    else svg.circle(middle, y + 8, 6, colour);
    svg.text(words, x + size + 8, y + 12.2, { colour: svg.colour('ink2') });
  }
  return (placed.at(-1)?.y ?? top) - top + 24;
}

type List = {
  /** The number of the first entry. */
  readonly first: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** The room that the numbers take. */
  readonly indent: number;
  readonly entries: readonly {
    readonly event: TimelineEvent;
    readonly lines: readonly string[];
    readonly height: number;
  }[];
};

function layList(
  events: readonly TimelineEvent[],
  { undatedLabel, events: all }: TimelineSpec,
  width: number,
  first: number,
): List {
  const indent = widthOf(String(all.length), STRONG) + 8;
  const columns = events.length > 3 ? Math.max(1, Math.min(3, Math.floor(width / 330))) : 1;
  const own = (width - (columns - 1) * 24) / columns;
  const entries = events.map((event) => {
    const when = event.date === null ? undatedLabel : event.when;
    const lines = wrap([when, event.label, event.detail].filter(Boolean).join(' · '), LABEL, own - indent);
    return { event, lines, height: lines.length * LINE_HEIGHT + 5 };
  });
  const perColumn = Math.ceil(entries.length / columns);
  const heights = Array.from({ length: columns }, (_, at) =>
    entries.slice(at * perColumn, (at + 1) * perColumn).reduce((sum, entry) => sum + entry.height, 0),
  );
  return { first, columns, width: own, indent, entries, height: Math.max(0, ...heights) };
}

function drawList(
  { first, columns, width, indent, entries }: List,
  { left, svg }: Frame,
  top: number,
  isNumbered: boolean,
): void {
  const perColumn = Math.ceil(entries.length / columns);
  let y = top;
  entries.forEach(({ lines, height }, at) => {
    if (at % perColumn === 0) y = top;
    const x = left + Math.floor(at / perColumn) * (width + 24);
    if (isNumbered) svg.lines([String(at + first)], x + indent - 8, y, { weight: 600, anchor: 'end' });
    svg.lines(lines, x + indent, y, { colour: svg.colour('ink2') });
    y += height;
  });
}
