import type { ReactNode } from 'react';
import './button.css';
import './card.css';

export type Failure = {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly onRetry: () => void;
};

type Props = { readonly title: string; readonly retryLabel: string; readonly failures: readonly Failure[] };

/** Stands where a card would be, and says which file failed it and why. */
export function FailureCard({ title, retryLabel, failures }: Props): ReactNode {
  return (
    <section className="card card-failure" role="alert">
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      {failures.map(({ headline, sentences }) => (
        <div key={headline}>
          <p>{headline}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <button type="button" className="button" onClick={() => failures.forEach(({ onRetry }) => onRetry())}>
          {retryLabel}
        </button>
      </p>
    </section>
  );
}
