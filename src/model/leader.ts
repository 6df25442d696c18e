export type Contender = { readonly key: string; readonly value: number };

/** Who stands first among counts: the facts a title may state. Zeros never lead. */
export type Leader =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'alone'; readonly key: string; readonly value: number }
  | { readonly kind: 'first'; readonly key: string; readonly value: number; readonly total: number }
  | { readonly kind: 'tied'; readonly keys: readonly string[]; readonly value: number; readonly total: number };

/** `total` is what the counts are out of, which is less than their sum where a row counts several times. */
export function leaderOf(contenders: readonly Contender[], total: number): Leader {
  const present = contenders.filter(({ value }) => value > 0);
  const value = Math.max(0, ...present.map((contender) => contender.value));
  const first = present.filter((contender) => contender.value === value);
  const [only] = first;
  if (only === undefined) return { kind: 'nobody' };
  if (present.length === 1) return { kind: 'alone', key: only.key, value };
  if (first.length === 1) return { kind: 'first', key: only.key, value, total };
  return { kind: 'tied', keys: first.map(({ key }) => key), value, total };
}
