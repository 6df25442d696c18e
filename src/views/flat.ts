import type { Name } from '#lib/bilingual.ts';
import type { Wording } from '#i18n/wording.ts';
import { isRef } from '#model/citations.ts';
import type { SourceRef } from '#model/source.ts';
import type { SourceLookup } from '#ui/evidence.ts';

/** The number of a preprint. Readers of tables take it for a decimal, and drop its last nought. */
const ARXIV = /^\d{4}\.\d{4,5}(?:v\d+)?$/;

/** What is needed to put a value of any record into words. */
export type FlatScene = { readonly wording: Wording; readonly sourceOf: SourceLookup };

/** A value of any shape as a reader can read it in one cell; null where nothing is known. */
export function flat(value: unknown, scene: FlatScene): string | number | null {
  const { say, name } = scene.wording;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return ARXIV.test(value) ? `arXiv:${value}` : value;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? say.data.yes : say.data.no;
  if (Array.isArray(value)) return joined(value, scene);
  if (isRef(value)) return placeWords(value, scene);
  if (isBilingual(value)) return name(value);
  if (typeof value !== 'object') return null;
  const parts = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const words = flat(inner, scene);
    return words === null ? [] : [say.data.pair(key, String(words))];
  });
  return parts.length === 0 ? null : parts.join(say.data.join);
}

/** What stands where there is nothing to say: an empty list is known to be empty. */
export function emptyWords(value: unknown, { say }: Wording): string {
  return Array.isArray(value) ? say.data.none : say.figure.gap;
}

function joined(values: readonly unknown[], scene: FlatScene): string | null {
  const parts = values.flatMap((inner) => flat(inner, scene) ?? []);
  return parts.length === 0 ? null : parts.join(scene.wording.say.data.join);
}

/** A ref in words: what it leads to and the place in it. */
export function placeWords({ source, at, note }: SourceRef, { wording, sourceOf }: FlatScene): string {
  const { say, name, text } = wording;
  const listed = sourceOf(source);
  const title = listed === undefined ? source : name(listed.title);
  return say.data.place(title, say.figure.reportPlace(at), note === undefined ? '' : text(note));
}

/** Whether a value is the same words in both languages. */
export function isBilingual(value: unknown): value is Name {
  if (typeof value !== 'object' || value === null || !('en' in value) || !('zh' in value)) return false;
  const isWords = typeof value.en === 'string' && (typeof value.zh === 'string' || value.zh === null);
  return isWords && Object.keys(value).length === 2;
}

/** Every word and number in a value, in both languages: what a search may find. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
