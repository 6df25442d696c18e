import { readFileSync } from 'node:fs';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { loadWording } from '#i18n/load-wording.ts';
import { AtlasProvider } from '#state/atlas-context.tsx';
import { bindAddress } from '#state/bind-address.ts';
import { createBriefing } from '#state/briefing.ts';
import { createKeptCopy } from '#state/kept-copy.ts';
import { createPreferences } from '#state/preferences.ts';
import { createAtlas, type Atlas } from '#state/store.ts';
import { createWordings, type Wordings } from '#state/wordings.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

/** Answers for files that differ from the published ones: text, or null for a file that is not there. */
export type FileChanges = Readonly<Record<string, string | null>>;

/** Serves the published snapshot files to `fetch`, as a static host would. */
export function serveData(changes: FileChanges = {}): void {
  vi.stubGlobal('fetch', (address: string | URL) => {
    const path = new URL(address).pathname.replace(/^\/data\//, '');
    const change = changes[path];
    if (change === null) return Promise.resolve(new Response('not here', { status: 404 }));
    const body = change ?? readFileSync(`public/data/${path}`, 'utf8');
    return Promise.resolve(new Response(body));
  });
}

/** Mounts a page at an address, with the data of the published edition and a store of its own. */
export function open(
  page: ReactElement,
  search: string,
  changes: FileChanges = {},
  wordings: StoreApi<Wordings> = createWordings(loadWording, { en: wordingOf('en'), zh: wordingOf('zh') }),
): RenderResult & { readonly atlas: StoreApi<Atlas>; readonly unbind: () => void } {
  serveData(changes);
  window.history.replaceState(null, '', `/${search}`);
  const atlas = createAtlas();
  const unbind = bindAddress(atlas, window);
  const result = render(
    <AtlasProvider
      atlas={atlas}
      preferences={createPreferences(() => window.localStorage)}
      briefing={createBriefing(() => window.localStorage)}
      wordings={wordings}
      keptCopy={createKeptCopy()}
      dataAddress="http://atlas.test/data/"
    >
      {page}
    </AtlasProvider>,
  );
  return { ...result, atlas, unbind };
}
