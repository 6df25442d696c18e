import type { Shelved } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Clause } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { facet, passingSet, type Facets, type Query } from '#model/facet.ts';
import { countRows, type RowSet } from '#model/row-set.ts';
import type { Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';
import { paperTable, type Direction, type Group, type Paper, type PaperColumn } from './papers.ts';

type ResearchDatasets = { readonly [Id in 'papers' | 'directions' | 'groups']: Shelved<Id> };

export type PaperQuery = Query & { readonly clauses: Readonly<Record<PaperColumn, Clause>> };

/** The data of the view, coded once for each snapshot. */
export type ResearchData = {
  readonly table: Table<Paper>;
  readonly directions: readonly Direction[];
  readonly groups: readonly Group[];
  /** The facets of no filter at all: what every part is a part of. */
  readonly whole: Facets;
};

export function researchData({ papers, directions, groups }: ResearchDatasets): ResearchData {
  const table = paperTable(papers.records, directions.records, groups.records);
  return {
    table,
    directions: directions.records,
    groups: groups.records,
    whole: facet(table, { clauses: {}, text: '' }),
  };
}

/** Everything that a builder of the research view may look at. */
export type Scene = ResearchData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly clauses: PaperQuery['clauses'];
  readonly facets: Facets;
  /** Rows that pass every filter, and how many they are. */
  readonly passing: RowSet;
  readonly total: number;
};

export function researchScene(data: ResearchData, viewState: ViewState, wording: Wording): Scene {
  const query = queryOf(viewState);
  const facets = facet(data.table, query);
  const passing = passingSet(facets);
  return { ...data, wording, viewState, clauses: query.clauses, facets, passing, total: countRows(passing) };
}

export function queryOf({ months, direction, group, institution, city, origin, basis, text }: ViewState): PaperQuery {
  return { clauses: { months, direction, group, institution, city, origin, basis }, text };
}

/** What labels are made from: unlike a whole scene, it stays the same while filters change. */
export type LabelScene = Pick<Scene, 'wording' | 'directions' | 'groups'>;

/** What a level of a column is called. */
export function levelLabel({ wording, directions, groups }: LabelScene, column: string, level: string): string {
  const { say, text, name, format } = wording;
  const own = say.research;
  switch (column) {
    case 'months':
      return level === UNKNOWN_LEVEL ? own.unknownMonth : format.month(level);
    case 'direction': {
      const direction = directions.find(({ id }) => id === level);
      return direction === undefined ? fallback(level, own.unknownDirection) : text(direction.short);
    }
    case 'group': {
      const group = groups.find(({ id }) => id === level);
      return group === undefined ? fallback(level, own.noGroup) : name(group.short);
    }
    case 'institution':
      return lookUp(own.institution, level);
    case 'city':
      return lookUp(own.city, level);
    case 'origin':
      return lookUp(own.origin, level);
    case 'basis':
      return lookUp(own.basis, level);
    default:
      return level;
  }
}

function fallback(level: string, unknown: string): string {
  return level === UNKNOWN_LEVEL ? unknown : level;
}

function lookUp(labels: Readonly<Record<string, string>>, level: string): string {
  return labels[level] ?? level;
}
