import { sha256 } from '#lib/sha256.ts';

/** One hash for the files of an edition, whatever their order. */
export function dataHashOf(files: readonly { readonly dataset: string; readonly sha256: string }[]): string {
  return sha256(
    files
      .map((file) => `${file.dataset} ${file.sha256}`)
      .toSorted()
      .join('\n'),
  );
}
