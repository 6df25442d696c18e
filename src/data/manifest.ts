import * as z from 'zod/mini';
import { count, id, partialDate, text, words } from './fields.ts';

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
            path: words,
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
export type Edition = Manifest['editions'][number];
