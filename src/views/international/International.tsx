import type { ReactNode } from 'react';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { PartsFigure } from '#charts/kinds/parts/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { viewPage } from '#views/view-page.tsx';
import { commitmentsTable } from './commitments-table.ts';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { pageFinding } from './findings.ts';
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
      matrix: MatrixFigure,
      parts: PartsFigure,
      stated: StatedFigures,
      statements: StatementsFigure,
      timeline: TimelineFigure,
    }),
  ),
  heights: [380, 480, 420],
  finding: pageFinding,
  lede: ({ wording }) => wording.say.international.lede,
  filters: ({ wording, meetings, steps, commitments, contributors }) => ({
    slices: [meetings, steps, commitments, contributors],
    search: wording.say.international.search,
    summary: wording.say.international.summary(
      meetings.shown.length,
      meetings.table.rows.length,
      steps.shown.length,
      steps.table.rows.length,
      commitments.shown.length,
      commitments.table.rows.length,
    ),
  }),
  titleOf: ({ wording }, spec, mark) => {
    if (spec.kind === 'parts') {
      const counts = spec.wholes.flatMap((whole) => (whole.part === null ? [whole] : [whole.part, whole]));
      const count = counts.find(({ key }) => key === mark.key);
      return count === undefined ? mark.key : wording.say.figure.labelled(count.label, count.shown);
    }
    if (spec.kind !== 'matrix') return markPlace(spec, mark);
    const row = spec.cells.findIndex((cells) => cells.some(({ key }) => key === mark.key));
    const cell = spec.cells[row]?.find(({ key }) => key === mark.key);
    const line = spec.down[row]?.label ?? mark.key;
    return cell === undefined ? line : wording.say.figure.labelled(line, spec.words[cell.state].long);
  },
  Below: Tables,
});
