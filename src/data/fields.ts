import * as z from 'zod/mini';
import { ID } from '#lib/id.ts';
import { LEGIBLE } from '#lib/legible.ts';
import { MONTH, PARTIAL_DATE } from '#lib/partial-date.ts';
import { CONFIDENCES, PERIODS } from '#model/period.ts';
import { BASES, CELL_STATES, READINGS } from '#model/source.ts';

/** The building blocks that every dataset's schema is made of. */

export const id = z.string().check(z.maxLength(100), z.regex(ID));

export const words = z.string().check(z.minLength(1), z.maxLength(2000), z.regex(LEGIBLE));
export const text = z.strictObject({ en: words, zh: words });
export const name = z.strictObject({ en: words, zh: z.nullable(words) });
export const partialDate = z.string().check(z.regex(PARTIAL_DATE));
export const month = z.string().check(z.regex(MONTH));

/** Of a named host, as every browser can open it: no user name before it, no number in its place, no other alphabet spelled out. */
export const webAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(
      /^https?:\/\/(?:(?!xn--)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::\d{1,4})?(?:[/?#][^\s"'<>\\\p{Cc}\p{Cf}\p{Cs}]*)?$/u,
    ),
  );

/** A file below the folder of snapshots: never an address of elsewhere. */
export const filePath = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*)*\.json$/));

export const count = z.int().check(z.minimum(0));
export const cellState = z.enum(CELL_STATES);
export const basis = z.enum(BASES);

export const ref = z.strictObject({
  source: id,
  at: words,
  read: z.optional(z.enum(READINGS)),
  note: z.optional(text),
});

/**
 * The fields of datasets that may hold facts from after the report. A record of the report's time leaves both out; a later
 * one states both, and refs of its own that say how each source was read: `soundness.ts` asks for them.
 */
export const later = {
  period: z.prefault(z.enum(PERIODS), 'report'),
  confidence: z.prefault(z.nullable(z.enum(CONFIDENCES)), null),
};

/** Stands where refs were left out, until the whole file is read: see `read.ts`. */
export const LEFT_OUT: readonly z.infer<typeof ref>[] = [];

/** A record states its own refs, or leaves them out and has the source of its file; a part of a record has the record's. */
export const refs = z.pipe(
  z.optional(z.array(ref).check(z.minLength(1))),
  z.transform((stated) => stated ?? LEFT_OUT),
);
