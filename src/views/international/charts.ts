import type { PartsSpec, PartsWhole } from '#charts/kinds/parts/spec.ts';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { Framing } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import type { Month, PartialDate } from '#lib/partial-date.ts';
import { choiceOf } from '#model/clause.ts';
import { axisHolding, isYearEnough } from '#model/month-axis.ts';
import { inTimeOrder, isAfter } from '#model/lineage.ts';
import { filterWords } from '#ui/filter-words.ts';
import { countsFinding, dialoguesFinding, stepsFinding } from './findings.ts';
import {
  FORUMS,
  forumOf,
  levelLabel,
  MEETING_COLUMNS,
  type Dialogue,
  type DialogueCount,
  type Forum,
  type KeyFigure,
  type Scene,
} from './scene.ts';

const FOCUS_COLOURS: Readonly<Record<Dialogue['focus'], ColourName>> = {
  'frontier-safety': 'accent',
  'ai-focused': 'alignment',
  'ai-related': 'other',
};
const FORUM_COLOURS: Readonly<Record<Forum, ColourName>> = {
  multilateral: 'alignment',
  'global-south': 'systemic',
  bilateral: 'robustness',
  beyond: 'other',
};
/** Drawn as populations; as bare numbers they would say less. */
const DRAWN_FIGURES = ['dialogues-ai-focused', 'dialogues-frontier', 'dialogues-china-us'];
const STANDARD_FIGURES = ['wdta-standards', 'excessive-agency-tests'];

type Own = Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'> & Partial<Framing>;

/** The words around a figure of this view. */
export function framing({ wording }: Scene, own: Own): Framing {
  const { say, language } = wording;
  return { language, source: say.figure.source(say.international.sourceReport), filters: '', ...own };
}

function wholeOf(scene: Scene, count: DialogueCount, label: string, colour: ColourName): PartsWhole {
  const { say, format, text } = scene.wording;
  const own = say.international.counts;
  const scope = text(count.scope);
  return {
    key: count.id,
    value: count.value,
    rows: () => [count.id],
    refs: () => count.refs,
    bound: count.qualifier,
    shown: count.qualifier === 'at-least' ? own.atLeast(count.value) : own.inAll(count.value),
    label,
    detail: count.since === null ? own.noSince(scope) : own.since(scope, format.date(count.since)),
    colour,
    part: null,
  };
}

/** The report's counts of dialogues: the eight with the two in them, and beside them another population. */
export function dialogueCountsOf(scene: Scene): PartsSpec {
  const own = scene.wording.say.international.counts;
  const [ai, frontier, all] = ['count-ai-focused', 'count-frontier', 'count-china-us-all-topics'].map((id) =>
    scene.counts.get(id),
  );
  const part =
    frontier === undefined || ai === undefined
      ? null
      : {
          key: frontier.id,
          value: frontier.value,
          rows: () => [frontier.id],
          refs: () => frontier.refs,
          bound: frontier.qualifier,
          shown: own.frontierOf(frontier.value, ai.value),
          label: own.frontier,
        };
  const wholes = [
    ...(ai === undefined ? [] : [{ ...wholeOf(scene, ai, own.ai, 'accent'), part }]),
    ...(all === undefined ? [] : [wholeOf(scene, all, own.all, 'other')]),
  ];
  return {
    kind: 'parts',
    ...framing(scene, {
      figure: 'dialogue-counts',
      title: countsFinding(scene),
      subtitle: own.subtitle,
      count: own.countLine(scene.counts.size),
      notes: [own.noteApart, own.noteWhat, own.noteList],
    }),
    wholeLabel: own.whole,
    partLabel: own.part,
    partCountLabel: own.partCount,
    wholeCountLabel: own.wholeCount,
    shownLabel: own.shown,
    detailLabel: own.detail,
    unitLabel: own.unit,
    openLabel: own.open,
    wholes,
  };
}

/** An axis of months that holds all dates. */
function axisOf(
  { wording: { format } }: Scene,
  dates: readonly (PartialDate | null)[],
): Pick<TimelineSpec, 'from' | 'to' | 'ticks'> {
  const axis = axisHolding(dates, { from: '2023-01', to: '2023-12' });
  const label = (month: Month): string =>
    isYearEnough(axis, month) ? format.date(month.slice(0, 4)) : format.month(month);
  return { from: axis.from, to: axis.to, ticks: axis.named.map((month) => ({ month, label: label(month) })) };
}

/** The known meetings of the dialogues that can be named, a lane each. */
export function dialogueTimelineOf(scene: Scene): TimelineSpec {
  const { wording, viewState, shownMeetings, dialogues } = scene;
  const { say, format, text } = wording;
  const own = say.international.dialogues;
  const events = inTimeOrder(
    shownMeetings.map((meeting): TimelineEvent => ({
      key: meeting.id,
      value: 1,
      rows: () => [meeting.id],
      refs: () => meeting.refs,
      lane: meeting.dialogue.id,
      date: meeting.date,
      when: meeting.date === null ? own.undated : format.date(meeting.date),
      label: `${wording.name(meeting.dialogue.name)} · ${text(meeting.label)}`,
      detail: [meeting.place, meeting.note].flatMap((words) => (words === null ? [] : [text(words)])).join(' · '),
      colour: FOCUS_COLOURS[meeting.dialogue.focus],
      isAfterReport: meeting.afterReport,
    })),
  );
  const lanes = dialogues.filter(({ id }) => shownMeetings.some(({ dialogue }) => dialogue.id === id));
  return {
    kind: 'timeline',
    ...framing(scene, {
      figure: 'dialogues',
      title: dialoguesFinding(scene, lanes),
      subtitle: own.subtitle,
      invitation: own.invitation,
      source: say.figure.source(say.international.sourceMixed),
      count: own.count(events.length, lanes.length),
      notes: [
        own.noteCounted,
        own.noteRounds,
        ...(events.some(({ isAfterReport }) => isAfterReport) ? [own.noteAfter] : []),
      ],
      filters: filterWords(
        MEETING_COLUMNS.map((column) => ({
          label: say.international.facets[column],
          clause: viewState[column],
          nameOf: (level) => levelLabel(scene, column, level),
        })),
        viewState.internationalText,
        wording,
      ),
    }),
    laneLabel: own.lane,
    dateLabel: own.date,
    eventLabel: own.event,
    detailLabel: own.detail,
    undatedLabel: own.undated,
    afterReportLabel: own.after,
    ...axisOf(
      scene,
      events.map(({ date }) => date),
    ),
    lanes: lanes.map(({ id, name }) => ({
      key: id,
      label: wording.name(name),
      target: { column: 'dialogueName', level: id },
      choice: choiceOf(viewState.dialogueName, id),
    })),
    events,
  };
}

/** Multilateral and bilateral steps, a lane for each section of the report that tells of them. */
export function stepTimelineOf(scene: Scene): TimelineSpec {
  const { wording, viewState, shownSteps, reportDate } = scene;
  const { say, format, text } = wording;
  const own = say.international.steps;
  const { dialogues: shared } = say.international;
  const events = inTimeOrder(
    shownSteps.map((step): TimelineEvent => ({
      key: step.id,
      value: 1,
      rows: () => [step.id],
      refs: () => step.refs,
      lane: forumOf(step),
      date: step.date,
      when: format.date(step.date),
      label: text(step.title),
      detail: step.note === null ? '' : text(step.note),
      colour: FORUM_COLOURS[forumOf(step)],
      isAfterReport: isAfter(step.date, reportDate),
    })),
  );
  const lanes = FORUMS.filter((forum) => events.some(({ lane }) => lane === forum));
  return {
    kind: 'timeline',
    ...framing(scene, {
      figure: 'steps',
      title: stepsFinding(scene),
      subtitle: own.subtitle,
      source: say.figure.source(say.international.sourceMixed),
      count: say.figure.count(events.length),
      notes: [own.noteDates, ...(lanes.includes('beyond') ? [own.noteBeyond] : [])],
      filters: filterWords(
        [
          {
            label: say.international.facets.stepForum,
            clause: viewState.stepForum,
            nameOf: (level) => levelLabel(scene, 'stepForum', level),
          },
        ],
        viewState.internationalText,
        wording,
      ),
    }),
    laneLabel: own.lane,
    dateLabel: shared.date,
    eventLabel: own.event,
    detailLabel: shared.detail,
    undatedLabel: shared.undated,
    afterReportLabel: shared.after,
    ...axisOf(
      scene,
      events.map(({ date }) => date),
    ),
    lanes: lanes.map((forum) => ({
      key: forum,
      label: levelLabel(scene, 'stepForum', forum),
      target: { column: 'stepForum', level: forum },
      choice: choiceOf(viewState.stepForum, forum),
    })),
    events,
  };
}

/** A figure in the report's own form: "close to 20". */
export function figureWords({ format, text }: Scene['wording'], { printed, value }: KeyFigure): string {
  return printed === undefined ? format.number(value) : text(printed);
}

/** Numbers of section 3 that stand on their own. */
export function statedOf(scene: Scene): StatedSpec {
  const { wording, figures } = scene;
  const own = wording.say.international.stated;
  const shown = figures.filter(
    ({ id, view }) => (view === 'international' && !DRAWN_FIGURES.includes(id)) || STANDARD_FIGURES.includes(id),
  );
  return {
    kind: 'stated',
    ...framing(scene, {
      figure: 'international-numbers',
      title: own.title,
      subtitle: own.subtitle,
      invitation: own.invitation,
      count: own.count(shown.length),
      notes: [],
    }),
    labelLabel: own.label,
    valueLabel: own.value,
    shownLabel: wording.say.figure.inWords,
    figures: shown.map((each) => ({
      key: each.id,
      value: each.value,
      rows: () => [each.id],
      refs: () => each.refs,
      shown: figureWords(wording, each),
      label: wording.text(each.label),
    })),
  };
}
