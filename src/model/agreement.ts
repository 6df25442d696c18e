import type { CellState } from './source.ts';

/** How far any number of drafts agree that they hold one provision. */
export type Agreement =
  | { readonly kind: 'shared' }
  | { readonly kind: 'only'; readonly draft: string }
  /** More than one draft, and not all of them. */
  | { readonly kind: 'some'; readonly drafts: readonly string[] }
  | { readonly kind: 'none' }
  /** A draft that nobody has coded leaves it open which of the others holds. */
  | { readonly kind: 'open' };

/** What each draft says of one provision, in the order of the drafts. A draft without a cell is `not-coded`. */
export type DraftStates = readonly { readonly draft: string; readonly state: CellState }[];

/** Compares drafts on one provision. One draft alone never counts as agreement. */
export function agreementOf(states: DraftStates): Agreement {
  if (states.length === 0 || states.some(({ state }) => state === 'not-coded')) return { kind: 'open' };
  const drafts = states.filter(({ state }) => state === 'yes').map(({ draft }) => draft);
  const [only] = drafts;
  if (only === undefined) return { kind: 'none' };
  if (drafts.length === 1) return { kind: 'only', draft: only };
  return drafts.length === states.length ? { kind: 'shared' } : { kind: 'some', drafts };
}

const ONLY = 'only-';

/** An agreement as a level to filter and count by: `shared`, `only-cass`, `some`, `none` or `open`. */
export function agreementLevel(agreement: Agreement): string {
  return agreement.kind === 'only' ? `${ONLY}${agreement.draft}` : agreement.kind;
}

/** The draft that a level singles out, or null for every other level. */
export function onlyDraftOf(level: string): string | null {
  return level.startsWith(ONLY) ? level.slice(ONLY.length) : null;
}

/** Every level that drafts can stand in, from agreement to ignorance. `some` takes three drafts or more. */
export function agreementLevels(drafts: readonly string[]): string[] {
  return [
    ...(drafts.length > 1 ? ['shared'] : []),
    ...(drafts.length > 2 ? ['some'] : []),
    ...drafts.map((draft) => `${ONLY}${draft}`),
    'none',
    'open',
  ];
}
