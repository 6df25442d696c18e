import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { EvidenceOf } from '#views/EvidenceOf.tsx';
import { useSources } from '#views/use-sources.ts';
import { Gaps } from './Gaps.tsx';
import { OverviewCard, titleIn } from './OverviewCard.tsx';
import { gapEntry, gapsOf, unknownOf } from './unknown.ts';

type Props = { readonly status: 'loading' | 'failed' | 'ready'; readonly wording: Wording };

/** What is not known: how many values of each kind are open, and what the codebook says of them. */
export default function Unknown({ status, wording }: Props): ReactNode {
  const { say } = wording;
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const sourceOf = useSources();
  const gaps = useMemo(() => gapsOf(snapshot, wording), [snapshot, wording]);
  const spec = useMemo(() => unknownOf(gaps, wording), [gaps, wording]);
  const specs = useMemo(() => [spec], [spec]);
  return (
    <section aria-labelledby="overview-unknown-title">
      <header className="overview-head">
        <h2 id="overview-unknown-title">{say.overview.unknown.section}</h2>
      </header>
      {status === 'loading' && <CardSkeleton label={say.shell.loading} height={260} />}
      {status === 'ready' && <OverviewCard spec={spec} className="overview-unknown" wording={wording} />}
      <Gaps wording={wording} />
      <EvidenceOf
        specs={specs}
        wording={wording}
        sourceOf={sourceOf}
        recordById={(id) => gapEntry(gaps, id)}
        titleOf={titleIn(wording)}
      />
    </section>
  );
}
