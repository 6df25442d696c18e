import { internationalWords } from '#i18n/international/international.ts';
import type { ReactNode } from 'react';
import { NamesFigure } from '#charts/kinds/names/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { viewPage } from '#views/view-page.tsx';
import { commitmentsTable } from './commitments-table.ts';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { meetingsTable } from './meetings-table.ts';
import './international.css';

type BelowProps = { readonly context: Context };

function Tables({ context }: BelowProps): ReactNode {
  return (
    <div className="figure-page-tables">
      <commitmentsTable.Card context={context} />
      <meetingsTable.Card context={context} />
    </div>
  );
}

/** The view of international governance: dialogues, steps, and who worked on standards. */
export default viewPage({
  view,
  Card: cardOf(
    drawingOf({
      names: NamesFigure,
      stated: StatedFigures,
      statements: StatementsFigure,
      timeline: TimelineFigure,
    }),
  ),
  heights: [620, 520, 220],
  lede: ({ wording }) => internationalWords(wording).lede,
  filters: ({ wording, meetings, steps, commitments, contributors }) => ({
    slices: [meetings, steps, commitments, contributors],
    search: internationalWords(wording).search,
    summary: internationalWords(wording).summary(
      meetings.shown.length,
      meetings.table.rows.length,
      steps.shown.length,
      steps.table.rows.length,
      commitments.shown.length,
      commitments.table.rows.length,
    ),
  }),
  Below: Tables,
});
