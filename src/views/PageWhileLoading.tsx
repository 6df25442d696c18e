import type { ReactNode } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from './DatasetFailures.tsx';
import './figure-page.css';

/** A card to come: how high in CSS pixels, and how wide by its page's own class. */
export type Skeleton = { readonly height: number; readonly className: string };

type Props = {
  readonly view: ViewId;
  /** Keep the same array. */
  readonly datasets: readonly DatasetId[];
  readonly wording: Wording;
  /** The page's own grid. */
  readonly className: string;
  readonly skeletons: readonly Skeleton[];
};

/** A page before its data is there: the places of its cards, or what went wrong with its files. */
export function PageWhileLoading({ view, datasets, wording, className, skeletons }: Props): ReactNode {
  const status = useDatasets(datasets);
  const { shell } = wording.say;
  const isFailed = status.status === 'failed';
  return (
    <>
      <PageHead section={shell.views[view]} finding={shell.views[view]} lede={isFailed ? '' : shell.loading} />
      {isFailed ? (
        <DatasetFailures troubles={status.troubles} wording={wording} />
      ) : (
        <div className={className}>
          {skeletons.map((card, at) => (
            <CardSkeleton key={`${at} ${card.height}`} label={shell.loading} {...card} />
          ))}
        </div>
      )}
    </>
  );
}
