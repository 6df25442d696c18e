import { manifestSchema, type Edition } from '#data/manifest.ts';
import { readDataset, valueAt } from '#data/read.ts';
import { danglingReferences } from '#data/references.ts';
import { DATASET_IDS, isDatasetId, type Snapshot } from '#data/snapshot.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import { loadWording } from '#i18n/load-wording.ts';
import { quoteValue, type Fault, type Rule } from '#lib/fault.ts';
import { sha256 } from '#lib/sha256.ts';

const MANIFEST = 'editions.json';

// Asked for at once: the command that reads editions can send for no module once it has this one.
const ENGLISH = await loadWording('en');

/**
 * Everything that is wrong with one edition, in English sentences; empty when it is sound. `files` maps a file's path
 * to its text: `papers.json`, or `2024-spring/papers.json` where the list of editions (`editions.json`) lies beside.
 */
export function checkEdition(files: Readonly<Record<string, string>>): readonly string[] {
  const { snapshot, faults } = readAll(files);
  const missing = DATASET_IDS.filter((id) => !Object.keys(files).some((path) => datasetIn(path) === id));
  const all = [
    ...missing.map((id) => faultOf(`${id}.json`, { kind: 'other', detail: 'one file per dataset' }, '', 'missing')),
    ...faults,
    ...danglingReferences(snapshot),
    ...unknownDefaultSources(snapshot),
    ...manifestFaults(files),
  ];
  return all.map((fault) => faultSentence(fault, ENGLISH));
}

function readAll(files: Readonly<Record<string, string>>): { snapshot: Snapshot; faults: readonly Fault[] } {
  let snapshot: Snapshot = {};
  const faults: Fault[] = [];
  for (const [path, text] of Object.entries(files)) {
    if (path === MANIFEST) continue;
    const id = datasetIn(path);
    if (!isDatasetId(id)) {
      faults.push(faultOf(path, { kind: 'one-of', allowed: DATASET_IDS }, '', quoteValue(id)));
      continue;
    }
    const reading = readDataset(id, path, text);
    if (reading.ok) snapshot = { ...snapshot, [id]: reading.shelved };
    else faults.push(...reading.faults);
  }
  return { snapshot, faults };
}

function unknownDefaultSources(snapshot: Snapshot): Fault[] {
  const known = new Set(snapshot.sources?.records.map(({ id }) => id));
  if (known.size === 0) return [];
  return DATASET_IDS.flatMap((id) => {
    const source = snapshot[id]?.source.source;
    if (source === undefined || known.has(source)) return [];
    return [faultOf(`${id}.json`, { kind: 'dangling', dataset: 'sources' }, 'source.source', quoteValue(source))];
  });
}

/** Compares the files with what the list of editions says of them; a list that is not there says nothing. */
function manifestFaults(files: Readonly<Record<string, string>>): Fault[] {
  const text = files[MANIFEST];
  if (text === undefined) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return [faultOf(MANIFEST, { kind: 'not-json', detail: String(error) })];
  }
  const result = manifestSchema.safeParse(parsed);
  if (!result.success) {
    return result.error.issues.map((issue) =>
      faultOf(MANIFEST, { kind: 'other', detail: issue.code }, issue.path.join('.'), 'wrong'),
    );
  }
  const edition = result.data.editions.find((each) => each.files.some(({ path }) => path in files));
  if (edition === undefined)
    return [faultOf(MANIFEST, { kind: 'other', detail: 'lists the edition' }, 'editions', 'short')];
  const faults = edition.files.flatMap((listed) => listedFaults(edition.id, listed, files));
  const listedPaths = new Set(edition.files.map(({ path }) => path));
  const unlisted = Object.keys(files).filter((path) => path !== MANIFEST && !listedPaths.has(path));
  return [
    ...faults,
    ...unlisted.map((path) =>
      faultOf(path, { kind: 'other', detail: `every file is in ${MANIFEST}` }, '', 'not listed'),
    ),
  ];
}

function listedFaults(
  edition: string,
  listed: Edition['files'][number],
  files: Readonly<Record<string, string>>,
): Fault[] {
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
  try {
    const parsed: unknown = JSON.parse(text);
    const records = valueAt(parsed, ['records']);
    return Array.isArray(records)
      ? { records: records.length, formatVersion: valueAt(parsed, ['formatVersion']) }
      : null;
  } catch {
    return null;
  }
}

function datasetIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

function faultOf(file: string, rule: Rule, field = '', value = ''): Fault {
  return { file, record: null, field, value, rule };
}
