import { useMemo, useState } from 'react';
import type { Target } from '#charts/mark.ts';
import { ownValue } from '#lib/own-value.ts';
import { applyGesture, isClause, type Clause } from '#model/clause.ts';
import { useStores } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import type { ViewState } from '#state/fields.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useAddToBriefing } from './use-add-to-briefing.ts';

/**
 * What the cards of a page do to the view state, and which level the reader points at. A column is called as the field that
 * narrows it; what is no such field cannot be chosen. The actions stay the same object, so that figures need not be drawn
 * again for them.
 */
export function useCardActions(): { actions: CardActions; highlight: Target | null } {
  const { atlas } = useStores();
  const onBriefing = useAddToBriefing();
  const [highlight, setHighlight] = useState<Target | null>(null);
  const actions = useMemo((): CardActions => {
    const state = (): ViewState => atlas.getState().viewState;
    const clauseOf = (column: string): Clause | undefined => {
      const value = ownValue<unknown>(state(), column);
      return isClause(value) ? value : undefined;
    };
    return {
      clauseOf,
      onHighlight: setHighlight,
      onChoose: ({ column, level }, gesture) => {
        const clause = clauseOf(column);
        if (clause !== undefined) atlas.getState().go({ [column]: applyGesture(clause, level, gesture) });
      },
      onEvidence: (figure, mark) => atlas.getState().go({ evidence: writeEvidenceAddress({ figure, mark }) }),
      onExport: (figure) => atlas.getState().go({ exporting: figure }),
      onEmbed: (figure) => atlas.getState().go({ embedding: figure }),
      onBriefing,
      onTable: (figure, isTable) => {
        const others = state().asTable.filter((each) => each !== figure);
        atlas.getState().go({ asTable: isTable ? [...others, figure] : others });
      },
    };
  }, [atlas, onBriefing]);
  return { actions, highlight };
}
