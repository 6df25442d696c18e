import { describe, expect, it, vi } from 'vitest';
import { MOST_ITEMS, writeBriefing, type BriefingItem } from '#model/briefing.ts';
import { readAddress } from '#state/address.ts';
import { createBriefing, followOtherTabs, itemAddress, newItemId, placeOfItem, stateOfItem } from '#state/briefing.ts';
import { START, withoutDialogs } from '#state/fields.ts';
import { heldStorage, refusingStorage } from '#tests/fixtures/storage.ts';

const KEY = 'ai-safety-atlas.briefing';
const keyOf = (figure: string): string => `${KEY} ${JSON.stringify(['?view=law', figure])}`;
const orderOf = (...figures: readonly string[]): string => JSON.stringify({ order: figures.map(keyOf) });
const shown = (figure: string): Omit<BriefingItem, 'id'> => ({ search: '?view=law', figure, caption: '', data: '' });
const item = (figure: string): BriefingItem => ({ id: figure, ...shown(figure) });
const start = () => createBriefing(() => heldStorage());
const figuresOf = (briefing: ReturnType<typeof start>): string =>
  briefing
    .getState()
    .items.map(({ figure }) => figure)
    .join('');

describe('the briefing of a device', () => {
  it('says what came of adding, and how often it was asked', () => {
    const briefing = start();
    const { add } = briefing.getState();
    expect([add(shown('a')), add(shown('a')), add(shown('b'))]).toEqual(['added', 'known', 'added']);
    expect(briefing.getState().heard).toEqual({ addition: 'added', turn: 3 });
    expect(figuresOf(briefing)).toBe('ab');
    const ids = briefing.getState().items.map(({ id }) => id);
    expect([ids.every((id) => id.length > 8), new Set(ids).size]).toEqual([true, 2]);
  });

  it('names its items where the browser gives no names, as over plain http', () => {
    vi.stubGlobal('crypto', {});
    const [one, other] = [newItemId(), newItemId()];
    vi.stubGlobal('crypto', undefined);
    const third = newItemId();
    vi.unstubAllGlobals();
    expect([one, other, third].every((id) => /^[a-z0-9]{6,}-[a-z0-9]{6,}$/.test(id))).toBe(true);
    expect(new Set([one, other, third]).size).toBe(3);
    expect(newItemId()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('says when it is full', () => {
    const briefing = start();
    briefing.getState().replace(Array.from({ length: MOST_ITEMS }, (_, at) => item(`figure ${at}`)));
    expect(briefing.getState().heard).toBeNull();
    expect(briefing.getState().add(shown('a'))).toBe('full');
    expect(briefing.getState().items).toHaveLength(MOST_ITEMS);
    briefing.getState().remove('figure 0');
    expect(briefing.getState().add(shown('a'))).toBe('added');
  });

  it('changes as the reader says, and back', () => {
    const briefing = start();
    const { replace, remove, move, caption, append, undo } = briefing.getState();
    replace([item('a'), item('b'), item('c')]);
    move('c', 0);
    expect(figuresOf(briefing)).toBe('cab');
    remove('a');
    expect(figuresOf(briefing)).toBe('cb');
    append([item('b'), item('d')]);
    expect(figuresOf(briefing)).toBe('cbd');
    caption('d', 'Words');
    expect(briefing.getState().items[2]?.caption).toBe('Words');
    for (const figures of ['cbd', 'cb', 'cab', 'abc', '', '']) {
      undo();
      expect(figuresOf(briefing)).toBe(figures);
    }
  });

  it('is kept item by item as the texts of files, and is there again after a reload, in its order', () => {
    const storage = heldStorage();
    const { replace, move } = createBriefing(() => storage).getState();
    replace([item('a'), item('b')]);
    move('b', 0);
    expect(storage.getItem(keyOf('a'))).toBe(writeBriefing([item('a')]));
    expect(storage.getItem(KEY)).toBe(orderOf('b', 'a'));
    const again = createBriefing(() => storage);
    expect(figuresOf(again)).toBe('ba');
    expect(again.getState().past).toEqual([]);
  });

  it('forgets what was taken out', () => {
    const storage = heldStorage();
    const { replace, remove } = createBriefing(() => storage).getState();
    replace([item('a'), item('b')]);
    remove('a');
    expect(storage.getItem(keyOf('a'))).toBeNull();
    expect(figuresOf(createBriefing(() => storage))).toBe('b');
  });

  it('is taken over from where earlier versions kept it whole', () => {
    const storage = heldStorage({ [KEY]: JSON.stringify({ state: { kept: writeBriefing([item('b'), item('a')]) } }) });
    expect(figuresOf(createBriefing(() => storage))).toBe('ba');
    expect(storage.getItem(KEY)).toBe(orderOf('b', 'a'));
    expect(figuresOf(createBriefing(() => storage))).toBe('ba');
  });

  it('keeps the whole where there is no room for its items', () => {
    const whole = JSON.stringify({ state: { kept: writeBriefing([item('a')]) } });
    const storage = heldStorage({ [KEY]: whole });
    storage.setItem = () => {
      throw new Error('full');
    };
    createBriefing(() => storage);
    expect(storage.getItem(KEY)).toBe(whole);
  });

  it('tells of an item that cannot be read, and keeps the others', () => {
    const told: string[] = [];
    const troubles = { onRefused: () => {}, onUnreadable: (text: string) => told.push(text) };
    const storage = heldStorage({
      [keyOf('a')]: writeBriefing([item('a')]),
      [keyOf('b')]: 'x',
      [keyOf('c')]: writeBriefing([item('another')]),
      [`${KEY}x`]: 'of something else',
    });
    expect(figuresOf(createBriefing(() => storage, troubles))).toBe('a');
    expect(told).toEqual([`x\n${writeBriefing([item('another')])}`]);
  });

  it.each([
    '',
    '{',
    '[]',
    '7',
    'null',
    '{"state":null}',
    '{"state":{"kept":7}}',
    '{"state":{"kept":"{}"},"version":0}',
  ])('starts empty over “%s”', (kept) => {
    const told: string[] = [];
    const troubles = { onRefused: () => {}, onUnreadable: (text: string) => told.push(text) };
    expect(figuresOf(createBriefing(() => heldStorage({ [KEY]: kept }), troubles))).toBe('');
    expect(told).toEqual([kept]);
  });

  it('lasts as long as the page where the device keeps nothing', () => {
    const told: string[] = [];
    const briefing = createBriefing(refusingStorage, { onRefused: () => told.push('refused'), onUnreadable: () => {} });
    briefing.getState().add(shown('a'));
    expect([figuresOf(briefing), told]).toEqual(['a', ['refused']]);
  });
});

describe('two tabs', () => {
  function twoTabs() {
    const listeners = new Set<(event: StorageEvent) => void>();
    const page = {
      addEventListener: (type: string, listener: (event: StorageEvent) => void) =>
        type === 'storage' && listeners.add(listener),
      removeEventListener: (type: string, listener: (event: StorageEvent) => void) =>
        type === 'storage' && listeners.delete(listener),
    } as unknown as Window;
    const storage = heldStorage();
    const briefing = createBriefing(() => storage);
    briefing.getState().add(shown('own'));
    const leave = followOtherTabs(briefing, page);
    const hear = (key: string | null, newValue: string | null): string => {
      if (key === null) storage.clear();
      else if (newValue === null) storage.removeItem(key);
      else storage.setItem(key, newValue);
      for (const listener of listeners) listener({ key, newValue } as StorageEvent);
      return figuresOf(briefing);
    };
    return { briefing, hear, leave };
  }

  it('show the same, without what was before', () => {
    const { briefing, hear } = twoTabs();
    expect(hear(keyOf('a'), writeBriefing([item('a')]))).toBe('owna');
    expect(briefing.getState().past).toEqual([]);
    expect(hear(KEY, orderOf('a', 'own'))).toBe('aown');
    expect(hear(keyOf('own'), null)).toBe('a');
  });

  it.each([
    ['of another key', 'other', writeBriefing([item('a')])],
    ['of everything being cleared', null, null],
    ['of the order being removed', KEY, null],
    ['of an order that is no JSON', KEY, '{'],
    ['of nothing', KEY, 'null'],
    ['of a number', KEY, '7'],
    ['of an order that is no list', KEY, '{"order":{}}'],
    ['of an order of numbers', KEY, '{"order":[7]}'],
    ['of an order that names what is not there', KEY, orderOf('x')],
    ['of an item that is none', keyOf('x'), '{}'],
  ])('do not mind word %s', (_, key, value) => {
    expect(twoTabs().hear(key, value)).toBe('own');
  });

  it('lose nothing where one had everything cleared', () => {
    const { briefing, hear } = twoTabs();
    hear(null, null);
    briefing.getState().add(shown('a'));
    expect(figuresOf(briefing)).toBe('owna');
  });

  it('part when one is closed', () => {
    const { hear, leave } = twoTabs();
    leave();
    expect(hear(keyOf('a'), writeBriefing([item('a')]))).toBe('own');
  });
});

describe('the address of an item', () => {
  const { state } = readAddress(
    '?view=law&lang=zh&evidence=a:b&export=c&embed-code=d&embed=e&tray=yes&briefing=f&table=matrix,bars&show=both',
  );

  it('keeps the view with its filters, and whether this one figure is a table', () => {
    expect(itemAddress(state, 'matrix')).toBe('?view=law&table=matrix&show=both');
    expect(itemAddress(state, 'lineage')).toBe('?view=law&show=both');
  });

  it('names the view even of the start', () => {
    expect(itemAddress(START, 'any')).toBe('?view=overview');
  });

  it('leads back to the same view state, without what was open over it', () => {
    expect(withoutDialogs(state)).toEqual({
      ...START,
      language: 'zh',
      view: 'law',
      asTable: ['matrix', 'bars'],
      agreement: state.agreement,
    });
    expect(stateOfItem({ search: '?view=law&show=both&evidence=a:b&lang=zh' })).toEqual({
      ...START,
      view: 'law',
      agreement: state.agreement,
    });
  });

  it('changes no other view on the way to its page, and closes the briefing', () => {
    const place = placeOfItem({ search: '?view=law&show=both&table=matrix&evidence=a:b' });
    expect(place).toEqual({
      agreement: state.agreement,
      lawText: '',
      lawSort: 'provision',
      isReading: false,
      asTable: ['matrix'],
      tray: false,
      briefing: '',
    });
  });
});

describe('the name of an item', () => {
  it('is another each time', () => {
    const ids = Array.from({ length: 100 }, newItemId);
    expect(new Set(ids).size).toBe(100);
  });
});
