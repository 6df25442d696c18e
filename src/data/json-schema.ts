import * as z from 'zod/mini';
import { anyValue, changesSchema } from './changes.ts';
import * as fields from './fields.ts';
import { DATASETS, type DatasetId } from './snapshot.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** One field of a record. Nested fields have dotted names: `policies.title`. */
export type Field = { readonly path: string; readonly schema: JsonSchema; readonly required: boolean };

/** The shapes that many fields share; each is spelled out once per schema, under `$defs`. */
const SHARED = z
  .registry<{ id: string; description: string }>()
  .add(fields.id, { id: 'id', description: 'A short name of small letters, digits, hyphens and dots' })
  .add(fields.words, {
    id: 'words',
    description: 'Words, of signs that can be seen and that leave the words around them alone',
  })
  .add(fields.text, { id: 'text', description: 'Words in English and in Chinese' })
  .add(fields.name, { id: 'name', description: 'A proper name; null where no Chinese form could be cited' })
  .add(fields.partialDate, { id: 'date', description: 'A date as far as it is known: 2024, 2024-03 or 2024-03-18' })
  .add(fields.month, { id: 'month', description: 'A calendar month, such as 2024-03' })
  .add(fields.webAddress, { id: 'address', description: 'A web address' })
  .add(fields.cellState, {
    id: 'cellState',
    description: 'yes; no: looked for and not there; not-coded: nobody says; not-applicable',
  })
  .add(fields.basis, { id: 'basis', description: 'report: the report says so; inferred: this project judged so' })
  .add(fields.ref, {
    id: 'ref',
    description:
      'Where a value comes from: a listed source and the place in it, such as section 4.5 or endnote 27; of later facts also how the source was read',
  });

/** The JSON Schema (draft 2020-12) of the file of one dataset, for readers outside this program. */
export function jsonSchemaOf(id: DatasetId): JsonSchema {
  const dataset = DATASETS[id];
  const file = z.strictObject({
    dataset: z.literal(dataset.id),
    formatVersion: z.literal(dataset.formatVersion),
    source: fields.ref,
    records: z.array(dataset.record),
  });
  return z.toJSONSchema(file, { target: 'draft-2020-12', io: 'input', metadata: SHARED });
}

/** The JSON Schema (draft 2020-12) of a list of changes. */
export function jsonSchemaOfChanges(): Readonly<Record<string, unknown>> {
  SHARED.add(anyValue, { id: 'value', description: 'A value as the file of a dataset holds it' });
  const { $schema, ...schema } = z.toJSONSchema(changesSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: SHARED,
  });
  const title = 'Changes';
  const description =
    'What differs between two revisions or editions: of a field of a record, or of a whole record where no field is named. What was not there is left out.';
  return { $schema, title, description, ...schema };
}

/** The fields of a dataset's records, in the order of its schema. The shared shapes are not entered. */
export function fieldsOf(file: JsonSchema): readonly Field[] {
  const records = file.properties?.['records'];
  return isSchema(records) ? fieldsBelow(records, '') : [];
}

function fieldsBelow(schema: JsonSchema, prefix: string): Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (!isSchema(property)) return [];
    const path = `${prefix}${name}`;
    const required = schema.required?.includes(name) ?? false;
    return [{ path, schema: property, required }, ...fieldsBelow(property, `${path}.`)];
  });
  const inner = [schema.items, schema.anyOf, schema.oneOf].flat().filter(isSchema);
  return [...own, ...inner.flatMap((each) => fieldsBelow(each, prefix))];
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}
