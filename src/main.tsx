import { StrictMode } from 'react';
import { App } from '#app/App.tsx';
import { takeOver } from '#app/take-over.ts';
import { PAGE_DATASETS, VIEWS } from '#app/views.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { LANGUAGES, languageInForce, type Language } from '#i18n/language.ts';
import { loadWording } from '#i18n/load-wording.ts';
import { AtlasProvider } from '#state/atlas-context.tsx';
import { bindAddress } from '#state/bind-address.ts';
import { createBriefing, followOtherTabs } from '#state/briefing.ts';
import { newQueryClient, sendForDatasets } from '#state/errands.ts';
import { createKeptCopy, keepCopy } from '#state/kept-copy.ts';
import { createPreferences } from '#state/preferences.ts';
import { createAtlas } from '#state/store.ts';
import { createWordings } from '#state/wordings.ts';
import './app/tokens.css';
import './app/base.css';
import './app/drawn-page.css';

// After what is drawn ahead has been painted, in letters of the same widths.
import('./app/fonts.css').catch(() => {});

/** So long the page that was drawn ahead stays while files are on their way; then their places are shown. */
const DRAWN_PAGE_TIMEOUT_MS = 3000;

const atlas = createAtlas();
bindAddress(atlas, window);
const storage = (): Storage => window.localStorage;
const onRefused = (): void => atlas.getState().notify({ kind: 'not-kept' });
const preferences = createPreferences(storage, onRefused);
const briefing = createBriefing(storage, {
  onRefused,
  onUnreadable: (kept) => atlas.getState().notify({ kind: 'unreadable-briefing', kept }),
});
followOtherTabs(briefing, window);
const wordings = createWordings(loadWording);
const keptCopy = createKeptCopy();
const dataAddress = new URL('data/', document.baseURI).href;

/** Draws the page once its words are there, and what it opens with, or so much of it as comes in time. */
async function start(host: HTMLElement): Promise<void> {
  const { language: linked, view, embed } = atlas.getState().viewState;
  const { Page } = VIEWS[view];
  const client = newQueryClient();
  // All on their way at once; where a part fails, the page says so when it is drawn.
  const arrival = waitFor(
    embed === ''
      ? [Page.sendFor(), sendForDatasets(client, { atlas, dataAddress }, [...VIEW_DATASETS[view], ...PAGE_DATASETS])]
      : [],
  );
  // Without words, what index.html says stays.
  if (!(await learnToSpeak(languageInForce(linked, preferences.getState().language, navigator.languages)))) return;
  await arrival;
  takeOver(
    host,
    <StrictMode>
      <AtlasProvider
        atlas={atlas}
        preferences={preferences}
        briefing={briefing}
        wordings={wordings}
        keptCopy={keptCopy}
        dataAddress={dataAddress}
        client={client}
      >
        <App />
      </AtlasProvider>
    </StrictMode>,
  );
}

/** Whether there are words at all: better a page in the other language than none; it goes on asking for its own. */
async function learnToSpeak(wanted: Language): Promise<boolean> {
  const { learn } = wordings.getState();
  return learn(wanted)
    .catch(() => learn(LANGUAGES.find((language) => language !== wanted) ?? wanted))
    .then(
      () => true,
      () => false,
    );
}

/** Resolves when all parts have come or failed, or patience is at its end. */
async function waitFor(parts: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.race([
    Promise.allSettled(parts),
    new Promise((resolve) => {
      setTimeout(resolve, DRAWN_PAGE_TIMEOUT_MS);
    }),
  ]);
}

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no element with the id "root"');
// Not waited for here: parts of the program that stand on this file would have to wait as well.
void start(host);

// Where a browser keeps no copy (no HTTPS, forbidden storage), the page works as long as its host answers.
if (import.meta.env.MODE === 'production') keepCopy(keptCopy, new URL('sw.js', document.baseURI).href).catch(() => {});
