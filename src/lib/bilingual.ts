/** Words that exist in both languages: labels and notes written by this project. */
export type Text = { readonly en: string; readonly zh: string };

/** A proper name. `zh` is null where no Chinese form could be cited. */
export type Name = { readonly en: string; readonly zh: string | null };
