import type { Framing, Mark } from '#charts/mark.ts';
import type { Wording } from '#i18n/wording.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';

export type Cited = { readonly id: string; readonly refs: readonly SourceRef[] };

/** A value that can name its records and their sources: `markOf('call', 3, () => calls)`. */
export function markOf(key: string, value: number | null, recordsOf: () => readonly Cited[]): Mark {
  return {
    key,
    value,
    rows: () => recordsOf().map(({ id }) => id),
    refs: () => distinctRefs(recordsOf().flatMap(({ refs }) => refs)),
  };
}

/** A record that is a mark by itself, such as a statement or an event. */
export function markOfRecord(record: Cited): Mark {
  return markOf(record.id, 1, () => [record]);
}

/** The words around a figure, with its source as a line: `framingOf(wording, expertsWords(wording).sourceLine, { figure: 'floors', … })`. */
export function framingOf(
  { say, language }: Wording,
  source: string,
  own: Omit<Framing, 'language' | 'source'>,
): Framing {
  return { ...own, language, source: say.figure.source(source) };
}
