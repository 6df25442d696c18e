import { legible } from '#lib/legible.ts';

/** How the figures of one slide stand on it: alone, side by side, one above the other, beside its words, or compared. */
export const SLIDE_LAYOUTS = ['one', 'beside', 'stacked', 'text', 'comparison'] as const;
export type SlideLayout = (typeof SLIDE_LAYOUTS)[number];

/** What the maker of a briefing says of the slide that an item begins. */
export type ItemSlide = {
  readonly layout: SlideLayout;
  /** Stands in the place of the figure's own headline; empty for that. */
  readonly headline: string;
  /** Whether a figure too large for one slide takes several. */
  readonly isDivided: boolean;
};

/** What stands on every slide or on the first; empty texts leave what the program says itself. */
export type Deck = Readonly<Record<(typeof DECK_FIELDS)[number], string>>;

export const DECK_FIELDS = ['title', 'kicker', 'author', 'date', 'classification'] as const;
export const PLAIN_SLIDE: ItemSlide = { layout: 'one', headline: '', isDivided: false };
export const EMPTY_DECK: Deck = { title: '', kicker: '', author: '', date: '', classification: '' };
export const LONGEST_HEADLINE = 300;

export function isPlain({ layout, headline, isDivided }: ItemSlide): boolean {
  return layout === 'one' && headline === '' && !isDivided;
}

export function isSameSlide(one: ItemSlide | undefined, other: ItemSlide | undefined): boolean {
  const [a, b] = [one ?? PLAIN_SLIDE, other ?? PLAIN_SLIDE];
  return a.layout === b.layout && a.headline === b.headline && a.isDivided === b.isDivided;
}

export function isSameDeck(one: Deck, other: Deck): boolean {
  return DECK_FIELDS.every((field) => one[field] === other[field]);
}

export function isEmptyDeck(deck: Deck): boolean {
  return isSameDeck(deck, EMPTY_DECK);
}

/** Any text as one of a deck or a headline: a line that can be seen, and not too long. */
export function deckText(text: string): string {
  return legible(text).replaceAll('\n', ' ').slice(0, LONGEST_HEADLINE);
}

/** Two hands' changes of the same deck since `base`: theirs, with what I wrote in each field. */
export function mergeDecks(base: Deck, mine: Deck, theirs: Deck): Deck {
  return deckOf((field) => (mine[field] === base[field] ? theirs[field] : mine[field]));
}

/** Anything as a deck: what is no text is empty. */
export function readDeck(value: unknown): Deck {
  return deckOf((field, at) => {
    const text = Array.isArray(value) ? (value as unknown[])[at] : fieldOf(value, field);
    return typeof text === 'string' ? deckText(text) : '';
  });
}

function deckOf(textOf: (field: keyof Deck, at: number) => string): Deck {
  const [title = '', kicker = '', author = '', date = '', classification = ''] = DECK_FIELDS.map(textOf);
  return { title, kicker, author, date, classification };
}

/** Anything as what an item says of its slide: `{ layout: 'beside' }`, or the same as a list. Undefined for a plain one. */
export function readSlide(value: unknown): ItemSlide | undefined {
  const [layout, headline, isDivided] = Array.isArray(value)
    ? (value as unknown[])
    : [fieldOf(value, 'layout'), fieldOf(value, 'headline'), fieldOf(value, 'isDivided')];
  const slide: ItemSlide = {
    layout: SLIDE_LAYOUTS.find((each) => each === layout) ?? 'one',
    headline: typeof headline === 'string' ? deckText(headline) : '',
    isDivided: isDivided === true || isDivided === 1,
  };
  return isPlain(slide) ? undefined : slide;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
