import { Fragment, useMemo, type ReactNode } from 'react';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import type { Wording } from '#i18n/wording.ts';
import { AddressLink } from '#views/AddressLink.tsx';

type Props = {
  readonly counts: ReadonlyMap<string, number>;
  /** What the records in question say, as the search spells it. */
  readonly words: string;
  readonly wording: Wording;
};

/** The datasets that cite something, each a link to its records that do. */
export function CitedBy({ counts, words, wording }: Props): ReactNode {
  return [...counts].map(([dataset, count], at) => (
    <Fragment key={dataset}>
      {at > 0 && wording.say.data.join}
      <CitingDataset dataset={dataset} count={count} words={words} wording={wording} />
    </Fragment>
  ));
}

type LinkProps = {
  readonly dataset: string;
  readonly count: number;
  readonly words: string;
  readonly wording: Wording;
};

function CitingDataset({ dataset, count, words, wording }: LinkProps): ReactNode {
  const chosen = useMemo(() => ({ dataset, dataText: words }), [dataset, words]);
  const title = CODEBOOK[dataset]?.title;
  return (
    <AddressLink view="data" chosen={chosen}>
      {title === undefined ? dataset : wording.text(title)} ({wording.format.number(count)})
    </AddressLink>
  );
}
