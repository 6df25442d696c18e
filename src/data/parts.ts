import type { ListedEdition } from './manifest.ts';

// An edition may build on an older one: it lists the older one's file of a dataset and after it its own, which holds what came
// later. Apart from `manifest.ts`, which brings the schemas: every page asks here.

type Files = Pick<ListedEdition, 'files'>;
type Listed = ListedEdition['files'][number];

/** The files of one dataset, the oldest first. */
export function partsOf({ files }: Files, dataset: string): readonly Listed[] {
  return files.filter((file) => file.dataset === dataset);
}

/** The datasets of an edition, each once, in its order. */
export function datasetsOf({ files }: Files): readonly string[] {
  return [...new Set(files.map(({ dataset }) => dataset))];
}

export function recordCount(edition: Files, dataset: string): number {
  return partsOf(edition, dataset).reduce((sum, { records }) => sum + records, 0);
}
