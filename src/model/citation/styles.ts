/** Styles in which a source can be cited, in the order in which they are offered. */
export const CITATION_STYLES = ['plain', 'chicago', 'apa', 'gbt7714-2025', 'gbt7714-2015', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
