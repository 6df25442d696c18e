import type { StoreApi } from 'zustand/vanilla';
import { makesStep, readAddress, writeAddress } from './address.ts';
import { forEachField, type ViewState } from './fields.ts';
import type { Atlas } from './store.ts';

/**
 * Ties the store to the address bar: at the start and on Back or Forward the address speaks, otherwise the store does,
 * and only when it has something new to say. The only place that touches `history`. Returns what unties them.
 */
export function bindAddress(atlas: StoreApi<Atlas>, page: Window): () => void {
  const listen = (): void => {
    const { state, problems } = readAddress(page.location.search);
    atlas.getState().arrive(keepOtherViews(state, atlas.getState().viewState), problems);
  };
  listen();
  page.addEventListener('popstate', listen);
  const unsubscribe = atlas.subscribe(({ viewState: after, isCorrected }, { viewState: before }) => {
    if (after === before) return;
    const address = writeAddress(after);
    if (address === canonical(page.location.search)) return;
    const target = `${page.location.pathname}${address}${after.view === before.view ? page.location.hash : ''}`;
    if (makesStep(before, after) && !isCorrected) page.history.pushState(null, '', target);
    else page.history.replaceState(null, '', target);
  });
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', listen);
  };
}

function canonical(search: string): string {
  return writeAddress(readAddress(search).state);
}

/** An address says nothing of other views' fields, so what the reader had chosen there stays. */
function keepOtherViews(state: ViewState, current: ViewState): ViewState {
  const merged: Record<string, unknown> = { ...state };
  forEachField((name, { view }) => {
    if (view !== null && view !== state.view) merged[name] = current[name];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field comes whole from one of two view states
  return merged as unknown as ViewState;
}
