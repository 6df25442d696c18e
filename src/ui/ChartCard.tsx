import { Figure } from '#charts/screen/Figure.tsx';
import { cardOf } from './card-of.tsx';

/** The card of any figure. */
export const ChartCard = cardOf(Figure);
