import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { HeatmapSpec } from '#charts/kinds/heatmap/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { levelRows, UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels, countPairs, countPassing, passingSet, rowsBehind } from '#model/facet.ts';
import { countRows, countShared, type RowSet } from '#model/row-set.ts';
import { columnOf } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { leaderSentence } from '#selectors/leader-sentence.ts';
import { perObject } from '#selectors/memo.ts';
import { isFiltered, rowsAt } from '#selectors/slice.ts';
import { directionColour } from '#views/direction-colour.ts';
import { monthWords } from '#views/month-words.ts';
import { framingOf, markOf } from '#views/marks.ts';
import { filtersInWords, levelBars, levelMark, mostFirst } from '#views/slice-figures.ts';
import type { Context } from './context.ts';
import { contendersFor, leaderFinding } from './findings.ts';
import { policyEventsOf } from './policy-events.ts';
import { reportAverages } from './report-numbers.ts';

export const BAR_COLUMNS = ['direction', 'group', 'institution', 'city'] as const;
export type BarColumn = (typeof BAR_COLUMNS)[number];

/** How many of some papers the report itself names. */
export function countNamed(table: Context['table'], papers: RowSet): number {
  const named = levelRows(columnOf(table, 'origin'), 'report');
  return named === undefined ? 0 : countShared(papers, named);
}

/** The words around a figure of papers that pass all filters but those of `own`. */
export function framing(
  context: Context,
  figure: string,
  title: string,
  subtitle: string,
  own: readonly string[],
  notes: readonly string[] = [],
): Framing {
  const { wording } = context;
  const say = wording.say.research;
  const rows = passingSet(context.facets, own);
  const total = countRows(rows);
  const named = countNamed(context.table, rows);
  return framingOf(wording, say.sourceLine, {
    figure,
    title,
    subtitle,
    count: say.paperCount(total, named, total - named),
    notes,
    filters: filtersInWords(context, own),
  });
}

const barsIn = perObject<Context, Map<BarColumn, BarsSpec>>(() => new Map());

/** The bars of a column, made once for a context: their card asks for them, and so do the figures of the page. */
export function barsOf(context: Context, column: BarColumn): BarsSpec {
  const made = barsIn(context);
  const bars = made.get(column) ?? newBarsOf(context, column);
  made.set(column, bars);
  return bars;
}

/** Papers per level of one column, most first as counted without filters; unknown stands last. */
function newBarsOf(context: Context, column: BarColumn): BarsSpec {
  const say = context.wording.say.research;
  const subtitles: Readonly<Record<BarColumn, string>> = {
    direction: say.direction.subtitle,
    group: say.group.subtitle,
    institution: say.institutionCard.subtitle,
    city: say.cityCard.subtitle,
  };
  const isDirection = column === 'direction';
  const contenders = contendersFor(context, column, [column]);
  const bars = mostFirst(levelBars(context, column, isDirection ? { colourOf: directionColour } : {}));
  const title = leaderFinding(context, column, countPassing(context.facets, [column]), contenders);
  return {
    kind: 'bars',
    ...framing(context, column, title, subtitles[column], [column], isDirection ? [say.inferredNote] : []),
    ...(isDirection ? { invitation: say.direction.invitation } : {}),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars,
  };
}

function unknownLast(one: string, other: string): number {
  return Number(one === UNKNOWN_LEVEL) - Number(other === UNKNOWN_LEVEL);
}

/** Papers over the months, a series for each direction, drawn as the reader chose. */
export function monthsOf(context: Context): ColumnsSpec {
  const averages = context.viewState.reportLines && hasAverages(context) ? reportAverages(context) : [];
  const annotations = policyEventsOf(context);
  const { table, facets, whole, wording, viewState } = context;
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

  const ticks = shown.map(({ level, code }, index): Tick => ({
    ...levelMark(context, 'months', level),
    ...monthWords(level, index, wording),
    whole: wholes[code] ?? 0,
    ...(mode === 'share' ? { count: perMonth[code] ?? 0 } : {}),
    ...(level === context.reportDate?.slice(0, 7) ? { isPartial: true } : {}),
  }));
  const series = directions.levels.map((direction, directionCode): Series => {
    let running = 0;
    const marks = shown.map(({ level, code }, index) => {
      const count = at(code, directionCode);
      running += count;
      const upTo = mode === 'cumulative' ? shown.slice(0, index + 1).map((month) => month.level) : [level];
      const rowsOf = (): number[] =>
        upTo.flatMap((month) => rowsBehind(table, facets, { months: month, direction }, ['months']));
      const total = perMonth[code] ?? 0;
      const value = mode === 'cumulative' ? running : mode === 'share' ? (total === 0 ? null : count / total) : count;
      return markOf(`${level}/${direction}`, value, () => rowsAt(table, rowsOf()));
    });
    return { ...levelMark(context, 'direction', direction), colour: directionColour(direction), marks };
  });

  const contenders = contendersFor(context, 'months', ['months']);
  const placed = contenders.reduce((sum, { value }) => sum + value, 0);
  const total = countPassing(facets, ['months']);
  const last = shown.at(-1)?.level;
  const title =
    mode === 'cumulative' && last !== undefined && placed > 0
      ? say.finding.byMonth(placed, wording.format.month(last))
      : mode === 'share'
        ? say.finding.share(
            leaderFinding(context, 'direction', placed, contendersFor(context, 'direction', ['months'])),
          )
        : mode === 'lines'
          ? peakFinding(
              context,
              series.flatMap(({ marks }) => marks),
            )
          : leaderFinding(context, 'months', total, contenders);
  const notes = [
    ...partialNote(context, mode === 'stacked' || mode === 'share'),
    ...(total > placed ? [say.months.unknown(total - placed)] : []),
    ...(averages.length > 0 ? [say.months.referenceNote] : []),
    ...(annotations === undefined ? [] : [say.months.eventsNote]),
  ];
  return {
    kind: 'columns',
    ...framing(context, 'months', title, say.months.subtitle[mode], ['months'], notes),
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
    references: averages,
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/** That the collection ends inside its last month, on the day of the report. */
export function partialNote({ table, wording: { say, format }, reportDate }: Context, isHatched = false): string[] {
  const day = reportDate ?? '';
  const month = day.slice(0, 7);
  const isDrawn = month !== '' && columnOf(table, 'months').levels.includes(month);
  const own = say.research.months;
  return isDrawn ? [own[isHatched ? 'hatched' : 'partial'](format.month(month), format.date(day))] : [];
}

/** Which month of which direction stands highest. */
function peakFinding({ wording, ...context }: Context, marks: readonly Mark[]): string {
  const { finding } = wording.say.research;
  const contenders = marks.map(({ key, value }) => ({ key, value: value ?? 0 }));
  const peak = (key: string, value: number): string => {
    const [month = '', direction = ''] = key.split('/');
    return finding.peak(levelName({ wording, ...context }, 'direction', direction), wording.format.month(month), value);
  };
  const words = {
    nobody: finding.nobody,
    alone: peak,
    first: peak,
    tied: (_: string, value: number, __: number, keys: readonly string[]) => finding.peakTied(keys.length, value),
  };
  return leaderSentence(contenders, 0, words, (key) => key, wording);
}

/** Whether the report's averages may lie over the months: they are of all directions together, so only of whole columns. */
export function hasAverages({ viewState, clauses, text }: Pick<Context, 'viewState' | 'clauses' | 'text'>): boolean {
  const { months: _, ...others } = clauses;
  return viewState.monthsMode === 'stacked' && !isFiltered({ clauses: others, text });
}

/** Papers per pair of key group and direction. */
export function heatmapOf(context: Context): HeatmapSpec {
  const { table, facets, wording, whole } = context;
  const say = wording.say.research;
  const own = ['group', 'direction'] as const;
  const groupWholes = countLevels(table, whole, 'group');
  const directionWholes = countLevels(table, whole, 'direction');
  const groups = columnOf(table, 'group').levels.flatMap((level, code) =>
    level === UNKNOWN_LEVEL || groupWholes[code] === 0 ? [] : [{ level, code }],
  );
  // In the order of the bars of directions, most first.
  const directions = columnOf(table, 'direction')
    .levels.flatMap((level, code) =>
      level === UNKNOWN_LEVEL || directionWholes[code] === 0 ? [] : [{ level, code, all: directionWholes[code] ?? 0 }],
    )
    .toSorted((one, other) => other.all - one.all);
  const width = columnOf(table, 'direction').levels.length;
  const counts = countPairs(table, facets, 'group', 'direction', own);
  const cells = groups.map((group) =>
    directions.map((direction) =>
      markOf(`${group.level}/${direction.level}`, counts[group.code * width + direction.code] ?? 0, () =>
        rowsAt(table, rowsBehind(table, facets, { group: group.level, direction: direction.level }, own)),
      ),
    ),
  );
  return {
    kind: 'heatmap',
    ...framing(context, 'heatmap', pairFinding(context, cells.flat()), say.heatmap.subtitle, own, [say.inferredNote]),
    downLabel: say.facets.group,
    acrossLabel: say.facets.direction,
    valueLabel: say.valueLabel,
    down: groups.map(({ level }) => levelMark(context, 'group', level)),
    across: directions.map(({ level }) => levelMark(context, 'direction', level)),
    cells,
  };
}

function pairFinding(context: Context, marks: readonly Mark[]): string {
  const { finding } = context.wording.say.research;
  const contenders = marks.map(({ key, value }) => ({ key, value: value ?? 0 }));
  const pair = (key: string, value: number): string => {
    const [group = '', direction = ''] = key.split('/');
    return finding.pair(levelName(context, 'group', group), levelName(context, 'direction', direction), value);
  };
  const words = {
    nobody: finding.pairNone,
    alone: pair,
    first: pair,
    tied: (_: string, value: number, __: number, keys: readonly string[]) => finding.pairTied(keys.length, value),
  };
  return leaderSentence(contenders, 0, words, (key) => key, context.wording);
}
