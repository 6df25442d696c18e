// node scripts/generate.mjs [--check]: writes what follows from the data, its schemas and the lock file: the list of
// editions, that of all revisions, what changed from each to the next, a JSON Schema per dataset, a CSV beside each JSON and
// what describes the tables, the codebook docs/data.md, the licences of what is shipped. With --check it writes nothing and
// names the files that are stale.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { isPackaged, packageOf } from './data-package.mjs';
import { EDITIONS, foldersOf, frozenPath, newestRevision } from './editions.mjs';
import { licencesPage } from './licences.mjs';
import { ROOT } from './run.mjs';

const DATA = 'public/data';
const SCHEMAS = `${DATA}/schema`;
const CHANGES = `${DATA}/changes`;

/** How the tables of docs/data.md name a shared shape, where its own name would say too little. */
const TYPES = { text: 'text {en, zh}', name: 'name {en, zh or null}' };

const { DATASETS } = await load('src/data/snapshot.ts');
const { CODEBOOK } = await load('src/i18n/codebook/codebook.ts');
const { fieldsOf, jsonSchemaOf, jsonSchemaOfChanges } = await load('src/data/json-schema.ts');
const { readParts } = await load('src/data/read.ts');
const { describeChanges, reasonsSchema } = await load('src/data/changes.ts');
const { columnsOf, csvOf } = await load('src/data/columns.ts');
const { dataPackageOf } = await load('src/data/data-package.ts');

const schemas = Object.fromEntries(Object.keys(DATASETS).map((id) => [id, describe(id)]));
const changes = Object.fromEntries(pairs().map(([from, to]) => [changesPath(from, to), json(changesOf(from, to))]));
const files = {
  [`${DATA}/editions.json`]: json({ editions: EDITIONS.map(describeEdition) }),
  ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [`${SCHEMAS}/${id}.schema.json`, json(schema)])),
  [`${SCHEMAS}/changes.schema.json`]: json(jsonSchemaOfChanges()),
  ...Object.fromEntries(Object.entries(changes).map(([path, text]) => [`${DATA}/${path}`, text])),
  [`${DATA}/revisions.json`]: json(listRevisions()),
  ...tables(),
  'docs/data.md': codebook(),
  'docs/licences.md': licencesPage(),
};

const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
const left = [
  ...[SCHEMAS, CHANGES].flatMap((folder) => filesIn(folder)),
  ...EDITIONS.flatMap(({ id }) => filesIn(`${DATA}/${id}`)).filter((file) => isPackaged(file)),
].filter((file) => !(file in files));
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale: run node scripts/generate.mjs`);
  for (const file of left) console.error(`${file} is made of nothing any more: run node scripts/generate.mjs`);
  if (stale.length + left.length > 0) process.exitCode = 1;
  else console.log(`${Object.keys(files).length} generated files are up to date`);
} else {
  for (const file of stale) write(file, files[file]);
  for (const file of left) rmSync(join(ROOT, file));
  console.log(stale.length + left.length === 0 ? 'Nothing to do' : [...stale, ...left].join('\n'));
}

async function load(file) {
  return (await runnerImport(join(ROOT, file), { root: ROOT, logLevel: 'error' })).module;
}

function filesIn(folder) {
  return existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`) : [];
}

function read(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function write(file, text) {
  mkdirSync(join(ROOT, dirname(file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The tables of all editions, and what describes them. */
function tables() {
  const program = { DATASETS, CODEBOOK, columnsOf, csvOf, dataPackageOf, jsonSchemaOf, readParts };
  return Object.assign({}, ...EDITIONS.map((edition) => packageOf(edition, filesOf(edition), program)));
}

function describeEdition(edition) {
  const { id, title, published, dataThrough } = edition;
  const [{ revision, note }] = edition.revisions;
  return { id, title, published, dataThrough, revision, revisionNote: note, files: filesOf(edition) };
}

/** The files of an edition, those of one dataset together, the older edition's first. */
function filesOf(edition) {
  return Object.keys(DATASETS).flatMap((dataset) =>
    foldersOf(edition)
      .map((folder) => `${folder}/${dataset}.json`)
      .filter((path) => existsSync(join(ROOT, DATA, path)))
      .map((path) => describeFile(dataset, path)),
  );
}

/** The files of a revision, wherever they lie: those of the newest in the folders of the edition. */
function filesOfRevision(edition, revision) {
  if (revision === newestRevision(edition)) return filesOf(edition);
  return Object.keys(DATASETS).flatMap((dataset) => {
    const path = frozenPath(edition.id, revision, dataset);
    return path === null ? [] : [describeFile(dataset, path)];
  });
}

function listRevisions() {
  return {
    editions: EDITIONS.map((edition) => ({
      id: edition.id,
      title: edition.title,
      revisions: edition.revisions.map((each) => ({ ...each, files: filesOfRevision(edition, each.revision) })),
    })),
    changes: pairs().map(([from, to]) => {
      const path = changesPath(from, to);
      const sha256 = hashOf(changes[path]);
      return { from: nameOf(from), to: nameOf(to), path, sha256, changes: JSON.parse(changes[path]).changes.length };
    }),
  };
}

/** From each revision of an edition to the next, and from an edition as it stands to the one that builds on it. */
function pairs() {
  const own = EDITIONS.flatMap((edition) =>
    edition.revisions.slice(1).map(({ revision }) => [
      { edition, revision },
      { edition, revision: revision + 1 },
    ]),
  );
  const across = EDITIONS.flatMap((edition) =>
    EDITIONS.filter(({ id }) => id === edition.buildsOn).map((base) => [
      { edition: base, revision: newestRevision(base) },
      { edition, revision: newestRevision(edition) },
    ]),
  );
  return [...across, ...own];
}

function nameOf({ edition, revision }) {
  return { edition: edition.id, revision };
}

function changesPath(from, to) {
  const [before, after] = [from, to].map(({ edition, revision }) => `${edition.id}-${revision}`);
  return `changes/${before}--${after}.json`;
}

function changesOf(from, to) {
  return {
    from: nameOf(from),
    to: nameOf(to),
    changes: describeChanges(snapshotOf(from), snapshotOf(to), reasonsOf(to)).map((change) => ({
      ...change,
      // What an edition holds beyond the one that it builds on needs no other reason than that it came later.
      reason: change.reason ?? (from.edition === to.edition ? null : to.edition.why),
    })),
  };
}

/** A revision as the program of today reads it: its files, brought up to date, so that a new format is no change. */
function snapshotOf({ edition, revision }) {
  const listed = filesOfRevision(edition, revision);
  const datasets = [...new Set(listed.map(({ dataset }) => dataset))];
  return Object.fromEntries(
    datasets.map((dataset) => {
      const paths = listed.filter((file) => file.dataset === dataset).map(({ path }) => path);
      const parts = paths.map((path) => ({ file: path, text: readFileSync(join(ROOT, DATA, path), 'utf8') }));
      const reading = readParts(dataset, parts);
      if (!reading.ok) throw new Error(`${paths.join(', ')}: not sound, see npm run check:data`);
      return [dataset, reading.shelved];
    }),
  );
}

/** Why the values of a revision differ from those of the one before it, by dataset. */
function reasonsOf({ edition, revision }) {
  const folder = `${DATA}/reasons/${edition.id}-${revision}`;
  if (!existsSync(join(ROOT, folder))) return new Map();
  return new Map(
    readdirSync(join(ROOT, folder)).map((name) => {
      const given = reasonsSchema.safeParse(JSON.parse(read(`${folder}/${name}`)));
      if (given.success) return [basename(name, '.json'), given.data];
      throw new Error(`${folder}/${name}: ${JSON.stringify(given.error.issues)}`);
    }),
  );
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function describeFile(dataset, path) {
  const text = readFileSync(join(ROOT, DATA, path), 'utf8');
  const { records, formatVersion } = JSON.parse(text);
  return { dataset, path, sha256: hashOf(text), records: records.length, formatVersion };
}

/** The JSON Schema of one dataset's file, with the codebook's words on every field. */
function describe(id) {
  const { $schema, ...schema } = jsonSchemaOf(id);
  const { title, what, gaps, fields } = CODEBOOK[id];
  for (const { path, schema: field } of fieldsOf(schema)) field.description = fields[path]?.en;
  const { properties } = schema;
  properties.dataset.description = 'Which dataset the file holds';
  properties.formatVersion.description = 'Version of the format; a reader refuses what is newer';
  properties.source.description = 'Where a record comes from that states no refs of its own';
  properties.records.description = what.en;
  return { $schema, title: title.en, description: `${what.en} ${gaps.en}`, ...schema };
}

function codebook() {
  const shared = new Map(
    Object.values(schemas).flatMap(({ $defs }) =>
      Object.entries($defs).map(([name, { description }]) => [name, description]),
    ),
  );
  return [
    '# The data',
    '',
    '<!-- Made by scripts/generate.mjs from the schemas in src/data/datasets and the words in src/i18n/codebook. -->',
    '',
    'Every file is `{ "dataset", "formatVersion", "source", "records" }`. `source` holds for each record that states no `refs`;',
    'the refs of a nested value override those of its record. A JSON Schema of each file lies in `public/data/schema/`.',
    '',
    'Shapes that many fields share:',
    '',
    ...[...shared.keys()].toSorted().map((name) => `- **${TYPES[name] ?? name}**: ${shared.get(name)}.`),
    '',
    ...EDITIONS.map(describeDates),
    '',
    '## Datasets',
    '',
    '| dataset | 数据集 | records |',
    '| --- | --- | --- |',
    ...Object.keys(DATASETS).map((id) => {
      const { title } = CODEBOOK[id];
      return `| [${title.en}](#${id}) | ${title.zh} | ${sumOf(partsOf(id))} |`;
    }),
    '',
    ...Object.values(DATASETS).flatMap(describeDataset),
  ].join('\n');
}

function describeDates({ id, title, published, dataThrough, revisions, buildsOn }) {
  const base = buildsOn === undefined ? '' : ` It holds all that \`${buildsOn}\` holds, and what came after.`;
  const [{ revision }] = revisions;
  return `- Edition \`${id}\` (${title.en}): published ${published}, data through ${dataThrough}, revision ${revision}.${base}`;
}

function describeDataset(dataset) {
  const { title, what, gaps, fields: words } = CODEBOOK[dataset.id];
  const parts = partsOf(dataset.id);
  const { source } = JSON.parse(readFileSync(join(ROOT, DATA, parts[0].path), 'utf8'));
  const where = parts.map(({ path, records }) => (parts.length === 1 ? `\`${path}\`` : `${records} in \`${path}\``));
  return [
    `## ${dataset.id}`,
    '',
    `**${title.en} · ${title.zh}**`,
    '',
    what.en,
    '',
    what.zh,
    '',
    `Gaps: ${gaps.en}`,
    '',
    `缺口：${gaps.zh}`,
    '',
    `- Records: ${sumOf(parts)}${parts.length === 1 ? ', in ' : ': '}${where.join(', ')}`,
    `- A record is known by: ${dataset.key.map((field) => `\`${field}\``).join(' + ')}`,
    `- Default source: ${source.source}, ${source.at}`,
    `- Format version ${dataset.formatVersion}; ${describeUpgrades(dataset)}`,
    ...describeReferences(dataset),
    '',
    '| field | type | meaning | 含义 |',
    '| --- | --- | --- | --- |',
    ...rowsOf(schemas[dataset.id]).map(
      ({ path, type }) => `| \`${path}\` | ${cell(type)} | ${cell(words[path]?.en)} | ${cell(words[path]?.zh)} |`,
    ),
    '',
  ];
}

function describeUpgrades({ upgrades }) {
  if (upgrades.length === 0) return 'no older format to upgrade from';
  return `files from version 1 on are upgraded when read (${upgrades.length} step${upgrades.length === 1 ? '' : 's'})`;
}

function describeReferences({ references }) {
  return references.map(({ field, dataset }) => `- \`${field}\` holds ids of [${dataset}](#${dataset})`);
}

/** One row per field; a field of several kinds of record is named once, with all its types. */
function rowsOf(schema) {
  const types = new Map();
  for (const { path, schema: field, required } of fieldsOf(schema)) {
    const type = `${typeOf(field)}${required ? '' : ', optional'}`;
    types.set(path, new Set([...(types.get(path) ?? []), type]));
  }
  return [...types].map(([path, each]) => ({ path, type: [...each].join('; ') }));
}

function typeOf({ $ref, anyOf, oneOf, items, enum: values, const: value, type, pattern }) {
  if ($ref) return TYPES[basename($ref)] ?? basename($ref);
  if (anyOf || oneOf) return [...new Set((anyOf ?? oneOf).map(typeOf))].join(' or ');
  if (items) return `list of ${typeOf(items)}`;
  if (values) return values.join(' / ');
  if (value !== undefined) return String(value);
  return pattern ? `${type} like ${pattern}` : type;
}

function cell(words = '') {
  return words.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

/** The files of a dataset in the newest edition. */
function partsOf(dataset) {
  return filesOf(EDITIONS[0]).filter((file) => file.dataset === dataset);
}

function sumOf(parts) {
  return parts.reduce((sum, { records }) => sum + records, 0);
}
