import { ArrowUp } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { TilesFigure } from '#charts/kinds/tiles/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { useGo } from '#state/atlas-context.tsx';
import { MATRIX_ORDERS, PROVINCES_TABS, type ProvincesTab } from '#state/fields/provinces.ts';
import { cardOf } from '#ui/card-of.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { findingWords } from '#views/findings-figure.ts';
import { laidPage, type BodyProps } from '#views/view-page.tsx';
import { likenedTo } from './comparison.ts';
import { jurisdictionName, type Context } from './context.ts';
import { Coverage } from './Coverage.tsx';
import { view } from './figures.ts';
import { PolicyDocuments } from './PolicyDocuments.tsx';
import { ComparedFacts, CompareBar } from './SideBySide.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { useKnownPlaces, useProvinceActions } from './use-province-actions.ts';
import { WeightSliders } from './WeightSliders.tsx';
import './provinces.css';

const Card = cardOf(
  drawingOf({ bars: BarsFigure, matrix: MatrixFigure, tiles: TilesFigure, timeline: TimelineFigure }),
);

/** The provinces view: the policy matrix, any jurisdictions side by side, and what can be counted from it. */
export default laidPage({
  view,
  lede: (context) => {
    const { wording, matrix } = context;
    const found = findingWords(context, 'local-foreshadow');
    return wording.say.provinces.lede(matrix.things.length, matrix.features.length, found);
  },
  filters: (context) => {
    const { shown, matrix } = context;
    const { provinces: say } = context.wording.say;
    return {
      slices: [context],
      summary: say.summary(shown.things.length, matrix.things.length, matrix.features.length),
      children: <MeasureMode context={context} />,
    };
  },
  titleOf: evidenceTitle,
  waiting: {
    className: 'provinces-grid',
    skeletons: [
      { height: 560, className: 'provinces-wide' },
      { height: 560, className: 'provinces-narrow' },
      { height: 420, className: 'provinces-full' },
    ],
  },
  useActions: useProvinceActions,
  Card,
  Body: ProvincesBody,
});

type Drawn = ReturnType<typeof view.specsIn>;
type CardSpec = ComponentProps<typeof Card>['spec'];

function ProvincesBody({ context, specs, card, cards }: BodyProps<Context, Drawn, CardSpec>): ReactNode {
  const { wording, viewState, matrix } = context;
  const go = useGo();
  useKnownPlaces(context);
  const own = wording.say.provinces;
  const keepPlace = useKeptPlace(`${context.compared.join()} ${viewState.provincesTab}`);
  const compare = (ids: readonly string[]): void => go({ compare: ids });
  const compareHere = (ids: readonly string[]): void => {
    go({ compare: ids, provincesTab: 'matrix' });
    document.getElementById('provinces-compare')?.focus();
  };
  const isCompared = specs['side-by-side'] !== null;
  const panels: Readonly<Record<ProvincesTab, ReactNode>> = {
    matrix: (
      <>
        <CompareBar context={context} onCompare={compare} />
        {specs['side-by-side'] !== null &&
          card(specs['side-by-side'], {
            className: 'provinces-full',
            controls: (
              <>
                <div className="provinces-controls">
                  <Check
                    label={own.compare.only}
                    isChecked={viewState.onlyDifferences}
                    onCheck={(onlyDifferences) => go({ onlyDifferences })}
                  />
                  <Formula context={context} />
                </div>
                <ComparedFacts context={context} />
                {specs['side-by-side'].down.length === 0 && (
                  <p className="provinces-hint">{own.compare.noDifference}</p>
                )}
              </>
            ),
          })}
        <div className="provinces-narrow" onClickCapture={keepPlace}>
          {card(specs['per-jurisdiction'], isCompared ? { controls: <ShowComparison context={context} /> } : {})}
        </div>
        <div className="provinces-wide" onClickCapture={keepPlace}>
          {card(specs.matrix, {
            controls: (
              <>
                <MatrixControls context={context} />
                {isCompared && <ShowComparison context={context} />}
              </>
            ),
          })}
        </div>
      </>
    ),
    documents: (
      <>
        {card(specs.documents, { className: 'provinces-full' })}
        <PolicyDocuments
          context={context}
          onEvidence={(document) => cards.actions.onEvidence(specs.documents.figure, document)}
        />
        {specs['later-policies'] !== null && card(specs['later-policies'], { className: 'provinces-full' })}
      </>
    ),
    similarity: (
      <>
        {card(specs.alike, {
          className: 'provinces-half',
          controls: (
            <div className="provinces-controls">
              <label className="provinces-select">
                {own.alike.label}
                <select value={likenedTo(context)} onChange={(event) => go({ alikeTo: event.target.value })}>
                  {matrix.things.map((id) => (
                    <option key={id} value={id}>
                      {jurisdictionName(context, id)}
                    </option>
                  ))}
                </select>
              </label>
              <Formula context={context} />
            </div>
          ),
        })}
        <Coverage context={context} onCompare={compareHere} />
        {card(specs['per-measure'], { className: 'provinces-half' })}
      </>
    ),
    weights: (
      <>
        <WeightSliders context={context} onWeights={(weights) => go({ weights })} />
        {card(specs['own-index'], { className: 'provinces-half' })}
      </>
    ),
  };
  return (
    <Tabs
      label={own.tabs.label}
      chosen={viewState.provincesTab}
      onChoose={(provincesTab) => go({ provincesTab })}
      tabs={PROVINCES_TABS.map((id) => ({
        id,
        label: own.tabs[id],
        panel: <div className="provinces-grid">{panels[id]}</div>,
      }))}
    />
  );
}

function showComparison(): void {
  const bar = document.getElementById('provinces-compare');
  bar?.scrollIntoView({ block: 'start' });
  bar?.focus({ preventScroll: true });
}

/** The way from where jurisdictions are chosen up to their comparison. */
function ShowComparison({ context }: { readonly context: Context }): ReactNode {
  return (
    <p className="provinces-show">
      <button type="button" className="button" onClick={showComparison}>
        <ArrowUp size={14} aria-hidden /> {context.wording.say.provinces.compare.show}
      </button>
    </p>
  );
}

/** Whether several measures must all be there, or any of them. */
function MeasureMode({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { mode, modes } = context.wording.say.provinces;
  return (
    <span className="provinces-mode">
      <span aria-hidden>{mode}</span>
      <TogglePicker
        label={mode}
        value={context.viewState.policyMode}
        options={(['any', 'all'] as const).map((value) => ({ value, label: modes[value] }))}
        onPick={(policyMode) => go({ policyMode })}
      />
    </span>
  );
}

function MatrixControls({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const own = context.wording.say.provinces;
  const { matrixOrder, isTransposed } = context.viewState;
  return (
    <div className="provinces-controls" role="group" aria-label={own.matrix.controls}>
      <TogglePicker
        label={own.sort}
        value={matrixOrder}
        options={MATRIX_ORDERS.map((value) => ({ value, label: own.sorts[value] }))}
        onPick={(order) => go({ matrixOrder: order })}
      />
      <Check label={own.transpose} isChecked={isTransposed} onCheck={(isOn) => go({ isTransposed: isOn })} />
    </div>
  );
}

type CheckProps = {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
};

function Check({ label, isChecked, onCheck }: CheckProps): ReactNode {
  return (
    <label className="provinces-check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onCheck(event.target.checked)} />
      {label}
    </label>
  );
}

function Formula({ context }: { readonly context: Context }): ReactNode {
  const own = context.wording.say.provinces.compare;
  return (
    <Popover label={own.formula} className="button button--quiet">
      {() => (
        <div className="provinces-formula">
          {own.formulaText.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </Popover>
  );
}

function evidenceTitle({ wording }: Context, spec: ChartSpec, mark: Mark): string {
  const say = wording.say.provinces.evidence;
  if (spec.kind !== 'matrix') return say.line(markPlace(spec, mark), mark.value ?? 0);
  for (const [at, cells] of spec.cells.entries()) {
    const across = cells.findIndex(({ key }) => key === mark.key);
    const cell = cells[across];
    if (cell !== undefined) {
      return say.cell(spec.down[at]?.label ?? '', spec.across[across]?.label ?? '', spec.words[cell.state].long);
    }
  }
  const line = [...spec.down, ...spec.across].find(({ total }) => total.key === mark.key);
  return say.line(line?.label ?? mark.key, mark.value ?? 0);
}
