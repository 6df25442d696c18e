/** A line that says which of its two ends stands above the other; null where they stand side by side. */
export type Tie = { readonly from: string; readonly to: string; readonly rank: 'from-above' | 'to-above' | null };

/** Everything that the lines lead to from some starting points, however they point, in the order of the lines. */
export function reachedFrom(starts: readonly string[], ties: readonly Tie[]): ReadonlySet<string> {
  const reached = new Set(starts);
  let before = 0;
  while (reached.size > before) {
    before = reached.size;
    for (const { from, to } of ties) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to)) reached.add(from);
    }
  }
  return reached;
}

/**
 * The layer of each key, 0 on top: under everything that stands above it, as far down as that needs. Where lines run in
 * a circle, the layers stop growing at the number of keys.
 */
export function layersOf(keys: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const layers = new Map(keys.map((key) => [key, 0]));
  const pairs = ties.flatMap(({ from, to, rank }) => {
    if (rank === null || from === to || !layers.has(from) || !layers.has(to)) return [];
    return rank === 'from-above' ? [{ above: from, below: to }] : [{ above: to, below: from }];
  });
  for (let round = 1; round < keys.length; round += 1) {
    let isSettled = true;
    for (const { above, below } of pairs) {
      const wanted = (layers.get(above) ?? 0) + 1;
      if ((layers.get(below) ?? 0) >= wanted || wanted >= keys.length) continue;
      layers.set(below, wanted);
      isSettled = false;
    }
    if (isSettled) break;
  }
  return layers;
}

/**
 * Keys layer by layer, each layer ordered so that what is tied stands near and ties cross little: first by the mean
 * place of its ties in the layer above, then by trading places as long as that crosses less. The same input always
 * gives the same order.
 */
export function orderInLayers(keys: readonly string[], ties: readonly Tie[]): string[][] {
  return withFewerCrossings(byBarycentre(keys, ties), ties);
}

/** How often ties between neighbouring layers cross: pairs of them whose ends stand the other way round. */
export function crossingsOf(rows: readonly (readonly string[])[], ties: readonly Tie[]): number {
  const placeOf = new Map(rows.flatMap((row, layer) => row.map((key, at) => [key, { layer, at }] as const)));
  const spans = ties.flatMap(({ from, to }) => {
    const ends = [placeOf.get(from), placeOf.get(to)].flatMap((end) => end ?? []);
    const [upper, lower] = ends.toSorted((one, other) => one.layer - other.layer);
    if (upper === undefined || lower === undefined || lower.layer - upper.layer !== 1) return [];
    return [{ layer: upper.layer, top: upper.at, bottom: lower.at }];
  });
  return spans.reduce((sum, one, at) => {
    const others = spans.slice(at + 1).filter(({ layer }) => layer === one.layer);
    return sum + others.filter(({ top, bottom }) => (one.top - top) * (one.bottom - bottom) < 0).length;
  }, 0);
}

/** Trades any two of a layer for each other while that crosses less; each trade does, so it ends. */
function withFewerCrossings(rows: readonly (readonly string[])[], ties: readonly Tie[]): string[][] {
  let best = rows.map((row) => [...row]);
  let fewest = crossingsOf(best, ties);
  for (let isSettled = fewest === 0; !isSettled;) {
    isSettled = true;
    for (const next of tradesIn(best)) {
      const crossings = crossingsOf(next, ties);
      if (crossings >= fewest) continue;
      [best, fewest, isSettled] = [next, crossings, false];
      break;
    }
  }
  return best;
}

/** Every order that one trade within a layer leads to. */
export function tradesIn(rows: readonly (readonly string[])[]): string[][][] {
  return rows.flatMap((row, layer) =>
    row.flatMap((one, at) =>
      row
        .slice(at + 1)
        .map((other) =>
          rows.map((each, place) =>
            place === layer ? each.map((key) => (key === one ? other : key === other ? one : key)) : [...each],
          ),
        ),
    ),
  );
}

function byBarycentre(keys: readonly string[], ties: readonly Tie[]): string[][] {
  const layers = layersOf(keys, ties);
  const depth = Math.max(-1, ...layers.values()) + 1;
  const rows: string[][] = [];
  for (let layer = 0; layer < depth; layer += 1) {
    const above = rows[layer - 1] ?? [];
    const own = keys.filter((key) => layers.get(key) === layer);
    const placeOf = (key: string): number => {
      const places = ties.flatMap(({ from, to }) => {
        const other = from === key ? to : to === key ? from : null;
        const at = other === null ? -1 : above.indexOf(other);
        return at < 0 ? [] : [at];
      });
      return places.length === 0
        ? (keys.indexOf(key) * Math.max(1, above.length)) / keys.length
        : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    const places = new Map(own.map((key) => [key, placeOf(key)]));
    rows.push(layer === 0 ? own : own.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)));
  }
  return rows;
}
