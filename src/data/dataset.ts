import type * as z from 'zod/mini';

/** A step from one format version to the next: receives the whole file, returns the whole file. */
export type Upgrade = (file: Record<string, unknown>) => Record<string, unknown>;

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
