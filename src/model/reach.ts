type Tie = { readonly from: string; readonly to: string };

/** Everything that the lines lead to from some starting points, however they point: from `a` along `a→b←c`, all three. */
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
