import { prerender } from 'react-dom/static';
import { partsOf } from '#data/parts.ts';
import { readParts } from '#data/read.ts';
import { withDataHash } from '#data/data-hash.ts';
import { readManifest } from '#data/manifest.ts';
import { DATASET_IDS, type Snapshot } from '#data/snapshot.ts';
import { LANGUAGE_TAG, LANGUAGES } from '#i18n/language.ts';
import { loadWording } from '#i18n/load-wording.ts';
import type { Wording } from '#i18n/wording.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { AtlasProvider } from '#state/atlas-context.tsx';
import { createBriefing } from '#state/briefing.ts';
import { START } from '#state/fields.ts';
import { createKeptCopy } from '#state/kept-copy.ts';
import { createPreferences } from '#state/preferences.ts';
import { createAtlas, type Opened } from '#state/store.ts';
import { createWordings } from '#state/wordings.ts';
import { App } from './App.tsx';

/** What stands before the program, in one language. */
type Drawn = {
  /** BCP 47. */
  readonly tag: string;
  /** The whole of the first page. */
  readonly page: string;
  /** The head of every other page, by its view. */
  readonly heads: Readonly<Partial<Record<ViewId, string>>>;
};

/**
 * What the dashboard draws at addresses that say nothing but the view, as HTML in every language, drawn when it is built.
 * `textAt` gives the text of a file under the folder of snapshots. Throws where a file is not sound.
 */
export async function drawPages(textAt: (path: string) => string): Promise<readonly Drawn[]> {
  const opened = await openEdition(textAt);
  return Promise.all(
    LANGUAGES.map(async (language) => {
      const wording = await loadWording(language);
      const draw = async (view: ViewId): Promise<string> => drawPage(view, wording, opened);
      const others = VIEW_IDS.filter((view) => view !== START.view);
      const heads = others.map(async (view) => [view, headIn(await draw(view))] as const);
      return {
        tag: LANGUAGE_TAG[language],
        page: await draw(START.view),
        heads: Object.fromEntries(await Promise.all(heads)),
      };
    }),
  );
}

async function drawPage(view: ViewId, wording: Wording, opened: Opened): Promise<string> {
  const { language } = wording;
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <AtlasProvider
      // The address of every link says the language, so that a link followed before the program is there keeps it.
      atlas={createAtlas({ ...START, view, language }, opened)}
      preferences={createPreferences(noStorage)}
      briefing={createBriefing(noStorage)}
      wordings={createWordings(() => Promise.resolve(wording), { [language]: wording })}
      keptCopy={createKeptCopy()}
      dataAddress=""
    >
      <App />
    </AtlasProvider>,
    // In one piece: pieces would be put in place by a script of their own.
    { progressiveChunkSize: Infinity, onError: (error) => void errors.push(error) },
  );
  if (errors.length > 0) throw new AggregateError(errors, `The page ${view} could not be drawn: ${String(errors[0])}`);
  const html = await new Response(prelude).text();
  // React's marks for taking over what it finds: it draws anew.
  return html.replaceAll(/<!--.*?-->/g, '');
}

function headIn(page: string): string {
  const [head] = /<header class="page-head">.*?<\/header>/su.exec(page) ?? [];
  if (head === undefined) throw new Error(`A page was drawn without a head: ${page.slice(0, 200)}`);
  return head;
}

async function openEdition(textAt: (path: string) => string): Promise<Opened> {
  const reading = readManifest(textAt('editions.json'));
  if (!reading.ok) throw new Error(`editions.json: ${reading.detail}`);
  const [edition] = reading.manifest.editions;
  if (edition === undefined) throw new Error('editions.json lists no edition');
  let snapshot: Snapshot = {};
  for (const id of DATASET_IDS) {
    const parts = partsOf(edition, id).map(({ path }) => ({ file: path, text: textAt(path) }));
    const dataset = readParts(id, parts);
    if (!dataset.ok) throw new Error(`${dataset.faults[0]?.file} is not sound: see npm run check:data`);
    snapshot = { ...snapshot, [id]: dataset.shelved };
  }
  return { edition: await withDataHash(edition), snapshot };
}

function noStorage(): Storage {
  throw new Error('There is no reader yet who could have kept anything');
}
