import { useEffect, useMemo } from 'react';
import type { Target } from '#charts/spec.ts';
import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { useStores } from '#state/atlas-context.tsx';
import { FIELDS } from '#state/fields.ts';
import type { Notice } from '#state/store.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { MOST_COMPARED, POLICY_KINDS, REGIONS, type Scene } from './scene.ts';

const CLAUSE_FIELDS = {
  policyMeasure: 'policyMeasure',
  policyRegion: 'policyRegion',
  policyKind: 'policyKind',
} as const;

/** The compared list with a jurisdiction put in or taken out; unchanged when it is full. */
export function toggleCompared(compared: readonly string[], id: string): readonly string[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < MOST_COMPARED ? [...compared, id] : compared;
}

/** What the cards do: choosing a measure filters by it, choosing a jurisdiction puts it into the comparison or out of it. */
export function useProvinceActions(): { actions: CardActions; highlight: Target | null } {
  const { atlas } = useStores();
  const { actions: shared, highlight } = useCardActions(CLAUSE_FIELDS);
  const actions = useMemo((): CardActions => {
    const compared = (): readonly string[] => atlas.getState().viewState.compare;
    return {
      ...shared,
      clauseOf: (column) =>
        column === 'jurisdiction' ? { include: compared(), exclude: [] } : shared.clauseOf(column),
      onChoose: (target, gesture) => {
        if (target.column !== 'jurisdiction') shared.onChoose(target, gesture);
        else if (gesture !== 'exclude') atlas.getState().go({ compare: toggleCompared(compared(), target.level) });
        else atlas.getState().go({ compare: compared().filter((id) => id !== target.level) });
      },
    };
  }, [atlas, shared]);
  return { actions, highlight };
}

/** Drops what a link names and this edition does not have, and tells the reader which. */
export function useKnownIds({ viewState, jurisdictions, measures }: Scene): void {
  const { atlas } = useStores();
  const { compare, alikeTo, policyMeasure, policyRegion, policyKind, weights } = viewState;
  useEffect(() => {
    const notices: Notice[] = [];
    const keep = (field: keyof typeof FIELDS, ids: readonly string[], isKnown: (id: string) => boolean): string[] => {
      const { parameter } = FIELDS[field];
      notices.push(
        ...ids.filter((id) => !isKnown(id)).map((value) => ({ kind: 'unknown-level', parameter, value }) as const),
      );
      return ids.filter(isKnown);
    };
    const keepClause = (
      field: keyof typeof CLAUSE_FIELDS,
      clause: Clause,
      isKnown: (id: string) => boolean,
    ): Clause => {
      if (clause === NO_CLAUSE) return clause;
      return { include: keep(field, clause.include, isKnown), exclude: keep(field, clause.exclude, isKnown) };
    };
    const isRegion = (id: string): boolean => REGIONS.some((region) => region === id);
    const isKind = (id: string): boolean => POLICY_KINDS.some((kind) => kind === id);
    const patch = {
      compare: keep('compare', compare, (id) => jurisdictions.has(id)).slice(0, MOST_COMPARED),
      alikeTo: keep('alikeTo', alikeTo === '' ? [] : [alikeTo], (id) => jurisdictions.has(id))[0] ?? '',
      policyMeasure: keepClause('policyMeasure', policyMeasure, (id) => measures.has(id)),
      policyRegion: keepClause('policyRegion', policyRegion, isRegion),
      policyKind: keepClause('policyKind', policyKind, isKind),
      weights: Object.fromEntries(
        keep('weights', Object.keys(weights), (id) => measures.has(id)).map((id) => [id, weights[id] ?? 1]),
      ),
    };
    if (notices.length > 0) atlas.getState().correct(patch, notices);
  }, [atlas, compare, alikeTo, policyMeasure, policyRegion, policyKind, weights, jurisdictions, measures]);
}
