import { useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { useWording } from '#state/use-wording.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { GridTable } from '#ui/GridTable.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { facetMenus } from '#views/facet-menus.ts';
import { FigurePage, FigurePageWaiting, type CardExtras } from '#views/FigurePage.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { Card } from './card.ts';
import { entryOf } from './entries.ts';
import { datasets, figuresOfScene, sceneOf } from './figures.ts';
import { servicesGrid } from './filings.ts';
import { pageFinding } from './findings.ts';
import { levelLabel, STANDARD_COLUMNS, type Scene } from './scene.ts';
import { StandardsTable } from './StandardsTable.tsx';
import './standards.css';

const NO_FILTERS = { standardLevel: NO_CLAUSE, standardStatus: NO_CLAUSE, standardsText: '' };
const MODES = ['stacked', 'cumulative'] as const;
const HEIGHTS = [380, 320, 420];
const doNothing = (): void => {};

/** The view of funding calls, filings and standards. */
export default function Standards(): ReactNode {
  const wording = useWording();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  return scene === null ? (
    <FigurePageWaiting view="standards" datasets={datasets} wording={wording} heights={HEIGHTS} />
  ) : (
    <StandardsPage scene={scene} />
  );
}

function StandardsPage({ scene }: { readonly scene: Scene }): ReactNode {
  const { wording } = scene;
  const go = useGo();
  useKnownLevels(useMemo(() => [{ table: scene.standards, clauses: scene.clauses }], [scene]));
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  const extras = useExtras(scene);
  return (
    <FigurePage
      view="standards"
      finding={pageFinding(scene)}
      lede={wording.say.standards.lede}
      Card={Card}
      specs={Object.values(specs)}
      wording={wording}
      recordById={(id) => entryOf(scene, id)}
      titleOf={(spec, mark) => evidenceTitle(spec, mark, wording)}
      extras={extras}
      filters={<Filters scene={scene} />}
    >
      <StandardsTable
        scene={scene}
        onEvidence={(mark) => go({ evidence: writeEvidenceAddress({ figure: specs.timeline.figure, mark }) })}
      />
    </FigurePage>
  );
}

/** Kept as they are while nothing in them changes, so that the cards need not be drawn again. */
function useExtras(scene: Scene): Readonly<Record<string, CardExtras>> {
  const go = useGo();
  const { wording, viewState } = scene;
  const { batches, filings } = wording.say.standards;
  return useMemo(
    (): Readonly<Record<string, CardExtras>> => ({
      standards: { width: 'half' },
      'named-standards': { width: 'half' },
      filings: {
        below: (
          <>
            <h3 className="standards-services">{filings.servicesTitle}</h3>
            <GridTable
              grid={servicesGrid(scene)}
              caption={filings.servicesTitle}
              unit="count"
              wording={wording}
              onEvidence={doNothing}
            />
          </>
        ),
      },
      batches: {
        controls: (
          <div className="figure-page-controls">
            <TogglePicker
              label={batches.mode}
              value={viewState.batchesMode}
              options={MODES.map((value) => ({ value, label: batches.modes[value] }))}
              onPick={(batchesMode) => go({ batchesMode })}
            />
          </div>
        ),
      },
    }),
    [scene, wording, viewState.batchesMode, batches, filings, go],
  );
}

function evidenceTitle(spec: ChartSpec, mark: Mark, { say }: Wording): string {
  switch (spec.kind) {
    case 'timeline':
      return spec.events.find(({ key }) => key === mark.key)?.label ?? mark.key;
    case 'stated': {
      const stated = spec.figures.find(({ key }) => key === mark.key);
      return stated === undefined ? mark.key : say.standards.evidence.value(stated.label, stated.shown);
    }
    case 'parts': {
      const whole = spec.wholes.find(({ key, part }) => key === mark.key || part?.key === mark.key);
      return whole === undefined
        ? mark.key
        : say.standards.evidence.value(whole.label, whole.part?.key === mark.key ? whole.part.shown : whole.shown);
    }
    case 'columns':
      return say.standards.batches.evidence(markPlace(spec, mark), mark.value ?? 0);
    default:
      return markPlace(spec, mark);
  }
}

function Filters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const { wording, viewState, shown, standards } = scene;
  const say = wording.say.standards;
  const menus = useMemo(
    () =>
      facetMenus({
        ...scene,
        columns: STANDARD_COLUMNS,
        table: scene.standards,
        labels: scene.wording.say.standards.facets,
        nameOf: (column, level) => levelLabel(scene, column, level),
      }),
    [scene],
  );
  return (
    <FilterBar
      facets={menus}
      text={viewState.standardsText}
      textLabel={say.search}
      wording={wording}
      summary={say.summary(shown.length, standards.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(standardsText) => go({ standardsText })}
      onReset={() => go(NO_FILTERS)}
    />
  );
}
