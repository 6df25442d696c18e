import { memo, useMemo, type ReactNode } from 'react';
import type { ViewState } from '#state/fields.ts';
import { useGo } from '#state/atlas-context.tsx';
import { withoutFilters, type AnySlice } from '#selectors/slice.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { menusOfAll } from './facet-menus.ts';
import { useFilterHistory } from './use-filter-history.ts';

/** The change that lets go of every filter of a page. */
export function noFilters(slices: readonly AnySlice[]): Partial<ViewState> {
  return slices.reduce((patch, slice) => ({ ...patch, ...withoutFilters(slice) }), {});
}

type Props = {
  readonly slices: readonly AnySlice[];
  /** What the text field is for. */
  readonly search: string;
  /** How much is shown. */
  readonly summary: string;
  /** False where the page has controls of its own in their place. */
  readonly hasMenus?: boolean;
  readonly children?: ReactNode;
};

/** The filter bar of a page: the dimensions of its slices, and the words that they are searched for. */
export const SliceFilters = memo(function SliceFilters(props: Props): ReactNode {
  const { slices, search, summary, hasMenus = true, children } = props;
  const go = useGo();
  const history = useFilterHistory();
  const menus = useMemo(() => (hasMenus ? menusOfAll(slices) : []), [slices, hasMenus]);
  const searched = slices.find(({ textField }) => textField !== null);
  const [first] = slices;
  if (first === undefined) return null;
  return (
    <FilterBar
      facets={menus}
      text={searched === undefined ? null : searched.text}
      textLabel={search}
      wording={first.wording}
      summary={summary}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(text) => searched?.textField && go({ [searched.textField]: text })}
      onReset={() => go(noFilters(slices))}
    >
      {children}
    </FilterBar>
  );
});
