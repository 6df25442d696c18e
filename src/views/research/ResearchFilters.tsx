import { useMemo, type ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { countLevels } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo } from '#state/atlas-context.tsx';
import { FilterBar, type FacetMenu } from '#ui/FilterBar.tsx';
import { PAPER_COLUMNS } from './papers.ts';
import { levelLabel, type Scene } from './scene.ts';

/** The patch that lets go of every filter of the view. */
export const NO_FILTERS = { ...Object.fromEntries(PAPER_COLUMNS.map((column) => [column, NO_CLAUSE])), text: '' };

/** The filter bar of the research view. */
export function ResearchFilters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const undo = useAtlas((atlas) => atlas.undo);
  const redo = useAtlas((atlas) => atlas.redo);
  const canUndo = useAtlas((atlas) => atlas.past.length > 0);
  const canRedo = useAtlas((atlas) => atlas.future.length > 0);
  const facets = useMemo(() => facetMenus(scene), [scene]);
  const { say } = scene.wording;
  return (
    <FilterBar
      facets={facets}
      text={scene.viewState.text}
      textLabel={say.filters.textSearch}
      wording={scene.wording}
      summary={say.research.summary(scene.passing.length, scene.table.rows.length)}
      canUndo={canUndo}
      canRedo={canRedo}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(text) => go({ text })}
      onUndo={undo}
      onRedo={redo}
      onReset={() => go(NO_FILTERS)}
    />
  );
}

/** Every level of every facet, with its count under the other filters. */
function facetMenus(scene: Scene): FacetMenu[] {
  return PAPER_COLUMNS.map((column) => {
    const counts = countLevels(scene.table, scene.facets, column);
    return {
      column,
      label: scene.wording.say.research.facets[column],
      clause: scene.viewState[column],
      options: columnOf(scene.table, column).levels.map((level, code) => ({
        level,
        label: levelLabel(scene, column, level),
        count: counts[code] ?? 0,
      })),
    };
  });
}
