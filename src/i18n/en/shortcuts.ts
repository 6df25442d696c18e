/** Words of the list of keyboard shortcuts. */
export const shortcuts = {
  open: 'Keyboard shortcuts',
  title: 'Keyboard shortcuts',
  close: 'Close',
  switch: 'Use these shortcuts on every page',
  switchedOff: 'They are switched off. Keys inside figures, tables and dialogs still work.',
  everywhere: 'Everywhere',
  inFigures: 'Inside a figure or table',
  or: 'or',
  acts: {
    search: 'Search or ask',
    list: 'Show this list',
    undo: 'Take back a filter step',
    redo: 'Do it again',
    move: 'Move between marks',
    ends: 'First or last mark',
    choose: 'Choose only this',
    add: 'Add to the choice, or take out',
    exclude: 'Leave this out',
    close: 'Close what is open',
  },
};
