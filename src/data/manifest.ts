import * as z from 'zod/mini';
import { count, filePath, id, partialDate, text } from './fields.ts';

/** `public/data/editions.json`: which editions there are, newest first, and which files make each. */
export const manifestSchema = z.strictObject({
  editions: z
    .array(
      z.strictObject({
        id,
        title: text,
        published: partialDate,
        dataThrough: partialDate,
        revision: z.int().check(z.minimum(1)),
        revisionNote: z.nullable(text),
        files: z.array(
          z.strictObject({
            dataset: id,
            path: filePath,
            sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
            records: count,
            formatVersion: z.int().check(z.minimum(1)),
          }),
        ),
      }),
    )
    .check(z.minLength(1)),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ListedEdition = Manifest['editions'][number];
export type Edition = ListedEdition & {
  /** One hash for all its files: two editions with the same one hold the same data. */
  readonly dataHash: string;
};

export type ManifestReading =
  { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly detail: string };

/** Reads the text of the list of editions. Never throws. */
export function readManifest(source: string): ManifestReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
  const result = z.safeParse(manifestSchema, parsed);
  if (result.success) return { ok: true, manifest: result.data };
  return { ok: false, detail: result.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ') };
}
