import { ArrowLeft } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import { recordCount } from '#data/parts.ts';
import type { DatasetId } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import type { CodebookEntry } from '#i18n/codebook/entry.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { TermsIn } from '#ui/TermsIn.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { useSources } from '#views/use-sources.ts';
import { Downloads } from './Downloads.tsx';
import { Places } from './Places.tsx';
import { fieldNames, plainRecords, recordsSaying, type PlainRecord } from './records.ts';
import { RecordTable } from './RecordTable.tsx';
import { SourceTable } from './SourceTable.tsx';

const NO_ENTRY: CodebookEntry = {
  title: { en: '', zh: '' },
  what: { en: '', zh: '' },
  gaps: { en: '', zh: '' },
  fields: {},
};

type Props = {
  readonly id: DatasetId;
  readonly edition: Edition;
  readonly wording: Wording;
};

/** One dataset: what it is and lacks, its records, what its fields mean, and the ways to take it away. */
export default function DatasetPage({ id, edition, wording }: Props): ReactNode {
  const { say, text } = wording;
  const ids = useMemo(() => [id], [id]);
  const loaded = useDatasets(ids);
  const entry = CODEBOOK[id] ?? NO_ENTRY;
  const count = recordCount(edition, id);
  return (
    <>
      <p className="data-back">
        <AddressLink view="data">
          <ArrowLeft size={14} aria-hidden /> {say.data.back}
        </AddressLink>
      </p>
      <PageHead
        section={say.shell.views.data}
        finding={say.data.datasetFinding(text(entry.title), count)}
        lede={text(entry.what)}
      />
      <p className="data-gaps data-gaps--page">
        <strong>{say.data.gaps}</strong> <TermsIn text={text(entry.gaps)} />
      </p>
      {loaded.status === 'loading' && <CardSkeleton label={say.shell.loading} height={640} />}
      {loaded.status === 'failed' && <DatasetFailures troubles={loaded.troubles} wording={wording} />}
      {loaded.status === 'ready' && (
        <Records
          id={id}
          entry={entry}
          records={loaded.datasets[id].records}
          standing={loaded.datasets[id].source}
          edition={edition}
          wording={wording}
        />
      )}
      <Fields entry={entry} wording={wording} />
    </>
  );
}

type RecordsProps = Props & {
  readonly entry: CodebookEntry;
  readonly records: readonly object[];
  readonly standing: SourceRef;
};

function Records({ id, entry, records, standing, edition, wording }: RecordsProps): ReactNode {
  const { dataText } = useViewState();
  const sourceOf = useSources();
  const all = useMemo(() => plainRecords(id, records), [id, records]);
  const shown = useMemo((): readonly PlainRecord[] => recordsSaying(all, dataText), [all, dataText]);
  const ids = useMemo(() => all.map((record) => record.id), [all]);
  const fields = useMemo(() => fieldNames(entry), [entry]);
  const standingRefs = useMemo(() => [standing], [standing]);
  const table = { id, entry, fields, shown, all: ids, sourceOf, wording };
  return (
    <>
      {id === 'endnotes' && <Places edition={edition} wording={wording} />}
      {id === 'sources' ? <SourceTable {...table} edition={edition} /> : <RecordTable {...table} />}
      <div className="data-two">
        <Downloads {...table} standing={standing} edition={edition} />
        {id !== 'sources' && (
          <section className="card" aria-labelledby="data-standing-title">
            <header className="card-head">
              <h2 id="data-standing-title">{wording.say.data.standingSource}</h2>
            </header>
            <SourceList refs={standingRefs} sourceOf={sourceOf} wording={wording} />
          </section>
        )}
      </div>
    </>
  );
}

function Fields({ entry, wording }: { readonly entry: CodebookEntry; readonly wording: Wording }): ReactNode {
  const own = wording.say.data;
  return (
    <section className="card data-fields" aria-labelledby="data-fields-title">
      <header className="card-head">
        <h2 id="data-fields-title">{own.fields}</h2>
      </header>
      <dl>
        {Object.entries(entry.fields).map(([field, meaning]) => (
          <div key={field} data-depth={field.split('.').length - 1}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>{wording.text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
