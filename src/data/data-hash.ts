import { sha256 } from '#lib/sha256.ts';
import type { Edition } from './manifest.ts';

/** One hash for all the files of an edition: two editions with the same hash hold the same data. */
export function dataHashOf({ files }: Pick<Edition, 'files'>): string {
  const lines = files.map((file) => `${file.dataset} ${file.sha256}`);
  return sha256(lines.toSorted().join('\n'));
}
