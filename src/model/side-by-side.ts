import type { CodedMatrix } from './coded-matrix.ts';

/** What one feature amounts to among the things compared. */
export type Verdict =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'some'; readonly have: readonly string[] }
  /** Somebody is not coded, so no more can be said than who is known to have it. */
  | { readonly kind: 'unclear'; readonly have: readonly string[]; readonly gaps: readonly string[] };

export type ComparedFeature = { readonly feature: string; readonly verdict: Verdict };

/** What a comparison may state. Orders follow the things and features as given. */
export type Comparison = {
  readonly things: readonly string[];
  readonly features: readonly ComparedFeature[];
  readonly shared: readonly string[];
  readonly missing: readonly string[];
  /** Features that exactly one has, by thing; only things that have any. */
  readonly only: readonly { readonly thing: string; readonly features: readonly string[] }[];
  /** Features that several have but not all. */
  readonly partly: readonly { readonly feature: string; readonly have: readonly string[] }[];
  readonly unclear: readonly string[];
};

/** Lays things side by side, feature by feature. */
export function compareSideBySide(matrix: CodedMatrix, things: readonly string[]): Comparison {
  const features = matrix.features.map((feature) => ({ feature, verdict: verdictOf(matrix, things, feature) }));
  const ofKind = (kind: Verdict['kind']): string[] =>
    features.filter(({ verdict }) => verdict.kind === kind).map(({ feature }) => feature);
  const some = features.flatMap(({ feature, verdict }) =>
    verdict.kind === 'some' ? [{ feature, have: verdict.have }] : [],
  );
  return {
    things,
    features,
    shared: ofKind('all'),
    missing: ofKind('none'),
    only: things
      .map((thing) => ({
        thing,
        features: some.filter(({ have }) => have.length === 1 && have[0] === thing).map(({ feature }) => feature),
      }))
      .filter((each) => each.features.length > 0),
    partly: some.filter(({ have }) => have.length > 1),
    unclear: ofKind('unclear'),
  };
}

function verdictOf({ stateAt }: CodedMatrix, things: readonly string[], feature: string): Verdict {
  const have = things.filter((thing) => stateAt(thing, feature) === 'yes');
  const gaps = things.filter((thing) => stateAt(thing, feature) === 'not-coded');
  if (gaps.length > 0) return { kind: 'unclear', have, gaps };
  if (have.length === 0) return { kind: 'none' };
  return have.length === things.length ? { kind: 'all' } : { kind: 'some', have };
}

/** Whether the things compared are known to differ on a feature. */
export function isDifference({ kind }: Verdict): boolean {
  return kind === 'some';
}
