import { memo, useCallback, useMemo, type ComponentType, type ReactNode } from 'react';
import type { Framing, Target } from '#charts/mark.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Messages } from '#i18n/wording.ts';
import { rowsIn, type RowSet } from '#model/row-set.ts';
import type { SourceRef } from '#model/source.ts';
import { rowsAt, type AnySlice, type Shown, type Slice } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { SortKey } from '#state/codecs.ts';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import type { FieldOf } from '#state/fields.ts';
import type { TableColumn, TableGrouping } from '#ui/DataTable.tsx';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from './TableCard.tsx';
import { useKnownTable } from './use-known-table.ts';

type Row = { readonly id: string; readonly refs: readonly SourceRef[] };

/** What columns are made from: it stays the same while filters change. */
export type ColumnWords = Pick<AnySlice, 'wording' | 'dimensions'>;

/** The rows to show, or which of all pass: then a long table is not sorted again whenever filters change. */
type Tabled<Each> = Shown<Each> | (Slice<Each> & { readonly passing: RowSet });

type Definition<Context, Each extends Row, Beside> = {
  /** Its name among the tables that a briefing can take, such as `standards-table`. */
  readonly id: string;
  readonly fields: {
    readonly sort: FieldOf<readonly SortKey[]>;
    readonly hidden: FieldOf<readonly string[]>;
    /** The row that is open, where rows open. */
    readonly open?: FieldOf<string>;
    /** What a row's arrow opens where that is a dialog of the page's own. */
    readonly panel?: FieldOf<string>;
    readonly grouping?: FieldOf<string>;
  };
  readonly sliceOf: (context: Context) => Tabled<Each>;
  readonly words: (say: Messages) => {
    readonly title: string;
    readonly subtitle: string;
    readonly invitation?: string;
    readonly empty: string;
  };
  /** What columns are made from besides words, which stays the same while filters change. */
  readonly beside?: (context: Context) => Beside;
  readonly columns: (words: ColumnWords, beside: Beside | undefined) => TableColumn<Each>[];
  readonly groupings?: (words: ColumnWords) => TableGrouping<Each>[];
  readonly isHighlighted?: (row: Each, context: Context, highlight: Target | null) => boolean;
  readonly framing: (
    context: Context,
    own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'>,
    rows: readonly Each[],
  ) => Framing;
  /** The figure whose mark of the same id a row's arrow opens the evidence of; without it, the row opens its own. */
  readonly evidence?: string;
  /** What opens below a row. */
  readonly Details?: ComponentType<{ readonly row: Each; readonly context: Context }>;
  /** What searches the rows, above them, where the page has no filter bar. */
  readonly Search?: ComponentType<{ readonly context: Context }>;
  /** What stands below the table, such as its source. */
  readonly Foot?: ComponentType<{ readonly context: Context }>;
  readonly className?: string;
  readonly maxHeight?: number;
};

const NO_GROUPINGS = (): never[] => [];
const idOf = ({ id }: Row): string => id;

/** The records of a slice that pass every filter, as a table: for a page, and apart from it for briefings. */
export function recordTable<Context, Each extends Row, Beside = undefined>(
  definition: Definition<Context, Each, Beside>,
) {
  const { id, fields, sliceOf, words, groupings = NO_GROUPINGS, evidence = id, className = '', maxHeight } = definition;
  const { Details, Search, Foot } = definition;

  /** `highlight` is what the reader points at in a chart. */
  type Props = { readonly context: Context; readonly highlight?: Target | null };

  type Own = { readonly slice: Tabled<Each>; readonly beside: Beside | undefined };

  function SliceCard({ context, slice, beside, highlight = null }: Props & Own): ReactNode {
    const go = useGo();
    const { wording, viewState, dimensions, table } = slice;
    const { title, subtitle, invitation, empty } = words(wording.say);
    const columns = useMemo(() => definition.columns({ wording, dimensions }, beside), [wording, dimensions, beside]);
    const groups = useMemo(() => groupings({ wording, dimensions }), [wording, dimensions]);
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
    const grouping = fields.grouping === undefined ? null : viewState[fields.grouping];
    const onOpen = (row: string | null): void => {
      const field = fields.open ?? fields.panel;
      if (field !== undefined) go({ [field]: row ?? '' });
      else if (row !== null) go({ evidence: writeEvidenceAddress({ figure: evidence, mark: row }) });
    };
    return (
      <TableCard
        table={id}
        title={title}
        className={className}
        search={Search !== undefined && <Search context={context} />}
        subtitle={invitation === undefined ? subtitle : wording.say.figure.invitation(subtitle, invitation)}
        {...('passing' in slice ? { rows: table.rows, passing: slice.passing } : { rows: slice.shown })}
        columns={columns}
        rowId={idOf}
        wording={wording}
        sort={viewState[fields.sort]}
        onSort={(sort) => go({ [fields.sort]: sort })}
        hidden={viewState[fields.hidden]}
        onHidden={(hidden) => go({ [fields.hidden]: hidden })}
        groupings={groups}
        groupBy={groups.some((each) => each.id === grouping) ? grouping : null}
        onGroupBy={(by) => fields.grouping !== undefined && go({ [fields.grouping]: by ?? 'none' })}
        openRow={open === '' ? null : open}
        onOpenRow={onOpen}
        details={Details === undefined ? null : details}
        highlightRow={(row) => definition.isHighlighted?.(row, context, highlight) ?? false}
        emptyText={empty}
        {...(maxHeight === undefined ? {} : { maxHeight })}
      >
        {Foot !== undefined && <Foot context={context} />}
      </TableCard>
    );
  }

  function figureOf(context: Context): TableFigure {
    const slice = sliceOf(context);
    const { wording, viewState, dimensions, table } = slice;
    const shown = 'passing' in slice ? rowsAt(table, rowsIn(slice.passing)) : slice.shown;
    const { title, subtitle } = words(wording.say);
    const own = { figure: id, title, subtitle, count: wording.say.figure.count(shown.length), notes: [] };
    const grouping = fields.grouping === undefined ? null : viewState[fields.grouping];
    return tableFigure({
      framing: definition.framing(context, own, shown),
      rows: shown,
      columns: definition.columns({ wording, dimensions }, definition.beside?.(context)),
      sort: viewState[fields.sort],
      hidden: viewState[fields.hidden],
      grouping: groupings({ wording, dimensions }).find((each) => each.id === grouping),
      wording,
    });
  }

  const Card = memo((props: Props): ReactNode => {
    const { context } = props;
    return <SliceCard {...props} slice={sliceOf(context)} beside={definition.beside?.(context)} />;
  });
  return { Card, figureOf };
}
