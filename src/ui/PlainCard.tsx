import type { ReactNode } from 'react';
import './card.css';

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  /** Empty for none. */
  readonly subtitle: string;
  readonly className?: string;
  /** The figure in whose place it stands, where it does. */
  readonly figure?: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** A card of what is no figure: words, a form, a table. */
export function PlainCard({ id, title, subtitle, className = '', figure, tools, children }: Props): ReactNode {
  return (
    <section className={`card ${className}`} aria-labelledby={`${id}-title`} data-figure={figure}>
      <header className="card-head">
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          {subtitle !== '' && <p className="card-subtitle">{subtitle}</p>}
        </div>
        {tools}
      </header>
      {children}
    </section>
  );
}
