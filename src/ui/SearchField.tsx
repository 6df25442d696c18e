import type { ReactNode } from 'react';
import './search-field.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How much is left, said aloud as it changes. */
  readonly summary: string;
  readonly children?: ReactNode;
};

/** A field that narrows one table, with what it leaves. */
export function SearchField({ label, hint, text, onText, summary, children }: Props): ReactNode {
  return (
    <div role="search" className="search-field">
      <input
        type="search"
        value={text}
        maxLength={200}
        placeholder={label}
        aria-label={label}
        title={hint}
        onChange={(event) => onText(event.target.value)}
      />
      {children}
      <span role="status">{summary}</span>
    </div>
  );
}
