import type { useStores } from '#state/atlas-context.tsx';
import type { Act } from './answers.ts';
import { afresh } from './destinations.ts';

type Stores = Pick<ReturnType<typeof useStores>, 'atlas' | 'preferences'>;

/** Does what an action of the palette says, once the palette has closed. */
export function perform(act: Act, { atlas, preferences }: Stores): void {
  switch (act) {
    case 'print':
      // The dialog has to be gone first: it would be what is printed.
      setTimeout(() => window.print());
      return;
    case 'reset': {
      const { viewState, go } = atlas.getState();
      go(afresh(viewState.view));
      return;
    }
    case 'dark':
    case 'light':
      preferences.getState().set({ theme: act });
      return;
  }
}
