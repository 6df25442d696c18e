const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);

/** Words of the data tables. */
export const table = {
  tools: (caption: string) => `Tools for the table “${caption}”`,
  keys: 'Arrow keys move from row to row; Enter opens or closes a row; Escape closes it.',
  columns: 'Columns',
  columnsHidden: (count: number) => `Columns (${count} hidden)`,
  columnsLegend: 'Columns to show',
  allColumns: 'Show all',
  groupBy: 'Group by',
  noGrouping: 'no grouping',
  ungrouped: 'Not given',
  groupCount: records,
  severalGroups: 'A record can stand in more than one group.',
  details: (title: string) => `Details of ${title}`,
  sortHint: (column: string) => `Sort by ${column}; with Shift, sort by several columns`,
  sortKey: (place: number) => `sort key ${place}`,
  width: (column: string) => `Width of the column ${column}`,
  widthHint: 'Drag or use the arrow keys; double-click or Enter resets all widths',
  pixels: (width: number) => `${width} pixels`,
  copyTable: 'Copy table',
  copyMarkdown: 'Copy as Markdown',
  copied: (count: number) => `Copied ${records(count)}`,
};
