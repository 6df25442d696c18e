import { useMemo, type ReactNode } from 'react';
import type { ChartSpec, Mark } from '#charts/spec.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { countLevels } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { FigurePage, FigurePageWaiting } from '#views/FigurePage.tsx';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { basisWords, pageFinding, shareWords, whoOf } from './charts.ts';
import { datasets, figuresOfScene } from './figures.ts';
import { levelLabel, POSITION_COLUMNS, refsOf, sceneOf, type Scene } from './scene.ts';

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
  const undo = useAtlas((atlas) => atlas.undo);
  const redo = useAtlas((atlas) => atlas.redo);
  const canUndo = useAtlas((atlas) => atlas.past.length > 0);
  const canRedo = useAtlas((atlas) => atlas.future.length > 0);
  const { wording, table, facets, clauses, shown, viewState } = scene;
  const say = wording.say.experts;
  return (
    <FilterBar
      facets={POSITION_COLUMNS.map((column) => {
        const counts = countLevels(table, facets, column);
        return {
          column,
          label: say.facets[column],
          clause: clauses[column],
          options: columnOf(table, column).levels.map((level, code) => ({
            level,
            label: levelLabel(wording, column, level),
            count: counts[code] ?? 0,
          })),
        };
      })}
      text={viewState.positionsText}
      textLabel={say.search}
      wording={wording}
      summary={say.summary(shown.length, table.rows.length)}
      canUndo={canUndo}
      canRedo={canRedo}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(positionsText) => go({ positionsText })}
      onUndo={undo}
      onRedo={redo}
      onReset={() => go(NO_FILTERS)}
    />
  );
}

function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const { wording } = scene;
  const { text, format, say } = wording;
  const line = scene.redLines.records.find((each) => each.id === id);
  if (line !== undefined) {
    return {
      id,
      heading: text(line.label),
      lines: [text(line.meaning)],
      url: null,
      refs: line.refs ?? [scene.redLines.source],
    };
  }
  const position = scene.table.rows.find((each) => each.id === id);
  if (position === undefined) return null;
  return {
    id,
    heading: whoOf(scene, position),
    lines: [
      text(position.what),
      ...(position.unit === null ? [] : [[shareWords(wording, position), basisWords(wording, position)].join(' · ')]),
      [
        say.experts.statuses[position.status],
        position.date === null ? say.experts.undated : format.date(position.date),
      ].join(' · '),
    ],
    remark: position.note === null ? null : text(position.note),
    url: null,
    refs: refsOf(scene, position),
  };
}
