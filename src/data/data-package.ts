import type { Text } from '#lib/bilingual.ts';
import { SEPARATORS, type Column } from './columns.ts';
import type { Dataset } from './dataset.ts';

// What `datapackage.json` says of an edition (Data Package, version 2): its tables, their columns and types, what leads to
// what. Like the schemas, it is made from what the program itself checks, and never by hand.

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** One table as it lies in the folder of its edition. */
export type PackagedTable = {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly words: { readonly title: Text; readonly what: Text; readonly gaps: Text };
  /** What a field means, by its path. The fields of shapes that many fields share are named by the field alone. */
  readonly fields: Readonly<Record<string, Text>>;
  /** Where its records come from that name nothing themselves. */
  readonly sources: readonly Cited[];
};

type Cited = { readonly title: string; readonly path?: string };

export type PackagedEdition = {
  readonly name: string;
  readonly title: Text;
  readonly description: string;
  readonly revision: number;
  /** The day on which this revision came out. */
  readonly revised: string;
  readonly sources: readonly Cited[];
};

export function dataPackageOf(edition: PackagedEdition, tables: readonly PackagedTable[]): object {
  return {
    $schema: PROFILE,
    name: edition.name,
    title: both(edition.title),
    description: edition.description,
    version: `${edition.revision}.0.0`,
    created: `${edition.revised}T00:00:00Z`,
    sources: edition.sources,
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ dataset, columns, path, bytes, sha256, words, fields, sources }: PackagedTable): object {
  return {
    name: dataset.id,
    type: 'table',
    path,
    title: both(words.title),
    description: `${words.what.en} ${words.gaps.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    bytes,
    hash: `sha256:${sha256}`,
    sources,
    schema: {
      fields: columns.map((column) => fieldOf(column, fields)),
      missingValues: [''],
      primaryKey: dataset.key,
      ...foreignKeysOf(dataset, columns),
    },
  };
}

/** A reference whose column is a list stands in no table as a key: the words about the field name where it leads. */
function foreignKeysOf({ id, references }: Dataset, columns: readonly Column[]): object {
  const keys = references
    .filter(({ field }) => columns.some(({ name, lists }) => name === field && lists === 0))
    .map(({ field, dataset }) => ({
      fields: [field],
      reference: { resource: dataset === id ? '' : dataset, fields: ['id'] },
    }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

function fieldOf(column: Column, fields: PackagedTable['fields']): object {
  const description = meaningOf(column, fields);
  const required = column.filled ? { required: true } : {};
  // Version 2 has a type for lists, which readers of version 1 refuse, and with it the whole table: see decision 35.
  if (column.lists > 0) return { name: column.name, type: 'string', description, ...constrained(required) };
  const { name, type, shape, values, pattern, minimum, maximum, maxLength } = column;
  const constraints = {
    ...required,
    ...(values === null ? {} : { enum: values }),
    ...(isCommon(pattern) ? { pattern } : {}),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(maxLength === null ? {} : { maxLength }),
  };
  return {
    name,
    type,
    ...(shape === 'address' ? { format: 'uri' } : {}),
    description,
    ...constrained(constraints),
  };
}

function constrained(constraints: object): object {
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

/** Whether every regular expression reads the pattern alike: kinds of characters and looks ahead are not for all. */
function isCommon(pattern: string | null): boolean {
  return pattern !== null && !/\\p|\(\?/.test(pattern);
}

const PARTS: Readonly<Record<string, string>> = {
  en: 'in English',
  zh: 'in Chinese',
  source: 'id of the source',
  at: 'place in the source',
  read: 'how the source was read',
  'note.en': 'note on the place, in English',
  'note.zh': 'note on the place, in Chinese',
};

/** What the codebook says of a column; what it says of the field that the column is a part of, and which part. */
function meaningOf({ steps, lists }: Column, fields: PackagedTable['fields']): string {
  const at = steps.map((_, index) => steps.length - index).find((length) => steps.slice(0, length).join('.') in fields);
  const words = at === undefined ? undefined : fields[steps.slice(0, at).join('.')];
  const rest = steps.slice(at).join('.');
  const part = rest === '' ? undefined : PARTS[rest];
  if (words === undefined || (rest !== '' && part === undefined)) throw new Error(`No words about ${steps.join('.')}`);
  const listed =
    lists === 0 ? '' : ` Items parted by “${SEPARATORS.slice(0, lists).join('”, and those within by “')}”.`;
  return `${words.en.replace(/\.$/, '')}${part === undefined ? '' : ` (${part})`}.${listed}`;
}

function both({ en, zh }: Text): string {
  return `${en} · ${zh}`;
}
