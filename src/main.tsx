import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { VIEWS } from '#app/views.ts';
import { LANGUAGES, languageInForce } from '#i18n/language.ts';
import { loadWording } from '#i18n/load-wording.ts';
import { AtlasProvider } from '#state/atlas-context.tsx';
import { bindAddress } from '#state/bind-address.ts';
import { createBriefing, followOtherTabs } from '#state/briefing.ts';
import { createKeptCopy, keepCopy } from '#state/kept-copy.ts';
import { createPreferences } from '#state/preferences.ts';
import { createAtlas } from '#state/store.ts';
import { createWordings } from '#state/wordings.ts';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';

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

const { language: linked, view, embed } = atlas.getState().viewState;
const { learn } = wordings.getState();
const wanted = languageInForce(linked, preferences.getState().language, navigator.languages);
// On its way beside the words; where it fails, the page says so when it is drawn.
if (embed === '') VIEWS[view].Page.sendFor().catch(() => {});
// Better a page in the other language than none; it goes on asking for its own.
const isSpoken = await learn(wanted)
  .catch(() => learn(LANGUAGES.find((language) => language !== wanted) ?? wanted))
  .then(
    () => true,
    () => false,
  );

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no element with the id "root"');
const page = (
  <StrictMode>
    <AtlasProvider
      atlas={atlas}
      preferences={preferences}
      briefing={briefing}
      wordings={wordings}
      keptCopy={keptCopy}
      dataAddress={dataAddress}
    >
      <App />
    </AtlasProvider>
  </StrictMode>
);
// Without words, what index.html says stays.
if (isSpoken) createRoot(host).render(page);

// Where a browser keeps no copy (no HTTPS, forbidden storage), the page works as long as its host answers.
if (import.meta.env.MODE === 'production') keepCopy(keptCopy, new URL('sw.js', document.baseURI).href).catch(() => {});
