const rows = (count: number) => (count === 1 ? '1 record' : `${count} records`);

/** Words around figures, tables and the evidence behind them. */
export const figure = {
  /** `value` in words, so that what is not known is not said to be 0. */
  showRows: (label: string, value: string) => `${label}: ${value}. Show the records behind it`,
  invitation: (subtitle: string, invitation: string) => `${subtitle}; ${invitation}`,
  showSource: (label: string, value: string) => `${label}: ${value}. Show where it is stated`,
  more: (label: string) => `More about ${label}`,
  gap: 'not known',
  legend: 'Legend: choose a series',
  asTable: (title: string) => `${title}, as a table`,
  showTable: 'Show as a table',
  showChart: 'Show as a chart',
  tools: (title: string) => `Tools for “${title}”`,
  evidenceCount: rows,
  evidenceNone: 'No record stands behind this value.',
  close: 'Close',
  sources: 'Sources',
  source: (names: string) => `Source: ${names}`,
  count: (count: number) => `n = ${count}`,
  notes: 'Notes',
  menuOnly: 'Only this',
  menuAdd: 'Add to the choice',
  menuRemove: 'Take out of the choice',
  menuExclude: 'Leave this out',
  menuInclude: 'No longer leave out',
  menuEvidence: 'Show the records',
  nothing: 'Nothing to draw with these filters.',
  ghost: 'without filters',
  copyFootnote: 'Copy as footnote',
  footnotePlain: 'Plain',
  footnoteBibtex: 'BibTeX',
  footnoteGbt: 'GB/T 7714',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',
  reportPlace: (at: string) => at,
  /** How a source was read; said of what came after the report. */
  howRead: (how: string) => ` (${how})`,
  read: {
    whole: 'read in full',
    part: 'read in part',
    snippet: 'seen as an excerpt',
    'second-hand': 'seen through another source',
  },
  note: 'Note',
  showTotal: (label: string, value: number, coded: number) =>
    `${label}: ${value} of ${coded} coded. Show the records behind it`,
  outOf: (coded: number) => `of ${coded}`,
  hasNote: 'with a note',
  matrixCell: (column: string, row: string, facts: readonly string[]) => `${column}, ${row}: ${facts.join(', ')}`,
  noteMarker: 'corner: the cell has a note',
  /** A number with what it says: “Dec 2023: 2 of 6”. */
  labelled: (what: string, shown: string) => `${what}: ${shown}`,
  inWords: 'In words',
  inSet: 'in',
  notInSet: 'not in',
  dayKnown: 'day known',
  spanKnown: 'only the month or year known',
  evidenceOf: (label: string) => `${label}: show the reason and its source`,
  diagramNode: (label: string, kind: string, ties: readonly string[]) =>
    `${label}, ${kind}. ${ties.join('; ')}. Show the sources`,
  cluster: (count: number, from: string, to: string) =>
    `${count} events, ${from === to ? from : `${from} to ${to}`}. Show them one by one`,
  closeCluster: 'Hide the list',
  annotation: (label: string, count: number) =>
    `${label}: ${count === 1 ? '1 event' : `${count} events`}. Show the records`,
};
