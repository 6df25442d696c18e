import { registerWords } from '#i18n/register/register.ts';
import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { countLevels } from '#model/facet.ts';
import { PERIODS } from '#model/period.ts';
import { columnOf } from '#model/table.ts';
import { LEVELS, type Document } from '#selectors/documents.ts';
import { clauseOn, shownIn } from '#selectors/slice.ts';
import { markOf } from '#views/marks.ts';
import { contendersOf, levelBars, levelFinding, levelMark, mostFirst } from '#views/slice-figures.ts';
import { byPeriod, framing, PERIOD_COLOURS, type Context } from './context.ts';

const LEVEL_COLOURS: Readonly<Record<Document['level'], ColourName>> = {
  national: 'alignment',
  provincial: 'robustness',
  city: 'interpretability',
  international: 'systemic',
  industry: 'evaluations',
};

/** Bars beyond these are left to the table: most bodies issue one document. */
const MOST_BARS = 12;

export type BarColumn = 'documentType' | 'documentBinding' | 'documentIssuer' | 'documentTopic';

const FIGURES: Readonly<Record<BarColumn, string>> = {
  documentType: 'types',
  documentBinding: 'binding',
  documentIssuer: 'issuers',
  documentTopic: 'topics',
};

/** A stretch of the axis of years: the year of the report has two, one on either side of its date. */
type Stretch = {
  readonly key: string;
  readonly year: string;
  readonly words: Pick<Tick, 'label' | 'shortLabel'>;
  readonly holds: (document: Document) => boolean;
};

function stretchesOf({ table, reportDate, wording }: Context): Stretch[] {
  const say = registerWords(wording).years;
  const years = table.rows.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const first = Math.min(...years);
  const all = years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  return all.flatMap((number): Stretch[] => {
    const year = String(number);
    const isOf = ({ date }: Document): boolean => date?.startsWith(year) === true;
    if (!reportDate?.startsWith(year))
      return [{ key: year, year, words: { label: wording.format.date(year), shortLabel: year }, holds: isOf }];
    return PERIODS.map((period) => ({
      key: `${year}-${period}`,
      year,
      words:
        period === 'report'
          ? { label: say.upTo(year), shortLabel: year }
          : { label: say.after(year), shortLabel: say.since },
      holds: (document) => isOf(document) && document.period === period,
    }));
  });
}

/** Documents over the years by level, those of the report's year apart from later ones. */
export function yearsOf(context: Context): ColumnsSpec {
  const { table, facets, wording } = context;
  const say = registerWords(wording);
  const passing = shownIn(context, ['documentYear']);
  const stretches = stretchesOf(context);
  const counts = countLevels(table, facets, 'documentLevel', ['documentYear']);
  const drawn = LEVELS.filter((level) => (counts[columnOf(table, 'documentLevel').codeOf.get(level) ?? -1] ?? 0) > 0);
  const undated = passing.filter(({ date }) => date === null).length;
  const { report, later } = byPeriod(passing);
  return {
    kind: 'columns',
    ...framing(
      context,
      {
        figure: 'years',
        title: passing.length === 0 ? say.finding.nobody : say.years.title(report, later),
        subtitle: say.years.subtitle,
        invitation: say.years.invitation,
        notes: [say.years.noteRegister, ...(undated > 0 ? [say.years.noteUndated(undated)] : [])],
      },
      passing,
      ['documentYear'],
    ),
    mode: 'stacked',
    unit: 'count',
    tickLabel: say.facets.documentYear,
    valueLabel: say.years.value,
    ticks: stretches.map(({ key, year, words, holds }): Tick => ({
      ...levelMark(context, 'documentYear', year),
      key,
      ...words,
      whole: table.rows.filter(holds).length,
    })),
    series: drawn.map((level): Series => ({
      ...levelMark(context, 'documentLevel', level),
      colour: LEVEL_COLOURS[level],
      marks: stretches.map(({ key, holds }) => {
        const own = passing.filter((document) => document.level === level && holds(document));
        return markOf(`${key}/${level}`, own.length, () => own);
      }),
    })),
    references: [],
  };
}

/** Documents per level of one column, what is of the report's time apart from what came later. */
export function barsOf(context: Context, column: BarColumn): BarsSpec {
  const { dimensions, wording } = context;
  const say = registerWords(wording);
  const passing = shownIn(context, [column]);
  const levelsOf = dimensions.find(({ id }) => id === column)?.levelsOf ?? (() => []);
  const all = levelBars(context, column).map((bar): Bar => ({
    ...bar,
    parts: PERIODS.map((period) => {
      const own = passing.filter((document) => document.period === period && isAt(levelsOf(document), bar.key));
      return markOf(`${bar.key}/${period}`, own.length, () => own);
    }),
  }));
  const bars = column === 'documentBinding' ? all : mostFirst(all);
  const chosen = new Set(clauseOn(context, column).include);
  const kept = bars.filter(({ key, isAside }, at) => at < MOST_BARS || isAside === true || chosen.has(key));
  const rest = bars.length - kept.length;
  return {
    kind: 'bars',
    ...framing(
      context,
      {
        figure: FIGURES[column],
        title:
          column === 'documentBinding'
            ? bindingFinding(context, passing)
            : levelFinding(context, column, contendersOf(bars), passing.length, {
                nobody: say.finding.nobody,
                ...say.finding[column],
              }),
        subtitle: say.bars[column],
        invitation: say.bars.invitation,
        notes: [...notesOf(context, column), ...(rest > 0 ? [say.bars.rest(rest)] : [])],
      },
      passing,
      [column],
    ),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars: kept,
    split: {
      label: say.facets.documentPeriod,
      parts: PERIODS.map((period) => ({
        ...levelMark(context, 'documentPeriod', period),
        colour: PERIOD_COLOURS[period],
      })),
    },
  };
}

/** Whether a document stands at a level; one without any stands at the unknown one. */
function isAt(levels: readonly string[], level: string): boolean {
  return levels.length === 0 ? level === 'unknown' : levels.includes(level);
}

function notesOf({ wording }: Context, column: BarColumn): string[] {
  const { bars } = registerWords(wording);
  switch (column) {
    case 'documentType':
      return [bars.noteDrafts];
    case 'documentBinding':
      return [bars.noteBinding];
    case 'documentTopic':
      return [bars.noteTopics];
    case 'documentIssuer':
      return [];
  }
}

function bindingFinding({ wording }: Context, documents: readonly Document[]): string {
  const say = registerWords(wording).finding;
  if (documents.length === 0) return say.nobody;
  return say.binding(documents.filter(({ binding }) => binding === 'binding').length, documents.length);
}

/** The page's title: how many of the documents shown bind anybody, and how many came after the report. */
export function pageFinding({ shown, wording }: Context): string {
  const say = registerWords(wording).finding;
  if (shown.length === 0) return say.nobody;
  const binding = shown.filter((document) => document.binding === 'binding').length;
  return say.page(binding, shown.length, byPeriod(shown).later);
}
