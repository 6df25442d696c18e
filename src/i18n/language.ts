export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The BCP 47 tag that `lang` attributes and Intl take. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans' };

/** The language in force: the link's, else the reader's own choice, else the browser's. */
export function languageInForce(
  linked: Language | 'auto',
  chosen: Language | null,
  browserTags: readonly string[],
): Language {
  return linked === 'auto' ? (chosen ?? preferredLanguage(browserTags)) : linked;
}

/** The language of a browser's list of preferences: Chinese if it comes before English, else English. */
function preferredLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en');
  return known === 'zh' ? 'zh' : 'en';
}
