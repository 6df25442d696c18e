import type { RecordOf, Shelved } from '#data/snapshot.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { Wording } from '#i18n/wording.ts';
import { isEmptyClause, type Clause } from '#model/clause.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import type { Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';
import { filterWords } from '#ui/filter-words.ts';
import {
  groupTable,
  GROUP_COLUMNS,
  type Group,
  type GroupChange,
  type GroupColumn,
  type KeyFigure,
  type Paper,
} from './groups.ts';

export const GROUPS_DATASETS = ['groups', 'group-changes', 'papers', 'directions', 'key-figures'] as const;

export type GroupsDatasets = { readonly [Id in (typeof GROUPS_DATASETS)[number]]: Shelved<Id> };

/** The data of the view, coded once for each snapshot. Every record here carries its refs. */
export type GroupsData = {
  readonly table: Table<Group>;
  /** The facets of no filter at all. */
  readonly whole: Facets;
  readonly changes: readonly GroupChange[];
  readonly papers: readonly Paper[];
  readonly papersOf: ReadonlyMap<string, readonly Paper[]>;
  readonly directions: readonly RecordOf<'directions'>[];
  readonly figures: readonly KeyFigure[];
};

export function groupsData(datasets: GroupsDatasets): GroupsData {
  const groups = datasets.groups.records;
  const papers = datasets.papers.records;
  const table = groupTable(groups);
  return {
    table,
    whole: facet(table, { clauses: {}, text: '' }),
    changes: datasets['group-changes'].records,
    papers,
    papersOf: new Map(groups.map(({ id }) => [id, papers.filter((paper) => paper.groups.includes(id))])),
    directions: datasets.directions.records,
    figures: datasets['key-figures'].records,
  };
}

/** Everything that a builder of the groups view may look at. */
export type Scene = GroupsData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly clauses: Readonly<Record<GroupColumn, Clause>>;
  readonly facets: Facets;
  /** Groups that pass every filter. */
  readonly passing: readonly Group[];
};

export function groupsScene(data: GroupsData, viewState: ViewState, wording: Wording): Scene {
  const { groupType, groupCity, groupStatus, groupBasis, groupName } = viewState;
  const clauses = { groupType, groupCity, groupStatus, groupBasis, groupName };
  const facets = facet(data.table, { clauses, text: '' });
  return { ...data, wording, viewState, clauses, facets, passing: groupsAt(data.table, passingRows(facets)) };
}

export function groupsAt(table: Table<Group>, rows: Iterable<number>): Group[] {
  return [...rows].flatMap((row) => table.rows[row] ?? []);
}

/** The groups that pass every filter but those of the columns in `own`. */
export function groupsUnder({ table, facets }: Scene, own: readonly GroupColumn[]): Group[] {
  return groupsAt(table, passingRows(facets, own));
}

export function isFiltered({ clauses }: Scene): boolean {
  return GROUP_COLUMNS.some((column) => !isEmptyClause(clauses[column]));
}

/** What a level of a column is called. */
export function levelLabel({ wording, table }: Scene, column: GroupColumn, level: string): string {
  if (column === 'groupName') {
    const group = table.rows.find(({ id }) => id === level);
    return group === undefined ? level : wording.name(group.short);
  }
  const { type, city, status, basis } = wording.say.groups;
  const labels: Readonly<Record<string, string>> = {
    groupType: type,
    groupCity: city,
    groupStatus: status,
    groupBasis: basis,
  }[column];
  return labels[level] ?? level;
}

export function directionLabel({ directions, wording }: Scene, direction: string | null): string {
  const known = directions.find(({ id }) => id === direction);
  return known === undefined ? wording.say.groups.page.unknownDirection : wording.text(known.short);
}

export function figureOf({ figures }: GroupsData, id: string): KeyFigure | undefined {
  return figures.find((figure) => figure.id === id);
}

type Cited = { readonly id: string; readonly refs: readonly SourceRef[] };

/** Records as a mark that can name them and their sources. */
export function markOf(key: string, value: number | null, records: () => readonly Cited[]): Mark {
  return {
    key,
    value,
    rows: () => records().map(({ id }) => id),
    refs: () => distinctRefs(records().flatMap(({ refs }) => refs)),
  };
}

/** The words around a figure of groups. */
export function framing(
  scene: Scene,
  words: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation'> &
    Partial<Pick<Framing, 'count' | 'notes' | 'filters' | 'source'>>,
): Framing {
  const { say, language } = scene.wording;
  return {
    language,
    count: say.groups.count(scene.passing.length),
    notes: [],
    filters: filtersInWords(scene),
    ...words,
    source: say.figure.source(words.source ?? say.groups.sourceReport),
  };
}

/** `own` are the columns whose levels a figure shows whatever is chosen. */
export function filtersInWords(scene: Scene, own: readonly string[] = []): string {
  const clauses = GROUP_COLUMNS.map((column) => ({
    isMarked: own.includes(column),
    label: scene.wording.say.groups.facets[column],
    clause: scene.clauses[column],
    nameOf: (level: string) => levelLabel(scene, column, level),
  }));
  return filterWords(clauses, '', scene.wording);
}
