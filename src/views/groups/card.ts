import type { ComponentProps } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { FlowFigure } from '#charts/kinds/flow/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { UpsetFigure } from '#charts/kinds/upset/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';

/** The card of the kinds of figure that the page has; those of a group's panel come with it. */
export const Card = cardOf(
  drawingOf({ bars: BarsFigure, flow: FlowFigure, statements: StatementsFigure, upset: UpsetFigure }),
);

export type CardSpec = ComponentProps<typeof Card>['spec'];
