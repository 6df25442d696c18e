import type { NamedItem, NamesSpec } from './spec.ts';

/** The rows and columns that hold names, each cell with its names in the order given. */
export function namesLayout({ down, across, items }: Pick<NamesSpec, 'down' | 'across' | 'items'>) {
  const columns = across.filter(({ key }) => items.some((item) => item.column === key));
  const rows = down.flatMap((line) => {
    const own = items.filter((item) => item.row === line.key);
    const cells = columns.map(({ key }): readonly NamedItem[] => own.filter((item) => item.column === key));
    return own.length === 0 ? [] : [{ line, cells }];
  });
  return { columns, rows };
}

/** Which signs occur, for the key: a marked name, a date after the report. */
export function namesSigns({ items }: Pick<NamesSpec, 'items'>): { readonly marked: boolean; readonly later: boolean } {
  return { marked: items.some(({ isMarked }) => isMarked), later: items.some(({ later }) => later !== '') };
}
