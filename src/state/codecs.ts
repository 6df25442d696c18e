import { ID } from '#lib/id.ts';
import { LEGIBLE } from '#lib/legible.ts';
import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { EQUAL_WEIGHT, type Weights } from '#model/weighted-index.ts';
import { MONTH, monthCount, monthRuns, monthsBetween, type MonthWindow } from '#lib/partial-date.ts';

/**
 * How one field of the view state is spelled in an address. `read` returns undefined for what it cannot read; `write`
 * of a read value reads back to the same value.
 */
export type Codec<Value> = {
  readonly read: (spelled: string) => Value | undefined;
  readonly write: (value: Value) => string;
  /** Everything that may be chosen, where that is known beforehand. */
  readonly values?: readonly string[];
  /** The value without the ids that are not known, where only the data knows them. */
  readonly keep?: (value: Value, isKnown: (id: string) => boolean) => Value;
};

const keepOne = (value: string, isKnown: (id: string) => boolean): string =>
  value === '' || isKnown(value) ? value : '';

const keepLevels = ({ include, exclude }: Clause, isKnown: (id: string) => boolean): Clause => ({
  include: include.filter(isKnown),
  exclude: exclude.filter(isKnown),
});

/** A century: no run of months in a link is longer. */
const LONGEST_RUN = 1200;

export function oneOf<const Value extends string>(values: readonly Value[]): Codec<Value> {
  return { values, read: (spelled) => values.find((value) => value === spelled), write: (value) => value };
}

export const freeText: Codec<string> = {
  read: (spelled) => (spelled.length <= 200 && LEGIBLE.test(spelled) ? spelled : undefined),
  write: (value) => value,
};

/** A single name that may hold more than an id does, such as a figure and its mark; empty for none. */
export const oneName: Codec<string> = { ...freeText, keep: keepOne };

/** Packed bytes as letters that an address need not escape. */
export const packedText: Codec<string> = {
  read: (spelled) => (/^[\w-]{0,4000}$/.test(spelled) ? spelled : undefined),
  write: (value) => value,
};

export const switchedOn: Codec<boolean> = {
  read: (spelled) => (spelled === 'yes' ? true : spelled === 'no' ? false : undefined),
  write: (value) => (value ? 'yes' : 'no'),
};

/** A single id whose range only the data knows, such as a row to sort by; empty for none. */
export const oneId: Codec<string> = {
  read: (spelled) => (spelled === '' || ID.test(spelled) ? spelled : undefined),
  write: (value) => value,
  keep: keepOne,
};

/** A list of ids without repeats: `beijing,guangdong`. */
export const idList: Codec<readonly string[]> = {
  read: (spelled) => {
    const ids = spelled === '' ? [] : spelled.split(',');
    return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : undefined;
  },
  write: (ids) => ids.join(','),
  keep: (ids, isKnown) => ids.filter(isKnown),
};

export type SortKey = { readonly column: string; readonly isDescending: boolean };

/** Columns to sort by, first one first, a minus before those that descend: `-date,title`. Empty for the file's order. */
export const sortKeys: Codec<readonly SortKey[]> = {
  read: (spelled) => {
    const parts = spelled === '' ? [] : spelled.split(',');
    const keys = parts.map((part) => ({ column: part.replace(/^-/, ''), isDescending: part.startsWith('-') }));
    const isSound =
      keys.every(({ column }) => ID.test(column)) && new Set(keys.map(({ column }) => column)).size === keys.length;
    return isSound ? keys : undefined;
  },
  write: (keys) => keys.map(({ column, isDescending }) => `${isDescending ? '-' : ''}${column}`).join(','),
  keep: (keys, isKnown) => keys.filter(({ column }) => isKnown(column)),
};

/** Weights by id, in halves from 0 to 5, those of 1 left out: `alignment:2,st-ethics:0.5`. */
export const weightList: Codec<Weights> = {
  read: (spelled) => {
    const weights: Record<string, number> = {};
    const seen = new Set<string>();
    for (const part of spelled === '' ? [] : spelled.split(',')) {
      const [id = '', weight = '', ...rest] = part.split(':');
      if (!ID.test(id) || !/^([0-4](\.5)?|5)$/.test(weight) || rest.length > 0) return undefined;
      if (seen.has(id)) return undefined;
      seen.add(id);
      if (Number(weight) !== EQUAL_WEIGHT) weights[id] = Number(weight);
    }
    return weights;
  },
  write: (weights) =>
    Object.entries(weights)
      .filter(([, weight]) => weight !== EQUAL_WEIGHT)
      .map(([id, weight]) => `${id}:${weight}`)
      .join(','),
  keep: (weights, isKnown) => Object.fromEntries(Object.entries(weights).filter(([id]) => isKnown(id))),
};

/** Included levels as they are, excluded ones after a minus: `alignment,robustness` or `-robustness`. */
export const clause: Codec<Clause> = {
  read: (spelled) => readClause(spelled, (part) => (ID.test(part) ? [part] : undefined)),
  write: ({ include, exclude }) => [...include, ...exclude.map((level) => `-${level}`)].join(','),
  keep: keepLevels,
};

/** A calendar month, or empty for none: `2024-02`. */
export const oneMonth: Codec<string> = {
  read: (spelled) => (spelled === '' || MONTH.test(spelled) ? spelled : undefined),
  write: (value) => value,
};

/** Months from one to another, a single one by itself: `2023-04..2023-10` or `2024-02`. */
export const monthSpan: Codec<MonthWindow> = {
  read: (spelled) => {
    const [from = '', to = from, ...rest] = spelled.split('..');
    const isSpan = MONTH.test(from) && MONTH.test(to) && rest.length === 0;
    return isSpan && from <= to && monthCount(from, to) <= LONGEST_RUN ? { from, to } : undefined;
  },
  write: ({ from, to }) => (from === to ? from : `${from}..${to}`),
};

/** Months as a clause, runs of them shortened: `2023-10..2024-02,2024-04` or `-2024-03` or `unknown`. */
export const monthClause: Codec<Clause> = {
  read: (spelled) =>
    readClause(spelled, (part) => {
      if (part === 'unknown' || MONTH.test(part)) return [part];
      const [first = '', last = '', ...rest] = part.split('..');
      if (!MONTH.test(first) || !MONTH.test(last) || rest.length > 0) return undefined;
      const count = monthCount(first, last);
      return count >= 1 && count <= LONGEST_RUN ? monthsBetween(first, last) : undefined;
    }),
  write: ({ include, exclude }) => [...spellRuns(include), ...spellRuns(exclude).map((run) => `-${run}`)].join(','),
  keep: keepLevels,
};

function readClause(spelled: string, levelsOf: (part: string) => string[] | undefined): Clause | undefined {
  if (spelled === '') return NO_CLAUSE;
  const include = new Set<string>();
  const exclude = new Set<string>();
  for (const part of spelled.split(',')) {
    const isExcluded = part.startsWith('-');
    const levels = levelsOf(isExcluded ? part.slice(1) : part);
    if (levels === undefined) return undefined;
    for (const level of levels) (isExcluded ? exclude : include).add(level);
  }
  return { include: [...include].filter((level) => !exclude.has(level)), exclude: [...exclude] };
}

function spellRuns(levels: readonly string[]): string[] {
  return monthRuns(levels).flatMap((run) => (run.length > 2 ? [`${run[0]}..${run.at(-1)}`] : run));
}
