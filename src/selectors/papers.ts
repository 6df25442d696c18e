import type { RecordOf } from '#data/snapshot.ts';
import { byId } from '#lib/by-id.ts';
import { monthOf, monthsBetween, type Month } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { tableOf } from '#model/table.ts';
import { directionsById } from './directions.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export type Paper = RecordOf<'papers'>;

const INSTITUTIONS = ['university', 'company', 'state-backed-lab', 'research-institute'];
const CITIES = ['beijing', 'shanghai', 'shenzhen-guangdong-hong-kong', 'elsewhere-in-china', 'outside-china'];

/** The months from the first paper to the last, without gaps. */
export const paperMonths = selector(['papers'], ({ papers }): readonly Month[] => {
  const months = papers.records.flatMap(({ date }) => present(monthOf(date))).toSorted();
  return monthsBetween(months[0] ?? '', months.at(-1) ?? '');
});

export const paperFilters = selector(['papers', 'directions', 'groups'], (snapshot): Filters<Paper> => {
  const directions = directionsById(snapshot);
  const groups = byId(snapshot.groups.records);
  return {
    dimensions: [
      {
        id: 'months',
        words: ({ say: { research }, format }) => ({
          label: research.facets.months,
          levels: (level) => (level === UNKNOWN_LEVEL ? research.unknownMonth : format.month(level)),
        }),
        levelsOf: ({ date }) => present(monthOf(date)),
        order: paperMonths(snapshot),
      },
      {
        id: 'direction',
        words: ({ say: { research }, text }) => ({
          label: research.facets.direction,
          levels: (level) => {
            const known = directions.get(level);
            return known === undefined ? unknown(level, research.unknownDirection) : text(known.short);
          },
        }),
        levelsOf: ({ direction }) => present(direction),
        order: [...directions.keys()],
      },
      {
        id: 'group',
        words: ({ say: { research }, name }) => ({
          label: research.facets.group,
          levels: (level) => {
            const known = groups.get(level);
            return known === undefined ? unknown(level, research.noGroup) : name(known.short);
          },
        }),
        levelsOf: (paper) => paper.groups,
        order: [...groups.keys()],
      },
      {
        id: 'institution',
        words: ({ say: { research } }) => ({ label: research.facets.institution, levels: research.institution }),
        levelsOf: (paper) => paper.institutionTypes,
        order: INSTITUTIONS,
      },
      {
        id: 'city',
        words: ({ say: { research } }) => ({ label: research.facets.city, levels: research.city }),
        levelsOf: (paper) => paper.cities,
        order: CITIES,
      },
      {
        id: 'origin',
        words: ({ say: { research } }) => ({ label: research.facets.origin, levels: research.origin }),
        levelsOf: ({ origin }) => [origin],
        order: ['report', 'collected'],
      },
      {
        id: 'basis',
        words: ({ say: { research } }) => ({ label: research.facets.basis, levels: research.basis }),
        levelsOf: ({ basis }) => [basis],
        order: ['report', 'inferred'],
      },
    ],
    textField: 'text',
  };
});

export const paperTable = selector(['papers', 'directions', 'groups'], (snapshot) => {
  const groups = byId(snapshot.groups.records);
  return tableOf(snapshot.papers.records, paperFilters(snapshot).dimensions, (paper) => [
    paper.title,
    paper.description?.en ?? null,
    paper.description?.zh ?? null,
    paper.arxiv,
    ...paper.authors,
    ...paper.institutions.flatMap(({ en, zh }) => [en, zh]),
    ...paper.groups.flatMap((id) => {
      const group = groups.get(id);
      return group === undefined ? [] : [group.name.en, group.name.zh, group.short.en, group.short.zh];
    }),
  ]);
});

function present(level: string | null): string[] {
  return level === null ? [] : [level];
}

function unknown(level: string, words: string): string {
  return level === UNKNOWN_LEVEL ? words : level;
}
