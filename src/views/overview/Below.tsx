import type { ReactNode } from 'react';
import { hasDatasets } from '#data/has-datasets.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { keyFigures, NO_FIGURES } from './key-figures.ts';
import { Questions } from './Questions.tsx';
import { questionsOf } from './questions.ts';
import { Unknown } from './Unknown.tsx';

type Props = { readonly isWaiting: boolean; readonly wording: Wording };

/** What stands after the judgements: what is not known, the report in numbers, and where to start asking. */
export default function Below({ isWaiting, wording }: Props): ReactNode {
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const isReady = hasDatasets(snapshot, keyFigures.datasets);
  const numbers = isReady ? keyFigures(snapshot) : NO_FIGURES;
  return (
    <>
      <Unknown isWaiting={isWaiting} wording={wording} />
      <KeyFigures numbers={numbers} isWaiting={!isReady && isWaiting} wording={wording} />
      <Questions questions={questionsOf(snapshot, wording)} isWorking={isWaiting} wording={wording} />
    </>
  );
}
