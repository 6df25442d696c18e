import { internationalWords } from '#i18n/international/international.ts';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Statement, StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import { textsOf } from '#i18n/wording.ts';
import type { Text } from '#lib/bilingual.ts';
import { isLater } from '#model/period.ts';
import { FORUMS, forumOf, NO_SERIES, type Dialogue, type Forum, type Meeting } from '#selectors/dialogues.ts';
import { markOf } from '#views/marks.ts';
import { filtersInWords, levelMark } from '#views/slice-figures.ts';
import { datedEvents, datedMark } from '#views/spec-words.ts';
import { framing, type Context, type DialogueCount, type KeyFigure } from './context.ts';
import { dialoguesFinding, stepsFinding } from './findings.ts';

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
/** The months of an axis that holds no date. */
const WITHOUT_DATES = { from: '2023-01', to: '2023-12' };
/** Told as sentences; as bare numbers they would say less. */
const DRAWN_FIGURES = ['dialogues-ai-focused', 'dialogues-frontier', 'dialogues-china-us'];
const STANDARD_FIGURES = ['wdta-standards', 'excessive-agency-tests'];

/** The report's counts of dialogues, a sentence each. */
export function dialogueCountsOf(context: Context): StatementsSpec {
  const { wording, counts } = context;
  const { format } = wording;
  const own = internationalWords(wording).counts;
  const [ai, frontier, all] = ['count-ai-focused', 'count-frontier', 'count-china-us-all-topics'].map((id) =>
    counts.get(id),
  );
  const item = (count: DialogueCount | undefined, heading: (value: number) => string): Statement[] =>
    count === undefined
      ? []
      : [
          {
            ...markOf(count.id, count.value, () => [count]),
            group: 'counts',
            sign: '',
            heading: heading(count.value),
            text: '',
            facts: count.since === null ? [own.noSince] : [own.since(format.date(count.since))],
          },
        ];
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'dialogue-counts',
      title: ai === undefined || frontier === undefined ? own.unknown : own.title(ai.value),
      subtitle: own.subtitle,
      count: own.countLine(counts.size),
      notes: [...textsOf(wording, ai?.note ?? null, all?.note ?? null), own.noteTracks],
    }),
    size: 'ordinary',
    groupLabel: own.scope,
    headingLabel: own.sentence,
    textLabel: own.detail,
    factsLabel: own.detail,
    groups: [{ key: 'counts', label: '', target: null, choice: 'neutral' }],
    items: [
      ...item(ai, own.aiFocused),
      ...item(frontier, own.frontier),
      ...item(all, (value) => (all?.qualifier === 'at-least' ? own.allAtLeast(value) : own.all(value))),
    ],
  };
}

/** “International Dialogues on AI Safety · Third meeting”; a meeting of no series goes by its own name. */
export function meetingName({ text, name }: Context['wording'], { dialogue, label }: Meeting): string {
  return dialogue === null ? text(label) : `${name(dialogue.name)} · ${text(label)}`;
}

/** “Geneva”, of “Geneva, Switzerland”; Chinese has the country first, and keeps it. */
function cityOf({ en, zh }: Text): Text {
  return { en: en.split(', ')[0] ?? en, zh };
}

/** The known meetings of the dialogues that can be named, a lane each. */
export function dialogueTimelineOf(context: Context): TimelineSpec {
  const { wording, meetings, dialogues } = context;
  const own = internationalWords(wording).dialogues;
  const events = meetings.shown.map((meeting): TimelineEvent => ({
    ...datedMark(meeting, own.undated, wording),
    lane: meeting.dialogue?.id ?? NO_SERIES,
    label: meetingName(wording, meeting),
    detail: textsOf(wording, meeting.place, meeting.note).join(' · '),
    tag: meeting.place === null ? '' : wording.text(cityOf(meeting.place)),
    colour: meeting.dialogue === null ? 'other' : FOCUS_COLOURS[meeting.dialogue.focus],
    isAfterReport: isLater(meeting),
  }));
  const shown = dialogues.filter(({ id }) => events.some(({ lane }) => lane === id));
  const single = events.some(({ lane }) => lane === NO_SERIES) ? [NO_SERIES] : [];
  const later = events.filter(({ isAfterReport }) => isAfterReport).length;
  const held = dialogues.filter(({ id }) => events.some(({ lane, isAfterReport }) => lane === id && !isAfterReport));
  return {
    kind: 'timeline',
    ...framing(context, {
      figure: 'dialogues',
      title: dialoguesFinding(context, held),
      subtitle: own.subtitle,
      invitation: own.invitation,
      source: internationalWords(wording).sourceMixed,
      count: own.count(events.length - later, held.length, later),
      notes: [own.noteCounted, own.noteRounds, ...(later > 0 ? [own.noteAfter] : [])],
      filters: filtersInWords(meetings),
    }),
    ...datedEvents(own, events, WITHOUT_DATES, wording),
    lanes: [...shown.map(({ id }) => id), ...single].map((id) => ({
      ...levelMark(meetings, 'dialogueName', id),
      sublabel: (shown.find((dialogue) => dialogue.id === id)?.organisers ?? []).map(wording.name).join(' · '),
    })),
  };
}

/** Multilateral and bilateral steps, a lane for each section of the report that tells of them. */
export function stepTimelineOf(context: Context): TimelineSpec {
  const { wording, steps } = context;
  const { text } = wording;
  const own = { ...internationalWords(wording).dialogues, ...internationalWords(wording).steps };
  const events = steps.shown.map((step): TimelineEvent => ({
    ...datedMark(step, own.undated, wording),
    lane: forumOf(step),
    label: text(step.title),
    detail: textsOf(wording, step.note).join(''),
    tag: textsOf(wording, step.turningPoint ?? step.contact?.label ?? null).join(''),
    colour: FORUM_COLOURS[forumOf(step)],
    isAfterReport: isLater(step),
  }));
  const later = events.filter(({ isAfterReport }) => isAfterReport).length;
  const lanes = FORUMS.filter((forum) => events.some(({ lane }) => lane === forum));
  return {
    kind: 'timeline',
    ...framing(context, {
      figure: 'steps',
      title: stepsFinding(context),
      subtitle: own.subtitle,
      source: internationalWords(wording).sourceMixed,
      count: own.countLine(events.length - later, later),
      notes: [
        own.noteDates,
        ...(lanes.includes('beyond') ? [own.noteBeyond] : []),
        ...(later > 0 ? [own.noteAfter] : []),
      ],
      filters: filtersInWords(steps),
    }),
    ...datedEvents(own, events, WITHOUT_DATES, wording),
    lanes: lanes.map((forum) => levelMark(steps, 'stepForum', forum)),
  };
}

/** A figure in the report's own form: "close to 20". */
export function figureWords({ format, text }: Context['wording'], { printed, value }: KeyFigure): string {
  return printed === undefined ? format.number(value) : text(printed);
}

/** Numbers of section 3 that stand on their own. */
export function statedOf(context: Context): StatedSpec {
  const { wording, figures } = context;
  const own = internationalWords(wording).stated;
  const shown = figures.filter(
    ({ id, view }) => (view === 'international' && !DRAWN_FIGURES.includes(id)) || STANDARD_FIGURES.includes(id),
  );
  return {
    kind: 'stated',
    ...framing(context, {
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
      ...markOf(each.id, each.value, () => [each]),
      shown: figureWords(wording, each),
      label: wording.text(each.label),
    })),
  };
}
