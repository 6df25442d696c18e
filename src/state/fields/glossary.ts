import { freeText, idList, oneId, sortKeys, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('glossary');

export const glossaryFields = {
  /** The term that is open. */
  term: field<string>('term', '', oneId),
  termText: field<string>('term-q', '', freeText, TYPED),
  termSort: field<readonly SortKey[]>('term-sort', [], sortKeys, QUIET),
  termHidden: field<readonly string[]>('term-hide', [], idList, QUIET),
};
