import { useMemo } from 'react';
import { useStores } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { MOST_COMPARED, type Context } from './context.ts';

/** What the cards do: choosing a measure filters by it, choosing a jurisdiction puts it into the comparison or out of it. */
export function useProvinceActions(): ReturnType<typeof useCardActions> {
  const { atlas } = useStores();
  const { actions: shared, highlight } = useCardActions();
  const actions = useMemo((): CardActions => {
    const compared = (): readonly string[] => atlas.getState().viewState.compare;
    return {
      ...shared,
      clauseOf: (column) =>
        column === 'jurisdiction' ? { include: compared(), exclude: [] } : shared.clauseOf(column),
      onChoose: (target, gesture) => {
        if (target.column !== 'jurisdiction') return shared.onChoose(target, gesture);
        const others = compared().filter((id) => id !== target.level);
        const isPutIn = others.length === compared().length && others.length < MOST_COMPARED && gesture !== 'exclude';
        atlas.getState().go({ compare: isPutIn ? [...others, target.level] : others });
      },
    };
  }, [atlas, shared]);
  return { actions, highlight };
}

/** Drops what a link names and this edition does not have, and tells the reader which. */
export function useKnownPlaces({ jurisdictions, measures }: Context): void {
  const known = useMemo(() => {
    const isJurisdiction = (id: string): boolean => jurisdictions.has(id);
    return { compare: isJurisdiction, alikeTo: isJurisdiction, weights: (id: string) => measures.has(id) };
  }, [jurisdictions, measures]);
  useKnownIds(known);
}
