import { memo, type ReactNode } from 'react';
import { Figure } from '#charts/figures/Figure.tsx';
import type { ChartSpec } from '#charts/spec.ts';
import { FigureCard, type CardProps } from './FigureCard.tsx';

/** The card of any figure. It is drawn again only when what it is given changes. */
export const ChartCard = memo(function ChartCard(props: CardProps<ChartSpec>): ReactNode {
  return <FigureCard {...props} Drawing={Figure} />;
});
