import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  addItem,
  captionItem,
  EMPTY_TRAY,
  isSameFigure,
  mergeItems,
  MOST_ITEMS,
  moveItem,
  removeItem,
  replaceItems,
  setDeck,
  slideItem,
  undoChange,
  writeBriefing,
  type BriefingItem,
  type Tray,
} from '#model/briefing.ts';
import { isSameDeck, mergeDecks, type Deck, type ItemSlide } from '#model/deck.ts';
import { pageAddress, readAddress } from './address.ts';
import { forEachField, withoutDialogs, type ViewState } from './fields.ts';
import { forgiving } from './forgiving-storage.ts';
import { isOfBriefing, keepBriefing } from './kept-briefing.ts';

/** What came of asking to add a figure. */
export type Addition = 'added' | 'known' | 'full';

export type BriefingTray = Tray & {
  /** What came of the last addition, and how many there have been. */
  readonly heard: { readonly addition: Addition; readonly turn: number } | null;
  readonly add: (item: Omit<BriefingItem, 'id'>) => Addition;
  readonly remove: (id: string) => void;
  readonly move: (id: string, place: number) => void;
  readonly caption: (id: string, caption: string) => void;
  readonly slide: (id: string, part: Partial<ItemSlide>) => void;
  readonly setDeck: (part: Partial<Deck>) => void;
  /** The deck stays unless another is given. */
  readonly replace: (items: readonly BriefingItem[], deck?: Deck) => void;
  readonly append: (items: readonly BriefingItem[]) => void;
  readonly undo: () => void;
  /** Takes over what another tab has written, together with what was done here meanwhile. What it cleared as a whole is kept here. */
  readonly follow: (isCleared: boolean) => void;
};

/** A name for an item that no other item has, on any device that shares the briefing. */
export function newItemId(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** What a keeper of the briefing may have to tell: that nothing can be kept; that what was kept is no briefing that this program can read. */
export type KeepingTroubles = {
  readonly onRefused: () => void;
  readonly onUnreadable: (kept: string) => void;
};

const UNTOLD: KeepingTroubles = { onRefused: () => {}, onUnreadable: () => {} };

/** The briefing of this device, kept with every change. */
export function createBriefing(storage: () => Storage, troubles = UNTOLD): StoreApi<BriefingTray> {
  const kept = keepBriefing(forgiving(storage, troubles.onRefused), newItemId);
  /** What lies in the storage, as far as this tab knows. */
  let { items: base, deck: baseDeck, unreadable } = kept.read();
  if (unreadable.size > 0) troubles.onUnreadable([...unreadable.values()].join('\n'));
  return createStore<BriefingTray>()((set, get) => {
    const follow = (isCleared: boolean): void => {
      const { items, deck } = get();
      if (isCleared) base = [];
      const held = kept.read();
      const merged = mergeItems(base, items, held.items);
      const mergedDeck = isCleared ? deck : mergeDecks(baseDeck, deck, held.deck);
      [base, baseDeck] = [held.items, held.deck];
      // What was before would take away what the other tab has done.
      if (writeBriefing(merged, mergedDeck) !== writeBriefing(items, deck))
        set({ items: merged, deck: mergedDeck, past: [] });
    };
    const change = (next: Tray): void => {
      const { items, deck } = get();
      if (next.items === items && next.deck === deck) return;
      set({ items: next.items, deck: next.deck, past: next.past });
      if (!isSameDeck(next.deck, deck)) kept.writeDeck(next.deck);
      if (kept.write(base, next.items)) follow(false);
    };
    return {
      ...EMPTY_TRAY,
      items: base,
      deck: baseDeck,
      heard: null,
      add: (item) => {
        const { items, heard } = get();
        const isKnown = items.some((each) => isSameFigure(each, item));
        const addition = isKnown ? 'known' : items.length >= MOST_ITEMS ? 'full' : 'added';
        if (addition === 'added') change(addItem(get(), { id: newItemId(), ...item }));
        set({ heard: { addition, turn: (heard?.turn ?? 0) + 1 } });
        return addition;
      },
      remove: (id) => change(removeItem(get(), id)),
      move: (id, place) => change(moveItem(get(), id, place)),
      caption: (id, caption) => change(captionItem(get(), id, caption)),
      slide: (id, part) => change(slideItem(get(), id, part)),
      setDeck: (part) => change(setDeck(get(), part)),
      replace: (items, deck) => change(replaceItems(get(), items, deck)),
      append: (items) => {
        const fresh = items.filter((item) => !get().items.some((each) => isSameFigure(each, item)));
        change(replaceItems(get(), [...get().items, ...fresh]));
      },
      undo: () => change(undoChange(get())),
      follow,
    };
  });
}

/** Takes over what other tabs write. Returns what stops it. */
export function followOtherTabs(briefing: StoreApi<BriefingTray>, page: Window): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === null || isOfBriefing(key)) briefing.getState().follow(key === null);
  };
  page.addEventListener('storage', listen);
  return () => page.removeEventListener('storage', listen);
}

/** The address that an item keeps: the view with its filters in no language, and whether this one figure stands as a table. */
export function itemAddress(viewState: ViewState, figure: string): string {
  const asTable = viewState.asTable.filter((each) => each === figure);
  return pageAddress({ ...viewState, language: 'auto', asTable });
}

/** The view state that an item is drawn in. */
export function stateOfItem({ search }: Pick<BriefingItem, 'search'>): ViewState {
  return { ...withoutDialogs(readAddress(search).state), language: 'auto' };
}

/** What going to the page of an item changes: the fields of its view, and no other view's. */
export function placeOfItem(item: Pick<BriefingItem, 'search'>): Partial<ViewState> {
  const state = stateOfItem(item);
  const own: Record<string, unknown> = {};
  forEachField((name, { view }) => {
    if (view === state.view) own[name] = state[name];
  });
  return { ...own, asTable: state.asTable, tray: false, briefing: '' };
}
