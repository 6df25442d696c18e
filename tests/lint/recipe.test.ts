import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATASET_IDS } from '#data/snapshot.ts';
import { VIEW_IDS } from '#model/views.ts';

// The recipe for a dataset in src/README.md, against the diff that it was tried on and against the code as it stands.

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What each step of the recipe names: files, folders, and patterns of both. Paths are those of `src` unless said. */
const RECIPE = new Map(
  textOf('src/README.md')
    .split('\n')
    .flatMap((line) => {
      const step = /^\| [^|]*\*\*([^*]+)\*\*/.exec(line)?.[1];
      const named = [...line.matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map(([, path = '']) => path);
      return step === undefined ? [] : [[step, named] as const];
    }),
);

const TRIED = /^\| ([\w ]+) \| `([^`]+)` \| \+(\d+) −(\d+) \|$/gm;
const DIFF = [...textOf('docs/a-dataset-by-recipe.md').matchAll(TRIED)].map(
  ([, step = '', file = '', added = '', removed = '']) => ({ step, file, lines: `${added}\t${removed}` }),
);

/** Names in brackets and stars stand for any name; a folder stands for all that it holds. */
function isNamedBy(pattern: string, file: string): boolean {
  const expression = pattern
    .replaceAll(/[.+]/g, String.raw`\$&`)
    .replaceAll(/<[^>]+>|\*/g, '[^/]+')
    .replace(/\/$/, '/.+');
  return new RegExp(`^(src/)?${expression}$`).test(file);
}

describe('the diff of the dataset that the recipe was tried on', () => {
  test.each(DIFF)('$file is named by the step of $step', ({ step, file }) => {
    expect(RECIPE.get(step)?.filter((pattern) => isNamedBy(pattern, file))).not.toEqual([]);
  });

  test('is the whole of its commit', ({ skip }) => {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    const subject = /“(Take in [^”]+)”/.exec(textOf('docs/a-dataset-by-recipe.md'))?.[1] ?? '';
    const commit = existsSync(join(ROOT, '.git'))
      ? git('log', '-1', '--format=%H', '--fixed-strings', `--grep=${subject}`)
      : '';
    skip(commit === '', 'The history of this copy does not go back to it.');
    const stat = git('show', '--numstat', '--format=', commit).split('\n').toSorted();
    expect(DIFF.map(({ file, lines }) => `${lines}\t${file}`).toSorted()).toEqual(stat);
  });
});

test('every dataset stands in each place that the recipe names', () => {
  const places = (RECIPE.get('dataset') ?? []).filter((path) => path.includes('<dataset>'));
  expect(places.length).toBeGreaterThan(1);
  const missing = DATASET_IDS.flatMap((id) =>
    [...places.map((path) => `src/${path.replace('<dataset>', id)}`), `public/data/schema/${id}.schema.json`].filter(
      (path) => !existsSync(join(ROOT, path)),
    ),
  );
  expect(missing).toEqual([]);
});

/** Rooms and files that the recipe names: a dataset may be called by its id there. */
const NAMED = /^src\/(data|i18n|views)\/|^src\/app\/search\/finders\.ts$/;

/** Where else one is: what a request in words can be about, the list of all sources, and a parameter of that name. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'src/app/briefing/use-drawn-items.ts': ['sources'],
  'src/app/check-data.ts': ['sources'],
  'src/app/search/understanding-words.ts': ['directions', 'jurisdictions', 'measures'],
  'src/app/search/vocabulary.ts': ['directions', 'jurisdictions', 'measures', 'papers'],
  'src/charts/export/briefing/document.ts': ['sources'],
  'src/state/fields/research.ts': ['events'],
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
