import type { ReactNode } from 'react';
import { DiagramFigure } from '#charts/kinds/diagram/Figure.tsx';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { useGo } from '#state/atlas-context.tsx';
import { DISCLOSURE_KINDS } from '#state/fields/industry.ts';
import { cardOf } from '#ui/card-of.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { viewPage } from '#views/view-page.tsx';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { oversightFinding } from './oversight.ts';

/** The view of industry: who oversees the alliances, what committees do, and what labs and companies disclose. */
export default viewPage({
  view,
  Card: cardOf(
    drawingOf({ diagram: DiagramFigure, matrix: MatrixFigure, statements: StatementsFigure, timeline: TimelineFigure }),
  ),
  heights: [560, 320, 760, 260],
  finding: oversightFinding,
  lede: ({ wording }) => wording.say.industry.lede,
  titleOf: (_, spec, mark) => {
    if (spec.kind !== 'matrix') return markPlace(spec, mark);
    const total = [...spec.across, ...spec.down].find((line) => line.total === mark);
    if (total !== undefined) return total.label;
    const at = spec.cells.findIndex((row) => row.some((cell) => cell === mark));
    const column = spec.cells[at]?.findIndex((cell) => cell === mark) ?? -1;
    return `${spec.across[column]?.label ?? ''} · ${spec.down[at]?.label ?? ''}`;
  },
  extras: (context) => ({ disclosures: { controls: <DisclosureKinds context={context} /> } }),
});

function DisclosureKinds({ context: { wording, viewState } }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const say = wording.say.industry.disclosures;
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
