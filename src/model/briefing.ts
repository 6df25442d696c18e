import { legible } from '#lib/legible.ts';
import {
  deckText,
  DECK_FIELDS,
  EMPTY_DECK,
  isEmptyDeck,
  isPlain,
  isSameSlide,
  PLAIN_SLIDE,
  readDeck,
  readSlide,
  type Deck,
  type ItemSlide,
} from './deck.ts';

/** One figure or table of a briefing: where it is drawn, as an address, and what its maker says of it. */
export type BriefingItem = {
  readonly id: string;
  /** The view state as an address: `?view=research&direction=alignment`. */
  readonly search: string;
  readonly figure: string;
  readonly caption: string;
  /** The start of the hash of the data that it was chosen from; empty where nobody knows. */
  readonly data: string;
  /** What its maker says of its slide; left out where that is nothing. */
  readonly slide?: ItemSlide | undefined;
};

/** A briefing with what was before its changes, nearest last. */
export type Tray = {
  readonly items: readonly BriefingItem[];
  readonly deck: Deck;
  readonly past: readonly Step[];
};

/** What was there before a change, and what was done. Letters of one text are one change. */
type Step = Pick<Tray, 'items' | 'deck'> & { readonly change: string };

export const EMPTY_TRAY: Tray = { items: [], deck: EMPTY_DECK, past: [] };
export const MOST_ITEMS = 60;
export const LONGEST_CAPTION = 2000;
const LONGEST_SEARCH = 8000;
const LONGEST_NAME = 200;
const LONGEST_PAST = 50;

function changed(tray: Tray, items: readonly BriefingItem[], change: string, deck = tray.deck): Tray {
  const isContinued = change !== '' && tray.past.at(-1)?.change === change;
  const step = { items: tray.items, deck: tray.deck, change };
  return { items, deck, past: isContinued ? tray.past : [...tray.past, step].slice(-LONGEST_PAST) };
}

/** Whether two items show the same figure of the same view state. */
export function isSameFigure(
  one: Pick<BriefingItem, 'search' | 'figure'>,
  other: Pick<BriefingItem, 'search' | 'figure'>,
): boolean {
  return one.search === other.search && one.figure === other.figure;
}

/** Adds an item at the end. What is there already is not added again, and a full briefing stays as it is. */
export function addItem(tray: Tray, item: BriefingItem): Tray {
  const isThere = tray.items.some((each) => each.id === item.id || isSameFigure(each, item));
  return isThere || tray.items.length >= MOST_ITEMS ? tray : changed(tray, [...tray.items, item], '');
}

export function removeItem(tray: Tray, id: string): Tray {
  const rest = tray.items.filter((each) => each.id !== id);
  return rest.length === tray.items.length ? tray : changed(tray, rest, '');
}

/** Moves an item to a place, counted from 0; a place beyond either end is that end. */
export function moveItem(tray: Tray, id: string, place: number): Tray {
  const from = tray.items.findIndex((each) => each.id === id);
  const item = tray.items[from];
  const to = Math.min(Math.max(0, place), tray.items.length - 1);
  if (item === undefined || from === to) return tray;
  return changed(tray, tray.items.toSpliced(from, 1).toSpliced(to, 0, item), '');
}

export function captionItem(tray: Tray, id: string, caption: string): Tray {
  const kept = legible(caption).slice(0, LONGEST_CAPTION);
  if (!tray.items.some((each) => each.id === id && each.caption !== kept)) return tray;
  const items = tray.items.map((each) => (each.id === id ? { ...each, caption: kept } : each));
  return changed(tray, items, `caption ${id}`);
}

/** Says something else of the slide that an item begins. */
export function slideItem(tray: Tray, id: string, part: Partial<ItemSlide>): Tray {
  const item = tray.items.find((each) => each.id === id);
  if (item === undefined) return tray;
  const { headline, ...said } = { ...(item.slide ?? PLAIN_SLIDE), ...part };
  const slide = { ...said, headline: deckText(headline) };
  if (isSameSlide(slide, item.slide)) return tray;
  const items = tray.items.map((each) => (each.id === id ? withSlide(each, slide) : each));
  return changed(tray, items, part.headline === undefined ? '' : `headline ${id}`);
}

function withSlide(item: BriefingItem, slide: ItemSlide | undefined): BriefingItem {
  const { id, search, figure, caption, data } = item;
  const plain = { id, search, figure, caption, data };
  return slide === undefined || isPlain(slide) ? plain : { ...plain, slide };
}

/** Says something else of the deck as a whole. */
export function setDeck(tray: Tray, part: Partial<Deck>): Tray {
  const deck = readDeck({ ...tray.deck, ...part });
  const field = DECK_FIELDS.find((each) => deck[each] !== tray.deck[each]);
  return field === undefined ? tray : changed(tray, tray.items, `deck ${field}`, deck);
}

/** Puts other items, and another deck, in the place of all. */
export function replaceItems(tray: Tray, items: readonly BriefingItem[], deck = tray.deck): Tray {
  return changed(tray, items.slice(0, MOST_ITEMS), '', deck);
}

/**
 * What two hands made of the same briefing at once: theirs, with what I added, took out and captioned since `base`. Items
 * keep the ids that I know them by. Two that were nearly full may come to more than {@link MOST_ITEMS} together.
 */
export function mergeItems(
  base: readonly BriefingItem[],
  mine: readonly BriefingItem[],
  theirs: readonly BriefingItem[],
): readonly BriefingItem[] {
  const findIn = (items: readonly BriefingItem[], item: BriefingItem): BriefingItem | undefined =>
    items.find((each) => isSameFigure(each, item));
  const kept = theirs.flatMap((item) => {
    const own = findIn(mine, item);
    const before = findIn(base, item);
    if (own === undefined) return before === undefined ? [item] : [];
    const isCaptioned = before !== undefined && own.caption !== before.caption;
    const isSlid = before !== undefined && !isSameSlide(own.slide, before.slide);
    const merged = { ...item, id: own.id, caption: isCaptioned ? own.caption : item.caption };
    return [withSlide(merged, isSlid ? own.slide : item.slide)];
  });
  const added = mine.filter((item) => findIn(base, item) === undefined && findIn(theirs, item) === undefined);
  return [...kept, ...added];
}

/** Takes the last change back. */
export function undoChange(tray: Tray): Tray {
  const step = tray.past.at(-1);
  return step === undefined ? tray : { items: step.items, deck: step.deck, past: tray.past.slice(0, -1) };
}

const FORMAT = 'ai-safety-atlas briefing';
/** The format since slides are composed. What says nothing of slides is written as the first, which older pages read. */
export const VERSION = 2;
export const FIRST = 1;

export function versionOf(items: readonly BriefingItem[], deck: Deck): number {
  return isEmptyDeck(deck) && items.every(({ slide }) => slide === undefined) ? FIRST : VERSION;
}

/** Why some text is no briefing. `at` counts the items from 1. */
export type BriefingFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-briefing' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'item'; readonly at: number; readonly field: 'search' | 'figure' | 'caption' };

export type BriefingReading =
  | { readonly ok: true; readonly items: readonly BriefingItem[]; readonly deck: Deck }
  | { readonly ok: false; readonly faults: readonly BriefingFault[] };

/** A briefing as the text of a file. Ids are this device's own and stay here. */
export function writeBriefing(items: readonly BriefingItem[], deck: Deck = EMPTY_DECK): string {
  const plain = items.map(({ search, figure, caption, data, slide }) => ({ search, figure, caption, data, slide }));
  const said = isEmptyDeck(deck) ? {} : { deck };
  return `${JSON.stringify({ format: FORMAT, version: versionOf(items, deck), ...said, items: plain }, null, 2)}\n`;
}

/** Reads any text as such a file; says everything that is wrong with it. `newId` names each item. */
export function readBriefing(spelled: string, newId: () => string): BriefingReading {
  const parsed = parse(spelled);
  if (parsed === undefined) return { ok: false, faults: [{ kind: 'not-json' }] };
  const items = fieldOf(parsed, 'items');
  if (fieldOf(parsed, 'format') !== FORMAT || !Array.isArray(items))
    return { ok: false, faults: [{ kind: 'not-a-briefing' }] };
  const version = fieldOf(parsed, 'version');
  if (typeof version !== 'number') return { ok: false, faults: [{ kind: 'not-a-briefing' }] };
  if (version > VERSION) return { ok: false, faults: [{ kind: 'newer', version }] };
  return readItems(
    items.map((item) => FIELDS.map((name) => fieldOf(item, name))),
    readDeck(fieldOf(parsed, 'deck')),
    newId,
  );
}

const FIELDS = ['search', 'figure', 'caption', 'data', 'slide'] as const;

/** Reads lists of the fields of items, and says everything that is wrong with them. */
export function readItems(lists: readonly (readonly unknown[])[], deck: Deck, newId: () => string): BriefingReading {
  if (lists.length > MOST_ITEMS) return { ok: false, faults: [{ kind: 'too-many', count: lists.length }] };
  const faults: BriefingFault[] = [];
  const items = lists.map(([search, figure, caption = '', data = '', slide], index): BriefingItem => {
    const complain = (field: 'search' | 'figure' | 'caption'): string => {
      faults.push({ kind: 'item', at: index + 1, field });
      return '';
    };
    const item = {
      id: newId(),
      search: isAddress(search) ? search : complain('search'),
      figure: isWords(figure, LONGEST_NAME) && figure !== '' ? legible(figure) : complain('figure'),
      caption: isWords(caption, LONGEST_CAPTION) ? legible(caption) : complain('caption'),
      data: typeof data === 'string' && /^[0-9a-f]{0,64}$/.test(data) ? data : '',
    };
    return withSlide(item, readSlide(slide));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, items, deck };
}

function isWords(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isAddress(value: unknown): value is string {
  return isWords(value, LONGEST_SEARCH) && value.startsWith('?');
}

/** The value that a text of JSON says; undefined for any other. */
export function parse(spelled: string): unknown {
  try {
    const parsed: unknown = JSON.parse(spelled);
    return parsed;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
