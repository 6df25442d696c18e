import { useCallback } from 'react';
import { useStores } from '#state/atlas-context.tsx';
import { itemAddress } from '#state/briefing.ts';

/** Adds a figure or table to the briefing, as it stands: with its filters, and as a table where it is shown as one. */
export function useAddToBriefing(): (figure: string) => void {
  const { atlas, briefing } = useStores();
  return useCallback(
    (figure) => {
      const { viewState, edition } = atlas.getState();
      const data = edition?.dataHash.slice(0, 16) ?? '';
      briefing.getState().add({ search: itemAddress(viewState, figure), figure, caption: '', data });
    },
    [atlas, briefing],
  );
}
