import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import type { LoadingStatus } from '#state/use-datasets.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from './DatasetFailures.tsx';

type Props = {
  readonly view: ViewId;
  readonly status: LoadingStatus;
  readonly wording: Wording;
  /** The page's own grid. */
  readonly className: string;
  /** The cards to come: how high in CSS pixels, and how wide by the page's own class. */
  readonly skeletons: readonly { readonly height: number; readonly className: string }[];
};

/** A page before its data is there: the places of its cards, or what went wrong with its files. */
export function PageWhileLoading({ view, status, wording, className, skeletons }: Props): ReactNode {
  const { shell } = wording.say;
  const isFailed = status.status === 'failed';
  return (
    <>
      <PageHead section={shell.views[view]} finding={shell.views[view]} lede={isFailed ? '' : shell.loading} />
      {isFailed ? (
        <DatasetFailures troubles={status.troubles} wording={wording} />
      ) : (
        <div className={className}>
          {skeletons.map((card) => (
            <CardSkeleton key={`${card.className} ${card.height}`} label={shell.loading} {...card} />
          ))}
        </div>
      )}
    </>
  );
}
