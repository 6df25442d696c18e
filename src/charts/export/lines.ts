import type { FlowLane, FlowLink, FlowSpec } from '#charts/kinds/flow.ts';
import type { MatrixSpec } from '#charts/kinds/matrix.ts';
import { statementsInOrder } from '#charts/kinds/statements.ts';
import type { Mark } from '#charts/mark.ts';
import { marksOf, perKind, type ChartSpec } from '#charts/spec.ts';

/** Some of the lines of a figure: from the first of them up to, and without, `to`. */
export type Span = { readonly from: number; readonly to: number };

/**
 * The lines that a figure may be divided between when it takes several pictures, each with the marks that it adds. All
 * marks of the spec are in one of them, in order. What cannot be divided is a single line.
 */
export function linesOf(spec: ChartSpec): readonly (readonly Mark[])[] {
  return perKind<[], readonly (readonly Mark[])[]>(
    {
      bars: ({ bars }) => bars.map((bar) => [bar]),
      columns: (columns) => [marksOf(columns)],
      diagram: ({ edges, nodes }) => [...edges, ...nodes].map((mark) => [mark]),
      flow: flowLines,
      heatmap: ({ cells }) => cells,
      matrix: matrixLines,
      parts: ({ wholes }) => wholes.map((whole) => (whole.part === null ? [whole] : [whole.part, whole])),
      ranges: ({ items }) => items.map(({ low, high }) => [low, high].filter((mark) => mark !== null)),
      stated: ({ figures }) => figures.map((figure) => [figure]),
      statements: ({ groups, items }) => statementsInOrder(groups, items).map((item) => [item]),
      timeline: ({ events }) => events.map((event) => [event]),
      upset: ({ sets, combinations }) =>
        withLast(
          sets.map((set): readonly Mark[] => [set]),
          combinations,
        ),
    },
    spec,
  );
}

/** Marks that stand in every picture count with the last line. */
function withLast(lines: readonly (readonly Mark[])[], more: readonly Mark[]): readonly (readonly Mark[])[] {
  const last = lines.at(-1);
  if (more.length === 0) return lines;
  return last === undefined ? [more] : [...lines.slice(0, -1), [...last, ...more]];
}

function matrixLines({
  cells,
  down,
  across,
  downTotalLabel,
  acrossTotalLabel,
}: MatrixSpec): readonly (readonly Mark[])[] {
  const rows = cells.map((row, at): readonly Mark[] => {
    const total = down[at]?.total;
    return downTotalLabel === null || total === undefined ? row : [...row, total];
  });
  return withLast(rows, acrossTotalLabel === null ? [] : across.map(({ total }) => total));
}

/** Links of a flow that lead to the same item stand together. */
export type Bundle = { readonly to: string | null; readonly links: readonly FlowLink[] };

export function bundlesOf({ links }: FlowLane): readonly Bundle[] {
  const bundles: { to: string | null; links: FlowLink[] }[] = [];
  for (const link of links) {
    const same = link.to === null ? undefined : bundles.find(({ to }) => to === link.to);
    if (same === undefined) bundles.push({ to: link.to, links: [link] });
    else same.links.push(link);
  }
  return bundles;
}

/** The head of a lane goes with its first bundle. */
function flowLines({ lanes, fromTotal, toTotal }: FlowSpec): readonly (readonly Mark[])[] {
  const lines = lanes.flatMap((lane) => {
    const bundles = bundlesOf(lane).map(({ links }): readonly Mark[] => links);
    const [first = [], ...rest] = bundles;
    return [[lane.before, lane.after, ...first], ...rest];
  });
  return withLast(lines, [fromTotal, toTotal]);
}
