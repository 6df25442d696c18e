import { isSameFigure, readBriefing, writeBriefing, type BriefingItem } from '#model/briefing.ts';
import { EMPTY_DECK, isEmptyDeck, isSameSlide, readDeck, type Deck } from '#model/deck.ts';
import type { Kept } from './forgiving-storage.ts';

const NAME = 'ai-safety-atlas.briefing';
/** Apart from the items, so that pages of before leave it alone. */
const DECK = `${NAME}-deck`;

/** What lies in the storage: the items that can be read, in order, their deck, and the texts that cannot be read, by their keys. */
type Held = {
  readonly items: readonly BriefingItem[];
  readonly deck: Deck;
  readonly unreadable: ReadonlyMap<string, string>;
};

export type KeptBriefing = {
  readonly read: () => Held;
  /** Writes what has been added, captioned and taken out since `base`, and the order. False where the storage refuses any of it. */
  readonly write: (base: readonly BriefingItem[], items: readonly BriefingItem[]) => boolean;
  readonly writeDeck: (deck: Deck) => void;
};

/** Whether the storage keeps something of a briefing under this key. */
export function isOfBriefing(key: string): boolean {
  return key === NAME || key === DECK || key.startsWith(`${NAME} `);
}

/**
 * A briefing as a device keeps it: each item under a key that says which figure it is, and their order under another. So
 * two tabs that add in the same instant write in two places and neither undoes what the other did; of two orders one
 * stands, and what it does not name comes last.
 */
export function keepBriefing(open: Kept, newId: () => string): KeptBriefing {
  const read = (): Held => {
    const unreadable = new Map<string, string>();
    const found = new Map<string, BriefingItem>();
    for (const key of open
      .keys()
      .filter((each) => each.startsWith(`${NAME} `))
      .toSorted()) {
      const text = open.getItem(key) ?? '';
      const [item, ...others] = itemsIn(text, newId) ?? [];
      if (item === undefined || others.length > 0 || keyOf(item) !== key) unreadable.set(key, text);
      else found.set(key, item);
    }
    const spelled = open.getItem(NAME);
    const order = orderIn(spelled);
    if (spelled !== null && order === null) unreadable.set(NAME, spelled);
    const keys = new Set([...(order ?? []), ...found.keys()]);
    const deck = readDeck(parse(open.getItem(DECK) ?? ''));
    return { items: [...keys].flatMap((key) => found.get(key) ?? []), deck, unreadable };
  };
  const write: KeptBriefing['write'] = (base, items) => {
    const changed = items.filter(
      (item) =>
        !base.some(
          (each) => isSameFigure(each, item) && each.caption === item.caption && isSameSlide(each.slide, item.slide),
        ),
    );
    const isKept = changed.map((item) => open.setItem(keyOf(item), writeBriefing([item]))).every(Boolean);
    for (const item of base) if (!items.some((each) => isSameFigure(each, item))) open.removeItem(keyOf(item));
    // What the order replaces must not go before the items themselves are safe.
    return isKept && open.setItem(NAME, JSON.stringify({ order: items.map(keyOf) }));
  };
  const whole = wholeIn(open.getItem(NAME), newId);
  if (whole !== null) write([], whole);
  const writeDeck: KeptBriefing['writeDeck'] = (deck) => {
    if (isEmptyDeck(deck)) open.removeItem(DECK);
    else open.setItem(DECK, JSON.stringify({ ...EMPTY_DECK, ...deck }));
  };
  return { read, write, writeDeck };
}

function keyOf({ search, figure }: BriefingItem): string {
  return `${NAME} ${JSON.stringify([search, figure])}`;
}

function itemsIn(text: string, newId: () => string): readonly BriefingItem[] | null {
  const reading = readBriefing(text, newId);
  return reading.ok ? reading.items : null;
}

function orderIn(text: string | null): readonly string[] | null {
  const order = fieldOf(parse(text ?? ''), 'order');
  return Array.isArray(order) ? order.filter((key) => typeof key === 'string') : null;
}

/** Earlier versions kept the whole briefing in the place of its order. */
function wholeIn(text: string | null, newId: () => string): readonly BriefingItem[] | null {
  const kept = fieldOf(fieldOf(parse(text ?? ''), 'state'), 'kept');
  return typeof kept === 'string' ? itemsIn(kept, newId) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
}
