import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import { monthOf } from '#lib/partial-date.ts';
import type { Group } from '#selectors/groups.ts';
import { leaderSentence, outOf } from '#selectors/leader-sentence.ts';
import type { Paper } from '#selectors/papers.ts';
import { directionColour } from '#views/direction-colour.ts';
import { monthWords } from '#views/month-words.ts';
import { markOf } from '#views/marks.ts';
import { directionLabel, framing, type Context } from './context.ts';

/** Key of what has no direction. */
const NO_DIRECTION = 'unknown';

type Counted = { readonly key: string; readonly label: string; readonly papers: readonly Paper[] };

/** The papers of the group that is open, by direction, most first; those without one last. */
export function groupDirectionsOf(context: Context): BarsSpec | null {
  const { open: group } = context;
  if (group === undefined) return null;
  const papers = context.papersOf.get(group.id) ?? [];
  const say = context.wording.say.groups.page;
  const counted = byDirection(context, papers);
  const bars = counted.map(({ key, label, papers: own }): Bar => ({
    ...markOf(key, own.length, () => own),
    label,
    target: null,
    colour: directionColour(key, 'lineStrong'),
    whole: own.length,
    choice: 'neutral',
    isAside: key === NO_DIRECTION,
  }));
  const known = counted.filter(({ key }) => key !== NO_DIRECTION);
  return {
    kind: 'bars',
    ...paperFraming(context, papers, {
      figure: 'group-directions',
      title: findingOf(context, 'direction', group, known, papers.length),
      subtitle: say.directionsSubtitle,
      notes: papers.some(({ basis }) => basis === 'inferred') ? [say.paperNote] : [],
    }),
    categoryLabel: say.directionLabel,
    valueLabel: say.paperLabel,
    bars,
  };
}

/** The papers of the group that is open, over the months that all papers span, stacked by direction. */
export function groupMonthsOf(context: Context): ColumnsSpec | null {
  const { open: group } = context;
  if (group === undefined) return null;
  const papers = context.papersOf.get(group.id) ?? [];
  const { say, format } = context.wording;
  const own = say.groups.page;
  const { months } = context;
  const at = (month: string): Paper[] => papers.filter(({ date }) => monthOf(date) === month);
  const ticks = months.map((month, index): Tick => ({
    key: month,
    ...monthWords(month, index, context.wording),
    target: null,
    whole: at(month).length,
    choice: 'neutral',
  }));
  const series = byDirection(context, papers).map(({ key, label, papers: inDirection }): Series => ({
    key,
    label,
    colour: directionColour(key, 'lineStrong'),
    target: null,
    choice: 'neutral',
    marks: months.map((month) => {
      const here = inDirection.filter(({ date }) => monthOf(date) === month);
      return markOf(`${month}/${key}`, here.length, () => here);
    }),
  }));
  const counted = months.map((month) => ({ key: month, label: format.month(month), papers: at(month) }));
  const unknown = papers.filter(({ date }) => monthOf(date) === null).length;
  return {
    kind: 'columns',
    ...paperFraming(context, papers, {
      figure: 'group-months',
      title: findingOf(context, 'month', group, counted, papers.length),
      subtitle: own.monthsSubtitle,
      notes: unknown > 0 ? [own.unknownMonth(unknown)] : [],
    }),
    mode: 'stacked',
    unit: 'count',
    tickLabel: own.monthLabel,
    valueLabel: own.paperLabel,
    ticks,
    series,
    references: [],
  };
}

function paperFraming(
  context: Context,
  papers: readonly Paper[],
  words: {
    readonly figure: string;
    readonly title: string;
    readonly subtitle: string;
    readonly notes: readonly string[];
  },
): ReturnType<typeof framing> {
  const { groups } = context.wording.say;
  return framing(context, {
    ...words,
    source: groups.sourceWithPapers,
    count: groups.page.paperCount(papers.length),
    filters: '',
  });
}

/** In which direction, or month, the group has most papers, as a sentence. */
function findingOf(
  context: Context,
  by: 'direction' | 'month',
  group: Group,
  counted: readonly Counted[],
  total: number,
): string {
  const { say, name } = context.wording;
  const { [by]: own, noPapers } = say.groups.page;
  const short = name(group.short);
  const words = outOf(total, {
    nobody: total === 0 ? noPapers(short) : own.nobody(short, total),
    alone: (what, count) => own.alone(short, what, count),
    first: (what, count, of) => own.first(short, what, count, of),
    tied: (whats, count, of) => own.tied(short, whats, count, of),
  });
  const contenders = counted.map(({ key, papers }) => ({ key, value: papers.length }));
  const label = (key: string): string => counted.find((each) => each.key === key)?.label ?? key;
  return leaderSentence(contenders, total, words, label, context.wording);
}

function byDirection(context: Context, papers: readonly Paper[]): Counted[] {
  const order = [...context.directions.keys(), NO_DIRECTION];
  return order
    .map((key) => ({
      key,
      label: directionLabel(context, key),
      papers: papers.filter(({ direction }) => (direction ?? NO_DIRECTION) === key),
    }))
    .filter(({ papers: own }) => own.length > 0)
    .toSorted(
      (one, other) =>
        Number(one.key === NO_DIRECTION) - Number(other.key === NO_DIRECTION) ||
        other.papers.length - one.papers.length,
    );
}
