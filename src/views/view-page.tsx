import { useMemo, type ComponentType, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { AnySlice } from '#selectors/slice.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import type { CardProps } from '#ui/FigureCard.tsx';
import type { DefinedView } from './define-view.ts';
import { markPlace } from './EvidenceOf.tsx';
import { FigurePage, type CardExtras } from './FigurePage.tsx';
import { markTitle } from './mark-title.ts';
import { PageWhileLoading, type Skeleton } from './PageWhileLoading.tsx';
import { SliceFilters } from './SliceFilters.tsx';
import { useKnownLevels } from './use-known-levels.ts';

type AnyContext = { readonly wording: Wording };

type Waiting = { readonly className: string; readonly skeletons: readonly Skeleton[] };

/** A page that draws what a context says, with what stands in for it until its data is here. */
export function contextPage<Context extends AnyContext>(
  view: Pick<DefinedView<Context, never>, 'id' | 'needed' | 'contextIn'>,
  Page: ComponentType<{ readonly context: Context }>,
  waiting: Waiting,
): ComponentType {
  return function ContextPage(): ReactNode {
    const wording = useWording();
    useDatasets(view.needed);
    const snapshot = useAtlas((atlas) => atlas.snapshot);
    const viewState = useViewState();
    const context = useMemo(() => view.contextIn(snapshot, viewState, wording), [snapshot, viewState, wording]);
    if (context !== null) return <Page context={context} />;
    return <PageWhileLoading view={view.id} datasets={view.needed} wording={wording} {...waiting} />;
  };
}

type Definition<Context, Spec extends ChartSpec> = {
  readonly view: DefinedView<Context, Spec>;
  readonly Card: ComponentType<CardProps<Spec>>;
  /** In CSS pixels, one for each card to come. */
  readonly heights: readonly number[];
  readonly finding: (context: Context) => string;
  readonly lede: (context: Context) => string;
  /** What the page filters: its tables, what the text field is for, and how much of them is shown. */
  readonly filters?: (context: Context) => {
    readonly slices: readonly AnySlice[];
    readonly search: string;
    readonly summary: string;
  };
  /** What a mark is called in the head of its evidence where its figure has no name for it. */
  readonly titleOf?: (context: Context, spec: ChartSpec, mark: Mark) => string;
  readonly extras?: (context: Context) => Readonly<Record<string, CardExtras>>;
  /** What stands after the figures, such as a table. */
  readonly Below?: ComponentType<{ readonly context: Context }>;
};

const NO_SLICES: readonly AnySlice[] = [];

/** The page of a view that is a filter bar, cards and tables, one below the other, with the evidence of whichever mark is open. */
export function viewPage<Context extends AnyContext, Spec extends ChartSpec>(
  definition: Definition<Context, Spec>,
): ComponentType {
  const { view, Card, heights, finding, lede, Below } = definition;
  const titleOf = definition.titleOf ?? ((_: Context, spec: ChartSpec, mark: Mark) => markPlace(spec, mark));

  function Page({ context }: { readonly context: Context }): ReactNode {
    const { wording } = context;
    const specs = useMemo(() => Object.values(view.specsIn(context)).filter((spec) => spec !== null), [context]);
    const extras = useMemo(() => definition.extras?.(context) ?? {}, [context]);
    const filters = useMemo(() => definition.filters?.(context), [context]);
    useKnownLevels(filters?.slices ?? NO_SLICES);
    return (
      <FigurePage
        view={view.id}
        finding={finding(context)}
        lede={lede(context)}
        Card={Card}
        specs={specs}
        wording={wording}
        extras={extras}
        filters={filters !== undefined && <SliceFilters {...filters} />}
        recordById={(id, figure) => view.recordById(context, id, figure)}
        titleOf={(spec, mark) => markTitle(spec, mark) ?? titleOf(context, spec, mark)}
      >
        {Below !== undefined && <Below context={context} />}
      </FigurePage>
    );
  }

  return contextPage(view, Page, {
    className: 'figure-page',
    skeletons: heights.map((height) => ({ height, className: 'figure-page-full' })),
  });
}
