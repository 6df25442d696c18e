import { digest } from '#lib/digest.ts';
import type { Edition, ListedEdition } from './manifest.ts';

/** An edition as the list states it, with the hash of all its files, whatever their order. */
export async function withDataHash(listed: ListedEdition): Promise<Edition> {
  const lines = listed.files.map((file) => `${file.dataset} ${file.sha256}`);
  return { ...listed, dataHash: await digest(lines.toSorted().join('\n')) };
}
