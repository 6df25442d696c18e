import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { BriefingTray } from './briefing.ts';
import { newQueryClient, type Errand } from './errands.ts';
import type { ViewState } from './fields.ts';
import type { KeptCopy } from './kept-copy.ts';
import type { Preferences } from './preferences.ts';
import type { Atlas } from './store.ts';
import type { Wordings } from './wordings.ts';

export type Stores = Errand & {
  readonly preferences: StoreApi<Preferences>;
  readonly briefing: StoreApi<BriefingTray>;
  readonly wordings: StoreApi<Wordings>;
  readonly keptCopy: StoreApi<KeptCopy>;
};

const StoresContext = createContext<Stores | null>(null);

type Props = Stores & {
  /** What has files under way already, where something has. */
  readonly client?: QueryClient;
  readonly children: ReactNode;
};

export function AtlasProvider({ client: given, children, ...stores }: Props): ReactNode {
  const [client] = useState(() => given ?? newQueryClient());
  return (
    <StoresContext value={stores}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StoresContext>
  );
}

export function useStores(): Stores {
  const stores = use(StoresContext);
  if (stores === null) throw new Error('AtlasProvider is missing above this component');
  return stores;
}

/** Reads one raw field of the store. Select fields only: a selector that builds something new would never rest. */
export function useAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  return useStore(useStores().atlas, select);
}

export function useViewState(): ViewState {
  return useAtlas((atlas) => atlas.viewState);
}

export function useGo(): Atlas['go'] {
  return useAtlas((atlas) => atlas.go);
}

export function usePreferences(): Preferences {
  return useStore(useStores().preferences);
}

export function useBriefing<Part>(select: (tray: BriefingTray) => Part): Part {
  return useStore(useStores().briefing, select);
}

export function useKeptCopy(): KeptCopy {
  return useStore(useStores().keptCopy);
}
