import { internationalWords } from '#i18n/international/international.ts';
import type { RecordOf, SnapshotWith } from '#data/snapshot.ts';
import { inBoth, type Name } from '#lib/bilingual.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { ofReport } from '#model/period.ts';
import { tableOf } from '#model/table.ts';
import type { Dimension } from './dimension.ts';
import { selector } from './memo.ts';
import { periodDimension } from './period.ts';
import type { Filters } from './slice.ts';
import type { Standard } from './standards.ts';

export type Dialogue = Extract<RecordOf<'dialogues'>, { kind: 'dialogue' }>;

type MeetingRecord = Extract<RecordOf<'dialogues'>, { kind: 'meeting' }>;

/** Whom China talks to. */
export type Counterpart = Dialogue['counterparts'][number];

export const COUNTERPARTS: readonly Counterpart[] = [
  'united-states',
  'united-kingdom',
  'france',
  'europe',
  'africa',
  'united-nations',
  'multilateral',
  'scientists',
];

/** With whom, as a filter of all that the page tells of meetings and steps. */
function counterpartDimension<Row>(levelsOf: (row: Row) => readonly Counterpart[]): Dimension<Row> {
  return {
    id: 'counterpart',
    words: (wording) => ({
      label: internationalWords(wording).facets.counterpart,
      levels: internationalWords(wording).counterparts,
    }),
    levelsOf,
    order: COUNTERPARTS,
  };
}

type Level = Dialogue['track'] | NonNullable<MeetingRecord['level']>;

/**
 * A meeting with what its dialogue says of all its meetings, as `idais/2`, counted within the dialogue: so links spell it.
 * One of no series says it itself, and keeps the id of its record.
 */
export type Meeting = Omit<MeetingRecord, 'dialogue' | 'level'> & {
  readonly dialogue: Dialogue | null;
  readonly track: Level | null;
};

/** The lane and level of meetings that are of no series. */
export const NO_SERIES = 'no-series';

export const dialoguesIn = ({ dialogues }: SnapshotWith<'dialogues'>): Dialogue[] =>
  dialogues.records.filter((record) => record.kind === 'dialogue');

export const meetingFilters = selector(['dialogues'], (snapshot): Filters<Meeting> => {
  const dialogues = new Map(dialoguesIn(snapshot).map((dialogue) => [dialogue.id, dialogue]));
  return {
    dimensions: [
      counterpartDimension(({ counterparts }) => counterparts),
      {
        id: 'dialogueTrack',
        words: (wording) => ({
          label: internationalWords(wording).facets.dialogueTrack,
          levels: internationalWords(wording).track,
        }),
        levelsOf: ({ track }) => (track === null ? [] : [track]),
        order: ['1.5', '2', 'government', 'leaders'],
      },
      {
        id: 'dialogueFocus',
        words: (wording) => ({
          label: internationalWords(wording).facets.dialogueFocus,
          levels: internationalWords(wording).focus,
        }),
        levelsOf: ({ dialogue }) => (dialogue === null ? [] : [dialogue.focus]),
        order: ['frontier-safety', 'ai-focused', 'ai-related'],
      },
      {
        id: 'dialogueName',
        words: (wording) => ({
          label: internationalWords(wording).facets.dialogueName,
          levels: (level) => {
            const dialogue = dialogues.get(level);
            if (dialogue !== undefined) return wording.name(dialogue.name);
            return level === NO_SERIES ? internationalWords(wording).single : level;
          },
        }),
        levelsOf: ({ dialogue }) => [dialogue?.id ?? NO_SERIES],
        order: [...dialogues.keys(), NO_SERIES],
      },
      periodDimension('internationalPeriod'),
    ],
    textField: 'internationalText',
  };
});

export const meetingTable = selector(['dialogues'], (snapshot) => {
  const dialogues = dialoguesIn(snapshot);
  const meetings = snapshot.dialogues.records.flatMap((record): Meeting[] => {
    if (record.kind !== 'meeting') return [];
    const { dialogue: id, level, ...meeting } = record;
    const dialogue = dialogues.find((each) => each.id === id) ?? null;
    const parties = meeting.parties.length > 0 ? meeting.parties : (dialogue?.parties ?? []);
    const counterparts = meeting.counterparts.length > 0 ? meeting.counterparts : (dialogue?.counterparts ?? []);
    return [{ ...meeting, dialogue, parties, counterparts, track: level ?? dialogue?.track ?? null }];
  });
  const inLane = (id: string | null): Meeting[] => meetings.filter(({ dialogue }) => (dialogue?.id ?? null) === id);
  return tableOf(
    [
      ...dialogues.flatMap(({ id }) =>
        inTimeOrder(inLane(id)).map((meeting, at): Meeting => ({ ...meeting, id: `${id}/${at + 1}` })),
      ),
      ...inTimeOrder(inLane(null)),
    ],
    meetingFilters(snapshot).dimensions,
    ({ dialogue, label, place, parties, note }) =>
      inBoth(
        ...(dialogue === null ? [] : [dialogue.name, ...dialogue.organisers, dialogue.note]),
        ...parties,
        label,
        place,
        note,
      ),
  );
});

export type Step = RecordOf<'events'>;

/** Steps as the report tells of them; `beyond` for those that it leaves out. */
export const FORUMS = ['multilateral', 'global-south', 'bilateral', 'beyond'] as const;
export type Forum = (typeof FORUMS)[number];

/** A step's lane. Track 1.5 and Track 2 dialogues have a timeline of their own. */
export function forumOf({ forum }: Step): Forum {
  return forum === null || forum === 'track-dialogue' ? 'beyond' : forum;
}

export const STEPS: Filters<Step> = {
  dimensions: [
    counterpartDimension(({ contact }) => contact?.counterparts ?? []),
    {
      id: 'stepForum',
      words: (wording) => ({
        label: internationalWords(wording).facets.stepForum,
        levels: internationalWords(wording).forum,
      }),
      levelsOf: (step) => [forumOf(step)],
      order: FORUMS,
    },
    periodDimension('internationalPeriod'),
  ],
  textField: 'internationalText',
};

export const stepTable = selector(['events'], ({ events }) =>
  tableOf(
    events.records.filter(({ domain, forum }) => domain === 'international' && forum !== 'track-dialogue'),
    STEPS.dimensions,
    ({ title, actors, place, note }) => inBoth(title, ...actors, place, note),
  ),
);

/** An organisation that is named for one of the standards or more. */
export type Contributor = {
  readonly id: string;
  readonly name: Name;
  readonly group: Standard['contributors'][number]['group'];
};

export const CONTRIBUTORS_ORDER: readonly Contributor['group'][] = [
  'western-companies',
  'western-public-bodies',
  'chinese-companies',
];

export const CONTRIBUTORS: Filters<Contributor> = {
  dimensions: [
    {
      id: 'contributorGroup',
      words: (wording) => ({
        label: internationalWords(wording).facets.contributorGroup,
        levels: internationalWords(wording).wdta.groups,
      }),
      levelsOf: ({ group }) => [group],
      order: CONTRIBUTORS_ORDER,
    },
  ],
  textField: null,
};

/** `ant-group`: a name as an id. */
export function contributorId({ en }: Name): string {
  return en.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

export const contributorTable = selector(['standards'], ({ standards }) => {
  const all = ofReport(standards.records).flatMap(({ contributors }) =>
    contributors.flatMap(({ group, names }) =>
      names.map((name): Contributor => ({ id: contributorId(name), name, group })),
    ),
  );
  const isFirst = ({ id }: Contributor, at: number): boolean => all.findIndex((each) => each.id === id) === at;
  return tableOf(all.filter(isFirst), CONTRIBUTORS.dimensions);
});
