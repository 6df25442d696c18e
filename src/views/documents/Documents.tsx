import { registerWords } from '#i18n/register/register.ts';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { ColumnsFigure } from '#charts/kinds/columns/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { isLater } from '#model/period.ts';
import { cardOf } from '#ui/card-of.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { viewPage } from '#views/view-page.tsx';
import { documentsTable } from './documents-table.ts';
import { view } from './figures.ts';

/** The register of governance documents: what the report mentions, what was in force then, and what came later. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ bars: BarsFigure, columns: ColumnsFigure, timeline: TimelineFigure })),
  heights: [420, 480, 480, 640],
  lede: ({ wording, table: { rows }, reportDate }) => {
    const ofReport = rows.filter((document) => !isLater(document));
    const named = ofReport.filter((document) => document.named).length;
    return registerWords(wording).lede(
      reportDate === null ? '' : wording.format.date(reportDate),
      named,
      ofReport.length - named,
      rows.length - ofReport.length,
    );
  },
  filters: (context) => ({
    slices: [context],
    search: registerWords(context.wording).search,
    summary: registerWords(context.wording).summary(context.shown.length, context.table.rows.length),
  }),
  titleOf: ({ wording }, spec, mark) => registerWords(wording).evidence.title(markPlace(spec, mark), mark.value ?? 0),
  extras: () => ({
    types: { width: 'half' },
    issuers: { width: 'half' },
    binding: { width: 'half' },
    topics: { width: 'half' },
  }),
  Below: documentsTable.Card,
});
