import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import type { RecordOf, Shelved } from '#data/snapshot.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import { formatFor } from '#i18n/format.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import { foldWords } from '#model/table.ts';
import { useGo, useStores, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { DataTable, type TableColumn } from '#ui/DataTable.tsx';
import type { SourceLookup } from '#ui/evidence.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { useSources } from '#views/use-sources.ts';
import { SafetyNote } from './SafetyNote.tsx';
import './glossary.css';

type Acronym = RecordOf<'acronyms'>;

const ACRONYMS = ['acronyms'] as const;
const NO_GROUPINGS: readonly [] = [];
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
  const { term, termText, termSort, termHidden } = useViewState();
  const own = wording.say.glossary;
  const { records, source } = acronyms;
  useKnownTerm(records);
  const rows = useMemo(() => acronymsSaying(records, termText), [records, termText]);
  const columns = useMemo(() => acronymColumns(wording), [wording]);
  const details = useCallback(
    (acronym: Acronym) => <WholeAcronym acronym={acronym} standing={source} wording={wording} sourceOf={sourceOf} />,
    [source, wording, sourceOf],
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
  readonly standing: SourceRef;
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
};

function WholeAcronym({ acronym, standing, wording, sourceOf }: WholeProps): ReactNode {
  const own = wording.say.glossary.table;
  return (
    <div className="glossary-details">
      <div>
        <h3>{own.note}</h3>
        <p>{acronym.note === null ? own.noNote : wording.text(acronym.note)}</p>
      </div>
      <div>
        <h3>{wording.say.figure.sources}</h3>
        <SourceList refs={acronym.refs ?? [standing]} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}

/** Acronyms whose short form or either name says every word of the search. */
function acronymsSaying(records: readonly Acronym[], text: string): readonly Acronym[] {
  const words = foldWords(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter(({ abbr, en, zh }) => {
    const said = foldWords([abbr, en, zh].join('\n'));
    return words.every((word) => said.includes(word));
  });
}

/** Drops a term that a link names and this edition does not have, and tells the reader. */
function useKnownTerm(records: readonly Acronym[]): void {
  const { atlas } = useStores();
  const { term } = useViewState();
  useEffect(() => {
    if (term === '' || records.some(({ id }) => id === term)) return;
    atlas.getState().correct({ term: '' }, [{ kind: 'unknown-level', parameter: 'term', value: term }]);
  }, [atlas, records, term]);
}

function acronymColumns(wording: Wording): TableColumn<Acronym>[] {
  const own = wording.say.glossary.table;
  const [inEnglish, inChinese] = [formatFor('en'), formatFor('zh')];
  const chinese: TableColumn<Acronym> = {
    id: 'zh',
    label: own.zh,
    width: 280,
    value: ({ zh }) => zh,
    compare: (one, other) => inChinese.compare(one.zh, other.zh),
    cell: ({ zh }) => <span lang={LANGUAGE_TAG.zh}>{zh}</span>,
  };
  const english: TableColumn<Acronym> = {
    id: 'en',
    label: own.en,
    width: 420,
    value: ({ en }) => en,
    compare: (one, other) => inEnglish.compare(one.en, other.en),
    cell: ({ en }) => <span lang={LANGUAGE_TAG.en}>{en}</span>,
  };
  return [
    { id: 'abbr', label: own.abbr, width: 130, isPinned: true, value: ({ abbr }) => abbr },
    ...(wording.language === 'zh' ? [chinese, english] : [english, chinese]),
    { id: 'slide', label: own.slide, width: 90, isNumeric: true, value: ({ slide }) => slide },
  ];
}
