import { useMemo, type ComponentType, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import type { DefinedView, Specs } from './define-view.ts';
import { PageWhileLoading, type Skeleton } from './PageWhileLoading.tsx';

export type AnyContext = { readonly wording: Wording };

/** What stands in for a page until its data is here: the places of its cards in its own grid. */
export type Waiting = { readonly className: string; readonly skeletons: readonly Skeleton[] };

/** A page that draws what a context says, with what stands in for it until its data is here. */
export function contextPage<Context extends AnyContext>(
  view: Pick<DefinedView<Context, Specs>, 'id' | 'needed' | 'contextIn'>,
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
