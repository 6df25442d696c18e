import { lazy, Suspense, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { hasDatasets } from '#data/has-datasets.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { Judgements } from './Judgements.tsx';
import { briefOf, judgements } from './judgements.ts';
import './overview.css';

const Below = lazy(() => import('./Below.tsx'));

const BELOW_HEIGHT = 680;

/**
 * The page that a newcomer lands on: what to say after two minutes, in sentences that lead to their figure and source; then
 * what is not known, the report in numbers, and questions to start with. All but the judgements comes after the first drawing.
 */
export default function Overview(): ReactNode {
  const wording = useWording();
  const { say, format } = wording;
  const own = say.overview.judgements;
  const edition = useAtlas((atlas) => atlas.edition);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const first = useDatasets(judgements.datasets);
  const all = useDatasets(VIEW_DATASETS.overview);
  const isReady = hasDatasets(snapshot, judgements.datasets);
  const records = isReady ? judgements(snapshot) : null;
  const brief = useMemo(() => (records === null ? null : briefOf(records, wording)), [records, wording]);
  const isAlive = useIsAlive();
  const isWaiting = all.status === 'loading';
  return (
    <>
      <div className="overview-top" data-waiting={edition === null || !isReady}>
        <PageHead
          section={say.shell.views.overview}
          finding={brief?.headline || say.shell.siteTagline}
          lede={edition === null ? '' : own.lede(format.date(edition.dataThrough))}
        />
      </div>
      {all.status === 'failed' && <DatasetFailures troubles={all.troubles} wording={wording} />}
      {brief === null
        ? first.status === 'loading' && <CardSkeleton label={say.shell.loading} height={BELOW_HEIGHT} />
        : brief.told.length > 0 && <Judgements brief={brief} isSettled={isAlive && !isWaiting} wording={wording} />}
      {isAlive && (
        <Suspense fallback={<CardSkeleton label={say.shell.loading} height={BELOW_HEIGHT} />}>
          <Below isWaiting={isWaiting} wording={wording} />
        </Suspense>
      )}
    </>
  );
}

const nothingToHear = (): (() => void) => () => {};

/** Whether this is drawn by the program: what stands ahead of it in index.html is to be light. */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    nothingToHear,
    () => true,
    () => false,
  );
}
