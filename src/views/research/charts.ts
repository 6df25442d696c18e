import { ownValue } from '#lib/own-value.ts';
import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec, Reference, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { HeatmapLine, HeatmapSpec } from '#charts/kinds/heatmap/spec.ts';
import type { Framing, Mark, Target } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import { choiceOf, isEmptyClause } from '#model/clause.ts';
import { levelRows, UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels, countPairs, countPassing, passingSet, rowsBehind } from '#model/facet.ts';
import { leaderOf } from '#model/leader.ts';
import { countRows, countShared, type RowSet } from '#model/row-set.ts';
import { columnOf } from '#model/table.ts';
import { filterWords } from '#ui/filter-words.ts';
import { contendersFor, leaderSentence } from './findings.ts';
import { PAPER_COLUMNS, type Paper, type PaperColumn } from './papers.ts';
import { levelLabel, type Scene } from './scene.ts';

const DIRECTION_COLOURS: Readonly<Record<string, ColourName>> = {
  alignment: 'alignment',
  robustness: 'robustness',
  'systemic-safety': 'systemic',
  'monitoring-evaluations': 'evaluations',
  'monitoring-interpretability': 'interpretability',
  'monitoring-other': 'other',
};

/** The collection ends inside this month; see the papers' codebook. */
const PARTIAL_MONTH = '2024-05';

export const BAR_COLUMNS = ['direction', 'group', 'institution', 'city'] as const;
export type BarColumn = (typeof BAR_COLUMNS)[number];

export function directionColour(level: string): ColourName {
  return ownValue(DIRECTION_COLOURS, level) ?? 'barRest';
}

/** Papers at some rows as a mark that can name them and their sources. */
function markOf(scene: Scene, key: string, value: number, rowsOf: () => readonly number[]): Mark {
  const papersAt = (): Paper[] => rowsOf().flatMap((row) => scene.table.rows[row] ?? []);
  return {
    key,
    value,
    rows: () => papersAt().map(({ id }) => id),
    refs: () => papersAt().flatMap(({ refs }) => refs),
  };
}

/** How many of some papers the report itself names. */
export function countNamed(table: Scene['table'], papers: RowSet): number {
  const named = levelRows(columnOf(table, 'origin'), 'report');
  return named === undefined ? 0 : countShared(papers, named);
}

/** The words around a figure of papers that pass all filters but those of `own`. */
export function framing(
  scene: Scene,
  figure: string,
  title: string,
  subtitle: string,
  own: readonly string[],
  notes: readonly string[] = [],
): Framing {
  const { say } = scene.wording;
  const rows = passingSet(scene.facets, own);
  const total = countRows(rows);
  const named = countNamed(scene.table, rows);
  return {
    figure,
    language: scene.wording.language,
    title,
    subtitle,
    source: say.figure.source(say.research.sourceLine),
    count: say.research.paperCount(total, named, total - named),
    notes,
    filters: filtersInWords(scene, own),
  };
}

function filtersInWords(scene: Scene, own: readonly string[]): string {
  const clauses = PAPER_COLUMNS.map((column) => ({
    isMarked: own.includes(column),
    label: scene.wording.say.research.facets[column],
    clause: scene.viewState[column],
    nameOf: (level: string) => levelLabel(scene, column, level),
  }));
  return filterWords(clauses, scene.viewState.text, scene.wording);
}

const drawnBars = new WeakMap<Scene, Partial<Record<BarColumn, BarsSpec>>>();

/** The bars of a column, made once for a scene: their card asks for them, and so do the figures of the page. */
export function barsOf(scene: Scene, column: BarColumn): BarsSpec {
  const drawn = drawnBars.get(scene) ?? {};
  drawnBars.set(scene, drawn);
  return (drawn[column] ??= newBarsOf(scene, column));
}

/** Papers per level of one column, most first as counted without filters; unknown stands last. */
function newBarsOf(scene: Scene, column: BarColumn): BarsSpec {
  const { table, facets, whole, wording, viewState } = scene;
  const { levels } = columnOf(table, column);
  const counts = countLevels(table, facets, column);
  const wholes = countLevels(table, whole, column);
  const clause = viewState[column];
  const bars = levels.map((level, code): Bar => {
    const mark = markOf(scene, level, counts[code] ?? 0, () =>
      rowsBehind(table, facets, { [column]: level }, [column]),
    );
    return {
      ...mark,
      label: levelLabel(scene, column, level),
      target: { column, level },
      colour: column === 'direction' ? directionColour(level) : 'barRest',
      isAside: level === UNKNOWN_LEVEL,
      whole: wholes[code] ?? 0,
      choice: choiceOf(clause, level),
    };
  });
  const total = countPassing(facets, [column]);
  const say = wording.say.research;
  const subtitles: Readonly<Record<BarColumn, string>> = {
    direction: say.direction.subtitle,
    group: say.group.subtitle,
    institution: say.institutionCard.subtitle,
    city: say.cityCard.subtitle,
  };
  const title = leaderSentence(leaderOf(contendersFor(scene, column, [column]), total), total, scene, column);
  return {
    kind: 'bars',
    ...framing(scene, column, title, subtitles[column], [column], column === 'direction' ? [say.inferredNote] : []),
    ...(column === 'direction' ? { invitation: say.direction.invitation } : {}),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars: bars
      .filter(({ whole: all }) => all > 0)
      .toSorted((one, other) => unknownLast(one.key, other.key) || other.whole - one.whole),
  };
}

function unknownLast(one: string, other: string): number {
  return Number(one === UNKNOWN_LEVEL) - Number(other === UNKNOWN_LEVEL);
}

/** Papers over the months, a series for each direction, drawn as the reader chose. */
export function monthsOf(
  scene: Scene,
  averages: readonly Reference[],
  annotations?: ColumnsSpec['annotations'],
): ColumnsSpec {
  const { table, facets, whole, wording, viewState } = scene;
  const say = wording.say.research;
  const mode = viewState.monthsMode;
  const months = columnOf(table, 'months');
  const directions = columnOf(table, 'direction');
  const counts = countPairs(table, facets, 'months', 'direction', ['months']);
  const perMonth = countLevels(table, facets, 'months');
  const wholes = countLevels(table, whole, 'months');
  const directionWholes = countLevels(table, whole, 'direction');
  const shown = months.levels.flatMap((level, code) => (level === UNKNOWN_LEVEL ? [] : [{ level, code }]));
  const at = (month: number, direction: number): number => counts[month * directions.levels.length + direction] ?? 0;

  const ticks = shown.map(({ level, code }, index): Tick => {
    const isYearStart = index === 0 || level.endsWith('-01');
    return {
      key: level,
      label: wording.format.month(level),
      shortLabel: isYearStart
        ? `${wording.format.monthOfYear(level)}\n${level.slice(0, 4)}`
        : wording.format.monthOfYear(level),
      target: { column: 'months', level },
      whole: wholes[code] ?? 0,
      choice: choiceOf(viewState.months, level),
    };
  });
  const series = directions.levels.map((direction, directionCode): Series => {
    let running = 0;
    const marks = shown.map(({ level, code }, index) => {
      const count = at(code, directionCode);
      running += count;
      const upTo = mode === 'cumulative' ? shown.slice(0, index + 1).map((month) => month.level) : [level];
      const rowsOf = (): number[] =>
        upTo.flatMap((month) => rowsBehind(table, facets, { months: month, direction }, ['months']));
      const total = perMonth[code] ?? 0;
      const value = mode === 'cumulative' ? running : mode === 'share' ? (total === 0 ? 0 : count / total) : count;
      return markOf(scene, `${level}/${direction}`, value, rowsOf);
    });
    return {
      key: direction,
      label: levelLabel(scene, 'direction', direction),
      colour: directionColour(direction),
      target: { column: 'direction', level: direction },
      choice: choiceOf(viewState.direction, direction),
      marks,
    };
  });

  const contenders = contendersFor(scene, 'months', ['months']);
  const placed = contenders.reduce((sum, { value }) => sum + value, 0);
  const total = countPassing(facets, ['months']);
  const last = shown.at(-1)?.level;
  const title =
    mode === 'cumulative' && last !== undefined && placed > 0
      ? say.finding.byMonth(placed, wording.format.month(last))
      : leaderSentence(leaderOf(contenders, total), total, scene, 'months');
  const notes = [
    ...(shown.some(({ level }) => level === PARTIAL_MONTH)
      ? [say.months.partial(wording.format.month(PARTIAL_MONTH))]
      : []),
    ...(total > placed ? [say.months.unknown(total - placed)] : []),
    ...(averages.length > 0 ? [say.months.referenceNote] : []),
    ...(annotations === undefined ? [] : [say.months.eventsNote]),
  ];
  return {
    kind: 'columns',
    ...framing(scene, 'months', title, say.months.subtitle[mode], ['months'], notes),
    mode,
    unit: mode === 'share' ? 'share' : 'count',
    tickLabel: say.facets.months,
    valueLabel: mode === 'share' ? say.shareLabel : say.valueLabel,
    ticks,
    series: series
      .map((each, code) => ({ each, whole: directionWholes[code] ?? 0 }))
      .filter((entry) => entry.whole > 0)
      .toSorted((one, other) => unknownLast(one.each.key, other.each.key) || other.whole - one.whole)
      .map(({ each }) => each),
    references: mode === 'stacked' || mode === 'lines' ? averages : [],
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/** Papers per pair of key group and direction. */
export function heatmapOf(scene: Scene): HeatmapSpec {
  const { table, facets, wording, whole } = scene;
  const say = wording.say.research;
  const own = ['group', 'direction'] as const;
  const groupWholes = countLevels(table, whole, 'group');
  const directionWholes = countLevels(table, whole, 'direction');
  const groups = columnOf(table, 'group').levels.flatMap((level, code) =>
    level === UNKNOWN_LEVEL || groupWholes[code] === 0 ? [] : [{ level, code }],
  );
  const directions = columnOf(table, 'direction').levels.flatMap((level, code) =>
    directionWholes[code] === 0 ? [] : [{ level, code }],
  );
  const width = columnOf(table, 'direction').levels.length;
  const counts = countPairs(table, facets, 'group', 'direction', own);
  const line = (column: 'group' | 'direction', level: string): HeatmapLine => {
    const target: Target = { column, level };
    return {
      key: level,
      label: levelLabel(scene, column, level),
      target,
      choice: choiceOf(scene.viewState[column], level),
    };
  };
  const cells = groups.map((group) =>
    directions.map((direction) =>
      markOf(scene, `${group.level}/${direction.level}`, counts[group.code * width + direction.code] ?? 0, () =>
        rowsBehind(table, facets, { group: group.level, direction: direction.level }, own),
      ),
    ),
  );
  return {
    kind: 'heatmap',
    ...framing(scene, 'heatmap', pairFinding(scene, cells.flat()), say.heatmap.subtitle, own, [say.inferredNote]),
    downLabel: say.facets.group,
    acrossLabel: say.facets.direction,
    valueLabel: say.valueLabel,
    down: groups.map(({ level }) => line('group', level)),
    across: directions.map(({ level }) => line('direction', level)),
    cells,
  };
}

function pairFinding(scene: Scene, marks: readonly Mark[]): string {
  const { finding } = scene.wording.say.research;
  const leader = leaderOf(
    marks.map(({ key, value }) => ({ key, value: value ?? 0 })),
    0,
  );
  switch (leader.kind) {
    case 'nobody':
      return finding.pairNone;
    case 'tied':
      return finding.pairTied(leader.keys.length, leader.value);
    case 'alone':
    case 'first': {
      const [group = '', direction = ''] = leader.key.split('/');
      return finding.pair(levelLabel(scene, 'group', group), levelLabel(scene, 'direction', direction), leader.value);
    }
  }
}

/** Whether anything at all is filtered. */
export function isFiltered({ viewState }: Scene): boolean {
  return viewState.text !== '' || PAPER_COLUMNS.some((column: PaperColumn) => !isEmptyClause(viewState[column]));
}
