/** Words that exist in both languages: labels and notes written by this project. */
export type Text = { readonly en: string; readonly zh: string };

/** A proper name. `zh` is null where no Chinese form could be cited. */
export type Name = { readonly en: string; readonly zh: string | null };

/** Words in both languages, one after the other, for a search to look through; what is not known is left out. */
export function inBoth(...words: readonly (Name | null)[]): (string | null)[] {
  return words.flatMap((each) => (each === null ? [] : [each.en, each.zh]));
}
