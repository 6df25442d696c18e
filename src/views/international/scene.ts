import type { RecordOf, Shelved } from '#data/snapshot.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Clause } from '#model/clause.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import { tableOf, type Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';

type Datasets = {
  readonly [Id in 'dialogues' | 'events' | 'standards' | 'key-figures' | 'sources']: Shelved<Id>;
};

type DialogueRecord = RecordOf<'dialogues'>;
export type Dialogue = Extract<DialogueRecord, { kind: 'dialogue' }>;
export type DialogueCount = Extract<DialogueRecord, { kind: 'count' }>;
export type Step = RecordOf<'events'>;
export type Standard = RecordOf<'standards'>;
export type KeyFigure = RecordOf<'key-figures'>;

export type Meeting = Dialogue['meetings'][number] & {
  /** `idais/2`, counted within the dialogue. */
  readonly id: string;
  readonly dialogue: Dialogue;
};

export const CONTRIBUTOR_GROUPS = ['western-companies', 'western-public-bodies', 'chinese-companies'] as const;
export type Contributor = {
  readonly id: string;
  readonly name: Standard['contributors'][number]['names'][number];
  readonly group: (typeof CONTRIBUTOR_GROUPS)[number];
};

/** Steps as the report tells of them; `beyond` for those that it leaves out. */
export const FORUMS = ['multilateral', 'global-south', 'bilateral', 'beyond'] as const;
export type Forum = (typeof FORUMS)[number];

export const TRACKS = ['1.5', '2', 'government'] as const;
export const FOCUSES = ['frontier-safety', 'ai-focused', 'ai-related'] as const;
export const MEETING_COLUMNS = ['dialogueTrack', 'dialogueFocus', 'dialogueName'] as const;

/** The data of the view, coded once for each snapshot. */
export type InternationalData = {
  readonly counts: ReadonlyMap<string, DialogueCount>;
  readonly dialogues: readonly Dialogue[];
  readonly meetings: Table<Meeting>;
  readonly steps: Table<Step>;
  /** The standards that organisations are named for. */
  readonly standards: readonly Standard[];
  readonly contributors: Table<Contributor>;
  readonly figures: readonly KeyFigure[];
  readonly reportDate: PartialDate | null;
};

export function internationalData(datasets: Datasets): InternationalData {
  const { dialogues, events, standards, 'key-figures': figures, sources } = datasets;
  const known = dialogues.records.filter((record) => record.kind === 'dialogue');
  const counts = dialogues.records.filter((record) => record.kind === 'count');
  const named = standards.records.filter(({ contributors }) => contributors.length > 0);
  return {
    counts: new Map(counts.map((count) => [count.id, count])),
    dialogues: known,
    meetings: meetingTable(known),
    steps: tableOf<Step>(
      events.records.filter((event) => event.domain === 'international' && event.forum !== 'track-dialogue'),
      [{ id: 'stepForum', levelsOf: (step) => [forumOf(step)], order: FORUMS }],
      ({ title, actors, place, note }) => [
        title.en,
        title.zh,
        ...actors.flatMap(({ en, zh }) => [en, zh]),
        ...[place, note].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
      ],
    ),
    standards: named,
    contributors: tableOf<Contributor>(contributorsOf(named), [
      { id: 'contributorGroup', levelsOf: ({ group }) => [group], order: CONTRIBUTOR_GROUPS },
    ]),
    figures: figures.records,
    reportDate: sources.records.find(({ id }) => id === dialogues.source.source)?.date ?? null,
  };
}

function meetingTable(dialogues: readonly Dialogue[]): Table<Meeting> {
  return tableOf<Meeting>(
    dialogues.flatMap((dialogue) =>
      dialogue.meetings.map((meeting, at) => ({ ...meeting, id: `${dialogue.id}/${at + 1}`, dialogue })),
    ),
    [
      { id: 'dialogueTrack', levelsOf: ({ dialogue }) => [dialogue.track], order: TRACKS },
      { id: 'dialogueFocus', levelsOf: ({ dialogue }) => [dialogue.focus], order: FOCUSES },
      { id: 'dialogueName', levelsOf: ({ dialogue }) => [dialogue.id], order: dialogues.map(({ id }) => id) },
    ],
    ({ dialogue, label, place, note }) => [
      ...[dialogue.name, ...dialogue.organisers, ...dialogue.parties].flatMap(({ en, zh }) => [en, zh]),
      ...[label, place, note, dialogue.note].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
    ],
  );
}

/** A step's lane. Track 1.5 and Track 2 dialogues have a timeline of their own. */
export function forumOf({ forum }: Step): Forum {
  return forum === null || forum === 'track-dialogue' ? 'beyond' : forum;
}

/** `ant-group`: a name as an id. */
export function contributorId({ en }: Contributor['name']): string {
  return en.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Everyone named for any of the standards, once. */
function contributorsOf(standards: readonly Standard[]): Contributor[] {
  const byId = new Map<string, Contributor>();
  for (const { contributors } of standards) {
    for (const { group, names } of contributors) {
      for (const name of names) {
        const id = contributorId(name);
        if (!byId.has(id)) byId.set(id, { id, name, group });
      }
    }
  }
  return [...byId.values()];
}

/** Everything that a builder of this view may look at. */
export type Scene = InternationalData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly meetingClauses: Readonly<Record<(typeof MEETING_COLUMNS)[number], Clause>>;
  readonly stepClauses: { readonly stepForum: Clause };
  readonly contributorClauses: { readonly contributorGroup: Clause };
  readonly meetingFacets: Facets;
  readonly stepFacets: Facets;
  readonly contributorFacets: Facets;
  readonly shownMeetings: readonly Meeting[];
  readonly shownSteps: readonly Step[];
  readonly shownContributors: readonly Contributor[];
};

export function internationalScene(data: InternationalData, viewState: ViewState, wording: Wording): Scene {
  const { dialogueTrack, dialogueFocus, dialogueName, stepForum, contributorGroup } = viewState;
  const text = viewState.internationalText;
  const meetingClauses = { dialogueTrack, dialogueFocus, dialogueName };
  const meetingFacets = facet(data.meetings, { clauses: meetingClauses, text });
  const stepFacets = facet(data.steps, { clauses: { stepForum }, text });
  const contributorFacets = facet(data.contributors, { clauses: { contributorGroup }, text: '' });
  return {
    ...data,
    wording,
    viewState,
    meetingClauses,
    stepClauses: { stepForum },
    contributorClauses: { contributorGroup },
    meetingFacets,
    stepFacets,
    contributorFacets,
    shownMeetings: rowsOf(data.meetings, meetingFacets),
    shownSteps: rowsOf(data.steps, stepFacets),
    shownContributors: rowsOf(data.contributors, contributorFacets),
  };
}

function rowsOf<Row>(table: Table<Row>, facets: Facets): Row[] {
  return [...passingRows(facets)].flatMap((row) => table.rows[row] ?? []);
}

/** What a level of a column is called. */
export function levelLabel(
  { wording, dialogues }: Pick<Scene, 'wording' | 'dialogues'>,
  column: string,
  level: string,
): string {
  const say = wording.say.international;
  const lookUp = (labels: Readonly<Record<string, string>>): string => labels[level] ?? level;
  switch (column) {
    case 'dialogueTrack':
      return lookUp(say.track);
    case 'dialogueFocus':
      return lookUp(say.focus);
    case 'dialogueName': {
      const dialogue = dialogues.find(({ id }) => id === level);
      return dialogue === undefined ? level : wording.name(dialogue.name);
    }
    case 'stepForum':
      return lookUp(say.forum);
    case 'contributorGroup':
      return lookUp(say.wdta.groups);
    default:
      return level;
  }
}
