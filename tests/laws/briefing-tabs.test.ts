import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBriefing, followOtherTabs } from '#state/briefing.ts';

type Change = { readonly from: number; readonly key: string; readonly value: string | null };

/**
 * Tabs over one storage as browsers share it: each tab sees its own changes at once; the browser puts the changes of all
 * in one row as they reach it; each tab hears of the row in its own time, and passes over what others did to a key
 * while a change of its own to that key is still on its way.
 */
function openTabs(count: number) {
  const row: Change[] = [];
  const tabs = Array.from({ length: count }, (_, at) => openTab(at, row));
  return {
    tabs,
    settle: () => {
      for (const { send } of tabs) while (send());
      for (const { hear } of tabs) while (hear());
    },
    reopened: () => openTab(count, row).figures(),
  };
}

function openTab(self: number, row: Change[]) {
  const seen = new Map<string, string>();
  const unsent: Change[] = [];
  const underway: string[] = [];
  const listeners = new Set<(event: Pick<StorageEvent, 'key'>) => void>();
  let heard = 0;
  const see = ({ key, value }: Change): void => {
    if (value === null) seen.delete(key);
    else seen.set(key, value);
  };
  const change = (key: string, value: string | null): void => {
    if ((seen.get(key) ?? null) === value) return;
    const own = { from: self, key, value };
    see(own);
    unsent.push(own);
    underway.push(key);
  };
  const send = (): boolean => {
    const own = unsent.shift();
    if (own !== undefined) row.push(own);
    return own !== undefined;
  };
  const hear = (): boolean => {
    const next = row[heard];
    if (next === undefined) return false;
    heard += 1;
    if (next.from === self) underway.splice(underway.indexOf(next.key), 1);
    else if (!underway.includes(next.key)) {
      see(next);
      for (const listener of listeners) listener({ key: next.key });
    }
    return true;
  };
  while (hear());
  const storage = {
    get length() {
      return seen.size;
    },
    key: (at: number) => [...seen.keys()][at] ?? null,
    getItem: (key: string) => seen.get(key) ?? null,
    setItem: (key: string, value: string) => change(key, value),
    removeItem: (key: string) => change(key, null),
  } as Storage;
  const briefing = createBriefing(() => storage);
  const page = {
    addEventListener: (_: string, listener: (event: Pick<StorageEvent, 'key'>) => void) => listeners.add(listener),
  };
  followOtherTabs(briefing, page as unknown as Window);
  return { briefing, send, hear, figures: () => briefing.getState().items.map(({ figure }) => figure) };
}

const step = fc.record({
  tab: fc.nat({ max: 1 }),
  act: fc.constantFrom('add', 'add', 'caption', 'slide', 'deck', 'move', 'remove', 'send', 'hear'),
  figure: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
});

describe('two tabs that change the same briefing at once', () => {
  it('come to the same figures in the same order, and lose none that was added and that neither took out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const { tabs, settle, reopened } = openTabs(2);
        const removed = new Set<string>();
        const added = new Set<string>();
        for (const { tab, act, figure } of steps) {
          const { briefing, send, hear } = tabs[tab]!;
          const { items, add, caption, slide, setDeck, move, remove } = briefing.getState();
          const item = items.find((each) => each.figure === figure);
          if (act === 'send') send();
          else if (act === 'hear') hear();
          else if (act === 'add') {
            add({ search: '?view=law', figure, caption: '', data: '' });
            added.add(figure);
          } else if (act === 'deck') setDeck({ [tab === 0 ? 'title' : 'author']: figure });
          else if (item === undefined) continue;
          else if (act === 'caption') caption(item.id, `${figure} of tab ${tab}`);
          else if (act === 'slide') slide(item.id, { headline: `${figure} of tab ${tab}` });
          else if (act === 'move') move(item.id, 0);
          else {
            remove(item.id);
            removed.add(figure);
          }
        }
        settle();
        const [one, other] = tabs.map(({ briefing }) => [
          briefing.getState().items.map(({ figure, caption, slide }) => [figure, caption, slide?.headline]),
          briefing.getState().deck,
        ]);
        expect(one).toEqual(other);
        expect(tabs[0]!.figures()).toEqual(reopened());
        for (const figure of added) if (!removed.has(figure)) expect(reopened()).toContain(figure);
      }),
      { numRuns: 2000 },
    );
  });

  it('keep what either added in the same instant', () => {
    const { tabs, settle, reopened } = openTabs(2);
    for (const [at, { briefing }] of tabs.entries())
      briefing.getState().add({ search: '?view=law', figure: `of tab ${at}`, caption: '', data: '' });
    settle();
    expect(reopened().toSorted()).toEqual(['of tab 0', 'of tab 1']);
  });

  it('keep a caption that one wrote while the other added', () => {
    const { tabs, settle } = openTabs(2);
    const [one, other] = tabs.map(({ briefing }) => briefing);
    one!.getState().add({ search: '?view=law', figure: 'a', caption: '', data: '' });
    settle();
    one!.getState().caption(one!.getState().items[0]!.id, 'mine');
    other!.getState().add({ search: '?view=law', figure: 'b', caption: '', data: '' });
    settle();
    for (const each of [one!, other!])
      expect(each.getState().items.map(({ figure, caption }) => [figure, caption])).toEqual([
        ['a', 'mine'],
        ['b', ''],
      ]);
  });
});
