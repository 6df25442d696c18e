import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { hasDatasets } from '#data/has-datasets.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { keyFigures, NO_FIGURES, themeFigure, THEMES } from './key-figures.ts';
import { Questions } from './Questions.tsx';
import { questionsOf } from './questions.ts';
import './overview.css';

const Unknown = lazy(() => import('./Unknown.tsx'));

/**
 * The page that a newcomer lands on: what this is, where to start, what the report says in numbers, what is not known. Its
 * questions stand before any data is there, and what is below them comes by itself.
 */
export default function Overview(): ReactNode {
  const wording = useWording();
  const { say, format } = wording;
  const own = say.overview;
  const edition = useAtlas((atlas) => atlas.edition);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const loaded = useDatasets(keyFigures.datasets);
  const all = useDatasets(VIEW_DATASETS.overview);
  const isReady = hasDatasets(snapshot, keyFigures.datasets);
  const numbers = isReady ? keyFigures(snapshot) : NO_FIGURES;
  const questions = useMemo(() => questionsOf(snapshot, wording), [snapshot, wording]);
  const themes = useMemo(
    () => THEMES.flatMap((theme) => themeFigure({ wording, numbers }, theme) ?? []),
    [numbers, wording],
  );
  const count = themes.reduce((sum, { figures }) => sum + figures.length, 0);
  return (
    <>
      <div className="overview-top" data-waiting={edition === null || !isReady}>
        <PageHead
          section={say.shell.views.overview}
          finding={isReady ? own.finding(count, themes.length) : say.shell.siteTagline}
          lede={edition === null ? '' : own.lede(format.date(edition.dataThrough))}
        />
      </div>
      <Questions questions={questions} isWorking={all.status === 'loading'} wording={wording} />
      {all.status === 'failed' && <DatasetFailures troubles={all.troubles} wording={wording} />}
      <KeyFigures numbers={numbers} isWaiting={loaded.status === 'loading'} wording={wording} />
      <Suspense fallback={<CardSkeleton label={say.shell.loading} height={680} />}>
        <Unknown isWaiting={all.status === 'loading'} wording={wording} />
      </Suspense>
    </>
  );
}
