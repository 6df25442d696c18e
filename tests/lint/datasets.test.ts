import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASET_IDS } from '#data/snapshot.ts';
import { VIEW_IDS } from '#model/views.ts';

// The recipe for a dataset in src/README.md holds while each stands where the others stand, and nothing else knows it by name.

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PLACES = [
  'src/data/datasets/<dataset>.ts',
  'src/i18n/codebook/<dataset>.ts',
  'public/data/schema/<dataset>.schema.json',
] as const;

test('every dataset stands in each place that is a dataset’s', () => {
  const missing = DATASET_IDS.flatMap((id) =>
    PLACES.map((place) => place.replace('<dataset>', id)).filter((path) => !existsSync(join(ROOT, path))),
  );
  expect(missing).toEqual([]);
});

/** Rooms and files where a dataset may be called by its id. */
const NAMED = /^src\/(data|i18n|selectors|views)\/|^src\/app\/search\/(answers|finders)\.ts$/;

/** Where else one is: what a request in words can be about, what footnotes are written from, a word that is searched for, and a parameter or a figure of that name. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'src/app/briefing/use-drawn-items.ts': ['papers', 'sources'],
  'src/app/check-data.ts': ['sources'],
  'src/app/judgements/overview-sheet.ts': ['papers', 'sources'],
  'src/app/search/understanding-words.ts': ['directions', 'jurisdictions', 'measures'],
  'src/app/search/vocabulary.ts': ['directions', 'jurisdictions', 'measures', 'papers'],
  'src/app/sheet/sheet-at.ts': ['papers', 'sources'],
  'src/charts/export/briefing/document.ts': ['sources'],
  'src/charts/kinds/timeline/layout.ts': ['events'],
  'src/model/citation/locator.ts': ['endnotes', 'measures'],
  'src/model/synonyms.ts': ['dialogues'],
  'src/state/fields/research.ts': ['events'],
  'src/state/old-links.ts': ['provisions'],
};

test('no mechanism knows one dataset from another', () => {
  // Some views are called like the dataset that they show.
  const ids = DATASET_IDS.filter((id) => !VIEW_IDS.some((view) => view === id));
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !NAMED.test(file));
  const found = files.toSorted().flatMap((file) => {
    const text = textOf(file);
    const named = ids.filter((id) => new RegExp(`['"]${id}['"]|snapshot\\??\\.${id}\\b`).test(text));
    return named.length === 0 ? [] : [[file, named.toSorted()] as const];
  });
  expect(Object.fromEntries(found)).toEqual(ELSEWHERE);
});
