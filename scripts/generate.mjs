// node scripts/generate.mjs [--check]: writes what follows from the data, its schemas and the lock file: the list of
// editions, a JSON Schema per dataset, the codebook docs/data.md, the licences of what is shipped. With --check it writes
// nothing and names the files that are stale.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { licencesPage } from './licences.mjs';
import { ROOT } from './run.mjs';

const DATA = 'public/data';
const SCHEMAS = `${DATA}/schema`;

/** What the files themselves do not say of an edition. Newest first. */
const EDITIONS = [
  {
    id: '2024-spring',
    title: { en: 'Spring 2024', zh: '2024年春季版' },
    published: '2024-05-14',
    dataThrough: '2024-04-30',
    revision: 3,
    revisionNote: {
      en: 'New: who convened the dialogues on AI safety and who signed the Beijing statement, as far as the report names them. Since revision 2, four files say in fields of their own what was left to their readers: the forum of an international event, the basis of a tie between bodies, the month from which a total counts, and the lead authors of a standard. No value has changed.',
      zh: '新增：报告点名的人工智能安全国际对话召集人与北京声明签署方。自修订 2 起，四个文件以专门字段写明此前须由读者自行推断的内容：国际事件的归类、机构关系的依据性质、总数的起算月份、标准的主要作者所属机构。各项数值未变。',
    },
  },
];

/** How the tables of docs/data.md name a shared shape, where its own name would say too little. */
const TYPES = { text: 'text {en, zh}', name: 'name {en, zh or null}' };

const { DATASETS } = await load('src/data/snapshot.ts');
const { CODEBOOK } = await load('src/i18n/codebook/codebook.ts');
const { fieldsOf, jsonSchemaOf } = await load('src/data/json-schema.ts');

const schemas = Object.fromEntries(Object.keys(DATASETS).map((id) => [id, describe(id)]));
const files = {
  [`${DATA}/editions.json`]: json({ editions: EDITIONS.map(describeEdition) }),
  ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [`${SCHEMAS}/${id}.schema.json`, json(schema)])),
  'docs/data.md': codebook(),
  'docs/licences.md': licencesPage(),
};

const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
const left = existsSync(join(ROOT, SCHEMAS))
  ? readdirSync(join(ROOT, SCHEMAS))
      .map((name) => `${SCHEMAS}/${name}`)
      .filter((file) => !(file in files))
  : [];
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale: run node scripts/generate.mjs`);
  for (const file of left) console.error(`${file} belongs to no dataset: run node scripts/generate.mjs`);
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

function describeEdition(edition) {
  const listed = Object.keys(DATASETS).map((dataset) => {
    const path = `${edition.id}/${dataset}.json`;
    const text = readFileSync(join(ROOT, DATA, path), 'utf8');
    const { records, formatVersion } = JSON.parse(text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { dataset, path, sha256, records: records.length, formatVersion };
  });
  return { ...edition, files: listed };
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
      return `| [${title.en}](#${id}) | ${title.zh} | ${newest(id).records.length} |`;
    }),
    '',
    ...Object.values(DATASETS).flatMap(describeDataset),
  ].join('\n');
}

function describeDates({ id, title, published, dataThrough, revision }) {
  return `Edition \`${id}\` (${title.en}): published ${published}, data through ${dataThrough}, revision ${revision}.`;
}

function describeDataset(dataset) {
  const { title, what, gaps, fields: words } = CODEBOOK[dataset.id];
  const { source, records } = newest(dataset.id);
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
    `- Records: ${records.length}, in \`${EDITIONS[0].id}/${dataset.id}.json\``,
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

function newest(dataset) {
  return JSON.parse(readFileSync(join(ROOT, DATA, EDITIONS[0].id, `${dataset}.json`), 'utf8'));
}
