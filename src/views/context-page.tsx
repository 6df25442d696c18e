import { useMemo, type ComponentType, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import type { DefinedView, Specs } from './define-view.ts';
import { DatasetFailures } from './DatasetFailures.tsx';
import { PageWhileLoading, type Skeleton } from './PageWhileLoading.tsx';

export type AnyContext = { readonly wording: Wording };

/** What stands in for a page until its data is here: the places of its cards in its own grid. */
export type Waiting = { readonly className: string; readonly skeletons: readonly Skeleton[] };

/** A page that draws what a context says, with what stands in for it until its data is here. */
export function contextPage<Context extends AnyContext>(
  view: Pick<DefinedView<Context, Specs>, 'id' | 'needed' | 'asked' | 'contextIn'>,
  Page: ComponentType<{ readonly context: Context }>,
  waiting: Waiting,
): ComponentType {
  return function ContextPage(): ReactNode {
    const wording = useWording();
    const loading = useDatasets(view.asked);
    const snapshot = useAtlas((atlas) => atlas.snapshot);
    const viewState = useViewState();
    const context = useMemo(() => view.contextIn(snapshot, viewState, wording), [snapshot, viewState, wording]);
    // What a page can do without comes when it comes, at its foot; where it fails, only that is missing.
    if (context !== null) {
      return (
        <>
          <Page context={context} />
          {loading.status === 'failed' && <DatasetFailures troubles={loading.troubles} wording={wording} />}
        </>
      );
    }
    return <PageWhileLoading view={view.id} datasets={view.needed} wording={wording} {...waiting} />;
  };
}
