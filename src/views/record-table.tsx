import { useCallback, useMemo, type ComponentType, type ReactNode } from 'react';
import type { Framing } from '#charts/mark.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Messages } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import type { AnySlice, Shown } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { SortKey } from '#state/codecs.ts';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import type { FieldOf } from '#state/fields.ts';
import type { TableColumn } from '#ui/DataTable.tsx';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from './TableCard.tsx';
import { useKnownTable } from './use-known-table.ts';

type Row = { readonly id: string; readonly refs: readonly SourceRef[] };

/** What columns are made from: it stays the same while filters change. */
export type ColumnWords = Pick<AnySlice, 'wording' | 'dimensions'>;

type Definition<Context, Each extends Row> = {
  /** Its name among the tables that a briefing can take, such as `standards-table`. */
  readonly id: string;
  readonly fields: {
    readonly sort: FieldOf<readonly SortKey[]>;
    readonly hidden: FieldOf<readonly string[]>;
    /** The row that is open, where rows open. */
    readonly open?: FieldOf<string>;
  };
  readonly sliceOf: (context: Context) => Shown<Each>;
  readonly words: (say: Messages) => {
    readonly title: string;
    readonly subtitle: string;
    readonly invitation?: string;
    readonly empty: string;
  };
  readonly columns: (words: ColumnWords) => TableColumn<Each>[];
  readonly framing: (
    context: Context,
    own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'>,
    rows: readonly Each[],
  ) => Framing;
  /** The figure whose mark of the same id a row's arrow opens the evidence of. */
  readonly evidence?: string;
  /** What opens below a row. */
  readonly Details?: ComponentType<{ readonly row: Each; readonly context: Context }>;
  /** What searches the rows, above them, where the page has no filter bar. */
  readonly Search?: ComponentType<{ readonly context: Context }>;
  readonly className?: string;
  readonly maxHeight?: number;
};

const idOf = ({ id }: Row): string => id;

/** The records of a slice that pass every filter, as a table: for a page, and apart from it for briefings. */
export function recordTable<Context, Each extends Row>(definition: Definition<Context, Each>) {
  const { id, fields, sliceOf, words, evidence = '', Details, Search, className = '', maxHeight } = definition;

  type Props = { readonly context: Context; readonly slice: Shown<Each> };

  function SliceCard({ context, slice }: Props): ReactNode {
    const go = useGo();
    const { wording, viewState, dimensions, table, shown } = slice;
    const { title, subtitle, invitation, empty } = words(wording.say);
    const columns = useMemo(() => definition.columns({ wording, dimensions }), [wording, dimensions]);
    useKnownTable(
      fields,
      columns,
      useMemo(() => table.rows.map(idOf), [table]),
    );
    const details = useCallback(
      (row: Each): ReactNode => Details !== undefined && <Details row={row} context={context} />,
      [context],
    );
    const open = fields.open === undefined ? '' : viewState[fields.open];
    const onOpen = (row: string | null): void => {
      if (fields.open !== undefined) go({ [fields.open]: row ?? '' });
      else if (row !== null) go({ evidence: writeEvidenceAddress({ figure: evidence, mark: row }) });
    };
    return (
      <TableCard
        table={id}
        title={title}
        className={className}
        search={Search !== undefined && <Search context={context} />}
        subtitle={invitation === undefined ? subtitle : wording.say.figure.invitation(subtitle, invitation)}
        rows={shown}
        columns={columns}
        rowId={idOf}
        wording={wording}
        sort={viewState[fields.sort]}
        onSort={(sort) => go({ [fields.sort]: sort })}
        hidden={viewState[fields.hidden]}
        onHidden={(hidden) => go({ [fields.hidden]: hidden })}
        openRow={open === '' ? null : open}
        onOpenRow={onOpen}
        details={Details === undefined ? null : details}
        emptyText={empty}
        {...(maxHeight === undefined ? {} : { maxHeight })}
      />
    );
  }

  function figureOf(context: Context): TableFigure {
    const { wording, viewState, dimensions, shown } = sliceOf(context);
    const { title, subtitle } = words(wording.say);
    const own = { figure: id, title, subtitle, count: wording.say.figure.count(shown.length), notes: [] };
    return tableFigure({
      framing: definition.framing(context, own, shown),
      rows: shown,
      columns: definition.columns({ wording, dimensions }),
      sort: viewState[fields.sort],
      hidden: viewState[fields.hidden],
      wording,
    });
  }

  return {
    Card: ({ context }: { readonly context: Context }): ReactNode => (
      <SliceCard context={context} slice={sliceOf(context)} />
    ),
    figureOf,
  };
}
