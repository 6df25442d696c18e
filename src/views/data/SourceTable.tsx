import { ExternalLink } from 'lucide-react';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { compareDates } from '#lib/partial-date.ts';
import { totalOf, type Citations } from '#model/citations.ts';
import type { SourceRef } from '#model/source.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import type { TableColumn, TableGrouping } from '#ui/DataTable.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { CitedBy } from './CitedBy.tsx';
import { RECORDS_TABLE } from './records.ts';
import { TableSearch } from './TableSearch.tsx';
import { TABLE_FIELDS, type TableParts } from './table-parts.ts';
import { useCitations } from './use-citations.ts';

type Listed = RecordOf<'sources'>;

const KINDS = ['report', 'official', 'translation', 'research', 'news'] as const;
const NONE: ReadonlyMap<string, number> = new Map();
export const sourceIn = ({ source }: SourceRef): string => source;
const sourceId = ({ id }: Listed): string => id;

/** All sources with what cites them. */
export function SourceTable(parts: TableParts & { readonly edition: Edition }): ReactNode {
  const { entry, shown, all, sourceOf, wording, edition } = parts;
  const go = useGo();
  const { dataSort, dataHidden, dataBy, record } = useViewState();
  const { say, text } = wording;
  const citations = useCitations(edition, sourceIn, 'sources');
  const caption = say.data.table.title(text(entry.title));
  const rows = useMemo(() => shown.flatMap(({ id }) => sourceOf(id) ?? []), [shown, sourceOf]);
  const columns = useMemo(() => sourceColumns(citations, wording), [citations, wording]);
  useKnownTable(TABLE_FIELDS, columns, all);
  const groupings = useMemo(() => kindGrouping(wording), [wording]);
  const details = useCallback(
    (source: Listed) => (
      <WholeSource source={source} counts={citations?.get(source.id) ?? NONE} sourceOf={sourceOf} wording={wording} />
    ),
    [citations, sourceOf, wording],
  );
  return (
    <TableCard
      table={RECORDS_TABLE}
      title={caption}
      subtitle=""
      search={<TableSearch shown={shown.length} total={all.length} wording={wording} />}
      rows={rows}
      columns={columns}
      rowId={sourceId}
      wording={wording}
      sort={dataSort}
      onSort={(sort) => go({ dataSort: sort })}
      hidden={dataHidden}
      onHidden={(hidden) => go({ dataHidden: hidden })}
      groupings={groupings}
      groupBy={dataBy === 'none' ? null : dataBy}
      onGroupBy={(grouping) => go({ dataBy: grouping === 'kind' ? 'kind' : 'none' })}
      openRow={record === '' ? null : record}
      onOpenRow={(row) => go({ record: row ?? '' })}
      details={details}
      emptyText={say.data.nothing}
    />
  );
}

type WholeProps = Pick<TableParts, 'sourceOf' | 'wording'> & {
  readonly source: Listed;
  readonly counts: ReadonlyMap<string, number>;
};

function WholeSource({ source, counts, sourceOf, wording }: WholeProps): ReactNode {
  const own = wording.say.data;
  return (
    <div className="data-record">
      <SourceList refs={[{ source: source.id, at: source.url ?? '' }]} sourceOf={sourceOf} wording={wording} />
      <p>
        {counts.size === 0 ? (
          own.sources.uncited
        ) : (
          <>
            {own.places.restsOn(totalOf(counts))} <CitedBy counts={counts} words={source.id} wording={wording} />
          </>
        )}
      </p>
    </div>
  );
}

export function sourceColumns(citations: Citations | null, { say, name, format }: Wording): TableColumn<Listed>[] {
  const own = say.data.sources;
  return [
    {
      id: 'title',
      label: own.columns.title,
      width: 380,
      isPinned: true,
      value: ({ title }) => name(title),
    },
    { id: 'publisher', label: own.columns.publisher, width: 220, value: ({ publisher }) => name(publisher) },
    {
      id: 'date',
      label: own.columns.date,
      width: 120,
      value: ({ date }) => date,
      compare: (one, other) => compareDates(one.date, other.date),
      cell: ({ date }) => (date === null ? say.figure.gap : format.date(date)),
    },
    { id: 'kind', label: own.columns.kind, width: 150, value: ({ kind }) => own.kinds[kind] },
    {
      id: 'cited',
      label: own.columns.cited,
      width: 100,
      isNumeric: true,
      value: ({ id }) => (citations === null ? null : totalOf(citations.get(id))),
    },
    {
      id: 'link',
      label: own.open,
      width: 140,
      value: ({ url }) => url,
      cell: ({ url }) =>
        url === null ? (
          own.noLink
        ) : (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {new URL(url).hostname} <ExternalLink size={12} aria-hidden />
          </a>
        ),
    },
  ];
}

export function kindGrouping({ say }: Wording): TableGrouping<Listed>[] {
  const own = say.data.sources;
  return [
    {
      id: 'kind',
      label: own.columns.kind,
      groupsOf: ({ kind }) => [{ key: kind, label: own.kinds[kind] }],
      order: KINDS,
    },
  ];
}
