import type { RecordOf } from '#data/snapshot.ts';
import { monthOf, monthsBetween } from '#lib/partial-date.ts';
import { tableOf, type Table } from '#model/table.ts';

export type Paper = RecordOf<'papers'>;
export type Direction = RecordOf<'directions'>;
export type Group = RecordOf<'groups'>;

/** The columns that the research view filters and counts by, in the order of its filter bar. */
export const PAPER_COLUMNS = ['months', 'direction', 'group', 'institution', 'city', 'origin', 'basis'] as const;
export type PaperColumn = (typeof PAPER_COLUMNS)[number];

const INSTITUTIONS = ['university', 'company', 'state-backed-lab', 'research-institute'];
const CITIES = ['beijing', 'shanghai', 'shenzhen-guangdong-hong-kong', 'elsewhere-in-china', 'outside-china'];

/** Codes papers by the view's columns. Months run without gaps from the first to the last paper. */
export function paperTable(
  papers: readonly Paper[],
  directions: readonly Direction[],
  groups: readonly Group[],
): Table<Paper> {
  const groupWords = new Map(groups.map(({ id, name, short }) => [id, [name.en, name.zh, short.en, short.zh]]));
  return tableOf<Paper>(
    papers,
    [
      { id: 'months', levelsOf: ({ date }) => present(monthOf(date)), order: monthLevels(papers) },
      { id: 'direction', levelsOf: ({ direction }) => present(direction), order: directions.map(({ id }) => id) },
      { id: 'group', levelsOf: (paper) => paper.groups, order: groups.map(({ id }) => id) },
      { id: 'institution', levelsOf: (paper) => paper.institutionTypes, order: INSTITUTIONS },
      { id: 'city', levelsOf: (paper) => paper.cities, order: CITIES },
      { id: 'origin', levelsOf: ({ origin }) => [origin], order: ['report', 'collected'] },
      { id: 'basis', levelsOf: ({ basis }) => [basis], order: ['report', 'inferred'] },
    ],
    (paper) => [
      paper.title,
      paper.description?.en ?? null,
      paper.description?.zh ?? null,
      paper.arxiv,
      ...paper.authors,
      ...paper.institutions.flatMap(({ en, zh }) => [en, zh]),
      ...paper.groups.flatMap((group) => groupWords.get(group) ?? []),
    ],
  );
}

function present(level: string | null): string[] {
  return level === null ? [] : [level];
}

function monthLevels(papers: readonly Paper[]): string[] {
  const months = papers.flatMap(({ date }) => present(monthOf(date))).toSorted();
  const [first] = months;
  const last = months.at(-1);
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}
