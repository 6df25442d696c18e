import { useCallback, useMemo, type ReactNode } from 'react';
import type { Shelved } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { SourceLookup } from '#ui/evidence.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { useSources } from '#views/use-sources.ts';
import { useAddToBriefing } from '#views/use-add-to-briefing.ts';
import { useKnownTable } from '#views/use-known-table.ts';
import { ACRONYMS_TABLE, acronymColumns, acronymsSaying, type Acronym } from './AcronymTable.tsx';
import { SafetyNote } from './SafetyNote.tsx';
import './glossary.css';

const ACRONYMS = ['acronyms'] as const;
const NO_GROUPINGS: readonly [] = [];
const FIELDS = { sort: 'termSort', hidden: 'termHidden', open: 'term' } as const;
const acronymId = ({ id }: Acronym): string => id;

/** The report's acronyms in both languages, and what it means by 安全. */
export default function Glossary(): ReactNode {
  const wording = useWording();
  const loaded = useDatasets(ACRONYMS);
  const sourceOf = useSources();
  const { shell } = wording.say;
  if (loaded.status === 'ready') {
    return <GlossaryPage acronyms={loaded.datasets.acronyms} wording={wording} sourceOf={sourceOf} />;
  }
  return (
    <>
      <PageHead
        section={shell.views.glossary}
        finding={shell.views.glossary}
        lede={loaded.status === 'failed' ? '' : shell.loading}
      />
      {loaded.status === 'failed' ? (
        <DatasetFailures troubles={loaded.troubles} wording={wording} />
      ) : (
        <CardSkeleton label={shell.loading} height={640} />
      )}
    </>
  );
}

type PageProps = {
  readonly acronyms: Shelved<'acronyms'>;
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
};

function GlossaryPage({ acronyms, wording, sourceOf }: PageProps): ReactNode {
  const go = useGo();
  const addToBriefing = useAddToBriefing();
  const { term, termText, termSort, termHidden } = useViewState();
  const own = wording.say.glossary;
  const { records, source } = acronyms;
  const rows = useMemo(() => acronymsSaying(records, termText), [records, termText]);
  const columns = useMemo(() => acronymColumns(wording), [wording]);
  const terms = useMemo(() => records.map(acronymId), [records]);
  useKnownTable(FIELDS, columns, terms);
  const details = useCallback(
    (acronym: Acronym) => <WholeAcronym acronym={acronym} wording={wording} sourceOf={sourceOf} />,
    [wording, sourceOf],
  );
  return (
    <>
      <PageHead
        section={wording.say.shell.views.glossary}
        finding={own.finding(records.length)}
        lede={own.lede(new Set(records.map(({ slide }) => slide)).size)}
      />
      <section className="card glossary-table" aria-labelledby="glossary-table-title">
        <header className="card-head">
          <div>
            <h2 id="glossary-table-title">{own.table.title}</h2>
            <p className="card-subtitle">{own.table.subtitle}</p>
          </div>
          <div className="card-tools">
            <AddToBriefing
              label={wording.say.briefing.addTable(own.table.title)}
              onAdd={() => addToBriefing(ACRONYMS_TABLE)}
            />
          </div>
        </header>
        <SearchField
          label={own.search}
          hint={own.searchHint}
          text={termText}
          onText={(text) => go({ termText: text })}
          summary={own.summary(rows.length, records.length)}
        >
          {termText !== '' && (
            <button type="button" className="button button--quiet" onClick={() => go({ termText: '' })}>
              {own.reset}
            </button>
          )}
        </SearchField>
        <DataTable
          rows={rows}
          columns={columns}
          rowId={acronymId}
          caption={own.table.title}
          wording={wording}
          sort={termSort}
          onSort={(sort) => go({ termSort: sort })}
          hidden={termHidden}
          onHidden={(hidden) => go({ termHidden: hidden })}
          groupings={NO_GROUPINGS}
          groupBy={null}
          onGroupBy={() => {}}
          openRow={term === '' ? null : term}
          onOpenRow={(row) => go({ term: row ?? '' })}
          details={details}
          emptyText={own.table.nothing}
        />
      </section>
      <SafetyNote report={source.source} sourceOf={sourceOf} wording={wording} />
    </>
  );
}

type WholeProps = {
  readonly acronym: Acronym;
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
};

function WholeAcronym({ acronym, wording, sourceOf }: WholeProps): ReactNode {
  const own = wording.say.glossary.table;
  return (
    <div className="glossary-details">
      <div>
        <h3>{own.note}</h3>
        <p>{acronym.note === null ? own.noNote : wording.text(acronym.note)}</p>
      </div>
      <div>
        <h3>{wording.say.figure.sources}</h3>
        <SourceList refs={acronym.refs} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}
