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
  'algorithm-batches',
] as const;
export type Measure = (typeof MEASURES)[number];
