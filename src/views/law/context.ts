import { readLegalPlace } from '#lib/legal-place.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Event } from '#selectors/events.ts';
import type { Draft, LawCell, LawRow, Version } from '#selectors/law-rows.ts';
import type { Slice } from '#selectors/slice.ts';
import type { WithFindings } from '#views/findings-figure.ts';

export type { Version };

/** Everything that a builder of this view may look at. Its slice is of provisions. */
export type Context = Slice<LawRow> &
  WithFindings & {
    readonly drafts: readonly Draft[];
    /** The steps of the official legislative plan. */
    readonly planSteps: readonly Event[];
    /** The provisions that pass every filter, in the order that the reader chose. */
    readonly rows: readonly LawRow[];
  };

/** Places such as `Articles 50-57` as the reader's language writes them; what cannot be read stays as it is. */
export function placeWords(places: readonly string[], { say }: Wording, width: 'short' | 'long' = 'long'): string {
  const spell = width === 'short' ? say.law.placeShort : say.law.place;
  const words = places.map((spelled) => {
    const place = readLegalPlace(spelled);
    return place === null ? spelled : spell(place);
  });
  return words.reduce((sum, word) => (sum === '' ? word : say.law.and(sum, word)), '');
}

/** The articles a cell rests on, and those worth comparing, in a few words. */
export function cellDetail({ articles, related }: LawCell, wording: Wording): string {
  const own = placeWords(articles, wording, 'short');
  if (related.length === 0) return own;
  const compared = wording.say.law.compare(placeWords(related, wording, 'short'));
  return own === '' ? compared : wording.say.law.and(own, compared);
}
