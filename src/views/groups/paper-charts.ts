import { ownValue } from '#lib/own-value.ts';
import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec, Series, Tick } from '#charts/kinds/columns/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { monthOf, monthsBetween } from '#lib/partial-date.ts';
import { leaderOf, type Leader } from '#model/leader.ts';
import { leaderSentence } from './findings.ts';
import type { Group, Paper } from './groups.ts';
import { directionLabel, framing, markOf, type Scene } from './scene.ts';

const DIRECTION_COLOURS: Readonly<Record<string, ColourName>> = {
  alignment: 'alignment',
  robustness: 'robustness',
  'systemic-safety': 'systemic',
  'monitoring-evaluations': 'evaluations',
  'monitoring-interpretability': 'interpretability',
  'monitoring-other': 'other',
};

/** Key of what has no direction. */
const NO_DIRECTION = 'unknown';

type Counted = { readonly key: string; readonly label: string; readonly papers: readonly Paper[] };

/** The papers of one group by direction, most first; those without one last. */
export function groupDirectionsOf(scene: Scene, group: Group): BarsSpec {
  const papers = scene.papersOf.get(group.id) ?? [];
  const say = scene.wording.say.groups.page;
  const counted = byDirection(scene, papers);
  const bars = counted.map(({ key, label, papers: own }): Bar => ({
    ...markOf(key, own.length, () => own),
    label,
    target: null,
    colour: ownValue(DIRECTION_COLOURS, key) ?? 'lineStrong',
    whole: own.length,
    choice: 'neutral',
    isAside: key === NO_DIRECTION,
  }));
  const known = counted.filter(({ key }) => key !== NO_DIRECTION);
  return {
    kind: 'bars',
    ...paperFraming(scene, papers, {
      figure: 'group-directions',
      title: findingOf(scene, group, known, papers.length),
      subtitle: say.directionsSubtitle,
      notes: papers.some(({ basis }) => basis === 'inferred') ? [say.paperNote] : [],
    }),
    categoryLabel: say.directionLabel,
    valueLabel: say.paperLabel,
    bars,
  };
}

/** The papers of one group over the months that all papers span, stacked by direction. */
export function groupMonthsOf(scene: Scene, group: Group): ColumnsSpec {
  const papers = scene.papersOf.get(group.id) ?? [];
  const { say, format } = scene.wording;
  const own = say.groups.page;
  const months = monthsOf(scene.papers);
  const at = (month: string): Paper[] => papers.filter(({ date }) => monthOf(date) === month);
  const ticks = months.map((month, index): Tick => {
    const isYearStart = index === 0 || month.endsWith('-01');
    return {
      key: month,
      label: format.month(month),
      shortLabel: isYearStart ? `${format.monthOfYear(month)}\n${month.slice(0, 4)}` : format.monthOfYear(month),
      target: null,
      whole: at(month).length,
      choice: 'neutral',
    };
  });
  const series = byDirection(scene, papers).map(({ key, label, papers: inDirection }): Series => ({
    key,
    label,
    colour: ownValue(DIRECTION_COLOURS, key) ?? 'lineStrong',
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
    ...paperFraming(scene, papers, {
      figure: 'group-months',
      title: findingOf(scene, group, counted, papers.length),
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
  scene: Scene,
  papers: readonly Paper[],
  words: {
    readonly figure: string;
    readonly title: string;
    readonly subtitle: string;
    readonly notes: readonly string[];
  },
): ReturnType<typeof framing> {
  const { groups } = scene.wording.say;
  return framing(scene, {
    ...words,
    source: groups.sourceWithPapers,
    count: groups.page.paperCount(papers.length),
    filters: '',
  });
}

function findingOf(scene: Scene, group: Group, counted: readonly Counted[], total: number): string {
  const { say, name } = scene.wording;
  const words = say.groups.page.direction;
  const leader: Leader = leaderOf(
    counted.map(({ key, papers }) => ({ key, value: papers.length })),
    total,
  );
  const label = (key: string): string => counted.find((each) => each.key === key)?.label ?? key;
  const nobody = (): string => (total === 0 ? say.groups.page.noPapers(name(group.short)) : words.nobody(total));
  return leaderSentence(leader, label, words, scene.wording, nobody, total);
}

function byDirection(scene: Scene, papers: readonly Paper[]): Counted[] {
  const order = [...scene.directions.map(({ id }) => id), NO_DIRECTION];
  return order
    .map((key) => ({
      key,
      label: directionLabel(scene, key),
      papers: papers.filter(({ direction }) => (direction ?? NO_DIRECTION) === key),
    }))
    .filter(({ papers: own }) => own.length > 0)
    .toSorted(
      (one, other) =>
        Number(one.key === NO_DIRECTION) - Number(other.key === NO_DIRECTION) ||
        other.papers.length - one.papers.length,
    );
}

function monthsOf(papers: readonly Paper[]): string[] {
  const months = papers.flatMap(({ date }) => monthOf(date) ?? []).toSorted();
  const [first] = months;
  const last = months.at(-1);
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}
