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
import { EventsTable } from './EventsTable.tsx';
import { datasets, figuresOfScene } from './figures.ts';
import { EVENT_COLUMNS, levelLabel, sceneOf, type Scene } from './scene.ts';
import { TimeWindow } from './TimeWindow.tsx';
import './timeline.css';

const FIELDS = Object.fromEntries(EVENT_COLUMNS.map((column) => [column, column]));
const NO_FILTERS = {
  ...Object.fromEntries(EVENT_COLUMNS.map((column) => [column, NO_CLAUSE])),
  eventsText: '',
};

/** The timeline: the events of every domain over the months, and what they are. */
export default function Timeline(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <TimelinePage scene={scene} />;
  return <FigurePageWaiting view="timeline" datasets={datasets} wording={wording} heights={[560, 480, 640]} />;
}

function TimelinePage({ scene }: { readonly scene: Scene }): ReactNode {
  const { wording, events } = scene;
  const say = wording.say.timeline;
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  useKnownLevels(scene.table, scene.clauses);
  const extras = useMemo(
    () => ({
      timeline: { below: <TimeWindow scene={scene} /> },
      'event-kinds': { width: 'half' as const },
      'event-actors': { width: 'half' as const },
    }),
    [scene],
  );
  const named = events.filter(({ origin }) => origin === 'report').length;
  return (
    <FigurePage
      view="timeline"
      finding={pageFinding(scene)}
      lede={say.lede(named, events.length - named)}
      Card={Card}
      specs={specs}
      wording={wording}
      fields={FIELDS}
      extras={extras}
      filters={<Filters scene={scene} />}
      entryOf={(id) => entryOf(scene, id)}
      titleOf={(spec, mark) => titleOf(scene, spec, mark)}
    >
      <EventsTable scene={scene} />
    </FigurePage>
  );
}

function titleOf({ wording }: Scene, spec: ChartSpec, mark: Mark): string {
  const event = spec.kind === 'timeline' ? spec.events.find(({ key }) => key === mark.key) : undefined;
  return event?.label ?? wording.say.timeline.evidence(markPlace(spec, mark), mark.value ?? 0);
}

function Filters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const { wording, table, shown, viewState } = scene;
  const say = wording.say.timeline;
  return (
    <FilterBar
      facets={facetMenus({
        ...scene,
        columns: EVENT_COLUMNS,
        labels: say.facets,
        nameOf: (column, level) => levelLabel(scene, column, level),
      })}
      text={viewState.eventsText}
      textLabel={say.search}
      wording={wording}
      summary={say.summary(shown.length, table.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(eventsText) => go({ eventsText })}
      onReset={() => go(NO_FILTERS)}
    />
  );
}
