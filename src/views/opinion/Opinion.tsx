import { PartsFigure } from '#charts/kinds/parts/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { findingWords } from '#views/findings-figure.ts';
import { viewPage } from '#views/view-page.tsx';
import { view } from './figures.ts';

/** The view of public opinion: one poll, and what it cannot say. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ parts: PartsFigure, statements: StatementsFigure })),
  heights: [260, 200],
  lede: (context) => context.wording.say.opinion.lede(findingWords(context, 'polls-limited')),
});
