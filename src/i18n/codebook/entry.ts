import type { Text } from '#lib/bilingual.ts';

/** What a reader of one dataset needs to know: what a record is, what is missing, what each field means. */
export type CodebookEntry = {
  readonly title: Text;
  readonly what: Text;
  readonly gaps: Text;
  readonly fields: Readonly<Record<string, Text>>;
};
