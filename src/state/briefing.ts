import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  addItem,
  captionItem,
  EMPTY_TRAY,
  isSameFigure,
  mergeItems,
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
  /** Takes over what another tab has written, together with what was done here meanwhile. */
  readonly follow: () => void;
};

const NAME = 'ai-safety-atlas.briefing';

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

/**
 * The briefing of this device, kept with every change. It is kept as the text of a briefing file, so that anything else
 * is refused alike.
 */
export function createBriefing(storage: () => Storage, troubles = UNTOLD): StoreApi<BriefingTray> {
  const open = forgiving(storage, troubles.onRefused);
  /** What lies in the storage, as far as this tab knows. */
  let kept = open.getItem(NAME);
  const start = itemsKept(kept);
  if (kept !== null && start === null) troubles.onUnreadable(kept);
  /** My items, and what lies in the storage where another tab has written there since. The tab's own event may come later. */
  const withTheirs = (mine: readonly BriefingItem[]): readonly BriefingItem[] => {
    const now = open.getItem(NAME);
    const theirs = now === kept ? null : itemsKept(now);
    if (theirs === null) return mine;
    const base = itemsKept(kept) ?? [];
    kept = now;
    return mergeItems(base, mine, theirs);
  };
  const briefing = createStore<BriefingTray>()((set, get) => {
    const change = (next: Tray): void => {
      set({ items: next.items, past: next.past });
    };
    return {
      ...EMPTY_TRAY,
      items: start ?? [],
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
      follow: () => {
        const merged = withTheirs(get().items);
        if (merged !== get().items) change({ items: merged, past: [] });
      },
    };
  });
  briefing.subscribe(({ items }, before) => {
    if (items === before.items) return;
    const merged = withTheirs(items);
    const text = spellKept(merged);
    if (text !== kept) {
      kept = text;
      open.setItem(NAME, text);
    }
    if (merged !== items) briefing.setState({ items: merged, past: [] });
  });
  return briefing;
}

/** Takes over what other tabs write. Returns what stops it. */
export function followOtherTabs(briefing: StoreApi<BriefingTray>, page: Window): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === NAME) briefing.getState().follow();
  };
  page.addEventListener('storage', listen);
  return () => page.removeEventListener('storage', listen);
}

function spellKept(items: readonly BriefingItem[]): string {
  return JSON.stringify({ state: { kept: writeBriefing(items) }, version: 0 });
}

function itemsKept(value: string | null): readonly BriefingItem[] | null {
  const kept = fieldOf(fieldOf(parse(value ?? ''), 'state'), 'kept');
  const reading = typeof kept === 'string' ? readBriefing(kept, newItemId) : null;
  return reading?.ok === true ? reading.items : null;
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
