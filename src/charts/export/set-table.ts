import { gridOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import { element, type SvgNode } from './svg.ts';

/** A table ready to be set: every cell in words, and whether its column holds numbers. */
export type SetTable = {
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

/** The values of a figure, each in words. */
export function tableOfSpec(spec: ChartSpec, { say, format }: Wording): SetTable {
  const { columns, rows } = gridOf(spec);
  const spell = spec.kind === 'columns' && spec.unit === 'share' ? format.percent : format.number;
  return {
    columns,
    rows: rows.map((row) =>
      row.map(({ value }) => (typeof value === 'number' ? spell(value) : (value ?? say.figure.gap))),
    ),
  };
}

type Attributes = SvgNode['attributes'];
type Look = { readonly caption?: Attributes; readonly number?: Attributes };

/** Dates, within which no line may end: 2024-03, 2024-03-15. */
const DATE = /(\d{4}-\d{2}(?:-\d{2})?)/;

/** A text in parts, every second of which is a date. */
export function partedAtDates(text: string): readonly string[] {
  return text.split(DATE);
}

/** A text whose dates stay in one line where the style sheet says so of the class `whole`. */
export function withWholeDates(text: string): (SvgNode | string)[] {
  const parts = partedAtDates(text).map((part, at) =>
    at % 2 === 1 ? element('span', { class: 'whole' }, [part]) : part,
  );
  return parts.filter((part) => part !== '');
}

/** A space keeps an empty cell open: HTML does not close cells by a slash. */
const words = (text: string): (SvgNode | string)[] => (text === '' ? [' '] : withWholeDates(text));

/** A table as HTML, each row headed by its first cell. */
export function htmlTable(caption: string, { columns, rows }: SetTable, look: Look = {}): SvgNode {
  const lookOf = (at: number): Attributes => (columns[at]?.isNumeric === true ? (look.number ?? {}) : {});
  const heads = columns.map(({ label }, at) => element('th', { scope: 'col', ...lookOf(at) }, words(label)));
  const lines = rows.map((row) =>
    row.map((cell, at) =>
      at === row.findIndex((each) => each !== '')
        ? element('th', { scope: 'row' }, words(cell))
        : element('td', lookOf(at), words(cell)),
    ),
  );
  return element('table', {}, [
    element('caption', look.caption, [caption]),
    element('thead', {}, [element('tr', {}, heads)]),
    element(
      'tbody',
      {},
      lines.map((cells) => element('tr', {}, cells)),
    ),
  ]);
}
