import type { ReactNode } from 'react';
import './nothing-matches.css';

/** One filter less, with how much would be shown then. */
export type Relaxation = { readonly label: string; readonly onRelax: () => void };

type Props = {
  readonly label: string;
  readonly words: string;
  readonly resetLabel: string;
  readonly onReset: () => void;
  readonly relaxations?: readonly Relaxation[];
};

/** Says that the filters leave nothing, and offers to drop them, or one of them. */
export function NothingMatches({ label, words, resetLabel, onReset, relaxations = [] }: Props): ReactNode {
  return (
    <section className="nothing-matches" aria-label={label}>
      <p>{words}</p>
      <ul>
        {relaxations.map(({ label: relaxed, onRelax }) => (
          <li key={relaxed}>
            <button type="button" className="button" onClick={onRelax}>
              {relaxed}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button--quiet" onClick={onReset}>
            {resetLabel}
          </button>
        </li>
      </ul>
    </section>
  );
}
