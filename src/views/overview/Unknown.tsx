import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { StatedCard } from '#ui/StatedCard.tsx';
import { EvidenceOf } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useCards } from '#views/use-cards.tsx';
import { Gaps } from './Gaps.tsx';
import { NO_FIGURES } from './key-figures.ts';
import { recordById, titleOf } from './records.ts';
import { GAP_DATASETS, gapsOf, unknownOf } from './unknown.ts';

type Props = { readonly isWaiting: boolean; readonly wording: Wording };

/** What is not known: how many values of each kind are open, and what the codebook says of them. */
export function Unknown({ isWaiting, wording }: Props): ReactNode {
  const { say } = wording;
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const card = useCards(StatedCard, wording, useCardActions());
  const gaps = useMemo(() => gapsOf(snapshot, wording), [snapshot, wording]);
  const specs = useMemo(() => [unknownOf({ gaps, wording })], [gaps, wording]);
  const isReady = GAP_DATASETS.every((id) => snapshot[id] !== undefined);
  return (
    <section className="overview-part" aria-labelledby="overview-unknown-title">
      <h2 id="overview-unknown-title">{say.overview.unknown.section}</h2>
      {isReady
        ? specs.map((spec) => card(spec, { className: 'overview-unknown' }))
        : isWaiting && <CardSkeleton label={say.shell.loading} height={260} />}
      <Gaps wording={wording} />
      <EvidenceOf
        specs={specs}
        wording={wording}
        recordById={(id) => recordById({ wording, numbers: NO_FIGURES, gaps }, id)}
        titleOf={(spec, mark) => titleOf(wording, spec, mark)}
      />
    </section>
  );
}
