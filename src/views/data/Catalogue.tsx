import { useMemo, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import { datasetsOf, recordCount } from '#data/parts.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import type { Wording } from '#i18n/wording.ts';
import { TermsIn } from '#ui/TermsIn.tsx';
import { AddressLink } from '#views/AddressLink.tsx';

type Props = { readonly edition: Edition; readonly wording: Wording };

/** Every dataset of the edition: what a record is, how many there are, what is missing. */
export function Catalogue({ edition, wording }: Props): ReactNode {
  const own = wording.say.data.list;
  return (
    <section className="data-catalogue" aria-labelledby="data-catalogue-title">
      <h2 id="data-catalogue-title">{own.title}</h2>
      <ul>
        {datasetsOf(edition).map((dataset) => (
          <DatasetCard key={dataset} dataset={dataset} records={recordCount(edition, dataset)} wording={wording} />
        ))}
      </ul>
    </section>
  );
}

type CardProps = { readonly dataset: string; readonly records: number; readonly wording: Wording };

function DatasetCard({ dataset, records, wording }: CardProps): ReactNode {
  const { say, text } = wording;
  const chosen = useMemo(() => ({ dataset }), [dataset]);
  const entry = CODEBOOK[dataset];
  return (
    <li className="data-dataset" id={dataset}>
      <header>
        <h3>
          <AddressLink view="data" chosen={chosen}>
            {entry === undefined ? dataset : text(entry.title)}
          </AddressLink>
        </h3>
        <span>{say.data.records(records)}</span>
      </header>
      {entry !== undefined && (
        <>
          <p>
            <TermsIn text={text(entry.what)} />
          </p>
          <details className="data-list-gaps">
            <summary>{say.data.list.gaps}</summary>
            <p>
              <TermsIn text={text(entry.gaps)} />
            </p>
          </details>
        </>
      )}
    </li>
  );
}
