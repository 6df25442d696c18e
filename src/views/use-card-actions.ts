import { useMemo, useState } from 'react';
import type { Target } from '#charts/mark.ts';
import { applyGesture, isClause, NO_CLAUSE, type Clause } from '#model/clause.ts';
import { useStores } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import type { ViewState } from '#state/fields.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useAddToBriefing } from './use-add-to-briefing.ts';

/** The fields of the view state that hold a clause, by the column they narrow. */
export type ClauseFields = Readonly<Record<string, keyof ViewState>>;

/**
 * What the cards of a page do to the view state, and which level the reader points at. The actions stay the same
 * object, so that figures need not be drawn again for them. Keep `fields` at module scope.
 */
export function useCardActions(fields: ClauseFields): { actions: CardActions; highlight: Target | null } {
  const { atlas } = useStores();
  const onBriefing = useAddToBriefing();
  const [highlight, setHighlight] = useState<Target | null>(null);
  const actions = useMemo((): CardActions => {
    const state = (): ViewState => atlas.getState().viewState;
    const clauseOf = (column: string): Clause | undefined => {
      const field = fields[column];
      const value = field === undefined ? undefined : state()[field];
      return isClause(value) ? value : undefined;
    };
    return {
      clauseOf,
      onHighlight: setHighlight,
      onChoose: ({ column, level }, gesture) => {
        const field = fields[column];
        if (field === undefined) return;
        atlas.getState().go({ [field]: applyGesture(clauseOf(column) ?? NO_CLAUSE, level, gesture) });
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
  }, [atlas, fields, onBriefing]);
  return { actions, highlight };
}
