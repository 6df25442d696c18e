import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBriefing, followOtherTabs } from '#state/briefing.ts';

type Told = { readonly key: string; readonly oldValue: string | null; readonly newValue: string };

/** Tabs over one storage. What one writes the others hear later, each in its own time and in order. */
function openTabs(count: number) {
  let kept: string | null = null;
  const tabs = Array.from({ length: count }, () => ({
    unheard: [] as Told[],
    listeners: new Set<(event: Told) => void>(),
  }));
  const opened = tabs.map((tab) => {
    const storage = {
      getItem: () => kept,
      setItem: (key: string, newValue: string) => {
        const told = { key, oldValue: kept, newValue };
        kept = newValue;
        for (const other of tabs) if (other !== tab && told.oldValue !== newValue) other.unheard.push(told);
      },
    } as unknown as Storage;
    const briefing = createBriefing(() => storage);
    const page = { addEventListener: (_: string, listener: (event: Told) => void) => tab.listeners.add(listener) };
    followOtherTabs(briefing, page as unknown as Window);
    const hear = (): void => {
      const told = tab.unheard.shift();
      if (told !== undefined) for (const listener of tab.listeners) listener(told);
    };
    return { briefing, hear, hasUnheard: () => tab.unheard.length > 0 };
  });
  return {
    tabs: opened,
    settle: () => {
      for (let turns = 0; opened.some(({ hasUnheard }) => hasUnheard()); turns += 1) {
        expect(turns).toBeLessThan(1000);
        for (const { hear } of opened) hear();
      }
    },
  };
}

const step = fc.record({
  tab: fc.nat({ max: 1 }),
  act: fc.constantFrom('add', 'add', 'caption', 'remove', 'hear'),
  figure: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
});

describe('two tabs that change the same briefing at once', () => {
  it('come to the same figures, and lose none that was added and that neither took out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { tabs, settle } = openTabs(2);
        const removed = new Set<string>();
        const added = new Set<string>();
        for (const { tab, act, figure } of steps) {
          const { briefing, hear } = tabs[tab]!;
          const { items, add, caption, remove } = briefing.getState();
          const item = items.find((each) => each.figure === figure);
          if (act === 'hear') hear();
          else if (act === 'add') {
            add({ search: '?view=law', figure, caption: '', data: '' });
            added.add(figure);
          } else if (item !== undefined && act === 'caption') caption(item.id, `${figure} of tab ${tab}`);
          else if (item !== undefined) {
            remove(item.id);
            removed.add(figure);
          }
        }
        settle();
        const [one, other] = tabs.map(({ briefing }) => new Set(briefing.getState().items.map(({ figure }) => figure)));
        expect(one).toEqual(other);
        for (const figure of added) if (!removed.has(figure)) expect([...one!]).toContain(figure);
      }),
      { numRuns: 2000 },
    );
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
