/** A stretch of a text: a term by its id, or what stands between terms. */
export type TextPart = { readonly text: string; readonly term: string | null };

export type TermFinder = (text: string) => readonly TextPart[];

/** What a word of Latin letters is made of. Chinese runs on without spaces, so its characters bound a word. */
const INSIDE_WORD = String.raw`[\p{Script=Latin}\p{N}\p{M}_]`;

/** Finds the first mention of each term: whole words only, spelled exactly so. The parts make up the text again. */
export function termFinder(terms: readonly { readonly id: string; readonly abbr: string }[]): TermFinder {
  const byAbbr = new Map(terms.map(({ id, abbr }) => [abbr, id]));
  const longestFirst = [...byAbbr.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return (text) => [{ text, term: null }];
  const mention = new RegExp(`(?<!${INSIDE_WORD})(?:${longestFirst.map(literally).join('|')})(?!${INSIDE_WORD})`, 'gu');
  return (text) => {
    const parts: TextPart[] = [];
    const seen = new Set<string>();
    let end = 0;
    for (const match of text.matchAll(mention)) {
      const [found] = match;
      const term = byAbbr.get(found);
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (match.index > end) parts.push({ text: text.slice(end, match.index), term: null });
      parts.push({ text: found, term });
      end = match.index + found.length;
    }
    if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), term: null });
    return parts;
  };
}

function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
