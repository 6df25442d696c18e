import { manifestSchema, type ListedEdition } from '#data/manifest.ts';
import { partsOf } from '#data/parts.ts';
import { readParts, valueAt, type Part } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { faultsOfChains, faultsOfTime, placesIn, type Spelled } from '#data/soundness.ts';
import { DATASET_IDS, isDatasetId, type DatasetId, type Snapshot } from '#data/snapshot.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import { loadWording } from '#i18n/load-wording.ts';
import { quoteValue, type Fault, type Rule } from '#lib/fault.ts';
import { sha256 } from '#lib/sha256.ts';

const MANIFEST = 'editions.json';

// Asked for at once: the command that reads editions can send for no module once it has this one.
const ENGLISH = await loadWording('en');

type Files = Readonly<Record<string, string>>;

/**
 * Everything that is wrong with the editions of a folder, in English sentences; empty when they are sound. `files` maps a
 * file's path to its text: `editions.json`, `2024-spring/papers.json` and so on.
 */
export function checkEditions(files: Files): readonly string[] {
  const listing = readListing(files);
  if (!listing.ok) return listing.faults.map(sentenceOf);
  // A file that two editions list has its faults told once.
  return [...new Set(listing.editions.flatMap((edition) => faultsOf(edition, files)).map(sentenceOf))];
}

/** What is wrong with one folder of files, one for each dataset, that no list of editions knows. */
export function checkFolder(files: Files): readonly string[] {
  const parts = new Map<DatasetId, Part[]>();
  const strangers: Fault[] = [];
  for (const [file, text] of Object.entries(files)) {
    const id = datasetIn(file);
    if (isDatasetId(id)) parts.set(id, [...(parts.get(id) ?? []), { file, text }]);
    else strangers.push(faultOf(file, { kind: 'one-of', allowed: DATASET_IDS }, '', quoteValue(id)));
  }
  return [...strangers, ...partFaults(parts)].map(sentenceOf);
}

function faultsOf(edition: ListedEdition, files: Files): Fault[] {
  const known = new Map<DatasetId, Part[]>();
  for (const id of DATASET_IDS) {
    const parts = partsOf(edition, id).flatMap(({ path }) => {
      const text = files[path];
      return text === undefined ? [] : [{ file: path, text }];
    });
    if (parts.length > 0) known.set(id, parts);
  }
  const paths = new Set(edition.files.map(({ path }) => path));
  const unlisted = Object.keys(files).filter((path) => path.startsWith(`${edition.id}/`) && !paths.has(path));
  // An edition that takes in files of another holds, in files of its own, only what came later.
  const isOwn = (path: string): boolean => path.startsWith(`${edition.id}/`);
  const span = edition.files.every(({ path }) => isOwn(path)) ? { until: edition.published } : 'after';
  const spelled = [...known.values()].flatMap((parts) => parts.flatMap(spelledIn));
  return [
    ...partFaults(known),
    ...spelled.filter(({ file }) => isOwn(file)).flatMap((each) => faultsOfTime(each, span)),
    ...edition.files.flatMap((listed) => listedFaults(edition.id, listed, files)),
    ...unlisted.flatMap((path) => [
      ...(isDatasetId(datasetIn(path))
        ? []
        : [faultOf(path, { kind: 'one-of', allowed: DATASET_IDS }, '', quoteValue(datasetIn(path)))]),
      faultOf(path, { kind: 'other', detail: `every file is in ${MANIFEST}` }, '', 'not listed'),
    ]),
  ];
}

function partFaults(parts: ReadonlyMap<DatasetId, readonly Part[]>): Fault[] {
  let snapshot: Snapshot = {};
  const faults: Fault[] = [];
  for (const [id, files] of parts) {
    const reading = readParts(id, files);
    if (reading.ok) snapshot = { ...snapshot, [id]: reading.shelved };
    else faults.push(...reading.faults);
  }
  const placeOf = placesIn([...parts.values()].flatMap((files) => files.flatMap(spelledIn)));
  const missing = DATASET_IDS.filter((id) => !parts.has(id));
  return [
    ...missing.map((id) => faultOf(`${id}.json`, { kind: 'other', detail: 'a file for each dataset' }, '', 'missing')),
    ...faults,
    ...danglingReferences(snapshot, placeOf),
    ...faultsOfChains(snapshot, placeOf),
    ...unknownDefaultSources(parts, snapshot),
  ];
}

/** The records of a file as it spells them; none where it cannot be read, which has a fault of its own. */
function spelledIn({ file, text }: Part): Spelled[] {
  const records = saidIn(text, ['records']);
  return Array.isArray(records) ? [{ file, dataset: datasetIn(file), records }] : [];
}

/** What a file says at a path; undefined where it says nothing there, or is no JSON. */
function saidIn(text: string, path: readonly string[]): unknown {
  try {
    return valueAt(JSON.parse(text), path);
  } catch {
    return undefined;
  }
}

function unknownDefaultSources(parts: ReadonlyMap<DatasetId, readonly Part[]>, snapshot: Snapshot): Fault[] {
  const known = new Set(snapshot.sources?.records.map(({ id }) => id));
  if (known.size === 0) return [];
  return [...parts.values()].flatMap((files) =>
    files.flatMap(({ file, text }) => {
      const source = saidIn(text, ['source', 'source']);
      if (typeof source !== 'string' || known.has(source)) return [];
      return [faultOf(file, { kind: 'dangling', dataset: 'sources' }, 'source.source', quoteValue(source))];
    }),
  );
}

type Listing =
  | { readonly ok: true; readonly editions: readonly ListedEdition[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function readListing(files: Files): Listing {
  const text = files[MANIFEST];
  if (text === undefined) {
    return { ok: false, faults: [faultOf(MANIFEST, { kind: 'other', detail: 'a list of editions' }, '', 'missing')] };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [faultOf(MANIFEST, { kind: 'not-json', detail: String(error) })] };
  }
  const result = manifestSchema.safeParse(parsed);
  if (result.success) return { ok: true, editions: result.data.editions };
  return {
    ok: false,
    faults: result.error.issues.map((issue) =>
      faultOf(MANIFEST, { kind: 'other', detail: issue.code }, issue.path.join('.'), 'wrong'),
    ),
  };
}

/** Compares a file with what the list of editions says of it. */
function listedFaults(edition: string, listed: ListedEdition['files'][number], files: Files): Fault[] {
  const text = files[listed.path];
  if (text === undefined) {
    return [faultOf(listed.path, { kind: 'other', detail: `as listed in ${MANIFEST}` }, '', 'missing')];
  }
  const head = headOf(text);
  const facts = [
    { field: 'dataset', stated: listed.dataset, actual: datasetIn(listed.path) },
    { field: 'sha256', stated: listed.sha256, actual: sha256(text) },
    { field: 'records', stated: listed.records, actual: head?.records },
    { field: 'formatVersion', stated: listed.formatVersion, actual: head?.formatVersion },
  ];
  return facts
    .filter(({ stated, actual }) => actual !== undefined && stated !== actual)
    .map(({ field, stated, actual }) => {
      const rule: Rule = { kind: 'one-of', allowed: [String(actual)] };
      return { file: MANIFEST, record: `${edition}, ${listed.path}`, field, value: quoteValue(stated), rule };
    });
}

/** Null where the text is not such a file; that has a fault of its own. */
function headOf(text: string): { readonly records: number; readonly formatVersion: unknown } | null {
  const records = saidIn(text, ['records']);
  return Array.isArray(records) ? { records: records.length, formatVersion: saidIn(text, ['formatVersion']) } : null;
}

function datasetIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

function sentenceOf(fault: Fault): string {
  return faultSentence(fault, ENGLISH);
}

function faultOf(file: string, rule: Rule, field = '', value = ''): Fault {
  return { file, record: null, field, value, rule };
}
