// The tables of the editions, and what says what they are: beside each JSON a CSV, and one datapackage.json a folder.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EDITIONS } from './editions.mjs';
import { ROOT } from './run.mjs';

const DATA = 'public/data';
const PACKAGE = 'datapackage.json';

/** Path → text of all that is made for an edition; `files` are those that it lists, `modules` what the program knows. */
export function packageOf(
  edition,
  files,
  { DATASETS, CODEBOOK, columnsOf, csvOf, jsonSchemaOf, readParts, dataPackageOf },
) {
  const texts = new Map(files.map(({ path }) => [path, readFileSync(join(ROOT, DATA, path), 'utf8')]));
  const read = (dataset) => {
    const parts = files
      .filter((file) => file.dataset === dataset)
      .map(({ path }) => ({ file: path, text: texts.get(path) }));
    const reading = readParts(dataset, parts);
    if (!reading.ok) throw new Error(`${dataset} of ${edition.id} has faults: npm run check:data names them`);
    const standing = parts.map(({ text }) => JSON.parse(text).source.source);
    return { records: reading.shelved.records, standing: [...new Set(standing)] };
  };
  const sources = new Map(read('sources').records.map((source) => [source.id, source]));
  const cited = (id) => {
    const { title, url } = sources.get(id);
    return { title: title.en, ...(url === null ? {} : { path: url }) };
  };
  const datasets = [...new Set(files.map(({ dataset }) => dataset))].map((id) => {
    const { records, standing } = read(id);
    const columns = columnsOf(jsonSchemaOf(id));
    return { id, columns, standing, csv: csvOf(columns, records) };
  });
  const tables = datasets.map(({ id, columns, standing, csv }) => ({
    dataset: DATASETS[id],
    columns,
    path: `${id}.csv`,
    bytes: Buffer.byteLength(csv),
    sha256: createHash('sha256').update(csv).digest('hex'),
    words: CODEBOOK[id],
    fields: CODEBOOK[id].fields,
    sources: standing.map(cited),
  }));
  const packaged = dataPackageOf(
    {
      name: `ai-safety-in-china-atlas-${edition.id}`,
      title: edition.title,
      description: describe(edition),
      revision: edition.revisions[0].revision,
      revised: edition.revisions[0].published,
      sources: [...new Set(datasets.flatMap(({ standing }) => standing))].map(cited),
    },
    tables,
  );
  return {
    ...Object.fromEntries(datasets.map(({ id, csv }) => [`${DATA}/${edition.id}/${id}.csv`, csv])),
    [`${DATA}/${edition.id}/${PACKAGE}`]: `${JSON.stringify(packaged, null, 2)}\n`,
  };
}

/** Whether a file of an edition's folder is one that is made here. */
export function isPackaged(path) {
  return path.endsWith('.csv') || basename(path) === PACKAGE;
}

function describe({ id, title, dataThrough, buildsOn }) {
  const base = EDITIONS.find((edition) => edition.id === buildsOn);
  const later =
    base === undefined
      ? ''
      : ` It holds all of ${base.title.en}; a record that came later says so in its column period.`;
  return `Data of the atlas AI Safety in China, edition ${title.en} (${id}), through ${dataThrough}.${later} What the report found is Concordia AI’s and to be cited as such. No licence is stated.`;
}
