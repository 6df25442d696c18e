import { describe, expect, it } from 'vitest';
import {
  addItem,
  captionItem,
  EMPTY_TRAY,
  LONGEST_CAPTION,
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
  type BriefingReading,
  type Tray,
} from '#model/briefing.ts';
import { readFromLink, writeForLink } from '#model/briefing-link.ts';
import { EMPTY_DECK } from '#model/deck.ts';

const item = (id: string, own: Partial<BriefingItem> = {}): BriefingItem => ({
  id,
  search: '?view=law',
  figure: id,
  caption: '',
  data: '',
  ...own,
});
const trayOf = (...ids: readonly string[]): Tray =>
  replaceItems(
    EMPTY_TRAY,
    ids.map((id) => item(id)),
  );
const idsOf = ({ items }: Tray): string => items.map(({ id }) => id).join('');
const many = (count: number): BriefingItem[] => Array.from({ length: count }, (_, at) => item(`item ${at}`));

describe('a briefing', () => {
  it('takes an item at its end, unless it has its id or shows the same figure', () => {
    const tray = trayOf('a', 'b');
    expect(idsOf(addItem(tray, item('c')))).toBe('abc');
    expect(addItem(tray, item('a', { figure: 'another' }))).toBe(tray);
    expect(addItem(tray, item('c', { figure: 'b' }))).toBe(tray);
    expect(idsOf(addItem(tray, item('c', { figure: 'b', search: '?view=research' })))).toBe('abc');
  });

  it('holds sixty at most', () => {
    const full = replaceItems(EMPTY_TRAY, many(MOST_ITEMS + 1));
    expect(full.items).toHaveLength(60);
    expect(addItem(full, item('further'))).toBe(full);
    expect(addItem(replaceItems(EMPTY_TRAY, many(MOST_ITEMS - 1)), item('further')).items).toHaveLength(60);
  });

  it('lets go of an item, and stays as it is where there is none', () => {
    const tray = trayOf('a', 'b', 'c');
    expect(idsOf(removeItem(tray, 'b'))).toBe('ac');
    expect(removeItem(tray, 'x')).toBe(tray);
  });

  it.each([
    ['to a later place', 'a', 1, 'bac'],
    ['to an earlier place', 'c', 0, 'cab'],
    ['to the end, from beyond it', 'a', 7, 'bca'],
    ['to the start, from before it', 'c', -7, 'cab'],
  ])('moves an item %s', (_, id, place, ids) => {
    expect(idsOf(moveItem(trayOf('a', 'b', 'c'), id, place))).toBe(ids);
  });

  it.each([
    ['a', 0],
    ['a', -1],
    ['c', 3],
    ['x', 1],
  ])('stays as it is when %s moves to %i', (id, place) => {
    const tray = trayOf('a', 'b', 'c');
    expect(moveItem(tray, id, place)).toBe(tray);
  });

  it('changes the caption of one item, cut to what may be kept', () => {
    const tray = captionItem(trayOf('a', 'b'), 'b', 'x'.repeat(LONGEST_CAPTION + 1));
    expect(tray.items.map(({ caption }) => caption.length)).toEqual([0, 2000]);
    expect(captionItem(tray, 'b', 'x'.repeat(LONGEST_CAPTION))).toBe(tray);
    expect(captionItem(tray, 'x', 'words')).toBe(tray);
  });
});

describe('taking changes back', () => {
  it('goes one change at a time, with all letters of one caption together', () => {
    const start = trayOf('a', 'b');
    const typed = ['N', 'No', 'Not'].reduce((tray, words) => captionItem(tray, 'a', words), start);
    const other = captionItem(typed, 'b', 'O');
    const removed = removeItem(removeItem(other, 'a'), 'b');
    const captions = (tray: Tray): string => tray.items.map(({ id, caption }) => `${id}:${caption}`).join(' ');
    const steps = [removed];
    for (let tray = removed; tray.past.length > 0;) {
      tray = undoChange(tray);
      steps.push(tray);
    }
    expect(steps.map(captions)).toEqual(['', 'b:O', 'a:Not b:O', 'a:Not b:', 'a: b:', '']);
  });

  it('reaches fifty changes back', () => {
    const changes = Array.from({ length: 60 }, (_, at) => `item ${at}`);
    const tray = changes.reduce((current, id) => addItem(current, item(id)), EMPTY_TRAY);
    expect(tray.past).toHaveLength(50);
    const first = tray.past.reduce(undoChange, tray);
    expect(first.items.map(({ id }) => id)).toEqual(changes.slice(0, 10));
    expect(undoChange(first)).toBe(first);
  });
});

const names = (): (() => string) => {
  let at = 0;
  return () => `n${(at += 1)}`;
};
const fromFile = (file: unknown): BriefingReading => readBriefing(JSON.stringify(file), names());
const fromLink = (list: unknown): BriefingReading => readFromLink(JSON.stringify(list), names());
const file = (items: unknown, own: object = {}): unknown => ({
  format: 'ai-safety-atlas briefing',
  version: 1,
  items,
  ...own,
});
const refused = (...faults: unknown[]) => ({ ok: false, faults });

describe('the file of a briefing', () => {
  it('is readable text that ends its last line and tells no ids', () => {
    const spelled = writeBriefing([item('a', { caption: 'Words', data: '0af' })]);
    expect(spelled).toMatch(/^\{\n {2}"format": "ai-safety-atlas briefing",\n {2}"version": 1,/);
    expect(spelled.endsWith('}\n')).toBe(true);
    expect(JSON.parse(spelled)).toEqual(file([{ search: '?view=law', figure: 'a', caption: 'Words', data: '0af' }]));
  });

  it('is read with new ids, empty where caption or data are left out', () => {
    expect(
      fromFile(
        file([
          { search: '?', figure: 'a' },
          { search: '?x', figure: 'b', caption: 'c', data: 'd1' },
        ]),
      ),
    ).toEqual({
      ok: true,
      items: [
        { id: 'n1', search: '?', figure: 'a', caption: '', data: '' },
        { id: 'n2', search: '?x', figure: 'b', caption: 'c', data: 'd1' },
      ],
      deck: EMPTY_DECK,
    });
  });

  it.each<[string, unknown, unknown]>([
    ['not of this format', file([], { format: 'recipes' }), { kind: 'not-a-briefing' }],
    ['without a format', { version: 1, items: [] }, { kind: 'not-a-briefing' }],
    ['without items', file(undefined), { kind: 'not-a-briefing' }],
    ['with items that are no list', file({}), { kind: 'not-a-briefing' }],
    ['without a version', file([], { version: '1' }), { kind: 'not-a-briefing' }],
    ['of a newer version', file([], { version: 3 }), { kind: 'newer', version: 3 }],
    ['that is no record', 'briefing', { kind: 'not-a-briefing' }],
    ['of nothing', null, { kind: 'not-a-briefing' }],
    ['with too many items', file(many(61)), { kind: 'too-many', count: 61 }],
  ])('%s is refused', (_, given, fault) => {
    expect(fromFile(given)).toEqual(refused(fault));
  });

  it('that is no JSON is refused', () => {
    expect(readBriefing('{', names())).toEqual(refused({ kind: 'not-json' }));
  });

  it('may hold as many items as a briefing', () => {
    expect(fromFile(file(many(60))).ok).toBe(true);
  });

  it.each<[string, object, string[]]>([
    ['an address of another kind', { search: 'https://example.org' }, ['search']],
    ['no address', { search: undefined }, ['search']],
    ['an address that is no text', { search: 7 }, ['search']],
    ['an address too long', { search: `?${'x'.repeat(8000)}` }, ['search']],
    ['an address as long as may be', { search: `?${'x'.repeat(7999)}` }, []],
    ['no figure', { figure: '' }, ['figure']],
    ['a figure too long', { figure: 'x'.repeat(201) }, ['figure']],
    ['a figure as long as may be', { figure: 'x'.repeat(200) }, []],
    ['a caption that is no text', { caption: null }, ['caption']],
    ['a caption too long', { caption: 'x'.repeat(2001) }, ['caption']],
    ['a caption as long as may be', { caption: 'x'.repeat(2000) }, []],
    ['all at fault', { search: '', figure: 1, caption: 1 }, ['search', 'figure', 'caption']],
  ])('is told which item has %s', (_, own, fields) => {
    const reading = fromFile(file([item('a'), { ...item('b'), ...own }]));
    expect(reading.ok ? [] : reading.faults).toEqual(fields.map((field) => ({ kind: 'item', at: 2, field })));
  });

  it.each([
    ['0af', '0af'],
    ['f'.repeat(64), 'f'.repeat(64)],
    ['f'.repeat(65), ''],
    ['0AF', ''],
    ['x0af', ''],
    ['0afx', ''],
    [7, ''],
  ])('keeps nothing for data that is no hash: %s', (data, kept) => {
    const reading = fromFile(file([{ ...item('a'), data }]));
    expect(reading.ok && reading.items[0]?.data).toBe(kept);
  });
});

describe('the link of a briefing', () => {
  it('says each item as a list, without an empty caption', () => {
    expect(writeForLink([item('a'), item('b', { caption: 'Words', data: '0af' })])).toBe(
      '[1,["?view=law","a"],["?view=law","b","Words"]]',
    );
  });

  it('is read with new ids and without data', () => {
    expect(fromLink([1, ['?view=law', 'a'], ['?view=law', 'b', 'Words']])).toEqual({
      ok: true,
      items: [
        { id: 'n1', search: '?view=law', figure: 'a', caption: '', data: '' },
        { id: 'n2', search: '?view=law', figure: 'b', caption: 'Words', data: '' },
      ],
      deck: EMPTY_DECK,
    });
  });

  it.each<[unknown, unknown[]]>([
    [{}, [{ kind: 'not-a-briefing' }]],
    [[], [{ kind: 'not-a-briefing' }]],
    [['1'], [{ kind: 'not-a-briefing' }]],
    [[3], [{ kind: 'newer', version: 3 }]],
    [
      [1, 'a'],
      [
        { kind: 'item', at: 1, field: 'search' },
        { kind: 'item', at: 1, field: 'figure' },
      ],
    ],
  ])('is refused where it says %j', (list, faults) => {
    expect(fromLink(list)).toEqual(refused(...faults));
  });

  it('of no items has no items', () => {
    expect(fromLink([1])).toEqual({ ok: true, items: [], deck: EMPTY_DECK });
  });
});

describe('what a briefing says of its slides', () => {
  const slide = { layout: 'beside', headline: 'Mine', isDivided: false } as const;
  const deck = { ...EMPTY_DECK, title: 'Report', classification: '内部资料' };

  it('is written as the second format, and only where it says anything', () => {
    expect(JSON.parse(writeBriefing([item('a', { slide })], deck))).toEqual({
      format: 'ai-safety-atlas briefing',
      version: 2,
      deck,
      items: [{ search: '?view=law', figure: 'a', caption: '', data: '', slide }],
    });
    expect(writeForLink([item('a', { slide }), item('b')], deck)).toBe(
      '[2,["Report","","","","内部资料"],["?view=law","a","","",["beside","Mine",0]],["?view=law","b"]]',
    );
    expect(writeForLink([item('a')], EMPTY_DECK)).toBe('[1,["?view=law","a"]]');
  });

  it('is plain where it is anything else', () => {
    for (const odd of [null, 7, 'beside', [], { layout: 'spiral' }, { headline: 7 }]) {
      const reading = fromFile(file([{ ...item('a'), slide: odd }], { version: 2, deck: odd }));
      expect(reading).toMatchObject({ ok: true, deck: EMPTY_DECK });
      expect(reading.ok && 'slide' in (reading.items[0] ?? {})).toBe(false);
    }
  });

  it('changes and comes back', () => {
    const tray = setDeck(slideItem(trayOf('a', 'b'), 'a', { layout: 'text' }), { author: 'Someone' });
    expect([tray.items[0]?.slide?.layout, tray.deck.author]).toEqual(['text', 'Someone']);
    const [once, twice] = [undoChange(tray), undoChange(undoChange(tray))];
    expect([once.items[0]?.slide?.layout, once.deck]).toEqual(['text', EMPTY_DECK]);
    expect([twice.items[0]?.slide, idsOf(twice)]).toEqual([undefined, 'ab']);
    expect(slideItem(tray, 'a', { layout: 'one' }).items[0]).not.toHaveProperty('slide');
    expect([slideItem(tray, 'x', { layout: 'one' }), setDeck(tray, { author: 'Someone' })]).toEqual([tray, tray]);
  });
});
