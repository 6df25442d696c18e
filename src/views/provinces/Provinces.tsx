import { useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { MATRIX_ORDERS } from '#state/fields/provinces.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { Popover } from '#ui/Popover.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useSources } from '#views/use-sources.ts';
import { PageWhileLoading } from '#views/PageWhileLoading.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { Card, type CardSpec } from './card.ts';
import { likenedTo } from './comparison.ts';
import { Coverage } from './Coverage.tsx';
import { evidenceEntry } from './entries.ts';
import { facetMenus } from './facets.ts';
import { datasets, figuresOfScene, sceneOf } from './figures.ts';
import { pageFinding } from './findings.ts';
import { PolicyDocuments } from './PolicyDocuments.tsx';
import { jurisdictionName, type Scene } from './scene.ts';
import { ComparedFacts, ComparePicker, ComparisonToCome } from './SideBySide.tsx';
import { useKnownPlaces, useProvinceActions } from './use-province-actions.ts';
import { WeightSliders } from './WeightSliders.tsx';
import './provinces.css';

const NO_FILTERS = {
  policyMeasure: NO_CLAUSE,
  policyRegion: NO_CLAUSE,
  policyKind: NO_CLAUSE,
  policyMode: 'any',
} as const;

const SKELETONS = [
  { height: 560, className: 'provinces-wide' },
  { height: 560, className: 'provinces-narrow' },
  { height: 420, className: 'provinces-full' },
];

/** The provinces view: the policy matrix, any jurisdictions side by side, and what can be counted from it. */
export default function Provinces(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <ProvincesPage scene={scene} />;
  return (
    <PageWhileLoading
      view="provinces"
      datasets={datasets}
      wording={wording}
      className="provinces-grid"
      skeletons={SKELETONS}
    />
  );
}

function ProvincesPage({ scene }: { readonly scene: Scene }): ReactNode {
  const palette = PALETTES[useTheme()];
  const { wording, viewState, shown, matrix } = scene;
  const go = useGo();
  const history = useFilterHistory();
  const { actions, highlight } = useProvinceActions();
  const sourceOf = useSources();
  useKnownPlaces(scene);
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  const { say } = wording;
  const own = say.provinces;
  const compare = (ids: readonly string[]): void => go({ compare: ids });
  const card = (spec: CardSpec, className: string, controls?: ReactNode, below?: ReactNode): ReactNode => (
    <Card
      spec={spec}
      wording={wording}
      palette={palette}
      highlight={highlight}
      isTable={viewState.asTable.includes(spec.figure)}
      actions={actions}
      controls={controls}
      below={below}
      className={className}
    />
  );
  return (
    <>
      <PageHead
        section={say.shell.views.provinces}
        finding={pageFinding(scene)}
        lede={own.lede(matrix.things.length, matrix.features.length)}
      />
      <FilterBar
        facets={facetMenus(scene)}
        text={null}
        textLabel=""
        wording={wording}
        summary={own.summary(shown.things.length, matrix.things.length, matrix.features.length)}
        {...history}
        onClause={(column, clause) => go({ [column]: clause })}
        onText={() => {}}
        onReset={() => go(NO_FILTERS)}
      >
        <span className="provinces-mode">
          <span aria-hidden>{own.mode}</span>
          <TogglePicker
            label={own.mode}
            value={viewState.policyMode}
            options={(['any', 'all'] as const).map((value) => ({ value, label: own.modes[value] }))}
            onPick={(policyMode) => go({ policyMode })}
          />
        </span>
      </FilterBar>
      {shown.things.length === 0 && (
        <p className="provinces-nothing">
          {own.finding.nobody}
          <button type="button" className="button" onClick={() => go(NO_FILTERS)}>
            {say.filters.reset}
          </button>
        </p>
      )}
      <div className="provinces-grid">
        {card(specs.matrix, 'provinces-wide', <MatrixControls scene={scene} onGo={go} />)}
        <div className="provinces-narrow provinces-stack">
          {card(specs.perJurisdiction, '')}
          {card(specs.perMeasure, '')}
        </div>
        {specs.sideBySide === null ? (
          <ComparisonToCome scene={scene} onCompare={compare} />
        ) : (
          card(
            specs.sideBySide,
            'provinces-full',
            <>
              <div className="provinces-controls">
                <ComparePicker scene={scene} onCompare={compare} />
                <label className="provinces-check">
                  <input
                    type="checkbox"
                    checked={viewState.onlyDifferences}
                    onChange={(event) => go({ onlyDifferences: event.target.checked })}
                  />
                  {own.compare.only}
                </label>
                <Formula scene={scene} />
              </div>
              <ComparedFacts scene={scene} />
              {specs.sideBySide.down.length === 0 && <p className="provinces-hint">{own.compare.noDifference}</p>}
            </>,
          )
        )}
        {card(
          specs.alike,
          'provinces-half',
          <div className="provinces-controls">
            <label className="provinces-select">
              {own.alike.label}
              <select value={likenedTo(scene)} onChange={(event) => go({ alikeTo: event.target.value })}>
                {matrix.things.map((id) => (
                  <option key={id} value={id}>
                    {jurisdictionName(scene, id)}
                  </option>
                ))}
              </select>
            </label>
            <Formula scene={scene} />
          </div>,
        )}
        <Coverage scene={scene} onCompare={compare} />
        {card(specs.combinations, 'provinces-full')}
        {card(specs.documents, 'provinces-full')}
        <PolicyDocuments
          scene={scene}
          spec={specs.documents}
          onEvidence={(key) => actions.onEvidence(specs.documents.figure, key)}
        />
        <WeightSliders scene={scene} onWeights={(weights) => go({ weights })} />
        {card(specs.ownIndex, 'provinces-half')}
      </div>
      <EvidenceOf
        specs={Object.values(specs).filter((spec) => spec !== null)}
        wording={wording}
        sourceOf={sourceOf}
        recordById={(id) => evidenceEntry(scene, id)}
        titleOf={(spec, mark) => evidenceTitle(scene, spec, mark)}
      />
    </>
  );
}

type ControlsProps = { readonly scene: Scene; readonly onGo: ReturnType<typeof useGo> };

function MatrixControls({ scene, onGo }: ControlsProps): ReactNode {
  const own = scene.wording.say.provinces;
  return (
    <div className="provinces-controls" role="group" aria-label={own.matrix.controls}>
      <TogglePicker
        label={own.sort}
        value={scene.viewState.matrixOrder}
        options={MATRIX_ORDERS.map((value) => ({ value, label: own.sorts[value] }))}
        onPick={(matrixOrder) => onGo({ matrixOrder })}
      />
      <label className="provinces-check">
        <input
          type="checkbox"
          checked={scene.viewState.isTransposed}
          onChange={(event) => onGo({ isTransposed: event.target.checked })}
        />
        {own.transpose}
      </label>
    </div>
  );
}

function Formula({ scene }: { readonly scene: Scene }): ReactNode {
  const own = scene.wording.say.provinces.compare;
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

function evidenceTitle(scene: Scene, spec: ChartSpec, mark: Mark): string {
  const say = scene.wording.say.provinces;
  if (spec.kind === 'timeline') return spec.events.find(({ key }) => key === mark.key)?.label ?? mark.key;
  if (spec.kind === 'matrix') {
    const row = spec.cells.findIndex((cells) => cells.some(({ key }) => key === mark.key));
    const at = spec.cells[row]?.findIndex(({ key }) => key === mark.key) ?? -1;
    const cell = spec.cells[row]?.[at];
    if (cell !== undefined) {
      return say.evidence.cell(spec.down[row]?.label ?? '', spec.across[at]?.label ?? '', spec.words[cell.state].long);
    }
    const line = [...spec.down, ...spec.across].find(({ total }) => total.key === mark.key);
    return say.evidence.line(line?.label ?? mark.key, mark.value ?? 0);
  }
  return say.evidence.line(markPlace(spec, mark), mark.value ?? 0);
}
