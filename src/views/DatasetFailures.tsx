import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import type { Trouble } from '#state/use-datasets.ts';
import { FailureCard } from '#ui/FailureCard.tsx';
import { failureOf } from './load-failure.ts';

type Props = { readonly troubles: readonly Trouble[]; readonly wording: Wording };

/** The card that stands in for whatever needed the files that failed. */
export function DatasetFailures({ troubles, wording }: Props): ReactNode {
  const { cardTitle, retry } = wording.say.faults;
  return (
    <FailureCard
      title={cardTitle}
      retryLabel={retry}
      failures={troubles.map((trouble) => failureOf(trouble, wording))}
    />
  );
}
