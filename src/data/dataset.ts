import * as z from 'zod/mini';

/** A step from one format version to the next: receives the whole file, returns the whole file. */
export type Upgrade = (file: Record<string, unknown>) => Record<string, unknown>;

const rows = z.array(z.record(z.string(), z.unknown()));

/** A step that changes each record by itself. Throws where the file's records are none. */
export function upgradeRecords(change: (record: Record<string, unknown>) => Record<string, unknown>): Upgrade {
  return (file) => ({ ...file, records: z.parse(rows, file['records']).map(change) });
}

/** Says that a field holds ids of another dataset. Checked once both are loaded. */
export type Reference = { readonly field: string; readonly dataset: string };

/** What the program knows about one dataset: the shape of a record and how old files become new ones. */
export type Dataset<Id extends string = string, Schema extends z.ZodMiniType = z.ZodMiniType> = {
  readonly id: Id;
  readonly formatVersion: number;
  readonly record: Schema;
  /** The fields that make a record unique; usually `id`. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** `upgrades[n]` turns version n + 1 into n + 2. */
  readonly upgrades: readonly Upgrade[];
};

export function defineDataset<const Id extends string, Schema extends z.ZodMiniType>(
  dataset: Pick<Dataset<Id, Schema>, 'id' | 'record'> & Partial<Dataset<Id, Schema>>,
): Dataset<Id, Schema> {
  const upgrades = dataset.upgrades ?? [];
  return {
    id: dataset.id,
    record: dataset.record,
    key: dataset.key ?? ['id'],
    references: dataset.references ?? [],
    upgrades,
    formatVersion: upgrades.length + 1,
  };
}
