import type { Wording } from '#i18n/wording.ts';
import { ownValue } from '#lib/own-value.ts';
import type { Clause } from '#model/clause.ts';
import { START, type FieldOf, type ViewState } from '#state/fields.ts';

/** How a dimension and its levels are called. A level without a name goes by its id. */
export type DimensionWords = {
  readonly label: string;
  readonly levels: Readonly<Record<string, string>> | ((level: string) => string);
};

/**
 * One filter, as one value: what it is called, which levels a record has, in which order they stand, what they are called.
 * Menus, chips, footers, bars and lanes follow from it. Its row in `state/fields` says how an address spells it, since an
 * address is read before the view's code is here; what it is without a choice is that row's start.
 *
 *     { id: 'positionStatus', words: (wording) => ({ label: 'Standing', levels: expertsWords(wording).statuses }),
 *       levelsOf: ({ status }) => [status], order: ['call', 'statement'] }
 */
export type Dimension<Row> = {
  readonly id: FieldOf<Clause>;
  readonly words: (wording: Wording) => DimensionWords;
  readonly levelsOf: (row: Row) => readonly string[];
  readonly order?: readonly string[];
  /** Whether it has no menu where these are all the levels that records have. */
  readonly isNeedless?: (levels: readonly string[]) => boolean;
};

type Dimensioned = { readonly dimensions: readonly Dimension<never>[]; readonly wording: Wording };

function wordsOf({ dimensions, wording }: Dimensioned, id: string): DimensionWords {
  const dimension = dimensions.find((each) => each.id === id);
  if (dimension === undefined) throw new Error(`There is no dimension ${id}`);
  return dimension.words(wording);
}

/** What a level is called: `levelName(slice, 'positionStatus', 'call')` is “Call”. */
export function levelName(dimensioned: Dimensioned, id: string, level: string): string {
  const { levels } = wordsOf(dimensioned, id);
  return typeof levels === 'function' ? levels(level) : (ownValue(levels, level) ?? level);
}

export function dimensionLabel(dimensioned: Dimensioned, id: string): string {
  return wordsOf(dimensioned, id).label;
}

/** The change that lets go of some fields. */
export function startOf(fields: readonly (keyof ViewState)[]): Partial<ViewState> {
  return Object.fromEntries(fields.map((field) => [field, START[field]]));
}
