import type { RecordOf } from '#data/snapshot.ts';
import { inBoth } from '#lib/bilingual.ts';
import { groupBy } from '#lib/group-by.ts';
import { compareDates } from '#lib/partial-date.ts';
import { chainsOf } from '#model/chains.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { PERIODS } from '#model/period.ts';
import { tableOf } from '#model/table.ts';
import type { Dimension } from './dimension.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export type Document = RecordOf<'documents'>;
type Organisation = RecordOf<'organisations'>;

export const LEVELS = [
  'national',
  'provincial',
  'city',
  'international',
  'industry',
] as const satisfies readonly Document['level'][];
const TYPES = [
  'law',
  'administrative-regulation',
  'departmental-rule',
  'policy',
  'plan',
  'standard',
  'draft',
  'white-paper',
  'resolution',
  'declaration',
  'joint-statement',
  'industry-commitment',
] as const satisfies readonly Document['type'][];
const BINDINGS = ['binding', 'recommended', 'not-binding', 'unknown'] as const satisfies readonly Document['binding'][];

/** Its level where nobody says whether it is binding, which is another thing than a row of which nothing is known. */
const UNCLEAR = 'unclear';

export const bindingLevel = ({ binding }: Document): string => (binding === 'unknown' ? UNCLEAR : binding);

/** The newest first, those without a date last. */
const newestFirst = selector(['documents'], ({ documents }) =>
  documents.records.toSorted((one, other) =>
    one.date === null || other.date === null ? compareDates(one.date, other.date) : compareDates(other.date, one.date),
  ),
);

export const issuersById = selector(
  ['organisations'],
  ({ organisations }): ReadonlyMap<string, Organisation> =>
    new Map(organisations.records.map((body) => [body.id, body])),
);

/** Versions that belong together: drafts, final texts and amendments, each chain in time order. */
export const documentChains = selector(['documents'], ({ documents }) => chainsOf(documents.records));

/** What takes the place of a document, by its id; this follows from the newer ones. */
export const successorsOf = selector(['documents'], ({ documents }) =>
  groupBy(
    documents.records.flatMap((newer) => newer.replaces.map((older) => ({ older, newer }))),
    ({ older }) => older,
  ),
);

/** The bodies that issue most stand first. */
const issuerOrder = selector(['documents'], ({ documents }) => {
  const all = groupBy(
    documents.records.flatMap(({ issuers }) => issuers),
    (id) => id,
  );
  return [...all].toSorted(([, one], [, other]) => other.length - one.length).map(([id]) => id);
});

const YEARS_ONLY = 4;
const yearsOf = ({ date }: Document): string[] => (date === null ? [] : [date.slice(0, YEARS_ONLY)]);

const OWN: readonly Dimension<Document>[] = [
  {
    id: 'documentPeriod',
    words: ({ say: { documents } }) => ({ label: documents.facets.documentPeriod, levels: documents.periods }),
    levelsOf: ({ period }) => [period],
    order: PERIODS,
  },
  {
    id: 'documentLevel',
    words: ({ say: { documents } }) => ({ label: documents.facets.documentLevel, levels: documents.levels }),
    levelsOf: ({ level }) => [level],
    order: LEVELS,
  },
  {
    id: 'documentType',
    words: ({ say: { documents } }) => ({ label: documents.facets.documentType, levels: documents.types }),
    levelsOf: ({ type }) => [type],
    order: TYPES,
  },
  {
    id: 'documentBinding',
    words: ({ say: { documents } }) => ({ label: documents.facets.documentBinding, levels: documents.bindings }),
    levelsOf: (document) => [bindingLevel(document)],
    order: BINDINGS.map((binding) => (binding === 'unknown' ? UNCLEAR : binding)),
  },
  {
    id: 'documentTopic',
    words: ({ say: { documents } }) => ({
      label: documents.facets.documentTopic,
      levels: { ...documents.topics, [UNKNOWN_LEVEL]: documents.noTopic },
    }),
    levelsOf: ({ topics }) => topics,
  },
  {
    id: 'documentNamed',
    words: ({ say: { documents } }) => ({ label: documents.facets.documentNamed, levels: documents.named }),
    levelsOf: ({ named }) => [named ? 'named' : 'not-named'],
    order: ['named', 'not-named'],
  },
];

export const documentFilters = selector(['documents', 'organisations'], (snapshot): Filters<Document> => {
  const bodies = issuersById(snapshot);
  const years = [...new Set(snapshot.documents.records.flatMap(yearsOf))].toSorted().toReversed();
  return {
    dimensions: [
      ...OWN,
      {
        id: 'documentIssuer',
        words: ({ say: { documents }, name }) => ({
          label: documents.facets.documentIssuer,
          levels: (level) => {
            const body = bodies.get(level);
            return body === undefined ? (level === UNKNOWN_LEVEL ? documents.noIssuer : level) : name(body.name);
          },
        }),
        levelsOf: ({ issuers }) => issuers,
        order: issuerOrder(snapshot),
      },
      {
        id: 'documentYear',
        words: ({ say: { documents } }) => ({
          label: documents.facets.documentYear,
          levels: (level) => (level === UNKNOWN_LEVEL ? documents.undated : level),
        }),
        levelsOf: yearsOf,
        order: years,
      },
    ],
    textField: 'documentsText',
  };
});

export const documentTable = selector(['documents', 'organisations'], (snapshot) => {
  const bodies = issuersById(snapshot);
  return tableOf(
    newestFirst(snapshot),
    documentFilters(snapshot).dimensions,
    ({ title, number, issuers, jurisdiction, status, note }) => [
      number,
      ...inBoth(title, jurisdiction, status, note),
      ...issuers.flatMap((id) => {
        const body = bodies.get(id);
        return body === undefined ? [] : [...inBoth(body.name), body.abbr];
      }),
    ],
  );
});
