import { useMemo, type ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { countLevels } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { useGo } from '#state/atlas-context.tsx';
import { FilterBar, type FacetMenu } from '#ui/FilterBar.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { PAPER_COLUMNS } from './papers.ts';
import { levelLabel, type Scene } from './scene.ts';

/** The patch that lets go of every filter of the view. */
export const NO_FILTERS = { ...Object.fromEntries(PAPER_COLUMNS.map((column) => [column, NO_CLAUSE])), text: '' };

/** The filter bar of the research view. */
export function ResearchFilters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const facets = useMemo(() => facetMenus(scene), [scene]);
  const { say } = scene.wording;
  return (
    <FilterBar
      facets={facets}
      text={scene.viewState.text}
      textLabel={say.filters.textSearch}
      wording={scene.wording}
      summary={say.research.summary(scene.passing.length, scene.table.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(text) => go({ text })}
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
