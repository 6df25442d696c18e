import { useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { facetMenus } from '#views/facet-menus.ts';
import { FigurePage, FigurePageWaiting } from '#views/FigurePage.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { Card } from './card.ts';
import { pageFinding } from './charts.ts';
import { entryOf } from './entries.ts';
import { datasets, figuresOfScene } from './figures.ts';
import { levelLabel, POSITION_COLUMNS, sceneOf, type Scene } from './scene.ts';

const FIELDS = { positionTopic: 'positionTopic', positionStatus: 'positionStatus' } as const;
const NO_FILTERS = { positionTopic: NO_CLAUSE, positionStatus: NO_CLAUSE, positionsText: '' };

/** The view of expert views: funding floors, red lines, and who holds what. */
export default function Experts(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <ExpertsPage scene={scene} />;
  return <FigurePageWaiting view="experts" datasets={datasets} wording={wording} heights={[520, 300, 900]} />;
}

function ExpertsPage({ scene }: { readonly scene: Scene }): ReactNode {
  const { wording } = scene;
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  useKnownLevels(scene.table, scene.clauses);
  return (
    <FigurePage
      view="experts"
      finding={pageFinding(scene)}
      lede={wording.say.experts.lede}
      Card={Card}
      specs={specs}
      wording={wording}
      fields={FIELDS}
      filters={<Filters scene={scene} />}
      entryOf={(id) => entryOf(scene, id)}
      titleOf={titleOf}
    />
  );
}

function titleOf(spec: ChartSpec, mark: Mark): string {
  if (spec.kind === 'ranges') {
    const item = spec.items.find(({ low, high }) => low === mark || high === mark);
    return item === undefined ? mark.key : `${item.label}: ${item.shown}`;
  }
  if (spec.kind === 'statements') return spec.items.find(({ key }) => key === mark.key)?.heading ?? mark.key;
  return markPlace(spec, mark);
}

function Filters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const { wording, table, shown, viewState } = scene;
  const say = wording.say.experts;
  return (
    <FilterBar
      facets={facetMenus({
        ...scene,
        columns: POSITION_COLUMNS,
        labels: say.facets,
        nameOf: (column, level) => levelLabel(wording, column, level),
      })}
      text={viewState.positionsText}
      textLabel={say.search}
      wording={wording}
      summary={say.summary(shown.length, table.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(positionsText) => go({ positionsText })}
      onReset={() => go(NO_FILTERS)}
    />
  );
}
