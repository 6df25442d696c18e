import { expertsWords } from '#i18n/experts/experts.ts';
import { RangesFigure } from '#charts/kinds/ranges/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { viewPage } from '#views/view-page.tsx';
import { view } from './figures.ts';

/** The view of expert views: funding floors, red lines, and who holds what. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ ranges: RangesFigure, statements: StatementsFigure })),
  heights: [520, 300, 900],
  lede: ({ wording }) => expertsWords(wording).lede,
  filters: (context) => ({
    slices: [context],
    search: expertsWords(context.wording).search,
    summary: expertsWords(context.wording).summary(context.shown.length, context.table.rows.length),
  }),
});
