import { useMemo } from 'react';
import type { Target } from '#charts/mark.ts';
import { useStores } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { MOST_COMPARED, POLICY_KINDS, REGIONS, type Scene } from './scene.ts';

/** The compared list with a jurisdiction put in or taken out; unchanged when it is full. */
export function toggleCompared(compared: readonly string[], id: string): readonly string[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < MOST_COMPARED ? [...compared, id] : compared;
}

/** What the cards do: choosing a measure filters by it, choosing a jurisdiction puts it into the comparison or out of it. */
export function useProvinceActions(): { actions: CardActions; highlight: Target | null } {
  const { atlas } = useStores();
  const { actions: shared, highlight } = useCardActions();
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
export function useKnownPlaces({ jurisdictions, measures }: Scene): void {
  const known = useMemo(() => {
    const isJurisdiction = (id: string): boolean => jurisdictions.has(id);
    const isMeasure = (id: string): boolean => measures.has(id);
    return {
      compare: isJurisdiction,
      alikeTo: isJurisdiction,
      policyMeasure: isMeasure,
      weights: isMeasure,
      policyRegion: (id: string) => REGIONS.some((region) => region === id),
      policyKind: (id: string) => POLICY_KINDS.some((kind) => kind === id),
    };
  }, [jurisdictions, measures]);
  useKnownIds(known);
}
