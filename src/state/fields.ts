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
  oneOf,
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
};

type Options<Value> = { readonly view?: ViewId; readonly makesStep?: Field<Value>['makesStep'] };

function field<Value>(
  parameter: string,
  start: Value,
  codec: Codec<Value>,
  options: Options<Value> = {},
): Field<Value> {
  return { start, codec, parameter, view: options.view ?? null, makesStep: options.makesStep ?? (() => true) };
}

/** A step when a search begins or ends; the letters between replace one another. */
const textStep = (before: string, after: string): boolean => (before === '') !== (after === '');

/** How research's table is laid out is worth a link, but not a Back step. */
const quiet = { view: 'research', makesStep: () => false } as const;

export const MONTHS_MODES = ['stacked', 'lines', 'share', 'cumulative'] as const;
export type MonthsMode = (typeof MONTHS_MODES)[number];

export const MATRIX_ORDERS = ['count', 'name', 'region', 'similarity'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Every field of the view state. Type, address, start values and history follow from its row. */
export const FIELDS = {
  view: field<ViewId>('view', 'research', oneOf(VIEW_IDS)),
  language: field<'auto' | 'en' | 'zh'>('lang', 'auto', oneOf(['auto', 'en', 'zh']), { makesStep: () => false }),
  /** Figures shown as tables. */
  asTable: field<readonly string[]>('table', [], idList, { makesStep: () => false }),
  /** The mark whose evidence is open: `months:2024-02`. */
  evidence: field<string>('evidence', '', freeText),

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
  papersOpen: field<string>('open', '', freeText, quiet),
  reportLines: field<boolean>('report-lines', false, switchedOn, { view: 'research', makesStep: () => false }),

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
  alikeTo: field<string>('alike', '', freeText, { view: 'provinces', makesStep: () => false }),
  /** The reader's own weights of the measures. */
  weights: field<Weights>('weights', {}, weightList, { view: 'provinces', makesStep: () => false }),

  agreement: field<Clause>('show', NO_CLAUSE, clause, { view: 'law' }),
  lawText: field<string>('provision-q', '', freeText, { view: 'law', makesStep: textStep }),
  /** `provision`, `agreement`, or `article-` and a draft. */
  lawSort: field<string>('order', 'provision', oneId, { view: 'law', makesStep: () => false }),
  isReading: field<boolean>('reading', false, switchedOn, { view: 'law' }),
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
