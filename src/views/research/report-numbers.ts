import type { Reference } from '#charts/kinds/columns/spec.ts';
import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import { REPORT_PERIODS } from '#model/growth.ts';
import { leaderOf } from '#model/leader.ts';
import { contendersFor } from './findings.ts';
import { levelName } from '#selectors/dimension.ts';
import { framingOf, markOf } from '#views/marks.ts';
import type { Context } from './context.ts';

/** The stretches of months over which the report states an average, section 2.1. */
const REPORT_AVERAGES = [
  { key: 'before', ...REPORT_PERIODS.before, figure: 'papers-per-month-before' },
  { key: 'recent', ...REPORT_PERIODS.recent, figure: 'papers-per-month-recent' },
] as const;

const STATED = ['papers-total', 'papers-per-month-recent', 'papers-per-month-before'] as const;

/** A stated number with the word that hedges it. */
function averageWords({ value, qualifier }: Context['numbers'][number], { say, format }: Wording): string {
  const number = format.number(value);
  return qualifier === 'nearly' ? say.research.report.nearly(number) : number;
}

/** What the report publishes about its own papers: another collection, never to be added to the papers drawn here. */
export function reportFiguresOf(context: Context): StatedSpec | null {
  const { wording, numbers } = context;
  if (numbers.length === 0) return null;
  const { say, text } = wording;
  const own = say.research.report;
  const papers = numbers.find(({ id }) => id === 'papers-total');
  const figures = STATED.flatMap((id): StatedFigure[] => {
    const stated = numbers.find((number) => number.id === id);
    if (stated === undefined) return [];
    return [
      { ...markOf(id, stated.value, () => [stated]), shown: averageWords(stated, wording), label: text(stated.label) },
    ];
  });
  return {
    kind: 'stated',
    ...framingOf(wording, own.source, {
      figure: 'report',
      title: own.title,
      subtitle: own.subtitle,
      count: papers === undefined ? '' : own.count(wording.format.number(papers.value)),
      notes: [
        ...context.findings.flatMap(({ statement, caution }) => textsOf(wording, statement, caution)),
        relationSentence(context),
      ],
      filters: '',
    }),
    labelLabel: own.figureLabel,
    valueLabel: say.research.valueLabel,
    shownLabel: say.figure.inWords,
    figures,
  };
}

/** How the papers drawn here stand to the report's own: the same leader, another one, or none. */
function relationSentence(context: Context): string {
  const own = context.wording.say.research.report;
  const leader = leaderOf(contendersFor(context, 'direction', []), context.total);
  if (leader.kind !== 'first' && leader.kind !== 'alone') return own.relationNone;
  const label = levelName(context, 'direction', leader.key);
  return leader.key === 'alignment' ? own.relationAgrees(label) : own.relationDiffers(label);
}

/** The report's averages as lines over the months, each with the place where the report states it. */
export function reportAverages({ wording, numbers }: Context): Reference[] {
  const say = wording.say.research.months;
  return REPORT_AVERAGES.flatMap(({ key, from, to, figure }) => {
    const stated = numbers.find(({ id }) => id === figure);
    const label = stated === undefined ? '' : say.reference(averageWords(stated, wording));
    return stated === undefined ? [] : [{ key, from, to, value: stated.value, label, refs: stated.refs }];
  });
}
