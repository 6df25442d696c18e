import { useEffect } from 'react';
import { useStores, useViewState } from './atlas-context.tsx';
import { forEachField, type FieldName, type ViewState } from './fields.ts';
import type { Notice } from './store.ts';

/** Which ids some fields may name, as only the data knows. */
export type KnownIds = { readonly [Name in FieldName]?: (id: string) => boolean };

type Dropped = { readonly patch: Partial<ViewState>; readonly notices: readonly Notice[] };

/** What a view state names in vain: the fields without it, and a notice for each id. */
export function dropUnknown(
  state: ViewState,
  known: KnownIds,
  kind: 'unknown-level' | 'undrawn' = 'unknown-level',
): Dropped {
  const patch: { [name: string]: unknown } = {};
  const notices: Notice[] = [];
  forEachField((name, { codec, parameter }) => {
    const isKnown = known[name];
    if (isKnown === undefined || codec.keep === undefined) return;
    const unknown: string[] = [];
    const kept = codec.keep(state[name], (id) => {
      if (!isKnown(id)) unknown.push(id);
      return isKnown(id);
    });
    if (unknown.length === 0) return;
    patch[name] = kept;
    notices.push(...unknown.map((value): Notice => ({ kind, parameter, value })));
  });
  return { patch, notices };
}

/** Drops ids that a link names and this edition does not have, and tells the reader which. */
export function useKnownIds(known: KnownIds): void {
  const { atlas } = useStores();
  const viewState = useViewState();
  useEffect(() => {
    const { patch, notices } = dropUnknown(viewState, known);
    if (notices.length > 0) atlas.getState().correct(patch, notices);
  }, [atlas, viewState, known]);
}
