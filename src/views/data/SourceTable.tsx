import { useCallback, useMemo, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { compareDates } from '#lib/partial-date.ts';
import { totalOf, type Citations } from '#model/citations.ts';
import type { SourceRef } from '#model/source.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import type { TableColumn, TableGrouping } from '#ui/DataTable.tsx';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { CitedBy } from './CitedBy.tsx';
import { DatasetTable } from './DatasetTable.tsx';
import type { TableParts } from './table-parts.ts';
import { useCitations } from './use-citations.ts';

type Listed = RecordOf<'sources'>;

const KINDS = ['report', 'official', 'translation', 'research', 'news'] as const;
const NONE: ReadonlyMap<string, number> = new Map();
export const sourceIn = ({ source }: SourceRef): string => source;

/** All sources with what cites them. */
export function SourceTable(parts: TableParts & { readonly edition: Edition }): ReactNode {
  const { shown, sourceOf, wording, edition } = parts;
  const go = useGo();
  const { dataBy } = useViewState();
  const citations = useCitations(edition, sourceIn, 'sources');
  const rows = useMemo(() => shown.flatMap(({ id }) => sourceOf(id) ?? []), [shown, sourceOf]);
  const columns = useMemo(() => sourceColumns(citations, wording), [citations, wording]);
  const groupings = useMemo(() => kindGrouping(wording), [wording]);
  const details = useCallback(
    (source: Listed) => (
      <WholeSource source={source} counts={citations?.get(source.id) ?? NONE} sourceOf={sourceOf} wording={wording} />
    ),
    [citations, sourceOf, wording],
  );
  return (
    <DatasetTable
      parts={parts}
      subtitle=""
      rows={rows}
      columns={columns}
      details={details}
      groupings={groupings}
      groupBy={dataBy === 'none' ? null : dataBy}
      onGroupBy={(grouping) => go({ dataBy: grouping === 'kind' ? 'kind' : 'none' })}
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
      cell: ({ url }) => (url === null ? own.noLink : <OutwardLink href={url}>{new URL(url).hostname}</OutwardLink>),
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
