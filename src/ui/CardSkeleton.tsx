import type { ReactNode } from 'react';
import './card.css';

type Props = { readonly label: string; readonly height: number; readonly className?: string };

/** Holds a card's place while its data comes, at the height the card will have in CSS pixels. */
export function CardSkeleton({ label, height, className = '' }: Props): ReactNode {
  return (
    <div className={`card ${className}`} style={{ minHeight: height }} aria-busy="true">
      <span className="visually-hidden">{label}</span>
      <div className="card-skeleton" />
    </div>
  );
}
