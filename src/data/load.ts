import { digest } from '#lib/digest.ts';
import type { Fault } from '#lib/fault.ts';
import { fileAddress } from './file-address.ts';
import type { ListedEdition, Manifest } from './manifest.ts';
import { partsOf } from './parts.ts';
import type { DatasetId, Shelved, Snapshot } from './snapshot.ts';

export type LoadFailure = 'offline' | 'missing' | 'server' | 'invalid';

/** Why a file could not be had. `faults` is filled for `invalid` only. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly reason: LoadFailure;
  readonly file: string;
  readonly detail: string;
  readonly faults: readonly Fault[];
  constructor(reason: LoadFailure, file: string, detail: string, faults: readonly Fault[] = []) {
    super(`${file}: ${reason} ${detail}`);
    this.reason = reason;
    this.file = file;
    this.detail = detail;
    this.faults = faults;
  }
}

export type Loaded<Id extends DatasetId> = {
  readonly shelved: Shelved<Id>;
  /** Its files that differ from what the edition lists. */
  readonly altered: readonly string[];
};

/** The list of editions, within the folder of snapshots. */
export const MANIFEST_FILE = 'editions.json';

/** `fetchedAt` is when the host gave the file away, which is long ago where a copy of it answers; null where nobody says. */
type Fetched = { readonly text: string; readonly fetchedAt: Date | null };

async function fetchText(base: string, file: string, signal: AbortSignal): Promise<Fetched> {
  let response: Response;
  try {
    response = await fetch(fileAddress(base, file), { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError('offline', file, error instanceof Error ? error.message : String(error));
  }
  if (response.status === 404) throw new LoadError('missing', file, '404');
  if (!response.ok) throw new LoadError('server', file, String(response.status));
  try {
    return { text: await response.text(), fetchedAt: givenAt(response) };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError('offline', file, error instanceof Error ? error.message : String(error));
  }
}

function givenAt({ headers }: Response): Date | null {
  const stated = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(stated) ? null : new Date(stated);
}

/** What reads and checks files is sent for beside the first of them: the page need not wait for it to be drawn. */
async function sendFor<Reader>(file: string, reader: Promise<Reader>): Promise<Reader> {
  try {
    return await reader;
  } catch (error) {
    throw new LoadError('offline', file, error instanceof Error ? error.message : String(error));
  }
}

/** Fetches and checks the list of editions under `base`, an address that ends in a slash. Throws {@link LoadError}. */
export async function loadManifest(
  base: string,
  signal: AbortSignal,
): Promise<{ readonly manifest: Manifest; readonly fetchedAt: Date | null }> {
  const file = MANIFEST_FILE;
  const [{ text, fetchedAt }, { readManifest }] = await Promise.all([
    fetchText(base, file, signal),
    sendFor(file, import('./manifest.ts')),
  ]);
  const reading = readManifest(text);
  if (reading.ok) return { manifest: reading.manifest, fetchedAt };
  throw new LoadError('invalid', file, reading.detail);
}

/** Fetches, verifies and reads one dataset of an edition, of however many files. Throws {@link LoadError}. */
export async function loadDataset<Id extends DatasetId>(
  base: string,
  edition: ListedEdition,
  id: Id,
  signal: AbortSignal,
): Promise<Loaded<Id>> {
  const listed = partsOf(edition, id);
  const [first] = listed;
  if (first === undefined) throw new LoadError('missing', `${edition.id}/${id}.json`, MANIFEST_FILE);
  const [parts, { readParts }] = await Promise.all([
    Promise.all(
      listed.map(async ({ path, sha256 }) => ({ file: path, sha256, ...(await fetchText(base, path, signal)) })),
    ),
    sendFor(first.path, import('./read.ts')),
  ]);
  const reading = readParts(id, parts);
  if (!reading.ok) throw new LoadError('invalid', reading.faults[0]?.file ?? first.path, '', reading.faults);
  const hashes = await Promise.all(parts.map(async ({ text }) => digest(text)));
  return {
    shelved: reading.shelved,
    altered: parts.flatMap(({ file, sha256 }, at) => (hashes[at] === sha256 ? [] : [file])),
  };
}

/** The references of what has been loaded so far that lead nowhere. */
export async function findDangling(snapshot: Snapshot): Promise<readonly Fault[]> {
  const { danglingReferences } = await import('./references.ts');
  return danglingReferences(snapshot);
}
