import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fault } from '#lib/fault.ts';
import type { Edition } from '#data/manifest.ts';
import type { Loaded } from '#data/load.ts';
import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import type { Language } from '#i18n/language.ts';
import { makesStep, type AddressProblem } from './address.ts';
import { changed, START, type ViewState } from './fields.ts';

/** Something the reader is told once, in words made where it is shown. */
export type Notice =
  | { readonly kind: 'address'; readonly problem: AddressProblem }
  | { readonly kind: 'unknown-level'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'undrawn'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'altered-file'; readonly file: string }
  | { readonly kind: 'unlearned-language'; readonly language: Language }
  | { readonly kind: 'dangling-reference'; readonly fault: Fault }
  | { readonly kind: 'unchecked-references' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'unreadable-briefing'; readonly kept: string };

export type Atlas = {
  readonly edition: Edition | null;
  /** When the list of editions left its host, where the host said so. */
  readonly fetchedAt: Date | null;
  readonly snapshot: Snapshot;
  readonly viewState: ViewState;
  readonly notices: readonly Notice[];
  /** Whether the last change of the view state was a correction, which Back must not lead to. */
  readonly isCorrected: boolean;
  /** Whether the view state is still what an address said, corrections aside. */
  readonly isAsArrived: boolean;
  /** States that undo and redo lead to, nearest last. They live as long as the page. */
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
  readonly openEdition: (edition: Edition, fetchedAt: Date | null) => void;
  readonly shelve: <Id extends DatasetId>(id: Id, loaded: Loaded<Id>) => void;
  /** Changes some fields. The only way in which the view state moves, apart from undo and an address. */
  readonly go: (patch: Partial<ViewState>) => void;
  /** Drops levels that the data does not have, and says so. */
  readonly correct: (patch: Partial<ViewState>, notices: readonly Notice[]) => void;
  /** Takes the state that an address says, and tells what the address said in vain. */
  readonly arrive: (state: ViewState, problems: readonly AddressProblem[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
};

const LONGEST_PAST = 100;

/** Of a state that the reader went to: neither a correction nor what an address said. */
const REACHED = { isCorrected: false, isAsArrived: false } as const;

/** What is told of one address, and said no more once another arrives. */
const OF_AN_ADDRESS: ReadonlySet<Notice['kind']> = new Set([
  'address',
  'unknown-level',
  'undrawn',
  'unlearned-language',
]);

/** What has been loaded of an edition by the start. */
export type Opened = Pick<Atlas, 'edition' | 'snapshot'>;

const NOTHING_OPENED: Opened = { edition: null, snapshot: {} };

/** The one store: the snapshot as shelved, and the view state. Everything else is derived where it is used. */
export function createAtlas(start: ViewState = START, opened: Opened = NOTHING_OPENED): StoreApi<Atlas> {
  return createStore<Atlas>()((set, get) => ({
    ...opened,
    fetchedAt: null,
    viewState: start,
    notices: [],
    isCorrected: false,
    isAsArrived: false,
    past: [],
    future: [],
    openEdition: (edition, fetchedAt) => set({ edition, fetchedAt }),
    shelve: (id, loaded) => {
      set({ snapshot: { ...get().snapshot, [id]: loaded.shelved } });
      for (const file of loaded.altered) get().notify({ kind: 'altered-file', file });
    },
    go: (patch) => {
      const before = get().viewState;
      const after = changed(before, patch);
      const isUndoable = makesStep(before, after) && before.view === after.view;
      set({
        ...REACHED,
        viewState: after,
        past: isUndoable ? [...get().past, before].slice(-LONGEST_PAST) : get().past,
        future: isUndoable ? [] : get().future,
      });
    },
    correct: (patch, notices) => {
      set({ viewState: { ...get().viewState, ...patch }, isCorrected: true });
      for (const notice of notices) get().notify(notice);
    },
    arrive: (state, problems) => {
      const lasting = get().notices.filter(({ kind }) => !OF_AN_ADDRESS.has(kind));
      set({ viewState: state, isCorrected: false, isAsArrived: true, notices: lasting });
      for (const problem of problems) get().notify({ kind: 'address', problem });
    },
    undo: () => {
      const { past, future, viewState } = get();
      const previous = past.at(-1);
      if (previous === undefined) return;
      set({ ...REACHED, viewState: previous, past: past.slice(0, -1), future: [...future, viewState] });
    },
    redo: () => {
      const { past, future, viewState } = get();
      const next = future.at(-1);
      if (next === undefined) return;
      set({ ...REACHED, viewState: next, past: [...past, viewState], future: future.slice(0, -1) });
    },
    notify: (notice) => {
      const isKnown = get().notices.some((other) => JSON.stringify(other) === JSON.stringify(notice));
      if (!isKnown) set({ notices: [...get().notices, notice] });
    },
    dismiss: (notice) => set({ notices: get().notices.filter((other) => other !== notice) }),
  }));
}
