import { ArrowRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { DATASET_IDS } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import type { Wording } from '#i18n/wording.ts';
import { TermsIn } from '#ui/TermsIn.tsx';
import { AddressLink } from '#views/AddressLink.tsx';

/** The datasets whose gaps a reader is likeliest to run into. */
const TOLD = ['papers', 'groups', 'policy-cells', 'dialogues', 'registrations', 'model-disclosures'] as const;

/** What the codebook says is missing, for the datasets that the pages lean on most. */
export function Gaps({ wording }: { readonly wording: Wording }): ReactNode {
  const own = wording.say.overview.unknown;
  return (
    <details className="overview-gaps-folded">
      <summary>{own.gapsTitle}</summary>
      <ul className="overview-gaps">
        {TOLD.map((dataset) => (
          <DatasetGaps key={dataset} dataset={dataset} wording={wording} />
        ))}
      </ul>
      <p className="overview-more">
        <AddressLink view="data">
          {own.gapsAll(DATASET_IDS.length)} <ArrowRight size={14} aria-hidden />
        </AddressLink>
      </p>
    </details>
  );
}

function DatasetGaps({ dataset, wording }: { readonly dataset: string; readonly wording: Wording }): ReactNode {
  const chosen = useMemo(() => ({ dataset }), [dataset]);
  const entry = CODEBOOK[dataset];
  if (entry === undefined) return null;
  return (
    <li>
      <h3>
        <AddressLink view="data" chosen={chosen}>
          {wording.text(entry.title)}
        </AddressLink>
      </h3>
      <p>
        <TermsIn text={wording.text(entry.gaps)} />
      </p>
    </li>
  );
}
