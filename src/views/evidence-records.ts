import type { Confidence } from '#model/period.ts';
import type { SourceRef } from '#model/source.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';

type Cited = {
  readonly id: string;
  readonly refs: readonly SourceRef[];
  /** Of records that may have come after the report. */
  readonly confidence?: Confidence | null;
};
/** A record in words, without what stands in the record itself. */
export type Words = Omit<EvidenceEntry, 'id' | 'refs'> & Partial<EvidenceEntry>;
type LookUp = (id: string) => EvidenceEntry | null;

/** Looks among some records for one by its id, and puts it into words: `among(calls, (call) => ({ heading, lines }))`. */
export function among<Record extends Cited>(records: readonly Record[], wordsOf: (record: Record) => Words): LookUp {
  return (id) => {
    const record = records.find((each) => each.id === id);
    return record === undefined
      ? null
      : { id, refs: record.refs, later: record.confidence ?? null, ...wordsOf(record) };
  };
}

/** What the first place that knows an id says of it. */
export function firstOf(id: string, ...places: readonly LookUp[]): EvidenceEntry | null {
  for (const place of places) {
    const found = place(id);
    if (found !== null) return found;
  }
  return null;
}
