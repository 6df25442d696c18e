import { memo, useMemo, type ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { useGo } from '#state/atlas-context.tsx';
import { FilterBar } from '#ui/FilterBar.tsx';
import { facetMenus } from '#views/facet-menus.ts';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { PAPER_COLUMNS } from './papers.ts';
import { levelLabel, type Scene } from './scene.ts';

/** The patch that lets go of every filter of the view. */
export const NO_FILTERS = { ...Object.fromEntries(PAPER_COLUMNS.map((column) => [column, NO_CLAUSE])), text: '' };

/** The filter bar of the research view. */
export const ResearchFilters = memo(function ResearchFilters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const facets = useMemo(
    () =>
      facetMenus({
        ...scene,
        columns: PAPER_COLUMNS,
        labels: scene.wording.say.research.facets,
        nameOf: (column, level) => levelLabel(scene, column, level),
      }),
    [scene],
  );
  const { say } = scene.wording;
  return (
    <FilterBar
      facets={facets}
      text={scene.viewState.text}
      textLabel={say.filters.textSearch}
      wording={scene.wording}
      summary={say.research.summary(scene.total, scene.table.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(text) => go({ text })}
      onReset={() => go(NO_FILTERS)}
    />
  );
});
