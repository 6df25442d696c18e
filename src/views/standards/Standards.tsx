import type { ReactNode } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { ColumnsFigure } from '#charts/kinds/columns/Figure.tsx';
import { PartsFigure } from '#charts/kinds/parts/Figure.tsx';
import type { PartsWhole } from '#charts/kinds/parts/spec.ts';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { inPeriods, isLater } from '#model/period.ts';
import { useGo } from '#state/atlas-context.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { GridTable } from '#ui/GridTable.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { viewPage } from '#views/view-page.tsx';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { servicesGrid } from './filings.ts';
import { filingsTable } from './FilingsTable.tsx';
import { standardsTable } from './standards-table.ts';
import './standards.css';

const MODES = ['stacked', 'cumulative'] as const;
const doNothing = (): void => {};

/** The view of funding calls, filings and standards. */
export default viewPage({
  view,
  Card: cardOf(
    drawingOf({
      bars: BarsFigure,
      columns: ColumnsFigure,
      parts: PartsFigure,
      stated: StatedFigures,
      timeline: TimelineFigure,
    }),
  ),
  heights: [380, 320, 420],
  lede: ({ wording }) => wording.say.standards.lede,
  filters: (context) => ({
    slices: [context, context.filings],
    search: context.wording.say.standards.search,
    summary: context.wording.say.standards.summary(...inPeriods(context)),
  }),
  titleOf: ({ wording: { say } }, spec, mark) => {
    if (spec.kind === 'columns') return say.standards.batches.evidence(markPlace(spec, mark), mark.value ?? 0);
    const figures = spec.kind === 'stated' ? spec.figures : spec.kind === 'parts' ? spec.wholes.flatMap(countsOf) : [];
    const figure = figures.find(({ key }) => key === mark.key);
    return figure === undefined ? markPlace(spec, mark) : say.figure.labelled(figure.label, figure.shown);
  },
  extras: (context) => ({
    'services-filed': { width: 'half' },
    'batches-after': { width: 'half' },
    // What came later fills the whole width; without it, the two stand side by side.
    standards: { width: context.table.rows.some(isLater) ? 'full' : 'half' },
    'named-standards': { width: context.table.rows.some(isLater) ? 'full' : 'half' },
    filings: { below: <Services context={context} /> },
    batches: { controls: <BatchesMode context={context} /> },
  }),
  Below: Tables,
});

function Tables({ context }: Props): ReactNode {
  return (
    <div className="figure-page-tables">
      <standardsTable.Card context={context} />
      <filingsTable.Card context={context} />
    </div>
  );
}

/** A whole and its part, both called like the whole: “Dec 2023: 2 of 6”. */
function countsOf(whole: PartsWhole): readonly Pick<PartsWhole, 'key' | 'label' | 'shown'>[] {
  return whole.part === null ? [whole] : [whole, { ...whole.part, label: whole.label }];
}

type Props = { readonly context: Context };

function Services({ context }: Props): ReactNode {
  const { wording } = context;
  const { servicesTitle } = wording.say.standards.filings;
  return (
    <>
      <h3 className="standards-services">{servicesTitle}</h3>
      <GridTable
        grid={servicesGrid(context)}
        caption={servicesTitle}
        unit="count"
        wording={wording}
        onEvidence={doNothing}
      />
    </>
  );
}

function BatchesMode({ context: { wording, viewState } }: Props): ReactNode {
  const go = useGo();
  const { mode, modes } = wording.say.standards.batches;
  return (
    <div className="figure-page-controls">
      <TogglePicker
        label={mode}
        value={viewState.batchesMode}
        options={MODES.map((value) => ({ value, label: modes[value] }))}
        onPick={(batchesMode) => go({ batchesMode })}
      />
    </div>
  );
}
