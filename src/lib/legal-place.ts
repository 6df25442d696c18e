export type Span = { readonly from: number; readonly to: number };

/** Where in a law something stands: `Article 12`, `Articles 50-57`, `Articles 49, 53`, `Chapter 3`. */
export type LegalPlace = { readonly unit: 'article' | 'chapter'; readonly spans: readonly Span[] };

const PLACE = /^(article|chapter)s? (\d+(?:\s*[-–—]\s*\d+)?(?:,\s*\d+(?:\s*[-–—]\s*\d+)?)*)$/i;

/** Reads a place as English endnotes spell it; null where it is spelled in another way. */
export function readLegalPlace(spelled: string): LegalPlace | null {
  const match = PLACE.exec(spelled.trim());
  if (match === null) return null;
  const [, unit = '', list = ''] = match;
  const spans = list.split(',').map((part): Span => {
    const [from = 0, to = from] = part.split(/[-–—]/).map(Number);
    return { from: Math.min(from, to), to: Math.max(from, to) };
  });
  return { unit: unit.toLowerCase() === 'chapter' ? 'chapter' : 'article', spans };
}

/**
 * Orders places for reading: chapters first, because which articles a chapter holds is not part of its name; then by
 * number, spans by their start; what cannot be read comes last.
 */
export function compareLegalPlaces(one: string, other: string): number {
  const [left, right] = [rankOf(one), rankOf(other)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function rankOf(spelled: string): readonly number[] {
  const place = readLegalPlace(spelled);
  if (place === null) return [2, 0, 0];
  const from = Math.min(...place.spans.map((span) => span.from));
  const to = Math.max(...place.spans.map((span) => span.to));
  return [place.unit === 'chapter' ? 0 : 1, from, to];
}
