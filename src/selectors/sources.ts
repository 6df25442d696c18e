import type { PartialDate } from '#lib/partial-date.ts';
import type { Source, SourceRef } from '#model/source.ts';
import { selector } from './memo.ts';

/** Finds a listed source by its id. */
export const sourceById = selector(['sources'], ({ sources }) => {
  const byId = new Map(sources.records.map((source) => [source.id, source]));
  return (id: string): Source | undefined => byId.get(id);
});

/** When what a ref leads to came out: for the ref that a dataset states for all its records, the day of the report. */
export function dateOfSource(snapshot: Parameters<typeof sourceById>[0], { source }: SourceRef): PartialDate | null {
  return sourceById(snapshot)(source)?.date ?? null;
}
