import type { Bound, PartsSpec, PartsWhole } from '#charts/kinds/parts/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { choiceOf } from '#model/clause.ts';
import { axisHolding } from '#model/month-axis.ts';
import { inTimeOrder, isAfter } from '#model/lineage.ts';
import { filterWords } from '#ui/filter-words.ts';
import { timelineFinding } from './findings.ts';
import { framing } from './framing.ts';
import {
  asStart,
  levelLabel,
  LEVELS,
  STANDARD_COLUMNS,
  testId,
  type Scene,
  type Standard,
  type Test,
} from './scene.ts';

const LEVEL_COLOURS: Readonly<Record<Standard['level'], ColourName>> = {
  national: 'accent',
  'industry-association': 'evaluations',
  international: 'alignment',
  evaluation: 'interpretability',
};
const HUNDRED = 100;

/** The smallest sample of a test in words; empty where none is stated. */
export function sampleWords({ wording }: Scene, { sample, sampleUnit }: Test): string {
  if (sample === null || sampleUnit === null) return '';
  return wording.say.standards.tests.sample(wording.format.number(sample), wording.text(sampleUnit));
}

export function thresholdWords({ wording }: Scene, { threshold, thresholdBound }: Test): string {
  const own = wording.say.standards.tests;
  if (threshold === null) return '';
  return thresholdBound === null ? own.plain(threshold) : own.bound[thresholdBound](threshold);
}

/** What the generative AI standard asks for, as parts of each hundred. */
export function testsOf(scene: Scene): PartsSpec {
  const { wording } = scene;
  const { say, text } = wording;
  const own = say.standards.tests;
  const tests = scene.standards.rows.flatMap((standard) =>
    standard.tests.map((test, at) => ({ test, id: testId(standard, at) })),
  );
  const measured = tests.filter(({ test }) => test.threshold !== null);
  const uncounted = tests.filter(({ test }) => test.threshold === null && test.sample !== null);
  const main = measured.find(({ test }) => test.inReport)?.test;
  return {
    kind: 'parts',
    ...framing(scene, {
      figure: 'tests',
      title:
        main === undefined || main.sample === null || main.threshold === null
          ? own.none
          : own.title(wording.format.number(main.sample), main.threshold),
      subtitle: own.subtitle,
      source: say.standards.sourceStandards,
      count: own.count(measured.length),
      notes: [
        ...(measured.some(({ test }) => !test.inReport) ? [own.noteSource] : []),
        ...uncounted.map(({ test }) => own.noteUncounted(text(test.what), sampleWords(scene, test))),
      ],
    }),
    wholeLabel: own.whole,
    partLabel: own.part,
    partCountLabel: own.partCount,
    wholeCountLabel: own.wholeCount,
    shownLabel: own.shown,
    detailLabel: own.detail,
    unitLabel: own.unit,
    openLabel: own.open,
    wholes: measured.map(({ test, id }): PartsWhole => {
      const refs = (): Test['refs'] => test.refs;
      const bound: Bound = test.thresholdBound ?? 'exactly';
      return {
        key: `${id}/all`,
        value: HUNDRED,
        rows: () => [id],
        refs,
        bound: 'exactly',
        shown: own.hundred,
        label: asStart(text(test.what)),
        detail: [sampleWords(scene, test), test.inReport ? own.inReport : own.elsewhere].filter(Boolean).join(' · '),
        colour: test.inReport ? 'accent' : 'other',
        part: {
          key: id,
          value: test.threshold,
          rows: () => [id],
          refs,
          bound,
          shown: thresholdWords(scene, test),
          label: test.thresholdUnit === null ? '' : own.measure(text(test.thresholdUnit)),
        },
      };
    }),
  };
}

/** Announcements of several standards, of which the report names only some. */
export function namedOf(scene: Scene): PartsSpec {
  const { wording } = scene;
  const { say } = wording;
  const { named: own, share } = say.standards;
  const several = scene.standards.rows.flatMap((standard) =>
    standard.covers === null ? [] : [{ standard, covers: standard.covers }],
  );
  const [first] = several;
  const month = first?.standard.date;
  return {
    kind: 'parts',
    ...framing(scene, {
      figure: 'named-standards',
      title:
        first === undefined || month === null || month === undefined
          ? own.none
          : own.title(first.covers.named.length, first.covers.count, wording.format.date(month)),
      subtitle: own.subtitle,
      source: say.standards.sourceReportStandards,
      count: say.figure.count(several.reduce((sum, { covers }) => sum + covers.count, 0)),
      notes: several.flatMap(({ standard }) => (standard.note === null ? [] : [wording.text(standard.note)])),
    }),
    wholeLabel: own.whole,
    partLabel: own.part,
    partCountLabel: own.label,
    wholeCountLabel: share.wholeCount,
    shownLabel: share.shown,
    detailLabel: share.detail,
    unitLabel: own.unit,
    openLabel: '',
    wholes: several.map(({ standard, covers }): PartsWhole => {
      const mark = { rows: () => [standard.id], refs: () => standard.refs };
      return {
        ...mark,
        key: `${standard.id}/all`,
        value: covers.count,
        bound: 'exactly',
        shown: own.inAll(covers.count),
        label: wording.name(standard.title),
        detail: covers.named.map(wording.name).join(' · '),
        colour: 'accent',
        part: {
          ...mark,
          key: standard.id,
          value: covers.named.length,
          bound: 'exactly',
          shown: own.of(covers.named.length, covers.count),
          label: own.label,
        },
      };
    }),
  };
}

/** Standards and evaluations in time, a lane for each kind. */
export function standardTimelineOf(scene: Scene): TimelineSpec {
  const { shown, viewState, wording, reportDate } = scene;
  const { say, format, text } = wording;
  const own = say.standards.timeline;
  const events = inTimeOrder(
    shown.map((standard): TimelineEvent => ({
      key: standard.id,
      value: 1,
      rows: () => [standard.id],
      refs: () => standard.refs,
      lane: standard.level,
      date: standard.date,
      when: standard.date === null ? own.undated : format.date(standard.date),
      label: wording.name(standard.title),
      detail: [
        wording.name(standard.body),
        levelLabel(scene, 'standardStatus', standard.status),
        ...(standard.frontier === null ? [] : [text(standard.frontier)]),
      ].join(' · '),
      colour: LEVEL_COLOURS[standard.level],
      isAfterReport: isAfter(standard.date, reportDate),
    })),
  );
  const axis = axisHolding(
    events.map(({ date }) => date),
    { from: '2023-12', to: '2024-04' },
  );
  const lanes = LEVELS.filter((level) => events.some(({ lane }) => lane === level));
  return {
    kind: 'timeline',
    ...framing(scene, {
      figure: 'standards',
      title: timelineFinding(scene),
      subtitle: own.subtitle,
      invitation: own.invitation,
      source: say.standards.sourceStandards,
      count: say.figure.count(events.length),
      notes: shown.flatMap(({ covers }) => (covers === null ? [] : [own.noteSeven(covers.count)])),
      filters: filterWords(
        STANDARD_COLUMNS.map((column) => ({
          label: say.standards.facets[column],
          clause: viewState[column],
          nameOf: (level) => levelLabel(scene, column, level),
        })),
        viewState.standardsText,
        wording,
      ),
    }),
    laneLabel: own.lane,
    dateLabel: own.date,
    eventLabel: own.event,
    detailLabel: own.detail,
    undatedLabel: own.undated,
    afterReportLabel: own.after,
    from: axis.from,
    to: axis.to,
    ticks: axis.named.map((month) => ({ month, label: format.month(month) })),
    lanes: lanes.map((level) => ({
      key: level,
      label: levelLabel(scene, 'standardLevel', level),
      target: { column: 'standardLevel', level },
      choice: choiceOf(viewState.standardLevel, level),
    })),
    events,
  };
}
