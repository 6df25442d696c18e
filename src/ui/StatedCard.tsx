import { memo, type ReactNode } from 'react';
import { StatedFigures } from '#charts/figures/StatedFigures.tsx';
import type { StatedSpec } from '#charts/spec.ts';
import { FigureCard, type CardProps } from './FigureCard.tsx';

/** The card of stated numbers, for a page that draws nothing else and need not wait for what draws the rest. */
export const StatedCard = memo(function StatedCard(props: CardProps<StatedSpec>): ReactNode {
  return <FigureCard {...props} Drawing={StatedFigures} />;
});
