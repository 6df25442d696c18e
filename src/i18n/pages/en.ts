/** Words of documents that are set on pages: Word, HTML, paper, and the one-page sheet. */
export const pages = {
  figure: 'Figure',
  table: 'Table',
  /** What stands between the number of a figure and what it shows: “Figure 2. Papers by month”. */
  captionStop: '. ',
  partOf: (number: string, part: number, parts: number) => `${number} (part ${part} of ${parts})`,
  sheet: {
    title: 'One-page sheet',
    close: 'Close',
    of: (title: string) => `One-page sheet: ${title}`,
    intro: 'One A4 page: the finding, what the data show, known gaps, sources, and the address with its QR code.',
    preview: (side: string) => `Preview, ${side}`,
    language: 'Language',
    languages: { en: 'English', zh: '中文', both: 'Both, one on each side' },
    files: 'Download',
    outputs: { print: 'Print or PDF', word: 'Word', png: 'PNG' },
    loading: 'Loading the data of the sheet…',
    working: 'Writing the file…',
    missing: 'There is no chart here with these filters. Close this and choose others.',
    failed: {
      print: 'The browser did not open its print dialog. Download the PNG and print that.',
      word: (detail: string) => `The Word file could not be made: ${detail}`,
      png: (detail: string) => `The picture could not be made: ${detail}`,
    },
    gaps: 'Known gaps and notes',
    code: 'QR code of the address',
    moreGaps: (count: number) =>
      count === 1 ? 'One more gap is in the dashboard.' : `${count} more gaps are in the dashboard.`,
    moreSources: (count: number) =>
      count === 1 ? 'One more source is in the dashboard.' : `${count} more sources are in the dashboard.`,
  },
};
