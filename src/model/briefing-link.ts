import { FIRST, parse, readItems, VERSION, versionOf, type BriefingItem, type BriefingReading } from './briefing.ts';
import { DECK_FIELDS, EMPTY_DECK, readDeck, type Deck } from './deck.ts';

/** The shortest spelling, before it is packed for a link: one list per item, and the deck before them if it says anything. Hashes are left out. */
export function writeForLink(items: readonly BriefingItem[], deck: Deck = EMPTY_DECK): string {
  const version = versionOf(items, deck);
  return JSON.stringify([
    version,
    ...(version === FIRST ? [] : [DECK_FIELDS.map((field) => deck[field])]),
    ...items.map(({ search, figure, caption, slide }) => [
      search,
      figure,
      ...(slide === undefined
        ? caption === ''
          ? []
          : [caption]
        : [caption, '', [slide.layout, slide.headline, Number(slide.isDivided)]]),
    ]),
  ]);
}

/** Reads what {@link writeForLink} wrote, or any other text. */
export function readFromLink(spelled: string, newId: () => string): BriefingReading {
  const parsed = parse(spelled);
  if (!Array.isArray(parsed)) return { ok: false, faults: [{ kind: 'not-a-briefing' }] };
  const list: readonly unknown[] = parsed;
  const [version, ...rest] = list;
  if (typeof version !== 'number') return { ok: false, faults: [{ kind: 'not-a-briefing' }] };
  if (version > VERSION) return { ok: false, faults: [{ kind: 'newer', version }] };
  const [deck, items] = version > FIRST ? [rest[0], rest.slice(1)] : [null, rest];
  return readItems(
    items.map((item) => (Array.isArray(item) ? [...(item as unknown[])] : [])),
    readDeck(deck),
    newId,
  );
}
