import { strToU8, zipSync, type Zippable } from 'fflate';

export type NamedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Files as they are handed over: one as itself, several in a ZIP. */
export function handedOver(files: readonly NamedFile[], zipName: string): NamedFile {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return only;
  return { name: zipName, type: 'application/zip', content: zipped(files) };
}

/**
 * A ZIP of files. What is compressed already is stored as it is. In one go: the library's other way starts workers
 * from text, which the dashboard's policy forbids.
 */
export function zipped(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, content } of files)
    entries[name] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  return new Uint8Array(zipSync(entries, { level: 6 }));
}
