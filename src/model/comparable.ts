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

/** What a record is seen to say, whatever its dataset. */
type Fields = Readonly<Record<string, unknown>>;

/** Which records count by a measure. What an edition of the report says names its measure itself. */
const COUNTED: readonly {
  readonly dataset: string;
  readonly measure: Measure;
  readonly counts?: (record: Fields) => boolean;
}[] = [
  { dataset: 'groups', measure: 'groups-by-three-papers' },
  { dataset: 'group-changes', measure: 'groups-by-three-papers' },
  { dataset: 'papers', measure: 'papers-sorted-by-hand' },
  { dataset: 'registrations', measure: 'services-national', counts: ({ kind }) => kind === 'national-count' },
  { dataset: 'registrations', measure: 'services-national', counts: ({ kind }) => kind === 'service' },
  { dataset: 'registrations', measure: 'services-national', counts: ({ id }) => id === 'total-generative-services' },
  {
    dataset: 'registrations',
    measure: 'services-local',
    counts: ({ kind, location }) => kind === 'local-count' && location === null,
  },
  {
    dataset: 'registrations',
    measure: 'services-of-regions',
    counts: ({ kind, location }) => kind === 'local-count' && location !== null,
  },
  { dataset: 'registrations', measure: 'algorithm-batches', counts: ({ kind }) => kind === 'batch' },
  {
    dataset: 'registrations',
    measure: 'algorithm-batches',
    counts: ({ kind, id }) => kind === 'total' && id !== 'total-generative-services',
  },
];

/** The measures by which a record counts; none for most. */
export function measuresOf(dataset: string, record: Fields): readonly Measure[] {
  const own = COUNTED.filter((rule) => rule.dataset === dataset && (rule.counts?.(record) ?? true));
  return [...new Set([...own.map(({ measure }) => measure), ...saidIn(record['says'])])];
}

function saidIn(says: unknown): Measure[] {
  if (!Array.isArray(says)) return [];
  return says.flatMap((each: unknown) => {
    const measure: unknown = typeof each === 'object' && each !== null ? Reflect.get(each, 'measure') : null;
    return MEASURES.filter((known) => known === measure);
  });
}

/** The pairs among some measures that must not share an axis. */
export function clashesAmong(measures: Iterable<Measure>): (readonly [Measure, Measure])[] {
  const present = new Set(measures);
  return NOT_COMPARABLE.flatMap((line) => {
    const met = line.filter((measure) => present.has(measure));
    return met.flatMap((one, at) => met.slice(at + 1).map((other) => [one, other] as const));
  });
}
