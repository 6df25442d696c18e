import type { TableFigure } from '#charts/table-figure.ts';
import type { RecordOf, Shelved } from '#data/snapshot.ts';
import { formatFor } from '#i18n/format.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { foldWords } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';
import type { TableColumn } from '#ui/DataTable.tsx';
import type { SourceLookup } from '#ui/evidence.ts';
import { filterWords } from '#ui/filter-words.ts';
import { tableFigure } from '#ui/table-figure.ts';

export type Acronym = RecordOf<'acronyms'>;

/** What the table is called in a briefing. */
export const ACRONYMS_TABLE = 'acronyms-table';

/** The acronyms as their page shows them, apart from it. */
export function acronymsTable(
  { records, source }: Shelved<'acronyms'>,
  { termText, termSort, termHidden }: ViewState,
  sourceOf: SourceLookup,
  wording: Wording,
): TableFigure {
  const { say, name, language } = wording;
  const own = say.glossary;
  const rows = acronymsSaying(records, termText);
  const listed = sourceOf(source.source);
  return tableFigure({
    framing: {
      figure: ACRONYMS_TABLE,
      language,
      title: own.table.title,
      subtitle: own.finding(records.length),
      source: say.figure.source(listed === undefined ? source.source : name(listed.title)),
      count: own.summary(rows.length, records.length),
      notes: [],
      filters: filterWords([], termText, wording),
    },
    rows,
    columns: acronymColumns(wording),
    sort: termSort,
    hidden: termHidden,
    wording,
  });
}

/** Acronyms whose short form or either name says every word of the search. */
export function acronymsSaying(records: readonly Acronym[], text: string): readonly Acronym[] {
  const words = foldWords(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter(({ abbr, en, zh }) => {
    const said = foldWords([abbr, en, zh].join('\n'));
    return words.every((word) => said.includes(word));
  });
}

export function acronymColumns(wording: Wording): TableColumn<Acronym>[] {
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
