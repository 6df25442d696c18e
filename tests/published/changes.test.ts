import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changesSchema, plainData, reasonsSchema, revisionsSchema } from '#data/changes.ts';
import { manifestSchema } from '#data/manifest.ts';
import { readParts } from '#data/read.ts';
import { isDatasetId, type Snapshot } from '#data/snapshot.ts';
import { changesBetween, withChanges } from '#model/changes.ts';
import { DATA, textOf } from './texts.ts';

// Every revision can be read again, and what changed from each to the next is told with its reason.

const list = z.parse(revisionsSchema, JSON.parse(textOf('revisions.json')));
const revisions = list.editions.flatMap(({ id, revisions: all }) => all.map((each) => ({ edition: id, ...each })));

function revisionOf({ edition, revision }: { readonly edition: string; readonly revision: number }) {
  const found = revisions.find((each) => each.edition === edition && each.revision === revision);
  if (found === undefined) throw new Error(`No revision ${revision} of ${edition}`);
  return found;
}

/** A revision as the program reads it. */
function snapshotOf(name: { readonly edition: string; readonly revision: number }): Snapshot {
  const { files } = revisionOf(name);
  const datasets = [...new Set(files.map(({ dataset }) => dataset))].filter((id) => isDatasetId(id));
  return Object.fromEntries(
    datasets.map((dataset) => {
      const parts = files
        .filter((file) => file.dataset === dataset)
        .map(({ path }) => ({ file: path, text: textOf(path) }));
      const reading = readParts(dataset, parts);
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults[0]));
      return [dataset, reading.shelved];
    }),
  );
}

describe.each(revisions)('revision $revision of $edition', ({ edition, revision, note, files }) => {
  test('lies where the list says, as the list says', () => {
    for (const { dataset, path, sha256, records, formatVersion } of files) {
      const text = textOf(path);
      expect(createHash('sha256').update(text).digest('hex'), path).toBe(sha256);
      expect(JSON.parse(text)).toMatchObject({ dataset, formatVersion });
      expect((JSON.parse(text) as { records: unknown[] }).records).toHaveLength(records);
    }
  });

  test('is read by the program of today', () => {
    expect(Object.keys(snapshotOf({ edition, revision })).length).toBeGreaterThan(20);
  });

  test('says what it changed, unless it is the first', () => {
    expect(note === null).toBe(revision === 1);
  });
});

test('the newest revision of an edition is the one that its list names', () => {
  const { editions } = manifestSchema.parse(JSON.parse(textOf('editions.json')));
  for (const { id, revision, revisionNote, files } of editions) {
    const [newest] = list.editions.find((each) => each.id === id)?.revisions ?? [];
    expect(newest).toMatchObject({ revision, note: revisionNote, files });
  }
});

test('the revisions of an edition count down to the first, and every frozen file is one of theirs', () => {
  for (const { revisions: all } of list.editions) {
    expect(all.map(({ revision }) => revision)).toEqual(all.map((_, at) => all.length - at));
  }
  const listed = new Set(revisions.flatMap(({ files }) => files.map(({ path }) => path)));
  const frozen = readdirSync(join(DATA, 'revisions'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `revisions/${path.replaceAll('\\', '/')}`);
  expect(frozen.filter((path) => !listed.has(path))).toEqual([]);
});

describe.each(list.changes)('the changes in $path', ({ from, to, path, sha256, changes: count }) => {
  const text = textOf(path);
  const { changes, ...head } = z.parse(changesSchema, JSON.parse(text));
  const sources = new Set(snapshotOf(to).sources?.records.map(({ id }) => id));

  test('are those that the list names', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect([head, changes.length]).toEqual([{ from, to }, count]);
    expect(path).toBe(`changes/${from.edition}-${from.revision}--${to.edition}-${to.revision}.json`);
  });

  test('follow their own schema, as another program reads it', () => {
    const schema = JSON.parse(textOf('schema/changes.schema.json')) as object;
    const check = new Ajv({ unicodeRegExp: true }).compile(schema);
    expect(check(JSON.parse(text)), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
    expect(check({ ...head, changes: [{ ...changes[0], kind: 'whim' }] })).toBe(false);
  });

  test('made in the older give the newer, and are all that differs', () => {
    const [before, after] = [plainData(snapshotOf(from)), plainData(snapshotOf(to))];
    expect(withChanges(before, changes)).toEqual(after);
    expect(changesBetween(before, after)).toHaveLength(changes.length);
  });

  test('have a reason each, and the sources of it are listed', () => {
    const bare = changes.filter(({ reason }) => reason === null);
    expect(bare.map(({ dataset, record, field }) => [dataset, record, field])).toEqual([]);
    const unknown = changes.flatMap(({ refs }) => refs.filter(({ source }) => !sources.has(source)));
    expect(unknown).toEqual([]);
  });
});

describe('the reasons', () => {
  const folders = readdirSync(join(DATA, 'reasons'));
  const files = folders.flatMap((folder) =>
    readdirSync(join(DATA, 'reasons', folder)).map((name) => [folder, name] as const),
  );

  test.each(files)('%s/%s are for changes that were made', (folder, name) => {
    const dataset = name.replace(/\.json$/, '');
    const path = list.changes.find(
      ({ from, to }) => from.edition === to.edition && folder === `${to.edition}-${to.revision}`,
    )?.path;
    expect(path).toBeDefined();
    const { changes } = z.parse(changesSchema, JSON.parse(textOf(path ?? '')));
    const reasons = z.parse(reasonsSchema, JSON.parse(textOf(`reasons/${folder}/${name}`)));
    const changed = new Set(changes.filter((each) => each.dataset === dataset).map(({ record }) => record));
    expect(reasons.filter(({ records }) => !records.some((record) => changed.has(record)))).toEqual([]);
  });
});

test('a reader who does not ask is sent none of this', () => {
  const config = readFileSync(join(DATA, '../../vite.config.ts'), 'utf8');
  expect(config).toMatch(/globIgnores: \[.*'data\/revisions\.json', 'data\/\{revisions,reasons,changes\}\/\*\*'/);
  for (const [folder, worker] of [['dist', 'dist/sw.js']] as const) {
    if (!existsSync(join(DATA, '../..', folder))) continue;
    const text = readFileSync(join(DATA, '../..', worker), 'utf8');
    expect(text).not.toMatch(/data\/(?:revisions|reasons|changes)|datapackage\.json|\.csv/);
  }
});
