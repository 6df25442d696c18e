/** Measures that look alike and are not: each is counted by a rule of its own. */
export const MEASURES = [
  'groups-by-three-papers',
  'groups-by-five-papers',
  'papers-sorted-by-hand',
  'papers-sorted-by-model',
  'papers-of-bulletin',
  'risk-index-1',
  'risk-index-2',
  'services-national',
  'services-local',
  'services-of-regions',
  'algorithm-batches',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures that are never put on one axis: any two of a line. */
export const NOT_COMPARABLE: readonly (readonly Measure[])[] = [
  // A key group had an anchor author of three papers in 2024, and of five in 2026.
  ['groups-by-three-papers', 'groups-by-five-papers'],
  // People sorted the papers of 2024, a language model those of 2026; a fortnightly bulletin counts by yet another rule.
  ['papers-sorted-by-hand', 'papers-sorted-by-model', 'papers-of-bulletin'],
  // The second version of the index is made anew.
  ['risk-index-1', 'risk-index-2'],
  // Services filed nationally, functions registered locally, both together by region, and algorithms filed in batches.
  ['services-national', 'services-local', 'services-of-regions', 'algorithm-batches'],
];

/** The pairs among some measures that must not share an axis. */
export function clashesAmong(measures: Iterable<Measure>): (readonly [Measure, Measure])[] {
  const present = new Set(measures);
  return NOT_COMPARABLE.flatMap((line) => {
    const met = line.filter((measure) => present.has(measure));
    return met.flatMap((one, at) => met.slice(at + 1).map((other) => [one, other] as const));
  });
}
