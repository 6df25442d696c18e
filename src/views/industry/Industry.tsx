import { industryWords } from '#i18n/industry/industry.ts';
import type { ReactNode } from 'react';
import { DiagramFigure } from '#charts/kinds/diagram/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { useGo } from '#state/atlas-context.tsx';
import { DISCLOSURE_KINDS } from '#state/fields/industry.ts';
import { cardOf } from '#ui/card-of.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { viewPage } from '#views/view-page.tsx';
import type { Context } from './context.ts';
import { view } from './figures.ts';

/** The view of industry: what labs and companies disclose, what committees of the alliances do, and who oversees them. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ diagram: DiagramFigure, statements: StatementsFigure, timeline: TimelineFigure })),
  heights: [760, 320, 560, 260],
  lede: ({ wording }) => industryWords(wording).lede,
  extras: (context) => ({ disclosures: { controls: <DisclosureKinds context={context} /> } }),
});

function DisclosureKinds({ context: { wording, viewState } }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const say = industryWords(wording).disclosures;
  return (
    <div className="figure-page-controls">
      <TogglePicker
        label={say.show}
        value={viewState.disclosureKind}
        options={DISCLOSURE_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        onPick={(disclosureKind) => go({ disclosureKind })}
      />
    </div>
  );
}
