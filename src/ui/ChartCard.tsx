import { Figure } from '#charts/figures/Figure.tsx';
import { cardOf } from './card-of.tsx';

/** The card of any figure. */
export const ChartCard = cardOf(Figure);
