import { DATASETS, isDatasetId, type DatasetId } from '#data/snapshot.ts';
import type { CodebookEntry } from '#i18n/codebook/entry.ts';
import { refsIn, withOwnRefs } from '#model/citations.ts';
import { foldWords } from '#model/table.ts';
import type { SourceRef } from '#model/source.ts';
import type { PlainTable } from '#charts/export/table-files.ts';
import { flat, isBilingual, placeWords, wordsIn, type FlatScene } from './flat.ts';

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

/** Records as a file holds them: both languages side by side, nested values in words, sources last. */
export function plainTable(
  records: readonly PlainRecord[],
  fields: readonly string[],
  standing: SourceRef,
  scene: FlatScene,
): PlainTable {
  const columns = fields.flatMap((field): { label: string; valueOf: (record: PlainRecord) => unknown }[] => {
    const hasTwo = records.some(({ fields: own }) => isBilingual(own[field]));
    if (!hasTwo) return [{ label: field, valueOf: ({ fields: own }) => own[field] }];
    return (['en', 'zh'] as const).map((language) => ({
      label: `${field}.${language}`,
      valueOf: ({ fields: own }) => {
        const value = own[field];
        return isBilingual(value) ? value[language] : null;
      },
    }));
  });
  return {
    columns: [...columns.map(({ label }) => label), scene.wording.say.data.sourcesColumn],
    rows: records.map((record) => {
      const own = refsIn(record.fields);
      const refs = own.length === 0 ? [standing] : own;
      return [
        ...columns.map(({ valueOf }) => flat(valueOf(record), scene)),
        refs.map((ref) => placeWords(ref, scene)).join('; '),
      ];
    }),
  };
}

/** The datasets in the order of the edition; ids that this program does not know are left out. */
export function knownDatasets(ids: readonly string[]): DatasetId[] {
  return ids.filter((id) => isDatasetId(id));
}
