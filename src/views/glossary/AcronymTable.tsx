import type { ReactNode } from 'react';
import { formatFor } from '#i18n/format.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { SourceRef } from '#model/source.ts';
import type { Acronym } from '#selectors/acronyms.ts';
import type { Shown } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn } from '#ui/DataTable.tsx';
import type { SourceLookup } from '#ui/evidence.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { recordTable } from '#views/record-table.tsx';
import { framingOf } from '#views/marks.ts';
import { filtersInWords } from '#views/slice-figures.ts';

/** Everything that the page may look at: its slice is of the acronyms. */
export type Context = Shown<Acronym> & { readonly source: SourceRef; readonly sourceOf: SourceLookup };

/** The acronyms that pass the search. */
export const acronymsTable = recordTable<Context, Acronym>({
  id: 'acronyms-table',
  className: 'glossary-table',
  fields: { sort: 'termSort', hidden: 'termHidden', open: 'term' },
  sliceOf: (context) => context,
  words: ({ glossary: { table } }) => ({ ...table, empty: table.nothing }),
  framing: (context, own) => {
    const { wording, source, sourceOf, shown, table } = context;
    const listed = sourceOf(source.source);
    const say = wording.say.glossary;
    return framingOf(wording, listed === undefined ? source.source : wording.name(listed.title), {
      ...own,
      subtitle: say.finding(table.rows.length),
      count: say.summary(shown.length, table.rows.length),
      filters: filtersInWords(context),
    });
  },
  Search: AcronymSearch,
  Details: WholeAcronym,
  columns: ({ wording }) => {
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
  },
});

type Props = { readonly context: Context };

function AcronymSearch({ context: { wording, text, shown, table } }: Props): ReactNode {
  const go = useGo();
  const own = wording.say.glossary;
  return (
    <SearchField
      label={own.search}
      hint={own.searchHint}
      text={text}
      onText={(termText) => go({ termText })}
      summary={own.summary(shown.length, table.rows.length)}
    >
      {text !== '' && (
        <button type="button" className="button button--quiet" onClick={() => go({ termText: '' })}>
          {own.reset}
        </button>
      )}
    </SearchField>
  );
}

function WholeAcronym({ row, context: { wording, sourceOf } }: Props & { readonly row: Acronym }): ReactNode {
  const own = wording.say.glossary.table;
  return (
    <div className="glossary-details">
      <div>
        <h3>{own.note}</h3>
        <p>{row.note === null ? own.noNote : wording.text(row.note)}</p>
      </div>
      <div>
        <h3>{wording.say.figure.sources}</h3>
        <SourceList refs={row.refs} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}
