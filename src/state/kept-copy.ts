import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the copy of the dashboard that the browser keeps stands to what its host has now. */
type Standing = 'current' | 'unreachable' | 'superseded';

export type KeptCopy = {
  readonly standing: Standing;
  /** Loads the page again from the newer copy. */
  readonly renew: () => void;
};

export function createKeptCopy(): StoreApi<KeptCopy> {
  return createStore<KeptCopy>()(() => ({ standing: 'current', renew: () => {} }));
}

/**
 * Has the browser keep a copy of the whole dashboard, through the service worker at `address`, and follows how that copy
 * stands. A newer one takes over only when the reader asks for it, and only the page that asked is loaded again: another
 * may be in the middle of something.
 */
export async function keepCopy(copy: StoreApi<KeptCopy>, address: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(address);
  const hadCopy = navigator.serviceWorker.controller !== null;
  worker.addEventListener('waiting', () => copy.setState({ standing: 'superseded' }));
  const registration = await worker.register();
  if (registration === undefined) return;

  copy.setState({
    renew: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      if (registration.waiting === null) location.reload();
      else worker.messageSkipWaiting();
    },
  });
  const check = async (): Promise<void> => {
    const isReachable = await registration.update().then(
      () => true,
      (error: unknown) => !(error instanceof TypeError),
    );
    if (copy.getState().standing !== 'superseded') copy.setState({ standing: isReachable ? 'current' : 'unreachable' });
  };
  window.addEventListener('online', () => void check());
  window.addEventListener('offline', () => void check());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check();
  });
  if (hadCopy) await check();
}
