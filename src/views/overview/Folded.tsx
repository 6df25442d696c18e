import { useState, type ReactNode } from 'react';

type Props = {
  /** Names the section, and its heading by `-title`. */
  readonly id: string;
  readonly className?: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A section that a narrow screen keeps folded under its heading until it is asked for. */
export function Folded({ id, className, title, children }: Props): ReactNode {
  const [isNarrow] = useState(() => window.matchMedia('(max-width: 700px)').matches);
  const heading = <h2 id={`${id}-title`}>{title}</h2>;
  return (
    <section className={className} aria-labelledby={`${id}-title`}>
      {isNarrow ? (
        <details className="overview-folded">
          <summary>{heading}</summary>
          {children}
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
}
