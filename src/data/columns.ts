import type * as z from 'zod/mini';

// The records of a dataset as one table. There is one rule: a column is a way from the record to a value that is no list and
// no object, its steps parted by dots (`title.en`, `refs.source`); where a list lies on the way, the cell has one item for each
// of the list, in its order. Columns of one list thus have equally many items, and the third belongs to the third. An item that
// is null, or a record's value that is null, left out or an empty list, is empty.

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Parts the items of a list, and those of a list within a list. No item may hold what parts it from the next. */
export const SEPARATORS = ['|', '^'] as const;

type ColumnType = 'boolean' | 'integer' | 'number' | 'string';

export type Column = {
  readonly name: string;
  readonly steps: readonly string[];
  /** How many lists lie on the way. */
  readonly lists: number;
  readonly type: ColumnType;
  /** Which of the shapes that fields share the value has: `date`, `month`, `address`, `id`, `words`… */
  readonly shape: string | null;
  /** Whether the cell of every record says something. */
  readonly filled: boolean;
  /** The words of a closed list, where it is one. */
  readonly values: readonly string[] | null;
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly maxLength: number | null;
};

/** The columns of a dataset, from the JSON Schema of its file: those of all kinds of record, in the order of the schema. */
export function columnsOf(file: JsonSchema): readonly Column[] {
  const records = schemaAt(file.properties, 'records');
  const found = leavesOf(schemaIn(records.items), {
    defs: file.$defs ?? {},
    steps: [],
    lists: 0,
    filled: true,
    shape: null,
  });
  const tooDeep = found.find(({ lists }) => lists > SEPARATORS.length);
  if (tooDeep !== undefined) throw new Error(`${tooDeep.name} lies in more lists than there are separators`);
  return found;
}

type At = {
  readonly defs: Readonly<Record<string, unknown>>;
  readonly steps: readonly string[];
  readonly lists: number;
  readonly filled: boolean;
  readonly shape: string | null;
};

function leavesOf(schema: JsonSchema, at: At): readonly Column[] {
  if (schema.$ref !== undefined) {
    const shape = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return leavesOf(schemaAt(at.defs, shape), { ...at, shape });
  }
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) {
    const kinds = either.map(schemaIn).filter(({ type }) => type !== 'null');
    const filled = at.filled && kinds.length === either.length;
    return mergedLeaves(kinds.map((kind) => leavesOf(kind, { ...at, filled })));
  }
  if (schema.items !== undefined) {
    const filled = at.filled && (schema.minItems ?? 0) > 0;
    return leavesOf(schemaIn(schema.items), { ...at, lists: at.lists + 1, filled });
  }
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([step, property]) => {
      const inner = schemaIn(property);
      // What a reader of the file fills in is there: a default, and the refs that are those of the file.
      const isThere = schema.required?.includes(step) === true || inner.default !== undefined || step === 'refs';
      return leavesOf(inner, { ...at, shape: null, steps: [...at.steps, step], filled: at.filled && isThere });
    });
  }
  return [leafOf(schema, at)];
}

function leafOf(schema: JsonSchema, { steps, lists, filled, shape }: At): Column {
  const types = [schema.type].flat().filter((type) => type !== undefined);
  const name = steps.join('.');
  const type = types.find((each) => isColumnType(each));
  if (type === undefined) throw new Error(`${name} is neither text, number nor truth value`);
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return {
    name,
    steps,
    lists,
    type,
    shape,
    filled: filled && !types.includes('null'),
    values: type === 'string' && values !== undefined ? values.map(String) : null,
    pattern: schema.pattern ?? null,
    minimum: schema.minimum ?? null,
    // What zod says of every integer says nothing of this one.
    maximum: schema.maximum === Number.MAX_SAFE_INTEGER ? null : (schema.maximum ?? null),
    maxLength: schema.maxLength ?? null,
  };
}

/** The columns of several kinds of record in one table: what holds of a column holds of it in every kind. */
function mergedLeaves(kinds: readonly (readonly Column[])[]): readonly Column[] {
  const merged = new Map<string, Column>();
  for (const column of kinds.flat()) {
    const known = merged.get(column.name);
    merged.set(column.name, known === undefined ? column : bothOf(known, column));
  }
  const isInAll = (name: string): boolean => kinds.every((kind) => kind.some((column) => column.name === name));
  return [...merged.values()].map((column) => ({ ...column, filled: column.filled && isInAll(column.name) }));
}

function bothOf(one: Column, other: Column): Column {
  if (one.type !== other.type)
    throw new Error(`${one.name} is ${one.type} in one kind of record, ${other.type} in another`);
  const alike = <Key extends keyof Column>(key: Key): Column[Key] | null => (one[key] === other[key] ? one[key] : null);
  return {
    ...one,
    // What is a list in some kinds of record is a list of one in the others.
    lists: Math.max(one.lists, other.lists),
    shape: alike('shape'),
    filled: one.filled && other.filled,
    values: one.values === null || other.values === null ? null : [...new Set([...one.values, ...other.values])],
    pattern: alike('pattern'),
    minimum: alike('minimum'),
    maximum: alike('maximum'),
    maxLength: alike('maxLength'),
  };
}

/** The cells of one record, as text. Throws where an item of a list holds what parts items. */
export function cellsOf(record: unknown, columns: readonly Column[]): readonly string[] {
  return columns.map((column) => spell(valuesAt(record, column.steps), 0, column));
}

/** What lies at the end of the steps, in lists as deep as those on the way. */
function valuesAt(value: unknown, steps: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => valuesAt(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null ? valuesAt(Reflect.get(value, step), rest) : null;
}

function spell(value: unknown, depth: number, column: Column): string {
  if (Array.isArray(value)) return value.map((item) => spell(item, depth + 1, column)).join(SEPARATORS[depth]);
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Error(`${column.name} does not lead to a value`);
  const words = String(value);
  const { name, lists } = column;
  const parting = SEPARATORS.slice(0, lists).find((separator) => words.includes(separator));
  if (parting !== undefined) throw new Error(`${name}: “${words}” holds “${parting}”, which parts the items of a list`);
  return words;
}

const LINE_END = '\r\n';

/** A table as CSV after RFC 4180: commas, CRLF, a head, quotes where they are needed and doubled within. */
export function csvOf(columns: readonly Column[], records: readonly unknown[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...records.map((record) => cellsOf(record, columns))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}${LINE_END}`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isColumnType(type: string): type is ColumnType {
  return type === 'boolean' || type === 'integer' || type === 'number' || type === 'string';
}

function schemaAt(schemas: Readonly<Record<string, unknown>> | undefined, name: string): JsonSchema {
  return schemaIn(schemas?.[name]);
}

function schemaIn(value: unknown): JsonSchema {
  if (!isSchema(value)) throw new Error('There is no schema');
  return value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
