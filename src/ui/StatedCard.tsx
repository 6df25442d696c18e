import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { cardOf } from './card-of.tsx';

/** The card of stated numbers, for a page that draws nothing else and need not wait for what draws the rest. */
export const StatedCard = cardOf(StatedFigures);
