import { describe, expect, it } from 'vitest';
import { altTextOf } from '#charts/alt-text.ts';
import { gridOf } from '#charts/grid.ts';
import { VIEWS } from '#app/views.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { dataStrings, pseudoOf, strayWords } from '#tests/fixtures/pseudo.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const fromData = dataStrings(snapshot);

/** What identifies rather than speaks. */
const SILENT = new Set([
  'figure',
  'kind',
  'language',
  'key',
  'column',
  'level',
  'target',
  'colour',
  'state',
  'mode',
  'unit',
  'choice',
  'lane',
  'row',
  'group',
  'relation',
  'status',
  'shape',
  'look',
  'bound',
  'glyph',
  'size',
  'cards',
  'date',
  'from',
  'to',
  'month',
  'sets',
  'refs',
  'rows',
  'source_',
]);

function spoken(value: unknown, path: string, found: [string, string][] = []): [string, string][] {
  if (typeof value === 'string') found.push([path, value]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) if (!SILENT.has(key)) spoken(part, `${path}.${key}`, found);
  }
  return found;
}

describe.each(VIEW_IDS)('figures of %s', (view) => {
  it.each(LANGUAGES)('say nothing but messages and data (%s)', async (language) => {
    const wording = pseudoOf(wordingOf(language));
    const { figuresOf } = await VIEWS[view].figures();
    const specs = figuresOf(snapshot, { ...START, view }, wording);
    const stray = specs.flatMap((spec) => [
      ...spoken(spec, spec.figure).flatMap(([path, words]) =>
        strayWords(words, fromData).map((word) => `${path}: ${word}`),
      ),
      ...gridOf(spec).columns.flatMap(({ label }) => strayWords(label, fromData)),
      ...strayWords(altTextOf(spec, wording), fromData),
    ]);
    expect(stray).toEqual([]);
  });
});
