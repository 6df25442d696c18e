import type { ReactNode } from 'react';
import type { Bar } from '#charts/kinds/bars/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import { applyGesture, isEmptyClause, NO_CLAUSE, type Clause } from '#model/clause.ts';

type Props = {
  readonly levels: readonly Bar[];
  readonly clause: Clause;
  readonly wording: Wording;
  readonly onClause: (clause: Clause) => void;
};

/** The kinds of agreement as chips, with how many provisions each would leave. */
export function AgreementChips({ levels, clause, wording, onClause }: Props): ReactNode {
  const say = wording.say.law.agreement;
  const total = levels.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return (
    <div className="law-chips" role="group" aria-label={say.tools}>
      <button
        type="button"
        className="law-chip"
        aria-pressed={isEmptyClause(clause)}
        onClick={() => onClause(NO_CLAUSE)}
      >
        {say.chip(say.all, total)}
      </button>
      {levels.map(({ key, label, value }) => {
        const isLeftOut = clause.exclude.includes(key);
        return (
          <button
            key={key}
            type="button"
            className="law-chip"
            data-left-out={isLeftOut}
            aria-pressed={clause.include.includes(key)}
            onClick={(event) => {
              const gesture = isLeftOut ? 'exclude' : event.ctrlKey || event.metaKey ? 'add' : 'select';
              onClause(applyGesture(clause, key, gesture));
            }}
          >
            {say.chip(isLeftOut ? say.leftOut(label) : label, value ?? 0)}
          </button>
        );
      })}
    </div>
  );
}
