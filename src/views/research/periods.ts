import type { SlopeEnd, SlopeLine, SlopeSpec, SlopeTime } from '#charts/kinds/slope/spec.ts';
import { monthCount, type MonthWindow } from '#lib/partial-date.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels, passingSet } from '#model/facet.ts';
import { fastestGrowing, type Growth } from '#model/growth.ts';
import { countRows, countShared, intersect, noRows, rowsIn, shared, unite, type RowSet } from '#model/row-set.ts';
import { columnOf } from '#model/table.ts';
import { levelName } from '#selectors/dimension.ts';
import { rowsAt } from '#selectors/slice.ts';
import type { PeriodsBy } from '#state/fields/research.ts';
import { directionColour } from '#views/direction-colour.ts';
import { markOf } from '#views/marks.ts';
import { levelMark } from '#views/slice-figures.ts';
import { framing, partialNote } from './charts.ts';
import type { Context } from './context.ts';

/** One of the two periods that are compared: its months on the axis and the papers in them. */
type Period = {
  readonly sign: 'A' | 'B';
  readonly window: MonthWindow;
  readonly months: number;
  readonly papers: RowSet;
};

/** The months of a chosen period that the collection has; all of them where it has none of those. */
export function periodWithin({ from, to }: MonthWindow, months: readonly string[]): MonthWindow {
  const within = months.filter((month) => month >= from && month <= to);
  const [first, last] = within.length > 0 ? [within[0], within.at(-1)] : [months[0], months.at(-1)];
  return { from: first ?? from, to: last ?? to };
}

/** The months on the axis, without that of papers whose month is not known. */
export function knownMonths({ table }: Pick<Context, 'table'>): string[] {
  return columnOf(table, 'months').levels.filter((level) => level !== UNKNOWN_LEVEL);
}

function periodOf(context: Context, sign: Period['sign'], by: PeriodsBy): Period {
  const { table, facets, viewState } = context;
  const window = periodWithin(sign === 'A' ? viewState.periodA : viewState.periodB, knownMonths(context));
  const { levels, rows } = columnOf(table, 'months');
  const papers = noRows(table.rows.length);
  levels.forEach((level, code) => {
    const carried = rows[code];
    if (level >= window.from && level <= window.to && carried !== undefined) unite(papers, carried);
  });
  intersect(papers, passingSet(facets, ['months', by]));
  return { sign, window, months: monthCount(window.from, window.to), papers };
}

/** Papers a month, or shares of the papers, in two periods: a line for each direction, group or city. */
export function periodsOf(context: Context): SlopeSpec {
  const { table, whole, wording, viewState } = context;
  const { say, format } = wording;
  const own = say.research.periods;
  const { periodsBy: by, periodsAs: as } = viewState;
  const column = columnOf(table, by);
  const wholes = countLevels(table, whole, by);
  const periods = [periodOf(context, 'A', by), periodOf(context, 'B', by)] as const;
  const [a, b] = periods;
  const sizes = periods.map(({ papers }) => countRows(papers));
  const [sizeA = 0, sizeB = 0] = sizes;
  const spell = (value: number | null): string =>
    value === null ? '–' : as === 'share' ? format.percent(value) : rateWords(value);

  const levels = column.levels.flatMap((level, code) =>
    level === UNKNOWN_LEVEL || wholes[code] === 0 ? [] : [{ level, rows: column.rows[code] ?? noRows(0) }],
  );
  const counts = levels.map(({ level, rows }) => ({
    key: level,
    before: countShared(rows, a.papers),
    after: countShared(rows, b.papers),
  }));
  const over =
    as === 'share' ? { before: sizeA, after: sizeB } : { before: Math.max(1, a.months), after: Math.max(1, b.months) };
  const growth = fastestGrowing(counts, over);
  const isFastest = (level: string): boolean =>
    growth.kind === 'first' ? growth.key === level : growth.kind === 'tied' && growth.keys.includes(level);

  const lines = levels.map(({ level, rows }, at): SlopeLine => {
    const endOf = ({ sign, papers }: Period, count: number, out: number): SlopeEnd => {
      // Of no paper there is no share, not one of 0.
      const value = out === 0 ? null : count / out;
      const recordsOf = () => rowsAt(table, rowsIn(shared(rows, papers)));
      return { ...markOf(`${sign.toLowerCase()}/${level}`, value, recordsOf), shown: spell(value), count };
    };
    const { before = 0, after = 0 } = counts[at] ?? {};
    return {
      ...levelMark(context, by, level),
      colour: by === 'direction' ? directionColour(level) : isFastest(level) ? 'accent' : 'barRest',
      from: endOf(a, before, over.before),
      to: endOf(b, after, over.after),
    };
  });

  const timeOf = ({ sign, window, months }: Period, size: number): SlopeTime => ({
    sign,
    label: own.span(format.month(window.from), format.month(window.to)),
    detail: own.detail(size, months),
    countLabel: own.countLabel(sign),
  });
  const unplaced = periods.map(({ papers }) => {
    const code = column.levels.indexOf(UNKNOWN_LEVEL);
    return countShared(column.rows[code] ?? noRows(0), papers);
  });
  const [unplacedA = 0, unplacedB = 0] = unplaced;
  const isPartial = periods.some(({ window }) => window.to >= (context.reportDate ?? '9999').slice(0, 7));
  return {
    kind: 'slope',
    ...framing(
      context,
      'periods',
      sizeA + sizeB === 0 ? say.research.periods.finding.empty : growthFinding(context, growth, spell),
      own.subtitle[as](say.research.facets[by]),
      ['months', by],
      [
        own.collection,
        ...(unplacedA + unplacedB > 0
          ? [own.unplaced(unplacedA + unplacedB, levelName(context, by, UNKNOWN_LEVEL))]
          : []),
        ...(isPartial ? partialNote(context) : []),
        ...(by === 'direction' ? [say.research.inferredNote] : []),
      ],
    ),
    count: own.count(sizeA, sizeB),
    lineLabel: say.research.facets[by],
    valueLabel: own.valueLabel[as],
    from: timeOf(a, sizeA),
    to: timeOf(b, sizeB),
    lines,
  };
}

/** To the tenth, so that no rate looks more exact than its neighbour; a plain 0 is none. */
function rateWords(value: number): string {
  return value === 0 ? '0' : value.toFixed(1);
}

/** Which line rose most, as a sentence that says of what collection it is true. */
function growthFinding(context: Context, growth: Growth, spell: (value: number) => string): string {
  const { wording, viewState } = context;
  const { periodsBy: by, periodsAs: as } = viewState;
  const own = wording.say.research.periods.finding;
  const name = (key: string): string => levelName(context, by, key);
  switch (growth.kind) {
    case 'nobody':
      return own.nobody;
    case 'tied':
      return own.tied(wording.format.list(growth.keys.map(name)));
    case 'first':
      return own[as](name(growth.key), spell(growth.before), spell(growth.after));
  }
}
