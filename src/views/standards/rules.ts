import type { PartsSpec, PartsWhole } from '#charts/kinds/parts/spec.ts';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { textsOf } from '#i18n/wording.ts';
import { isLater, ofReport } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import { LEVELS, type Standard } from '#selectors/standards.ts';
import { markOf } from '#views/marks.ts';
import { filtersInWords, levelMark } from '#views/slice-figures.ts';
import { datedEvents, datedMark, partsHeads } from '#views/spec-words.ts';
import { asStart, framing, testsIn, type Context, type Test } from './context.ts';

const LEVEL_COLOURS: Readonly<Record<Standard['level'], ColourName>> = {
  national: 'accent',
  sector: 'systemic',
  'industry-association': 'evaluations',
  international: 'alignment',
  evaluation: 'interpretability',
};

/** The smallest sample of a test in words; empty where none is stated. */
export function sampleWords({ wording }: Context, { sample, sampleUnit }: Test): string {
  if (sample === null || sampleUnit === null) return '';
  return wording.say.standards.tests.sample(wording.format.number(sample), wording.text(sampleUnit));
}

export function thresholdWords({ wording }: Context, { threshold, thresholdBound }: Test): string {
  const own = wording.say.standards.tests;
  if (threshold === null) return '';
  return thresholdBound === null ? own.plain(threshold) : own.bound[thresholdBound](threshold);
}

/** What the generative AI standard asks for: item, threshold, sample. */
export function testsOf(context: Context): StatedSpec {
  const { wording } = context;
  const { say, text } = wording;
  const own = say.standards.tests;
  const standards = ofReport(context.table.rows);
  const standard = standards.find((each) => each.tests.some(({ threshold }) => threshold !== null));
  const tests = standards.flatMap(testsIn).filter(({ threshold, sample }) => threshold !== null || sample !== null);
  const main = tests.find(({ inReport, threshold }) => inReport && threshold !== null);
  return {
    kind: 'stated',
    ...framing(context, {
      figure: 'tests',
      title:
        main === undefined || main.sample === null || main.threshold === null
          ? own.none
          : own.title(wording.format.number(main.sample), thresholdWords(context, main)),
      subtitle: own.subtitle(standard?.number ?? ''),
      source: say.standards.sourceStandards,
      count: own.count(tests.length),
      notes: tests.some(({ inReport }) => !inReport) ? [own.noteSource] : [],
    }),
    labelLabel: own.item,
    valueLabel: own.partCount,
    shownLabel: own.threshold,
    detailLabel: own.detail,
    figures: tests.map((test) => ({
      ...markOf(test.id, test.threshold, () => [test]),
      label: asStart(text(test.what)),
      shown:
        test.threshold === null
          ? own.noThreshold
          : [
              thresholdWords(context, test),
              ...(test.thresholdUnit === null ? [] : [own.measure(text(test.thresholdUnit))]),
            ].join(' '),
      detail: [sampleWords(context, test), test.inReport ? own.inReport : own.elsewhere].filter(Boolean).join(' · '),
    })),
  };
}

/** Announcements of several standards, of which the report names only some. */
export function namedOf(context: Context): PartsSpec {
  const { wording } = context;
  const { say } = wording;
  const { named: own, share } = say.standards;
  const several = ofReport(context.table.rows).flatMap((standard) =>
    standard.covers === null ? [] : [{ standard, covers: standard.covers }],
  );
  const [first] = several;
  const month = first?.standard.date;
  return {
    kind: 'parts',
    ...framing(context, {
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
    ...partsHeads({ ...share, ...own, partCount: own.label }),
    wholes: several.map(({ standard, covers }): PartsWhole => ({
      ...markOf(`${standard.id}/all`, covers.count, () => [standard]),
      bound: 'exactly',
      shown: own.inAll(covers.count),
      label: wording.name(standard.title),
      detail: covers.named.map(wording.name).join(' · '),
      colour: 'accent',
      part: {
        ...markOf(standard.id, covers.named.length, () => [standard]),
        bound: 'exactly',
        shown: own.of(covers.named.length, covers.count),
        label: own.label,
      },
    })),
  };
}

/** Standards and evaluations in time, a lane for each kind. */
export function standardTimelineOf(context: Context): TimelineSpec {
  const { shown, wording } = context;
  const { say, name } = wording;
  const own = say.standards.timeline;
  const events = shown.map((standard): TimelineEvent => ({
    ...datedMark(standard, own.undated, wording),
    lane: standard.level,
    label: name(standard.title),
    detail: [
      name(standard.body),
      levelName(context, 'standardStatus', standard.status),
      ...textsOf(wording, standard.frontier),
    ].join(' · '),
    colour: LEVEL_COLOURS[standard.level],
    isAfterReport: isLater(standard),
  }));
  const ofTime = ofReport(shown);
  const later = shown.length - ofTime.length;
  const published = ofTime.filter(({ status }) => status === 'published').length;
  const finding = ofTime.length === 0 ? own.nothing : own.title(published, ofTime.length);
  return {
    kind: 'timeline',
    ...framing(context, {
      figure: 'standards',
      title: later > 0 && ofTime.length === 0 ? own.onlyLater(later) : finding,
      subtitle: own.subtitle,
      invitation: own.invitation,
      source: say.standards.sourceStandards,
      count: later === 0 ? say.figure.count(ofTime.length) : own.count(ofTime.length, later),
      notes: ofTime.flatMap(({ covers }) => (covers === null ? [] : [own.noteSeven(covers.count)])),
      filters: filtersInWords(context),
    }),
    ...datedEvents(own, events, { from: '2023-12', to: '2024-04' }, wording),
    lanes: LEVELS.filter((level) => events.some(({ lane }) => lane === level)).map((level) =>
      levelMark(context, 'standardLevel', level),
    ),
  };
}
