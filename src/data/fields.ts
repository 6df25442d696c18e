import * as z from 'zod/mini';
import { PARTIAL_DATE } from '#lib/partial-date.ts';
import { BASES, CELL_STATES } from '#model/source.ts';

/** The building blocks that every dataset's schema is made of. */

export const id = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));
export const words = z.string().check(z.minLength(1), z.maxLength(2000));
export const text = z.strictObject({ en: words, zh: words });
export const name = z.strictObject({ en: words, zh: z.nullable(words) });
export const partialDate = z.string().check(z.regex(PARTIAL_DATE));
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s"'<>]+$/));
export const count = z.int().check(z.minimum(0));
export const cellState = z.enum(CELL_STATES);
export const basis = z.enum(BASES);

export const ref = z.strictObject({ source: id, at: words, note: z.optional(text) });

/** A row states its own refs, or leaves them out and takes the dataset's default source. */
export const refs = z.optional(z.array(ref).check(z.minLength(1)));
