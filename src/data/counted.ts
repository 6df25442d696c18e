import { MEASURES, type Measure } from '#model/comparable.ts';
import type { DatasetId } from './snapshot.ts';

/** What a record is seen to say, whatever its dataset. */
type Fields = Readonly<Record<string, unknown>>;

/** Which records count by a measure. What an edition of the report says names its measure itself. */
const COUNTED: readonly {
  readonly dataset: DatasetId;
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
export function measuresOf(dataset: DatasetId, record: Fields): readonly Measure[] {
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
