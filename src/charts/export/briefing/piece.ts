import { altTextOf } from '#charts/alt-text.ts';
import { marksOf } from '#charts/grid.ts';
import type { Framing } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Wording } from '#i18n/wording.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import type { Deck, ItemSlide } from '#model/deck.ts';
import { distinctRefs, type SourceLookup, type SourceRef } from '#model/source.ts';
import type { Provenance } from '#charts/export/compose.ts';
import { tableOfSpec, type SetTable } from '#charts/export/set-table.ts';

/** One figure or table of a briefing, as every output sets it. */
export type Piece = {
  readonly id: string;
  readonly figure: string;
  readonly caption: string;
  /** What its maker says of the slide that it begins; left out for a plain one. */
  readonly slide?: ItemSlide | undefined;
  readonly framing: Framing;
  /** What is drawn; null for a table of records. */
  readonly spec: ChartSpec | null;
  /** Whether the maker of the briefing chose the table rather than the drawing. */
  readonly isTable: boolean;
  readonly table: SetTable;
  readonly refs: readonly SourceRef[];
  readonly alt: string;
  readonly provenance: Provenance;
  readonly wording: Wording;
};

/** A briefing in one language, ready to be written to files. */
export type Booklet = {
  readonly wording: Wording;
  readonly title: string;
  /** Edition, data and day, in words. */
  readonly imprint: string;
  readonly site: string;
  /** What its maker says of its slides; left out where that is nothing. */
  readonly deck?: Deck;
  readonly pieces: readonly Piece[];
  readonly sourceOf: SourceLookup;
  /** The day on which the reader makes it, ISO: what is online is cited as seen on that day. */
  readonly accessed?: PartialDate;
};

type Given = Pick<Piece, 'id' | 'caption' | 'provenance'>;

/** A figure as a piece of a briefing. */
export function pieceOfSpec(spec: ChartSpec, isTable: boolean, given: Given, wording: Wording): Piece {
  return {
    ...given,
    figure: spec.figure,
    framing: spec,
    spec,
    isTable,
    table: tableOfSpec(spec, wording),
    refs: distinctRefs(marksOf(spec).flatMap(({ refs }) => refs())),
    alt: altTextOf(spec, wording),
    wording,
  };
}

/** A table of records as a piece of a briefing. */
export function pieceOfTable(table: TableFigure, given: Given, wording: Wording): Piece {
  const { say, format } = wording;
  const spell = (value: string | number | null): string =>
    value === null ? say.figure.gap : typeof value === 'number' ? format.number(value) : value;
  return {
    ...given,
    figure: table.figure,
    framing: table,
    spec: null,
    isTable: true,
    table: { columns: table.columns, rows: table.rows.map(({ cells }) => cells.map(spell)) },
    refs: distinctRefs(table.rows.flatMap(({ refs }) => refs())),
    alt: [table.title, table.subtitle, table.count].filter(Boolean).join('. '),
    wording,
  };
}
