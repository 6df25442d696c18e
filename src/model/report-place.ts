/** A place in the report that a page of ours can show. */
export type ReportPlace =
  | { readonly kind: 'endnote'; readonly number: string }
  | { readonly kind: 'section'; readonly number: string }
  | { readonly kind: 'slide'; readonly number: string }
  | { readonly kind: 'summary' };

const SHAPES = [
  { kind: 'endnote', pattern: /^endnote (\d{1,3})$/ },
  { kind: 'section', pattern: /^section (\d{1,2}(?:\.\d{1,2})?)$/ },
  { kind: 'slide', pattern: /^acronyms slide (\d{1,2})$/ },
] as const;

/** Reads a place as refs spell it: "endnote 27", "section 4.5", "executive summary"; null for any other. */
export function readReportPlace(at: string): ReportPlace | null {
  if (at === 'executive summary') return { kind: 'summary' };
  for (const { kind, pattern } of SHAPES) {
    const number = pattern.exec(at)?.[1];
    if (number !== undefined) return { kind, number };
  }
  return null;
}

/** The anchor of a place, for addresses and element ids: `endnote-27`, `section-4.5`, `executive-summary`. */
export function anchorOf(place: ReportPlace): string {
  return place.kind === 'summary' ? 'executive-summary' : `${place.kind}-${place.number}`;
}

function partsOf(section: string): number[] {
  return section.split('.').map(Number);
}

/** Numbers of sections in the report's order. */
export function compareSections(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}
