import { DATASETS, isDatasetId, type DatasetId } from '#data/snapshot.ts';
import type { CodebookEntry } from '#i18n/codebook/entry.ts';
import { refsIn, withOwnRefs } from '#model/citations.ts';
import { foldWords } from '#model/table.ts';
import type { SourceRef } from '#model/source.ts';
import type { PlainTable } from '#charts/export/table-files.ts';
import { wordsIn, type FlatScene } from '#views/flat.ts';
import { tableOfRecords } from '#views/table-of-records.ts';

/** What the table of the open dataset is called in a briefing. */
export const RECORDS_TABLE = 'records-table';

/** One record of any dataset, by field, with an id of its own: the dataset's key. */
export type PlainRecord = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };

/** Records of any dataset in one shape, so that one table can show them all. */
export function plainRecords(id: DatasetId, records: readonly object[]): PlainRecord[] {
  const { key } = DATASETS[id];
  return records.map((record) => {
    const fields = withOwnRefs(record);
    return { id: key.map((field) => String(fields[field])).join('/'), fields };
  });
}

/** The top-level fields of a dataset, in the order of its codebook. Sources are shown apart. */
export function fieldNames({ fields }: CodebookEntry): string[] {
  return Object.keys(fields).filter((field) => !field.includes('.') && field !== 'refs');
}

/** A field's name as an address may spell it: `authorsComplete` as `authors-complete`. */
export function columnId(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Records that say every word of a search, in either language. */
export function recordsSaying(records: readonly PlainRecord[], text: string): readonly PlainRecord[] {
  const words = foldWords(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter(({ fields }) => {
    const said = foldWords(wordsIn(fields).join('\n'));
    return words.every((word) => said.includes(word));
  });
}

/** Records as a file holds them: the same as the records behind a figure, in the order of the codebook. */
export function plainTable(
  records: readonly PlainRecord[],
  fields: readonly string[],
  standing: SourceRef,
  scene: FlatScene,
): PlainTable {
  const [first] = fields;
  const isNamed = first === 'id';
  const shown = isNamed ? fields.slice(1) : fields;
  return tableOfRecords(
    isNamed ? ['id'] : [],
    records.map((record) => {
      const own = refsIn(record.fields);
      return {
        lead: isNamed ? [record.id] : [],
        fields: Object.fromEntries(shown.map((field) => [field, record.fields[field]])),
        refs: own.length === 0 ? [standing] : own,
      };
    }),
    scene,
  );
}

/** The datasets in the order of the edition; ids that this program does not know are left out. */
export function knownDatasets(ids: readonly string[]): DatasetId[] {
  return ids.filter((id) => isDatasetId(id));
}
