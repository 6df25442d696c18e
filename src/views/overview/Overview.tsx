import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets, type LoadingStatus, type Trouble } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { FIGURE_DATASETS, GAP_DATASETS, QUESTION_DATASETS } from './datasets.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { themeCards } from './key-figures.ts';
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
  const loaded = useDatasets(FIGURE_DATASETS);
  const answering = useDatasets(QUESTION_DATASETS);
  const counting = useDatasets(GAP_DATASETS);
  const troubles = distinctTroubles([loaded, answering, counting]);
  const figures = loaded.status === 'ready' ? loaded.datasets['key-figures'] : null;
  const cards = useMemo(() => (figures === null ? [] : themeCards(figures, wording)), [figures, wording]);
  const questions = useMemo(() => questionsOf(snapshot, wording), [snapshot, wording]);
  const count = cards.reduce((sum, { spec }) => sum + spec.figures.length, 0);
  return (
    <>
      <div className="overview-top" data-waiting={edition === null || figures === null}>
        <PageHead
          section={say.shell.views.overview}
          finding={figures === null ? say.shell.siteTagline : own.finding(count, cards.length)}
          lede={
            edition === null
              ? ''
              : own.lede({ published: format.date(edition.published), through: format.date(edition.dataThrough) })
          }
        />
      </div>
      <Questions questions={questions} isWorking={answering.status === 'loading'} wording={wording} />
      {troubles.length > 0 && <DatasetFailures troubles={troubles} wording={wording} />}
      <KeyFigures figures={figures} cards={cards} isWaiting={loaded.status === 'loading'} wording={wording} />
      <Suspense fallback={<CardSkeleton label={say.shell.loading} height={680} />}>
        <Unknown status={counting.status} wording={wording} />
      </Suspense>
    </>
  );
}

/** What failed, once for each file, whichever part of the page wanted it. */
function distinctTroubles(parts: readonly LoadingStatus[]): readonly Trouble[] {
  const troubles = parts.flatMap((part) => (part.status === 'failed' ? part.troubles : []));
  return [...new Map(troubles.map((trouble) => [trouble.error.file, trouble])).values()];
}
