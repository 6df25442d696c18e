import type { ComponentProps, ReactNode } from 'react';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { RECORDS_TABLE } from './records.ts';
import { TABLE_FIELDS, type TableParts } from './table-parts.ts';
import { TableSearch } from './TableSearch.tsx';

type Own<Row> = Pick<
  ComponentProps<typeof TableCard<Row>>,
  'subtitle' | 'rows' | 'columns' | 'details' | 'groupings' | 'groupBy' | 'onGroupBy'
>;

type Props<Row> = Own<Row> & { readonly parts: TableParts };

const idOf = ({ id }: { readonly id: string }): string => id;

/** The table of the open dataset, whatever its rows are. */
export function DatasetTable<Row extends { readonly id: string }>({ parts, ...own }: Props<Row>): ReactNode {
  const { entry, shown, all, wording } = parts;
  const go = useGo();
  const { dataSort, dataHidden, record } = useViewState();
  const { say, text } = wording;
  useKnownTable(TABLE_FIELDS, own.columns, all);
  return (
    <TableCard
      table={RECORDS_TABLE}
      title={say.data.table.title(text(entry.title))}
      search={<TableSearch shown={shown.length} total={all.length} wording={wording} />}
      rowId={idOf}
      wording={wording}
      sort={dataSort}
      onSort={(sort) => go({ dataSort: sort })}
      hidden={dataHidden}
      onHidden={(hidden) => go({ dataHidden: hidden })}
      openRow={record === '' ? null : record}
      onOpenRow={(row) => go({ record: row ?? '' })}
      emptyText={say.data.nothing}
      {...own}
    />
  );
}
