import { freeText, idList, oneId, oneName, oneOf, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('data');

export const dataFields = {
  /** The dataset that is open; empty for the list of all. */
  dataset: field<string>('dataset', '', oneId),
  dataText: field<string>('data-q', '', freeText, TYPED),
  dataSort: field<readonly SortKey[]>('data-sort', [], sortKeys, QUIET),
  dataHidden: field<readonly string[]>('data-hide', [], idList, QUIET),
  dataBy: field<'none' | 'kind'>('data-by', 'none', oneOf(['none', 'kind']), QUIET),
  /** The record that is open. */
  record: field<string>('record', '', oneName, QUIET),
  /** The endnote or section of the report that is pointed out: `endnote-27`, `section-4.5`. */
  place: field<string>('place', '', oneId),
};
