import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAt, tableAt } from '#app/figure-at.ts';
import { VIEWS } from '#app/views.ts';
import { withDataHash } from '#data/data-hash.ts';
import { readManifest } from '#data/manifest.ts';
import { VIEW_IDS } from '#model/views.ts';
import { plausibleOn } from '#tests/fixtures/view-states.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { textOf } from '#tests/published/texts.ts';

const snapshot = publishedSnapshot();
const reading = readManifest(textOf('editions.json'));
const [listed] = reading.ok ? reading.manifest.editions : [];
const edition = listed && (await withDataHash(listed));
const wording = wordingOf('en');

describe.each(VIEW_IDS)('a figure of %s that is asked for alone', (view) => {
  it('is the one that its page draws, and none where the page has none', async () => {
    const figures = await VIEWS[view].figures();
    if (edition === undefined) throw new Error('no edition');
    const source = { figures, snapshot, edition };
    fc.assert(
      fc.property(plausibleOn(view), (state) => {
        for (const spec of figures.figuresOf(snapshot, state, wording)) {
          expect(JSON.stringify(figureAt(source, state, spec.figure, wording))).toBe(JSON.stringify(spec));
        }
        for (const table of figures.tablesOf?.(snapshot, state, wording) ?? []) {
          expect(JSON.stringify(tableAt(source, state, table.figure, wording))).toBe(JSON.stringify(table));
        }
        expect(figureAt(source, state, 'no-such-figure', wording)).toBeUndefined();
        expect(tableAt(source, state, 'no-such-table', wording)).toBeUndefined();
        expect(figureAt({ ...source, snapshot: {} }, state, 'months', wording)).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });
});
