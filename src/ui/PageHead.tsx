import type { ReactNode } from 'react';
import './page-head.css';

type Props = { readonly section: string; readonly finding: string; readonly lede: string };

/** The head of a page: where the reader is, what is true of what is shown, and what it is about. */
export function PageHead({ section, finding, lede }: Props): ReactNode {
  return (
    <header className="page-head">
      <p className="page-head-section">{section}</p>
      <h1>{finding}</h1>
      <p className="page-head-lede">{lede}</p>
    </header>
  );
}
