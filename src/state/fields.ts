import { keysOf } from '#lib/keys-of.ts';
import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import type { Weights } from '#model/weighted-index.ts';
import {
  clause,
  freeText,
  idList,
  monthClause,
  oneId,
  oneMonth,
  oneName,
  oneOf,
  packedText,
  sortKeys,
  switchedOn,
  weightList,
  type Codec,
  type SortKey,
} from './codecs.ts';

/** One thing that a reader can set: how it starts, how it is spelled, where it applies, and when it is a Back step. */
export type Field<Value> = {
  readonly start: Value;
  readonly codec: Codec<Value>;
  /** The view whose addresses carry it; null for all views. */
  readonly view: ViewId | null;
  /** Name in the address. */
  readonly parameter: string;
  readonly makesStep: (before: Value, after: Value) => boolean;
  /** Whether it is about the page that is open, whichever that is, and does not go along to another. */
  readonly isOfPage: boolean;
};

type Options<Value> = {
  readonly view?: ViewId;
  readonly makesStep?: Field<Value>['makesStep'];
  readonly isOfPage?: boolean;
};

function field<Value>(
  parameter: string,
  start: Value,
  codec: Codec<Value>,
  options: Options<Value> = {},
): Field<Value> {
  const { view = null, makesStep = () => true, isOfPage = false } = options;
  return { start, codec, parameter, view, makesStep, isOfPage };
}

/** A step when a search begins or ends; the letters between replace one another. */
const textStep = (before: string, after: string): boolean => (before === '') !== (after === '');

/** How research's table is laid out is worth a link, but not a Back step. */
const quiet = { view: 'research', makesStep: () => false } as const;

export const MONTHS_MODES = ['stacked', 'lines', 'share', 'cumulative'] as const;
export type MonthsMode = (typeof MONTHS_MODES)[number];

export const DISCLOSURE_KINDS = ['all', 'labs', 'companies'] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

export const MATRIX_ORDERS = ['count', 'name', 'region', 'similarity'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Every field of the view state. Type, address, start values and history follow from its row. */
export const FIELDS = {
  view: field<ViewId>('view', 'overview', oneOf(VIEW_IDS)),
  language: field<'auto' | 'en' | 'zh'>('lang', 'auto', oneOf(['auto', 'en', 'zh']), { makesStep: () => false }),
  /** Figures shown as tables. */
  asTable: field<readonly string[]>('table', [], idList, { makesStep: () => false, isOfPage: true }),
  /** The mark whose evidence is open: `months:2024-02`. */
  evidence: field<string>('evidence', '', oneName, { isOfPage: true }),
  /** The figure whose export dialog is open. */
  exporting: field<string>('export', '', oneName, { isOfPage: true }),
  /** The figure whose code for other pages is shown. */
  embedding: field<string>('embed-code', '', oneName, { isOfPage: true }),
  /** The one figure that is drawn, in a frame of another page; empty for the whole page. */
  embed: field<string>('embed', '', freeText),
  /** Whether the briefing is open. */
  tray: field<boolean>('tray', false, switchedOn),
  /** A briefing that the link brings along, packed. */
  briefing: field<string>('briefing', '', packedText, { makesStep: () => false }),

  months: field<Clause>('months', NO_CLAUSE, monthClause, { view: 'research' }),
  direction: field<Clause>('direction', NO_CLAUSE, clause, { view: 'research' }),
  group: field<Clause>('group', NO_CLAUSE, clause, { view: 'research' }),
  institution: field<Clause>('institution', NO_CLAUSE, clause, { view: 'research' }),
  city: field<Clause>('city', NO_CLAUSE, clause, { view: 'research' }),
  origin: field<Clause>('origin', NO_CLAUSE, clause, { view: 'research' }),
  basis: field<Clause>('basis', NO_CLAUSE, clause, { view: 'research' }),
  text: field<string>('q', '', freeText, { view: 'research', makesStep: textStep }),
  monthsMode: field<MonthsMode>('months-as', 'stacked', oneOf(MONTHS_MODES), {
    view: 'research',
    makesStep: () => false,
  }),
  /** The averages that the report states, laid over the months. */
  papersSort: field<readonly SortKey[]>('sort', [{ column: 'date', isDescending: true }], sortKeys, quiet),
  papersHidden: field<readonly string[]>('hide', ['authors', 'venue', 'basis'], idList, quiet),
  papersGrouping: field<'none' | 'direction' | 'group' | 'months'>(
    'group-by',
    'none',
    oneOf(['none', 'direction', 'group', 'months']),
    quiet,
  ),
  papersOpen: field<string>('open', '', oneName, quiet),
  reportLines: field<boolean>('report-lines', false, switchedOn, { view: 'research', makesStep: () => false }),
  /** Policy events of the report, numbered over the months. */
  monthEvents: field<boolean>('events', false, switchedOn, { view: 'research', makesStep: () => false }),

  groupType: field<Clause>('group-type', NO_CLAUSE, clause, { view: 'groups' }),
  groupCity: field<Clause>('group-city', NO_CLAUSE, clause, { view: 'groups' }),
  groupStatus: field<Clause>('group-status', NO_CLAUSE, clause, { view: 'groups' }),
  groupBasis: field<Clause>('group-basis', NO_CLAUSE, clause, { view: 'groups' }),
  groupName: field<Clause>('group-name', NO_CLAUSE, clause, { view: 'groups' }),
  /** The group whose page is open. */
  groupPanel: field<string>('group-panel', '', oneId, { view: 'groups' }),
  groupsSort: field<readonly SortKey[]>('group-sort', [], sortKeys, { view: 'groups', makesStep: () => false }),
  groupsHidden: field<readonly string[]>('group-hide', ['basis'], idList, { view: 'groups', makesStep: () => false }),

  compare: field<readonly string[]>('compare', [], idList, { view: 'provinces' }),
  policyMeasure: field<Clause>('measure', NO_CLAUSE, clause, { view: 'provinces' }),
  /** Whether several measures must all be there, or any of them. */
  policyMode: field<'any' | 'all'>('measure-mode', 'any', oneOf(['any', 'all']), { view: 'provinces' }),
  policyRegion: field<Clause>('region', NO_CLAUSE, clause, { view: 'provinces' }),
  policyKind: field<Clause>('policy-kind', NO_CLAUSE, clause, { view: 'provinces' }),
  matrixOrder: field<MatrixOrder>('matrix-order', 'count', oneOf(MATRIX_ORDERS), {
    view: 'provinces',
    makesStep: () => false,
  }),
  isTransposed: field<boolean>('transpose', false, switchedOn, { view: 'provinces', makesStep: () => false }),
  onlyDifferences: field<boolean>('only-differences', false, switchedOn, { view: 'provinces', makesStep: () => false }),
  /** The jurisdiction that the others are likened to; empty for the first in order. */
  alikeTo: field<string>('alike', '', oneName, { view: 'provinces', makesStep: () => false }),
  /** The reader's own weights of the measures. */
  weights: field<Weights>('weights', {}, weightList, { view: 'provinces', makesStep: () => false }),

  agreement: field<Clause>('show', NO_CLAUSE, clause, { view: 'law' }),
  lawText: field<string>('provision-q', '', freeText, { view: 'law', makesStep: textStep }),
  /** `provision`, `agreement`, or `article-` and a draft. */
  lawSort: field<string>('order', 'provision', oneId, { view: 'law', makesStep: () => false }),
  isReading: field<boolean>('reading', false, switchedOn, { view: 'law' }),

  dialogueTrack: field<Clause>('track', NO_CLAUSE, clause, { view: 'international' }),
  dialogueFocus: field<Clause>('dialogue-focus', NO_CLAUSE, clause, { view: 'international' }),
  dialogueName: field<Clause>('dialogue', NO_CLAUSE, clause, { view: 'international' }),
  stepForum: field<Clause>('forum', NO_CLAUSE, clause, { view: 'international' }),
  contributorGroup: field<Clause>('contributors', NO_CLAUSE, clause, { view: 'international' }),
  internationalText: field<string>('international-q', '', freeText, { view: 'international', makesStep: textStep }),
  meetingsSort: field<readonly SortKey[]>('meeting-sort', [], sortKeys, {
    view: 'international',
    makesStep: () => false,
  }),
  meetingsHidden: field<readonly string[]>('meeting-hide', ['organisers'], idList, {
    view: 'international',
    makesStep: () => false,
  }),

  standardLevel: field<Clause>('standard-level', NO_CLAUSE, clause, { view: 'standards' }),
  standardStatus: field<Clause>('standard-status', NO_CLAUSE, clause, { view: 'standards' }),
  standardsText: field<string>('standard-q', '', freeText, { view: 'standards', makesStep: textStep }),
  /** Filings of algorithms, month by month or summed up. */
  batchesMode: field<'stacked' | 'cumulative'>('batches-as', 'stacked', oneOf(['stacked', 'cumulative']), {
    view: 'standards',
    makesStep: () => false,
  }),
  standardsSort: field<readonly SortKey[]>('standard-sort', [], sortKeys, {
    view: 'standards',
    makesStep: () => false,
  }),
  standardsHidden: field<readonly string[]>('standard-hide', [], idList, {
    view: 'standards',
    makesStep: () => false,
  }),

  /** Whose disclosures the matrix shows. */
  disclosureKind: field<DisclosureKind>('disclosures', 'all', oneOf(DISCLOSURE_KINDS), { view: 'industry' }),

  positionTopic: field<Clause>('topic', NO_CLAUSE, clause, { view: 'experts' }),
  positionStatus: field<Clause>('standing', NO_CLAUSE, clause, { view: 'experts' }),
  positionsText: field<string>('position-q', '', freeText, { view: 'experts', makesStep: textStep }),

  eventDomain: field<Clause>('domain', NO_CLAUSE, clause, { view: 'timeline' }),
  eventKind: field<Clause>('event-kind', NO_CLAUSE, clause, { view: 'timeline' }),
  eventActor: field<Clause>('actor', NO_CLAUSE, clause, { view: 'timeline' }),
  eventOrigin: field<Clause>('event-origin', NO_CLAUSE, clause, { view: 'timeline' }),
  eventsText: field<string>('event-q', '', freeText, { view: 'timeline', makesStep: textStep }),
  /** The months that the axis spans; empty for where the events begin to stand close, and for the last of them. */
  eventsFrom: field<string>('from', '', oneMonth, { view: 'timeline' }),
  eventsTo: field<string>('to', '', oneMonth, { view: 'timeline' }),
  eventsSort: field<readonly SortKey[]>('event-sort', [], sortKeys, { view: 'timeline', makesStep: () => false }),
  eventsHidden: field<readonly string[]>('event-hide', ['place', 'origin'], idList, {
    view: 'timeline',
    makesStep: () => false,
  }),
  eventOpen: field<string>('event', '', oneId, { view: 'timeline', makesStep: () => false }),

  /** The term that is open. */
  term: field<string>('term', '', oneId, { view: 'glossary' }),
  termText: field<string>('term-q', '', freeText, { view: 'glossary', makesStep: textStep }),
  termSort: field<readonly SortKey[]>('term-sort', [], sortKeys, { view: 'glossary', makesStep: () => false }),
  termHidden: field<readonly string[]>('term-hide', [], idList, { view: 'glossary', makesStep: () => false }),

  /** The dataset that is open; empty for the list of all. */
  dataset: field<string>('dataset', '', oneId, { view: 'data' }),
  dataText: field<string>('data-q', '', freeText, { view: 'data', makesStep: textStep }),
  dataSort: field<readonly SortKey[]>('data-sort', [], sortKeys, { view: 'data', makesStep: () => false }),
  dataHidden: field<readonly string[]>('data-hide', [], idList, { view: 'data', makesStep: () => false }),
  dataBy: field<'none' | 'kind'>('data-by', 'none', oneOf(['none', 'kind']), { view: 'data', makesStep: () => false }),
  /** The record that is open. */
  record: field<string>('record', '', oneName, { view: 'data', makesStep: () => false }),
  /** The endnote or section of the report that is pointed out: `endnote-27`, `section-4.5`. */
  place: field<string>('place', '', oneId, { view: 'data' }),
};

type Fields = typeof FIELDS;
type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** Where the reader is and what is chosen: small, serialisable, and all that an address says. */
export type ViewState = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };
export type FieldName = keyof ViewState;

/** Calls `visit` for every field with its own types. */
export function forEachField(visit: <Name extends FieldName>(name: Name, field: Field<ViewState[Name]>) => void): void {
  for (const name of keysOf(FIELDS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record ties each name to its own field; a loop over its keys loses that tie
    visit(name, FIELDS[name] as unknown as Field<ViewState[typeof name]>);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one start value for each field, by construction
export const START: ViewState = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { start }]) => [name, start]),
) as unknown as ViewState;

/** The state after a change. On another page, what was about the one before is let go of, unless the change sets it. */
export function changed(before: ViewState, patch: Partial<ViewState>): ViewState {
  const after: Record<string, unknown> = { ...before };
  if (patch.view !== undefined && patch.view !== before.view) {
    forEachField((name, { isOfPage, start }) => {
      if (isOfPage) after[name] = start;
    });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field comes whole from the state before, its own start value or the change
  return { ...after, ...patch } as unknown as ViewState;
}
