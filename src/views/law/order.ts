import { compareLegalPlaces } from '#lib/legal-place.ts';
import { agreementLevel, agreementLevels } from '#model/agreement.ts';
import type { Draft, LawRow } from '#selectors/law-rows.ts';

const BY_ARTICLE = 'article-';

/** The orders that these drafts allow, as the address spells them. */
export function ordersOf(drafts: readonly Draft[]): string[] {
  return ['provision', 'agreement', ...drafts.map(({ id }) => `${BY_ARTICLE}${id}`)];
}

/** The draft whose articles an order goes by; null for other orders. */
export function articleDraftOf(order: string, drafts: readonly Draft[]): Draft | null {
  return drafts.find(({ id }) => `${BY_ARTICLE}${id}` === order) ?? null;
}

/** Rows in a chosen order; an order that these drafts do not have is that of the report. */
export function orderOf(rows: readonly LawRow[], drafts: readonly Draft[], order: string): readonly LawRow[] {
  if (order === 'agreement') {
    const levels = agreementLevels(drafts.map(({ id }) => id));
    const rank = ({ agreement }: LawRow): number => levels.indexOf(agreementLevel(agreement));
    return rows.toSorted((one, other) => rank(one) - rank(other));
  }
  const draft = articleDraftOf(order, drafts);
  if (draft === null) return rows;
  return rows.toSorted((one, other) => {
    const [left, right] = [firstPlace(one, draft), firstPlace(other, draft)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compareLegalPlaces(left, right);
  });
}

function firstPlace({ cells }: LawRow, draft: Draft): string | null {
  const places = cells.find((cell) => cell.draft === draft)?.articles ?? [];
  return places.toSorted(compareLegalPlaces)[0] ?? null;
}
