/** Words of embedded figures and of the dialog that makes them. */
export const embed = {
  open: 'Embed this figure',
  title: 'Embed',
  close: 'Close',
  intro: 'Paste this into the source of a web page.',
  kind: 'Kind',
  kinds: { live: 'Live', frozen: 'Frozen' },
  kindHints: {
    live: 'A frame that loads the figure from here. It follows the data when the edition is corrected.',
    frozen: 'The drawing, its description and its table as they are now. Nothing is loaded from here.',
  },
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Code copied',
  notCopied: 'The browser did not allow copying. Select the code and copy it.',
  drawing: 'Drawing…',
  table: 'The figure as a table',
  openLive: 'Open in the dashboard',
  missing: (figure: string) => `The figure “${figure}” is not on this page with these filters.`,
};
