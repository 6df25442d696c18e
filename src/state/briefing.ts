import { createStore, type StoreApi } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import {
  addItem,
  captionItem,
  EMPTY_TRAY,
  isSameFigure,
  MOST_ITEMS,
  moveItem,
  readBriefing,
  removeItem,
  replaceItems,
  undoChange,
  writeBriefing,
  type BriefingItem,
  type Tray,
} from '#model/briefing.ts';
import { readAddress, writeAddress } from './address.ts';
import { forEachField, type ViewState } from './fields.ts';
import { forgiving } from './forgiving-storage.ts';

/** What came of asking to add a figure. */
export type Addition = 'added' | 'known' | 'full';

export type BriefingTray = Tray & {
  /** What came of the last addition, and how many there have been. */
  readonly heard: { readonly addition: Addition; readonly turn: number } | null;
  readonly add: (item: Omit<BriefingItem, 'id'>) => Addition;
  readonly remove: (id: string) => void;
  readonly move: (id: string, place: number) => void;
  readonly caption: (id: string, caption: string) => void;
  readonly replace: (items: readonly BriefingItem[]) => void;
  readonly append: (items: readonly BriefingItem[]) => void;
  readonly undo: () => void;
};

const NAME = 'ai-safety-atlas.briefing';

/** A name for an item that no other item has, on any device that shares the briefing. */
export function newItemId(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** The briefing of this device. Its items are kept as the text of a briefing file, so that anything else is refused alike. */
export function createBriefing(storage: () => Storage): StoreApi<BriefingTray> {
  return createStore<BriefingTray>()(
    persist(
      (set, get) => {
        const change = (next: Tray): void => {
          set({ items: next.items, past: next.past });
        };
        return {
          ...EMPTY_TRAY,
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
          replace: (items) => change(replaceItems(get(), items)),
          append: (items) => {
            const fresh = items.filter((item) => !get().items.some((each) => isSameFigure(each, item)));
            change(replaceItems(get(), [...get().items, ...fresh]));
          },
          undo: () => change(undoChange(get())),
        };
      },
      {
        name: NAME,
        storage: createJSONStorage(() => forgiving(storage)),
        partialize: ({ items }) => ({ kept: writeBriefing(items) }),
        merge: (kept, current) => {
          const { kept: spelled } = { kept: null, ...(typeof kept === 'object' ? kept : {}) };
          const reading = typeof spelled === 'string' ? readBriefing(spelled, newItemId) : null;
          return reading?.ok === true ? { ...current, items: reading.items, past: [] } : current;
        },
      },
    ),
  );
}

/** Takes over what another tab has written. Returns what stops it. */
export function followOtherTabs(briefing: StoreApi<BriefingTray>, page: Window): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== NAME || newValue === null) return;
    const items = itemsKept(newValue);
    if (items !== null) briefing.setState({ items, past: [] });
  };
  page.addEventListener('storage', listen);
  return () => page.removeEventListener('storage', listen);
}

function itemsKept(value: string): readonly BriefingItem[] | null {
  try {
    const outer: unknown = JSON.parse(value);
    const state: unknown = typeof outer === 'object' && outer !== null ? Reflect.get(outer, 'state') : null;
    const kept: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'kept') : null;
    const reading = typeof kept === 'string' ? readBriefing(kept, newItemId) : null;
    return reading?.ok === true ? reading.items : null;
  } catch {
    return null;
  }
}

/** The address that an item keeps: the view with its filters, and whether this one figure stands as a table. */
export function itemAddress(viewState: ViewState, figure: string): string {
  const asTable = viewState.asTable.filter((each) => each === figure);
  const plain = { ...withoutDialogs(viewState), asTable };
  return writeAddress(plain) || `?view=${viewState.view}`;
}

/** A view state without what is open over its page. */
export function withoutDialogs(viewState: ViewState): ViewState {
  return {
    ...viewState,
    evidence: '',
    exporting: '',
    embedding: '',
    embed: '',
    language: 'auto',
    tray: false,
    briefing: '',
  };
}

/** The view state that an item is drawn in. */
export function stateOfItem({ search }: Pick<BriefingItem, 'search'>): ViewState {
  return withoutDialogs(readAddress(search).state);
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
