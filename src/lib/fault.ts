import { spellOut } from './legible.ts';

/** One thing wrong with one value of a file. Words are made of it in `i18n`, so it carries facts only. */
export type Fault = {
  readonly file: string;
  /** The record's id, or its position such as `#7` where it has none; null when the file as a whole is meant. */
  readonly record: string | null;
  /** Path of the field inside the record, such as `refs.0.source`; empty for the record itself. */
  readonly field: string;
  /** The offending value as the file spells it, cut to a readable length. */
  readonly value: string;
  readonly rule: Rule;
};

export type Rule =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'type'; readonly expected: string }
  | { readonly kind: 'one-of'; readonly allowed: readonly string[] }
  /** Something in it cannot be seen, or acts on the words around. */
  | { readonly kind: 'legible' }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'size'; readonly bound: 'at-least' | 'at-most'; readonly limit: number }
  | { readonly kind: 'unknown-field' }
  | { readonly kind: 'duplicate'; readonly first: string }
  | { readonly kind: 'dangling'; readonly dataset: string }
  | { readonly kind: 'version'; readonly known: number }
  | { readonly kind: 'dataset'; readonly expected: string }
  | { readonly kind: 'other'; readonly detail: string };

const LONGEST_VALUE = 80;
const DEEPEST_VALUE = 8;

/** A value as a fault quotes it: JSON, on one line, cut short. Values nested beyond reason are quoted as far as they can be read. */
export function quoteValue(value: unknown): string {
  return quoteWords(JSON.stringify(outline(value, DEEPEST_VALUE)) ?? 'nothing');
}

/** Words of a file as a fault repeats them: cut short, and what nobody would see spelled out, lest it act on the words around. */
export function quoteWords(words: string): string {
  return spellOut(words.length > LONGEST_VALUE ? `${words.slice(0, LONGEST_VALUE)}…` : words);
}

function outline(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, LONGEST_VALUE).map((inner) => outline(inner, depth - 1));
  const some = Object.entries(value).slice(0, LONGEST_VALUE);
  return Object.fromEntries(some.map(([key, inner]) => [key, outline(inner, depth - 1)]));
}
