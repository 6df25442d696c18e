import { element, type SvgNode } from '#charts/export/svg.ts';
import { gridOf, marksIn } from '#charts/grid.ts';
import type { ChartKind, ChartSpec, SpecOf } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';

// A figure at the size of a stamp: its shape and the one or two values that a reader needs beside a sentence. It is read from
// the same spec as the figure, so that the two cannot disagree; names, notes and all other values are the figure's own.

/** In units of the drawing: three lines of a sentence are as high on a screen. */
export const THUMB = { width: 132, height: 76 } as const;

const { width: W, height: H } = THUMB;
const TEXT = 11;
const GAP = 2;

type Draw<Spec> = (spec: Spec, palette: Palette) => readonly SvgNode[];

/** What a stamp of each kind shows. A kind without a way of its own shows its values as bars. */
const DRAW: { readonly [Kind in ChartKind]?: Draw<SpecOf<Kind>> } = {
  columns: ({ ticks, series, rises, references }, palette) => {
    const totals = ticks.map((_, at) => sum(series.map(({ marks }) => marks[at]?.value ?? 0)));
    const most = Math.max(...totals, 0);
    const last = totals.length - 1;
    // What someone else states for a span of ticks is what the sentence beside it repeats; else the highest or the last value.
    const named = references.length > 0 ? -1 : rises === undefined && most > 0 ? totals.lastIndexOf(most) : last;
    const step = W / Math.max(1, totals.length);
    const floor = H - TEXT - 3;
    const bars = totals.flatMap((total, at): SvgNode[] => {
      const height = most === 0 ? 0 : (total / most) * (floor - TEXT - 2);
      const x = at * step + step * 0.1;
      const bar = rect(x, floor - height, step * 0.8, height, at === named ? palette.accent : palette.barRest);
      if (at !== named || total === 0) return [bar];
      const middle = x + step * 0.4;
      return [bar, label(String(total), clamped(middle, 12), floor - height - 3, palette.ink, 'middle')];
    });
    const place = (tick: string): number => ticks.findIndex(({ key }) => key === tick);
    const stated = references.flatMap(({ from, to, value }): SvgNode[] => {
      const [x1, x2] = [place(from) * step, (place(to) + 1) * step];
      const y = floor - (most === 0 ? 0 : (value / most) * (floor - TEXT - 2));
      return [line(x1, y, x2, y, palette.accent, 2), label(String(value), x1 + 2, y - 3, palette.accent, 'start')];
    });
    return [
      ...bars,
      ...stated,
      line(0, floor, W, floor, palette.lineStrong),
      label(ticks[0]?.label ?? '', 0, H - 1, palette.ink3, 'start'),
      ...(last > 0 ? [label(ticks[last]?.label ?? '', W, H - 1, palette.ink3, 'end')] : []),
    ];
  },
  bars: ({ bars }, palette) =>
    horizontal(
      bars.filter(({ isAside }) => isAside !== true).map(({ value }) => value ?? 0),
      palette,
    ),
  matrix: ({ cells: given }, palette) => {
    const isTall = given.length > 1.6 * (given[0]?.length ?? 0);
    // A stamp is wide: what is tall lies on its side.
    const cells = isTall ? (given[0] ?? []).map((_, at) => given.flatMap((row) => row[at] ?? [])) : given;
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    if (rows === 0 || columns === 0) return [];
    // Squares, however few there are.
    const side = Math.min(16, (W - GAP) / columns, H / rows);
    const left = (W - side * columns) / 2;
    const top = (H - side * rows) / 2;
    return cells.flatMap((row, down) =>
      row.map(({ state }, across) => {
        const [x, y, size] = [left + across * side + 1, top + down * side + 1, side - 2];
        if (state === 'yes') return rect(x, y, size, size, palette.yes, 2);
        if (state === 'no') return frame(x, y, size, palette.lineStrong);
        return rect(x + size / 2 - 1, y + size / 2 - 1, 2, 2, palette.lineStrong, 1);
      }),
    );
  },
  heatmap: ({ cells }, palette) => {
    const most = Math.max(0, ...cells.flat().map(({ value }) => value ?? 0));
    const columns = cells[0]?.length ?? 0;
    return cells.flatMap((row, down) =>
      row.map(({ value }, across) =>
        element('rect', {
          x: (W / columns) * across,
          y: (H / cells.length) * down,
          width: W / columns - 1,
          height: H / cells.length - 1,
          fill: palette.accent,
          'fill-opacity': most === 0 ? 0.06 : 0.06 + 0.94 * ((value ?? 0) / most),
        }),
      ),
    );
  },
  parts: ({ wholes }, palette) => {
    const shown = wholes.filter(({ value }) => (value ?? 0) > 0).slice(0, 2);
    const height = H / Math.max(1, shown.length);
    return shown.flatMap(({ value, shown: words, part }, row) => {
      const units = value ?? 0;
      const side = Math.max(2, Math.min(10, Math.floor(W / Math.min(units, 20))));
      const perLine = Math.max(1, Math.floor(W / side));
      const squares = Array.from({ length: Math.min(units, perLine * 3) }, (_, at) =>
        rect(
          (at % perLine) * side,
          row * height + TEXT + 4 + Math.floor(at / perLine) * side,
          side - 1.5,
          side - 1.5,
          at < (part?.value ?? 0) ? palette.accent : palette.barRest,
          1,
        ),
      );
      return [label(part?.shown ?? words, 0, row * height + TEXT - 1, palette.ink, 'start'), ...squares];
    });
  },
  ranges: ({ items, ticks, statuses }, palette) => {
    const end = ticks.at(-1) ?? 100;
    const step = (H - TEXT - 3) / Math.max(1, items.length);
    const at = (value: number): number => Math.min(W - 4, (value / end) * (W - 8) + 2);
    const colourOf = (status: string) => palette[statuses.find(({ key }) => key === status)?.colour ?? 'accent'];
    return [
      ...items.flatMap(({ low, high, shape, status }, row): SvgNode[] => {
        const y = step * (row + 0.5);
        const from = low?.value ?? high?.value ?? 0;
        const to = shape === 'at-least' ? end : (high?.value ?? from);
        const colour = colourOf(status);
        return [line(at(from), y, at(to), y, colour, 2.5), dot(at(from), y, 3.5, colour)];
      }),
      line(0, H - TEXT - 2, W, H - TEXT - 2, palette.lineStrong),
      label('0%', 0, H - 1, palette.ink3, 'start'),
      label(`${end}%`, W, H - 1, palette.ink3, 'end'),
    ];
  },
  stated: ({ figures }, palette) => {
    const shown = figures.slice(0, 2);
    return shown.flatMap(({ shown: words }, at) => {
      const size = shown.length === 1 ? 22 : 17;
      const y = (H / shown.length) * (at + 0.5) + size / 3;
      return [element('text', { ...face(palette.ink, size), x: 0, y }, [fitted(words, size)])];
    });
  },
  statements: ({ groups, items }, palette) => {
    if (items.some(({ value }) => value === null)) {
      // A line for each group: what is claimed, what is missing, and a small mark for all that is not said.
      const step = H / Math.max(1, groups.length);
      const side = Math.min(12, step - 2);
      return groups.flatMap(({ key }, row) =>
        items
          .filter(({ group }) => group === key)
          .map(({ value }, at) => {
            const [x, y] = [at * (side + 2), row * step + 1];
            if (value === null) return rect(x + side / 2 - 1, y + side / 2 - 1, 2, 2, palette.lineStrong, 1);
            return value === 0 ? frame(x, y, side, palette.lineStrong) : rect(x, y, side, side, palette.yes, 2);
          }),
      );
    }
    const [whole, part] = items.map(({ value }) => value ?? 0);
    // Counts in sentences: squares for the first, as many of them dark as the second says.
    if (whole !== undefined && whole <= 24 && items.every(({ text }) => text === '')) {
      const side = Math.min(14, W / Math.max(1, Math.min(whole, 8)));
      return Array.from({ length: whole }, (_, at) =>
        rect(
          (at % 8) * side,
          Math.floor(at / 8) * side + TEXT,
          side - GAP,
          side - GAP,
          at < (part ?? 0) ? palette.accent : palette.barRest,
          1,
        ),
      );
    }
    const shown = Math.min(items.length, 7);
    const step = H / Math.max(1, shown);
    return items
      .slice(0, shown)
      .map(({ text }, at) =>
        rect(0, at * step + step * 0.25, W * Math.min(1, 0.35 + text.length / 240), step * 0.5, palette.barRest, 2),
      );
  },
  timeline: ({ lanes, events, from, to }, palette) => {
    const first = monthNumber(from);
    const span = Math.max(1, monthNumber(to) - first + 1);
    const step = (H - TEXT - 4) / Math.max(1, lanes.length);
    const dots = events.flatMap(({ date, lane, isAfterReport }) => {
      const row = lanes.findIndex(({ key }) => key === lane);
      if (date === null || row < 0) return [];
      const month = date.length === 4 ? `${date}-07` : date.slice(0, 7);
      const day = date.length === 10 ? Number(date.slice(8)) / 31 : 0.5;
      // What lies before the axis stands at its beginning.
      const x = 4 + Math.max(0, (monthNumber(month) - first + day) / span) * (W - 8);
      const radius = Math.min(3.5, Math.max(1.8, step / 3));
      return [
        isAfterReport
          ? ring(x, step * (row + 0.5), radius, palette)
          : dot(x, step * (row + 0.5), radius, palette.accent),
      ];
    });
    const years = events.flatMap(({ date }) => date?.slice(0, 4) ?? []);
    return [
      ...lanes.map((_, row) => line(0, step * (row + 0.5), W, step * (row + 0.5), palette.line)),
      ...dots,
      label(from.slice(0, 4), 0, H - 1, palette.ink3, 'start'),
      label(years.toSorted().at(-1) ?? to.slice(0, 4), W, H - 1, palette.ink3, 'end'),
    ];
  },
  upset: ({ combinations }, palette) => {
    const most = Math.max(1, ...combinations.map(({ value }) => value ?? 0));
    const step = W / Math.max(1, combinations.length);
    return combinations.flatMap(({ value, isMarked }, at): SvgNode[] => {
      const height = ((value ?? 0) / most) * (H - TEXT - 6);
      const x = at * step + step * 0.15;
      const y = H - height - 1;
      return [
        rect(x, y, step * 0.7, height, isMarked ? palette.accent : palette.barRest, 2),
        label(String(value ?? ''), x + step * 0.35, y - 3, palette.ink, 'middle'),
      ];
    });
  },
  flow: ({ fromTotal, toTotal }, palette) => [
    element('text', { ...face(palette.ink, 24), x: 0, y: H / 2 + 8 }, [
      `${fromTotal.value ?? ''} → ${toTotal.value ?? ''}`,
    ]),
  ],
};

/** The elements of a stamp. */
export function thumbNodes(spec: ChartSpec, palette: Palette): readonly SvgNode[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own way; an index by a union loses the pairing
  const draw = DRAW[spec.kind] as Draw<ChartSpec> | undefined;
  return draw === undefined ? horizontal(firstValues(spec), palette) : draw(spec, palette);
}

/** The first number of every row. */
function firstValues(spec: ChartSpec): number[] {
  return gridOf(spec).rows.flatMap((row) => marksIn(row)[0]?.value ?? []);
}

const MOST_BARS = 8;

function horizontal(values: readonly number[], palette: Palette): SvgNode[] {
  const shown = values.slice(0, MOST_BARS);
  const most = Math.max(1, ...shown);
  const step = H / Math.max(1, shown.length);
  const room = 9 * Math.max(...shown.map((value) => grouped(value).length), 1) * 0.72 + 4;
  const isNamed = step >= TEXT;
  return shown.flatMap((value, at): SvgNode[] => {
    const length = Math.max(value > 0 ? 1 : 0, (value / most) * (W - room));
    const bar = rect(
      0,
      at * step + step * 0.14,
      length,
      step * 0.72,
      value === most ? palette.accent : palette.barRest,
      2,
    );
    const isShown = isNamed || value === most;
    return isShown ? [bar, label(grouped(value), length + 3, at * step + step / 2 + 4, palette.ink, 'start')] : [bar];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
const clamped = (x: number, margin: number): number => Math.min(W - margin, Math.max(margin, x));

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Words cut to the width, since a stamp has one line for each. */
function fitted(words: string, size: number): string {
  const most = Math.floor(W / (size * 0.56));
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

const face = (fill: string, size: number) => ({
  'font-family': "Inter, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  'font-size': size,
  'font-weight': size > TEXT ? 600 : 500,
  fill,
});

function label(words: string, x: number, y: number, colour: string, anchor: 'start' | 'middle' | 'end'): SvgNode {
  return element('text', { ...face(colour, TEXT), x, y, 'text-anchor': anchor }, [words]);
}

function rect(x: number, y: number, width: number, height: number, fill: string, rx = 0): SvgNode {
  return element('rect', { x, y, width, height, fill, rx });
}

function frame(x: number, y: number, side: number, stroke: string): SvgNode {
  const half = 0.5;
  return element('rect', { x: x + half, y: y + half, width: side - 1, height: side - 1, rx: 2, fill: 'none', stroke });
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): SvgNode {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
}

function dot(cx: number, cy: number, r: number, fill: string): SvgNode {
  return element('circle', { cx, cy, r, fill });
}

function ring(cx: number, cy: number, r: number, palette: Palette): SvgNode {
  return element('circle', { cx, cy, r, fill: palette.surface, stroke: palette.accent, 'stroke-width': 1.3 });
}
