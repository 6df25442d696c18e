import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import type { Weights } from '#model/weighted-index.ts';
import { clause, idList, oneName, oneOf, switchedOn, weightList } from '#state/codecs.ts';
import { QUIET, fieldOf } from '#state/field.ts';

export const MATRIX_ORDERS = ['count', 'name', 'region', 'similarity'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** The parts of the page, of which one is open. */
export const PROVINCES_TABS = ['matrix', 'documents', 'similarity', 'weights'] as const;
export type ProvincesTab = (typeof PROVINCES_TABS)[number];

const field = fieldOf('provinces');

export const provincesFields = {
  provincesTab: field<ProvincesTab>('tab', 'matrix', oneOf(PROVINCES_TABS)),
  compare: field<readonly string[]>('compare', [], idList),
  policyMeasure: field<Clause>('measure', NO_CLAUSE, clause),
  /** Whether several measures must all be there, or any of them. */
  policyMode: field<'any' | 'all'>('measure-mode', 'any', oneOf(['any', 'all'])),
  policyRegion: field<Clause>('region', NO_CLAUSE, clause),
  policyKind: field<Clause>('policy-kind', NO_CLAUSE, clause),
  matrixOrder: field<MatrixOrder>('matrix-order', 'count', oneOf(MATRIX_ORDERS), QUIET),
  isTransposed: field<boolean>('transpose', false, switchedOn, QUIET),
  onlyDifferences: field<boolean>('only-differences', false, switchedOn, QUIET),
  /** The jurisdiction that the others are likened to; empty for the first in order. */
  alikeTo: field<string>('alike', '', oneName, QUIET),
  /** The reader's own weights of the measures. */
  weights: field<Weights>('weights', {}, weightList, QUIET),
};
