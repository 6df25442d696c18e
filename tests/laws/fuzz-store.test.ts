import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_IDS, type DatasetId } from '#data/snapshot.ts';
import { MOST_ITEMS, readBriefing, writeBriefing } from '#model/briefing.ts';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { bindAddress } from '#state/bind-address.ts';
import { createBriefing, newItemId } from '#state/briefing.ts';
import { FIELDS, forEachField, type ViewState } from '#state/fields.ts';
import { createPreferences } from '#state/preferences.ts';
import { createAtlas } from '#state/store.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { heldStorage } from '#tests/fixtures/storage.ts';
import { tab } from '#tests/fixtures/tab.ts';
import { wildAddress } from '#tests/fixtures/wild-addresses.ts';

const RUNS = 1000;
const LONGEST_PAST = 100;

const published = publishedSnapshot();

/** Everything that one reader's page holds. */
function openPage() {
  const browser = tab('');
  const storage = heldStorage();
  const atlas = createAtlas();
  bindAddress(atlas, browser.page);
  return { browser, storage, atlas, briefing: createBriefing(() => storage) };
}

type Page = ReturnType<typeof openPage>;
type Act = { readonly name: string; readonly on: (page: Page) => void };

const act = (name: string, on: Act['on']): Act => ({ name, on });

/** A change of the fields that an address can say, the fields of one view at a time. */
const patch: fc.Arbitrary<Partial<ViewState>> = wildAddress.map((search) => {
  const { state } = readAddress(search);
  const own: Record<string, unknown> = { view: state.view };
  forEachField((name, field) => {
    if (field.codec.write(state[name]) !== field.codec.write(field.start)) own[name] = state[name];
  });
  return own;
});

/** Goes, and holds undo and redo to what they promise. */
function go({ atlas }: Page, change: Partial<ViewState>): void {
  const before = atlas.getState();
  before.go(change);
  const after = atlas.getState();
  const isUndoable = makesStep(before.viewState, after.viewState) && before.viewState.view === after.viewState.view;
  expect(after.past.length).toBe(isUndoable ? Math.min(LONGEST_PAST, before.past.length + 1) : before.past.length);
  if (!isUndoable) return;
  after.undo();
  expect(atlas.getState().viewState).toEqual(before.viewState);
  atlas.getState().redo();
  expect(atlas.getState()).toMatchObject({ viewState: after.viewState, past: after.past, future: [] });
}

/** Changes the briefing, and holds its undo to what it promises. */
function changeBriefing({ briefing }: Page, change: (tray: ReturnType<Page['briefing']['getState']>) => void): void {
  const before = briefing.getState();
  change(before);
  const after = briefing.getState();
  if (after.past.length <= before.past.length) return;
  after.undo();
  expect(briefing.getState().items).toEqual(before.items);
  change(briefing.getState());
}

function shelve({ atlas }: Page, id: DatasetId, isAsPublished: boolean): void {
  const shelved = published[id];
  if (shelved === undefined) return;
  atlas.getState().shelve(id, { shelved, altered: isAsPublished ? [] : [`${id}.json`] });
  expect(atlas.getState().snapshot[id]).toBe(shelved);
}

const place = fc.integer({ min: -2, max: 8 });
const itemAt = (page: Page, at: number): string => page.briefing.getState().items.at(at)?.id ?? 'nobody';

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: patch.map((change) => act(`go ${JSON.stringify(change)}`, (page) => go(page, change))) },
  { weight: 2, arbitrary: fc.constant(act('undo', ({ atlas }) => atlas.getState().undo())) },
  { weight: 2, arbitrary: fc.constant(act('redo', ({ atlas }) => atlas.getState().redo())) },
  { weight: 2, arbitrary: fc.constant(act('Back', ({ browser }) => browser.back())) },
  { weight: 1, arbitrary: fc.constant(act('Forward', ({ browser }) => browser.forward())) },
  patch.map((change) =>
    act(`correct ${JSON.stringify(change)}`, ({ atlas }) => {
      const { view: _, ...corrected } = change;
      atlas.getState().correct(corrected, [{ kind: 'unknown-level', parameter: 'direction', value: 'x' }]);
    }),
  ),
  fc
    .tuple(fc.constantFrom<DatasetId>('acronyms', 'measures', 'directions'), fc.boolean())
    .map(([id, isSound]) => act(`shelve ${id}`, (page) => shelve(page, id, isSound))),
  fc.nat({ max: 3 }).map((at) =>
    act(`dismiss ${at}`, ({ atlas }) => {
      const notice = atlas.getState().notices[at];
      if (notice !== undefined) atlas.getState().dismiss(notice);
    }),
  ),
  fc
    .tuple(fc.constantFrom('months', 'direction', 'matrix'), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([figure, caption]) =>
      act(`add ${figure}`, (page) =>
        changeBriefing(page, ({ add }) => {
          add({ search: writeAddress(page.atlas.getState().viewState) || '?view=overview', figure, caption, data: '' });
        }),
      ),
    ),
  fc
    .tuple(place, place)
    .map(([at, to]) =>
      act(`move ${at} to ${to}`, (page) => changeBriefing(page, ({ move }) => move(itemAt(page, at), to))),
    ),
  place.map((at) => act(`remove ${at}`, (page) => changeBriefing(page, ({ remove }) => remove(itemAt(page, at))))),
  fc
    .tuple(place, fc.string({ unit: 'binary', maxLength: 3000 }))
    .map(([at, words]) =>
      act(`caption ${at}`, ({ briefing, ...page }) =>
        briefing.getState().caption(itemAt({ briefing, ...page }, at), words),
      ),
    ),
  fc.constant(act('take the briefing back', ({ briefing }) => briefing.getState().undo())),
);

/** What holds at any moment, whatever was done. */
function expectWhole({ atlas, browser, briefing, storage }: Page): void {
  const { viewState, past, notices } = atlas.getState();
  expect(Object.keys(viewState).toSorted()).toEqual(Object.keys(FIELDS).toSorted());
  const address = writeAddress(viewState);
  const { state, problems } = readAddress(browser.page.location.search);
  expect(problems).toEqual([]);
  expect(writeAddress(state)).toBe(address);
  expect(past.length).toBeLessThanOrEqual(LONGEST_PAST);
  expect(new Set(notices.map((notice) => JSON.stringify(notice))).size).toBe(notices.length);

  const { items } = briefing.getState();
  expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const reopened = createBriefing(() => storage).getState().items;
  expect(writeBriefing(reopened)).toBe(writeBriefing(items));
}

describe(`${RUNS} sequences of what a reader may do`, () => {
  it('keep address, history, undo, notices and briefing whole at every step', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 25 }), (acts) => {
        const page = openPage();
        for (const each of acts) {
          each.on(page);
          expectWhole(page);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('whatever lies in the storage', () => {
  const anyKept = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.json(),
    fc
      .record({
        state: fc.oneof(fc.jsonValue(), fc.record({ kept: fc.oneof(fc.string(), fc.json()) })),
        version: fc.jsonValue(),
      })
      .map((kept) => JSON.stringify(kept)),
    fc
      .record({ theme: fc.jsonValue(), language: fc.jsonValue(), hasShortcuts: fc.jsonValue() })
      .map((state) => JSON.stringify({ state, version: 0 })),
  );

  it('preferences and briefing open, and are of the right shape', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const storage = heldStorage({
          'ai-safety-atlas.preferences': kept,
          'ai-safety-atlas.briefing': kept,
          'ai-safety-atlas.briefing ["?view=law","matrix"]': kept,
        });
        const { theme, language, hasShortcuts } = createPreferences(() => storage).getState();
        expect(['light', 'dark', 'system']).toContain(theme);
        expect(['en', 'zh', null]).toContain(language);
        expect([true, false]).toContain(hasShortcuts);
        const { items } = createBriefing(() => storage).getState();
        expect(readBriefing(writeBriefing(items), newItemId).ok).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

it('every dataset can be shelved', () => {
  const page = openPage();
  for (const id of DATASET_IDS) shelve(page, id, true);
  expect(page.atlas.getState().notices).toEqual([]);
});
