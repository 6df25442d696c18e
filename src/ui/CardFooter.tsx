import type { ReactNode } from 'react';
import type { Framing } from '#charts/mark.ts';
import { TermsIn } from './TermsIn.tsx';

/** Source, count, filters and caveats under a figure. */
export function CardFooter({ spec }: { readonly spec: Framing }): ReactNode {
  return (
    <footer className="card-foot">
      {spec.notes.map((note) => (
        <p key={note} className="card-note">
          <TermsIn text={note} />
        </p>
      ))}
      {spec.filters !== '' && <p>{spec.filters}</p>}
      <p className="card-source">
        <span>{spec.source}</span>
        <span>{spec.count}</span>
      </p>
    </footer>
  );
}
