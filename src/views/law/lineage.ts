import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { monthAfter, PARTIAL_DATE, type PartialDate } from '#lib/partial-date.ts';
import { axisMonths, inTimeOrder, monthsHolding } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import { markOfRecord } from '#views/marks.ts';
import { framing } from './charts.ts';
import { findingWords } from '#views/findings-figure.ts';
import type { Context, Version } from './context.ts';

const PLAN = 'plan';
const DRAFT_COLOURS: readonly ColourName[] = ['alignment', 'robustness', 'systemic', 'evaluations', 'interpretability'];

/** “Version 2.0”, or plain words where the name of the version is only its date. */
export function versionLabel({ wording }: Pick<Context, 'wording'>, { version }: Version): string {
  const say = wording.say.law.lineage;
  return PARTIAL_DATE.test(version) ? say.expertText : say.version(version);
}

/** Versions of every draft and the steps of the official plan, on one axis of time. */
export function lineageOf(context: Context): TimelineSpec {
  const { drafts, planSteps, wording } = context;
  const { text, format } = wording;
  const say = wording.say.law.lineage;
  const when = (date: PartialDate | null): string => (date === null ? say.undated : format.date(date));
  const steps = planSteps.map((step): TimelineEvent => ({
    ...markOfRecord(step),
    lane: PLAN,
    date: step.date,
    when: when(step.date),
    label: text(step.title),
    detail: step.note === null ? '' : text(step.note),
    colour: 'accent',
    isAfterReport: isLater(step),
  }));
  const versions = drafts.flatMap((draft, at) =>
    draft.versions.map((version): TimelineEvent => ({
      ...markOfRecord(version),
      lane: draft.id,
      date: version.date,
      when: when(version.date),
      label: `${text(draft.short)} · ${versionLabel(context, version)}`,
      detail: version.note === null ? '' : text(version.note),
      colour: DRAFT_COLOURS[at % DRAFT_COLOURS.length] ?? 'other',
      isAfterReport: isLater(version),
    })),
  );
  const events = inTimeOrder([...steps, ...versions]);
  const held = monthsHolding(events.map(({ date }) => date)) ?? { from: '2023-01', to: '2023-12' };
  // A month of room, so that the last mark does not stand on the edge.
  const span = { from: held.from, to: monthAfter(held.to) };
  const dated = versions.filter(({ date }) => date !== null);
  const later = dated.filter(({ isAfterReport }) => isAfterReport).length;
  return {
    kind: 'timeline',
    ...framing(context, {
      figure: 'lineage',
      title: say.title(dated.length - later, later),
      subtitle: say.subtitle,
      count: say.count(versions.length, steps.length),
      notes: [
        ...[findingWords(context, 'law-left-out')].filter((words) => words !== ''),
        ...(events.some(({ isAfterReport }) => isAfterReport) ? [say.noteAfter] : []),
      ],
    }),
    // Filters narrow provisions; the history of the drafts stays whole.
    filters: '',
    laneLabel: say.lane,
    dateLabel: say.date,
    eventLabel: say.event,
    detailLabel: wording.say.law.drafts.note,
    undatedLabel: say.undated,
    afterReportLabel: say.afterReport,
    ...span,
    ticks: axisMonths(span.from, span.to).map((month) => ({ month, label: format.month(month) })),
    lanes: [
      ...(steps.length === 0 ? [] : [{ key: PLAN, label: say.plan, target: null, choice: 'neutral' } as const]),
      ...drafts.map(({ id, short }) => ({ key: id, label: text(short), target: null, choice: 'neutral' as const })),
    ],
    events,
  };
}
