import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '#charts/export/briefing/pack.ts';
import { legible } from '#lib/legible.ts';
import {
  addItem,
  captionItem,
  EMPTY_TRAY,
  MOST_ITEMS,
  moveItem,
  readBriefing,
  removeItem,
  replaceItems,
  setDeck,
  slideItem,
  undoChange,
  writeBriefing,
  type BriefingItem,
  type Tray,
} from '#model/briefing.ts';
import { readFromLink, writeForLink } from '#model/briefing-link.ts';
import { deckText, EMPTY_DECK, isPlain, SLIDE_LAYOUTS, type Deck, type ItemSlide } from '#model/deck.ts';
import { createBriefing, itemAddress, stateOfItem } from '#state/briefing.ts';
import { heldStorage } from '#tests/fixtures/storage.ts';
import { readAddress } from '#state/address.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map(deckText);
const slide: fc.Arbitrary<ItemSlide> = fc.record({
  layout: fc.constantFrom(...SLIDE_LAYOUTS),
  headline: line,
  isDivided: fc.boolean(),
});
const deck: fc.Arbitrary<Deck> = fc.oneof(
  fc.constant(EMPTY_DECK),
  fc.record({ title: line, kicker: line, author: line, date: line, classification: line }),
);
const plainItem: fc.Arbitrary<BriefingItem> = fc.record({
  id: fc.uuid(),
  search: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `?${text}`),
  // What nobody sees is taken from what is read.
  figure: fc.string({ minLength: 1, maxLength: 30 }).map((text) => legible(text) || 'figure'),
  caption: fc.string({ unit: 'grapheme', maxLength: 80 }).map(legible),
  data: fc.constantFrom('', '0123abcd'),
});

const item: fc.Arbitrary<BriefingItem> = fc.oneof(
  plainItem,
  fc.tuple(plainItem, slide).map(([each, own]) => (isPlain(own) ? each : { ...each, slide: own })),
);

const items = fc.uniqueArray(item, {
  maxLength: 12,
  selector: ({ id, search, figure }) => `${id} ${search} ${figure}`,
});

type Change = (tray: Tray) => Tray;
const change: fc.Arbitrary<Change> = fc.oneof(
  item.map(
    (each): Change =>
      (tray) =>
        addItem(tray, each),
  ),
  fc.nat(20).map(
    (at): Change =>
      (tray) =>
        removeItem(tray, tray.items[at % Math.max(1, tray.items.length)]?.id ?? ''),
  ),
  fc.tuple(fc.nat(20), fc.integer({ min: -3, max: 30 })).map(
    ([at, to]): Change =>
      (tray) =>
        moveItem(tray, tray.items[at % Math.max(1, tray.items.length)]?.id ?? '', to),
  ),
  fc.tuple(fc.nat(20), fc.string()).map(
    ([at, words]): Change =>
      (tray) =>
        captionItem(tray, tray.items[at % Math.max(1, tray.items.length)]?.id ?? '', words),
  ),
  fc.tuple(fc.nat(20), slide).map(
    ([at, own]): Change =>
      (tray) =>
        slideItem(tray, tray.items[at % Math.max(1, tray.items.length)]?.id ?? '', own),
  ),
  deck.map(
    (own): Change =>
      (tray) =>
        setDeck(tray, own),
  ),
  items.map(
    (all): Change =>
      (tray) =>
        replaceItems(tray, all),
  ),
);

const trayOf = (changes: readonly Change[]): Tray => changes.reduce((tray, act) => act(tray), EMPTY_TRAY);
const trays = fc.array(change, { maxLength: 15 }).map(trayOf);
const withoutIds = (all: readonly BriefingItem[]): unknown[] =>
  all.map(({ search, figure, caption, data, slide: own }) => ({
    search,
    figure,
    caption,
    data,
    ...(own === undefined ? {} : { slide: own }),
  }));
const count = (): (() => string) => {
  let at = 0;
  return () => `item ${(at += 1)}`;
};

describe('the list of a briefing', () => {
  it('undoes any change, and letters of one caption together', () => {
    fc.assert(
      fc.property(trays, change, (tray, act) => {
        const after = act(tray);
        // A caption that goes on where the last change left off belongs to that change.
        if (after.past.length === tray.past.length + 1) {
          expect([undoChange(after).items, undoChange(after).deck]).toEqual([tray.items, tray.deck]);
        } else expect(after.past.length).toBeLessThanOrEqual(tray.past.length);
      }),
    );
    fc.assert(
      fc.property(items, fc.array(fc.string(), { minLength: 1 }), (all, words) => {
        fc.pre(all.length > 0);
        const tray = replaceItems(EMPTY_TRAY, all);
        const id = all[0]?.id ?? '';
        const typed = words.reduce((current, each) => captionItem(current, id, each), tray);
        expect(typed === tray ? typed.items : undoChange(typed).items).toEqual(tray.items);
      }),
    );
  });

  it('is empty again when everything is undone', () => {
    fc.assert(
      fc.property(trays, (tray) => {
        let current = tray;
        while (current.past.length > 0) current = undoChange(current);
        expect([current.items, current.deck]).toEqual([[], EMPTY_DECK]);
        expect(undoChange(current)).toBe(current);
      }),
    );
  });

  it('never holds a figure twice, nor more than it may', () => {
    const one: BriefingItem = { id: 'a', search: '?view=law', figure: 'x', caption: '', data: '' };
    expect(addItem(addItem(EMPTY_TRAY, one), { ...one, id: 'b' }).items).toHaveLength(1);
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, at) => ({ ...one, id: String(at), figure: `f${at}` }));
    expect(many.reduce(addItem, EMPTY_TRAY).items).toHaveLength(MOST_ITEMS);
  });

  it('keeps every item when one is moved, and puts it where it was sent', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.integer({ min: -5, max: 40 }), (all, at, to) => {
        fc.pre(all.length > 0);
        const moved = all[at % all.length];
        const after = moveItem(replaceItems(EMPTY_TRAY, all), moved?.id ?? '', to).items;
        expect(new Set(after)).toEqual(new Set(all));
        expect(after.findIndex(({ id }) => id === moved?.id)).toBe(Math.min(Math.max(0, to), all.length - 1));
        expect(after.filter(({ id }) => id !== moved?.id)).toEqual(all.filter(({ id }) => id !== moved?.id));
      }),
    );
  });
});

describe('the spelling of a briefing', () => {
  it('reads back from a file and, but for the hashes, from a link, with all that it says of slides', () => {
    fc.assert(
      fc.property(items, deck, (all, own) => {
        const file = readBriefing(writeBriefing(all, own), count());
        expect(file.ok && [withoutIds(file.items), file.deck]).toEqual([withoutIds(all), own]);
        const link = readFromLink(unpack(pack(writeForLink(all, own))) ?? '', count());
        const unhashed = all.map((each) => ({ ...each, data: '' }));
        expect(link.ok && [withoutIds(link.items), link.deck]).toEqual([withoutIds(unhashed), own]);
      }),
    );
  });

  it('is kept by a device with all that it says of slides', () => {
    fc.assert(
      fc.property(items, deck, (all, own) => {
        const storage = heldStorage();
        createBriefing(() => storage)
          .getState()
          .replace(all, own);
        const again = createBriefing(() => storage).getState();
        expect([withoutIds(again.items), again.deck]).toEqual([withoutIds(all), own]);
      }),
    );
  });

  it('of before slides were composed is written as it was, and opens as it did', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(plainItem, { maxLength: 8, selector: ({ search, figure }) => `${search} ${figure}` }),
        (all) => {
          const plain = all.map(({ search, figure, caption, data }) => ({ search, figure, caption, data }));
          const before = `${JSON.stringify({ format: 'ai-safety-atlas briefing', version: 1, items: plain }, null, 2)}\n`;
          expect(writeBriefing(all)).toBe(before);
          const reading = readBriefing(before, count());
          expect(reading.ok && [withoutIds(reading.items), reading.deck]).toEqual([withoutIds(all), EMPTY_DECK]);
          expect(JSON.parse(writeForLink(all))).toEqual([
            1,
            ...all.map(({ search, figure, caption }) =>
              caption === '' ? [search, figure] : [search, figure, caption],
            ),
          ]);
        },
      ),
    );
  });

  it('needs no escape in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(pack(text)).toMatch(/^[\w-]*$/);
        expect(unpack(pack(text))).toBe(text);
      }),
    );
  });

  it('keeps a briefing of ten ordinary figures within a link', () => {
    const ten = Array.from({ length: 10 }, (_, at): BriefingItem => ({
      id: String(at),
      search: `?view=${['research', 'provinces', 'law'][at % 3]}&direction=alignment,robustness&months=2023-10..2024-0${(at % 5) + 1}`,
      figure: ['months', 'matrix', 'agreement'][at % 3] ?? '',
      caption: '',
      data: '',
    }));
    expect(pack(writeForLink(ten)).length).toBeLessThan(700);
  });

  it('says what is wrong and never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const reading of [
          readBriefing(text, count()),
          readFromLink(text, count()),
          readFromLink(unpack(text) ?? '', count()),
        ]) {
          if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
        }
      }),
    );
    const file = (items_: unknown, version: unknown = 1): string =>
      JSON.stringify({ format: 'ai-safety-atlas briefing', version, items: items_ });
    const faultsOf = (text: string): unknown => {
      const reading = readBriefing(text, count());
      return reading.ok ? [] : reading.faults;
    };
    expect(faultsOf('{')).toEqual([{ kind: 'not-json' }]);
    expect(faultsOf('{}')).toEqual([{ kind: 'not-a-briefing' }]);
    expect(faultsOf(file([], 3))).toEqual([{ kind: 'newer', version: 3 }]);
    expect(faultsOf(file(Array.from({ length: MOST_ITEMS + 1 }, () => ({}))))).toEqual([
      { kind: 'too-many', count: MOST_ITEMS + 1 },
    ]);
    expect(
      faultsOf(file([{ search: '?', figure: 'x' }, { search: 'javascript:alert(1)', figure: '', caption: 7 }, null])),
    ).toEqual([
      { kind: 'item', at: 2, field: 'search' },
      { kind: 'item', at: 2, field: 'figure' },
      { kind: 'item', at: 2, field: 'caption' },
      { kind: 'item', at: 3, field: 'search' },
      { kind: 'item', at: 3, field: 'figure' },
    ]);
  });
});

describe('the briefing of a device', () => {
  it('is there again after a reload', () => {
    const storage = heldStorage();
    const first = createBriefing(() => storage).getState();
    expect(first.add({ search: '?view=law', figure: 'matrix', caption: '说明', data: 'ab' })).toBe('added');
    expect(first.add({ search: '?view=law', figure: 'matrix', caption: '', data: '' })).toBe('known');
    expect(withoutIds(createBriefing(() => storage).getState().items)).toEqual([
      { search: '?view=law', figure: 'matrix', caption: '说明', data: 'ab' },
    ]);
  });

  it('starts empty over a storage that holds anything else or refuses', () => {
    for (const kept of ['', '{', '{"state":{"kept":7}}', '{"state":{"kept":"{}"},"version":0}', '[]']) {
      expect(createBriefing(() => heldStorage({ 'ai-safety-atlas.briefing': kept })).getState().items).toEqual([]);
    }
    const refusing = createBriefing(() => {
      throw new Error('forbidden');
    });
    expect(refusing.getState().add({ search: '?', figure: 'x', caption: '', data: '' })).toBe('added');
    expect(refusing.getState().items).toHaveLength(1);
  });

  it('keeps the view with its filters, without what is open over it', () => {
    const { state } = readAddress('?view=law&lang=zh&evidence=a:b&export=c&tray=yes&table=matrix,bars&show=both');
    const search = itemAddress(state, 'matrix');
    expect(search).toBe('?view=law&table=matrix&show=both');
    expect(stateOfItem({ search }).agreement).toEqual(state.agreement);
  });
});
