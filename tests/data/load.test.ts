import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '#lib/sha256.ts';
import { withDataHash } from '#data/data-hash.ts';
import { LoadError, loadDataset, loadManifest } from '#data/load.ts';
import type { ListedEdition } from '#data/manifest.ts';
import { published, publishedText } from '#tests/fixtures/published.ts';

type Answer = { readonly status?: number; readonly body?: string; readonly length?: number; readonly date?: string };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A server that has these files and no others; `length` promises more than comes. Returns the address of its folder. */
async function serve(files: Readonly<Record<string, Answer>>): Promise<string> {
  const own = createServer((request, response) => {
    const {
      status = 200,
      body = '',
      length,
      date,
    } = files[request.url?.slice('/data/'.length) ?? ''] ?? { status: 404 };
    if (date !== undefined) response.setHeader('date', date);
    if (length !== undefined) response.setHeader('content-length', length);
    response.writeHead(status);
    response.write(body);
    if (length === undefined) response.end();
    else setImmediate(() => response.destroy());
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/data/`;
}

const { signal } = new AbortController();
const text = publishedText('directions');
const FILE = '2024-spring/directions.json';
const edition = (hash: string): ListedEdition => ({
  id: '2024-spring',
  title: { en: 'Spring', zh: '春' },
  published: '2024-05',
  dataThrough: '2024-05',
  revision: 1,
  revisionNote: null,
  files: [{ dataset: 'directions', path: FILE, sha256: hash, records: 1, formatVersion: 1 }],
});
const listed = edition(sha256(text));
const LIST = JSON.stringify({ editions: [listed] });
const failing = async (loading: Promise<unknown>): Promise<unknown> => loading.catch((error: unknown) => error);

describe('a dataset', () => {
  it('is loaded from where its edition lists it, with the hash of what came', async () => {
    const base = await serve({ [FILE]: { body: text } });
    expect(await loadDataset(base, listed, 'directions', signal)).toEqual({
      shelved: published('directions'),
      altered: [],
    });
  });

  it('is told from what was published', async () => {
    const base = await serve({ [FILE]: { body: text } });
    expect(await loadDataset(base, edition('0'.repeat(64)), 'directions', signal)).toEqual({
      shelved: published('directions'),
      altered: [FILE],
    });
  });

  it('of several files is one, and each file that differs is told', async () => {
    const LATER = '2026-autumn/directions.json';
    const [own] = published('directions').records;
    const source = { source: 'a-page', at: 'a place' };
    const fileOf = (id: string): string => {
      const { refs: _, ...bare } = own!;
      return JSON.stringify({ dataset: 'directions', formatVersion: 1, source, records: [{ ...bare, id }] });
    };
    const both = (hash: string): ListedEdition => {
      const [first] = listed.files;
      return { ...listed, files: [first!, { ...first!, path: LATER, sha256: hash }] };
    };
    const base = await serve({ [FILE]: { body: text }, [LATER]: { body: fileOf('new') } });
    const loaded = await loadDataset(base, both('0'.repeat(64)), 'directions', signal);
    expect(loaded.altered).toEqual([LATER]);
    expect(loaded.shelved).toEqual({
      records: [...published('directions').records, { ...own, id: 'new', refs: [source] }],
      source: published('directions').source,
    });
    const twice = await serve({ [FILE]: { body: text }, [LATER]: { body: fileOf(own!.id) } });
    expect(await failing(loadDataset(twice, both('0'.repeat(64)), 'directions', signal))).toMatchObject({
      reason: 'invalid',
      file: LATER,
      faults: [{ record: '#1', rule: { kind: 'duplicate', first: FILE } }],
    });
  });

  it('that its edition does not list is missing', async () => {
    const error = await failing(loadDataset(await serve({}), listed, 'papers', signal));
    expect(error).toMatchObject({ reason: 'missing', file: '2024-spring/papers.json', detail: 'editions.json' });
  });

  it.each<[string, Answer | undefined, object]>([
    ['that is not there', undefined, { reason: 'missing', detail: '404' }],
    ['that the server cannot give', { status: 503 }, { reason: 'server', detail: '503' }],
    ['that breaks off', { body: text.slice(0, 9), length: text.length }, { reason: 'offline', detail: 'terminated' }],
    ['that is no JSON', { body: '{' }, { reason: 'invalid', faults: [{ rule: { kind: 'not-json' } }] }],
  ])('%s says why', async (_, answer, why) => {
    const base = await serve(answer === undefined ? {} : { [FILE]: answer });
    const error = await failing(loadDataset(base, listed, 'directions', signal));
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ name: 'LoadError', file: FILE, ...why });
  });

  it('says that there is no network', async () => {
    const base = await serve({});
    await new Promise((resolve) => server?.close(resolve));
    expect(await failing(loadDataset(base, listed, 'directions', signal))).toMatchObject({
      message: `${FILE}: offline fetch failed`,
      reason: 'offline',
      faults: [],
    });
  });

  it('that is no longer wanted is no fault', async () => {
    const gone = AbortSignal.abort();
    const error = await failing(loadDataset(await serve({}), listed, 'directions', gone));
    expect(error).not.toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});

describe('the list of editions', () => {
  it('is read whole, with the time at which its host gave it away', async () => {
    const base = await serve({ 'editions.json': { body: LIST, date: 'Tue, 14 May 2024 09:30:00 GMT' } });
    expect(await loadManifest(base, signal)).toEqual({
      manifest: { editions: [listed] },
      fetchedAt: new Date('2024-05-14T09:30:00Z'),
    });
  });

  it.each(['', 'the other day'])('has no time where its host says “%s”', async (date) => {
    const base = await serve({ 'editions.json': { body: LIST, date } });
    expect(await loadManifest(base, signal)).toMatchObject({ fetchedAt: null });
  });

  it.each([
    ['{', /JSON/],
    ['{"editions":[]}', /^editions: too_small$/],
    ['{"editions":7,"more":1}', /^editions: invalid_type; : unrecognized_keys$/],
  ])('that says %s is invalid', async (body, detail) => {
    const error = await failing(loadManifest(await serve({ 'editions.json': { body } }), signal));
    if (!(error instanceof LoadError)) throw error;
    expect([error.reason, error.file]).toEqual(['invalid', 'editions.json']);
    expect(error.detail).toMatch(detail);
  });
});

describe('the hash of an edition', () => {
  const hashOf = async (...hashes: readonly (readonly [string, string])[]): Promise<string> => {
    const files = hashes.map(([dataset, hash]) => ({ ...edition(hash).files[0]!, dataset }));
    return (await withDataHash({ ...listed, files })).dataHash;
  };
  const expected = sha256('d0 aa\nd1 bb');

  it('hangs on its data alone, not on the order of the list', async () => {
    expect(await hashOf(['d0', 'aa'], ['d1', 'bb'])).toBe(expected);
    expect(await hashOf(['d1', 'bb'], ['d0', 'aa'])).toBe(expected);
    expect(await hashOf(['d0', 'bb'], ['d1', 'aa'])).not.toBe(expected);
  });

  it('is the same where a page is not served securely and the browser hashes nothing', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await hashOf(['d0', 'aa'], ['d1', 'bb'])).toBe(expected);
    vi.unstubAllGlobals();
  });
});
