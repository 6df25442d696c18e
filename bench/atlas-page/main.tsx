// The dashboard as src/main.tsx starts it, with papers that are made in the page: a file of a million is longer than a string
// of the browser may be.
import { createRoot } from 'react-dom/client';
import { App } from '../../src/app/App.tsx';
import { loadWording } from '../../src/i18n/load-wording.ts';
import { AtlasProvider } from '../../src/state/atlas-context.tsx';
import { bindAddress } from '../../src/state/bind-address.ts';
import { createBriefing } from '../../src/state/briefing.ts';
import { createKeptCopy } from '../../src/state/kept-copy.ts';
import { createPreferences } from '../../src/state/preferences.ts';
import { createAtlas } from '../../src/state/store.ts';
import { createWordings } from '../../src/state/wordings.ts';
import { inventPapers } from '../../scripts/invented-papers.mjs';
import '../../src/app/tokens.css';
import '../../src/app/base.css';

const atlas = createAtlas();
bindAddress(atlas, window);
const wordings = createWordings(loadWording);
await wordings.getState().learn('en');
const count = Number(new URLSearchParams(location.search).get('invent'));

const unsubscribe = atlas.subscribe(({ snapshot: { papers, groups, directions, sources } }) => {
  if (!papers || !groups || !directions || !sources) return;
  unsubscribe();
  const records = inventPapers(
    count,
    groups.records.map(({ id }) => id),
  );
  // Past `shelve`, which would look each reference up.
  atlas.setState({ snapshot: { ...atlas.getState().snapshot, papers: { ...papers, records } } });
});

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no element with the id "root"');
createRoot(host).render(
  <AtlasProvider
    atlas={atlas}
    preferences={createPreferences(() => window.localStorage)}
    briefing={createBriefing(() => window.localStorage)}
    wordings={wordings}
    keptCopy={createKeptCopy()}
    dataAddress={new URL('data/', document.baseURI).href}
  >
    <App />
  </AtlasProvider>,
);
