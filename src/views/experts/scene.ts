import type { RecordOf, Shelved, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import { tableOf, type Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';
import { filterWords } from '#ui/filter-words.ts';

export type Position = RecordOf<'positions'>;
export type Signatory = RecordOf<'signatories'>;

export const TOPICS = [
  'funding',
  'international-coordination',
  'biosecurity',
  'party-venue',
  'national-security',
  'development-and-safety',
  'alignment-research',
] as const satisfies readonly Position['topic'][];
export const STATUSES = ['call', 'statement', 'claim-unverified'] as const satisfies readonly Position['status'][];

/** The columns that the view filters by, in the order of its filter bar. */
export const POSITION_COLUMNS = ['positionTopic', 'positionStatus'] as const;
export type PositionColumn = (typeof POSITION_COLUMNS)[number];

type Data = {
  readonly positions: Shelved<'positions'>;
  readonly redLines: Shelved<'red-lines'>;
  readonly signatories: Shelved<'signatories'>;
  readonly table: Table<Position>;
};

const coded = new WeakMap<object, Data>();

function dataOf({ positions, 'red-lines': redLines, signatories }: Snapshot): Data | null {
  if (positions === undefined || redLines === undefined || signatories === undefined) return null;
  const held = coded.get(positions);
  if (held?.redLines === redLines && held.signatories === signatories) return held;
  const table = tableOf<Position>(
    positions.records,
    [
      { id: 'positionTopic', levelsOf: ({ topic }) => [topic], order: TOPICS },
      { id: 'positionStatus', levelsOf: ({ status }) => [status], order: STATUSES },
    ],
    ({ who, what, base, goesTo, note }) => [
      ...who.flatMap(({ en, zh }) => [en, zh]),
      ...[what, base, goesTo, note].flatMap((text) => (text === null ? [] : [text.en, text.zh])),
    ],
  );
  const data = { positions, redLines, signatories, table };
  coded.set(positions, data);
  return data;
}

/** Everything that a builder of this view may look at. */
export type Scene = Data & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly clauses: Pick<ViewState, PositionColumn>;
  readonly facets: Facets;
  /** The positions that pass every filter. */
  readonly shown: readonly Position[];
};

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const data = dataOf(snapshot);
  if (data === null) return null;
  const { positionTopic, positionStatus } = viewState;
  const clauses = { positionTopic, positionStatus };
  const facets = facet(data.table, { clauses, text: viewState.positionsText });
  const shown = [...passingRows(facets)].flatMap((row) => data.table.rows[row] ?? []);
  return { ...data, wording, viewState, clauses, facets, shown };
}

/** What a level of a column is called. */
export function levelLabel({ say }: Wording, column: PositionColumn, level: string): string {
  const labels: Readonly<Record<string, string>> =
    column === 'positionTopic' ? say.experts.topics : say.experts.statuses;
  return labels[level] ?? level;
}

export function filtersInWords({ wording, clauses, viewState }: Scene): string {
  const worded = POSITION_COLUMNS.map((column) => ({
    label: wording.say.experts.facets[column],
    clause: clauses[column],
    nameOf: (level: string) => levelLabel(wording, column, level),
  }));
  return filterWords(worded, viewState.positionsText, wording);
}
