import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import { datasetsOf, partsOf } from '#data/parts.ts';
import { isDatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { Catalogue } from './Catalogue.tsx';
import { Cite } from './Cite.tsx';
import './data.css';

/** Its table is more than the list of datasets needs. */
const DatasetPage = lazy(() => import('./DatasetPage.tsx'));
/** What only those need who read the tables by a program of their own. */
const Programs = lazy(() => import('./Programs.tsx'));

const NOTHING_ELSE: readonly [] = [];

/** Every dataset to look through and take away, the report's endnotes, and how to cite it all. */
export default function Data(): ReactNode {
  const wording = useWording();
  const manifest = useDatasets(NOTHING_ELSE);
  const edition = useAtlas((atlas) => atlas.edition);
  const { dataset } = useViewState();
  const { shell, data } = wording.say;
  if (edition === null) {
    const isFailed = manifest.status === 'failed';
    return (
      <>
        <PageHead section={shell.views.data} finding={shell.views.data} lede={isFailed ? '' : shell.loading} />
        {isFailed ? (
          <DatasetFailures troubles={manifest.troubles} wording={wording} />
        ) : (
          <CardSkeleton label={shell.loading} height={640} />
        )}
      </>
    );
  }
  if (dataset === '') return <DataList edition={edition} wording={wording} />;
  const isListed = partsOf(edition, dataset).length > 0;
  if (!isListed || !isDatasetId(dataset)) {
    return (
      <>
        <PageHead section={shell.views.data} finding={data.unknown(dataset)} lede="" />
        <p>
          <AddressLink view="data">{data.back}</AddressLink>
        </p>
      </>
    );
  }
  return (
    <Suspense fallback={<CardSkeleton label={shell.loading} height={640} />}>
      <DatasetPage key={dataset} id={dataset} edition={edition} wording={wording} />
    </Suspense>
  );
}

function DataList({ edition, wording }: { readonly edition: Edition; readonly wording: Wording }): ReactNode {
  const { say, format } = wording;
  const records = edition.files.reduce((sum, file) => sum + file.records, 0);
  return (
    <>
      <PageHead
        section={say.shell.views.data}
        finding={say.data.finding(datasetsOf(edition).length, format.number(records))}
        lede={say.data.lede(format.date(edition.published), format.date(edition.dataThrough))}
      />
      <Catalogue edition={edition} wording={wording} />
      <Suspense fallback={<CardSkeleton label={say.shell.loading} height={420} />}>
        <Cite edition={edition} wording={wording} />
      </Suspense>
      <ForPrograms edition={edition} wording={wording} />
    </>
  );
}

/** Folded, so that only who opens it sends for it. */
function ForPrograms({ edition, wording }: { readonly edition: Edition; readonly wording: Wording }): ReactNode {
  const { programs } = wording.say.data;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="card data-programs" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <h2>{programs.title}</h2> <span>{programs.hint}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<CardSkeleton label={wording.say.shell.loading} height={900} />}>
          <Programs edition={edition} wording={wording} />
        </Suspense>
      )}
    </details>
  );
}
