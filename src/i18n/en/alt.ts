import { things } from './things.ts';

/** Words of the descriptions of figures for readers who do not see them. */
export const alt = {
  join: (sentences: readonly string[]) => sentences.join(' '),
  finding: (title: string) => (/[.!?]$/.test(title) ? title : `${title}.`),
  filters: (filters: string) => `${filters}.`,
  kinds: {
    bars: (value: string, category: string, count: number) =>
      `Bar chart: ${value} by ${category}, ${things(count, 'bar', 'bars')}.`,
    stackedColumns: (value: string, tick: string, from: string, to: string) =>
      `Stacked columns: ${value} by ${tick}, ${from} to ${to}.`,
    lines: (value: string, tick: string, from: string, to: string) =>
      `Line chart: ${value} by ${tick}, ${from} to ${to}.`,
    areas: (value: string, tick: string, from: string, to: string) =>
      `Stacked areas: ${value} by ${tick}, ${from} to ${to}, added up over time.`,
    steps: (value: string, tick: string, from: string, to: string) =>
      `Steps: ${value} by ${tick}, ${from} to ${to}, added up batch by batch and level in between.`,
    heatmap: (value: string, down: string, across: string) => `Heat map: ${value} by ${down} and ${across}.`,
    matrix: (down: string, across: string, rows: number, columns: number) =>
      `Matrix: ${down} by ${across}, ${things(rows, 'row', 'rows')} and ${things(columns, 'column', 'columns')}.`,
    upset: (value: string, sets: number, combinations: number) =>
      `Set diagram: ${value} in ${things(sets, 'set', 'sets')} and ${things(combinations, 'combination', 'combinations')}.`,
    timeline: (events: number, lanes: number, from: string, to: string) =>
      `Timeline: ${things(events, 'event', 'events')} in ${things(lanes, 'lane', 'lanes')}, ${from} to ${to}.`,
    slope: (value: string, line: string, from: string, to: string) =>
      `Slope chart: ${value} by ${line}, ${from} to ${to}.`,
    tiles: (value: string, tile: string, count: number) =>
      `Tile map: ${value} by ${tile}, ${things(count, 'tile', 'tiles')} at their places.`,
    stated: (count: number) => `${things(count, 'number', 'numbers')} as the source states them.`,
    flow: (from: string, to: string, before: string, after: string) =>
      `Flow diagram: ${from} (${before}) to ${to} (${after}).`,
    other: (rows: number, columns: number) =>
      `Figure with ${things(rows, 'row', 'rows')} and ${things(columns, 'column', 'columns')} of values.`,
  },
  series: (names: string) => `Series: ${names}.`,
  highest: (label: string, value: string) => `Highest: ${label}, ${value}.`,
  lowest: (label: string, value: string) => `Lowest: ${label}, ${value}.`,
  allEqual: (value: string) => `All values are ${value}.`,
  gaps: (count: number) => `${things(count, 'value', 'values')} not known.`,
  state: (state: string, count: number) => `${state}: ${count}.`,
  lane: (label: string, count: number) => `${label}: ${count}.`,
  rise: (label: string, rise: string, total: string) => `${label}: ${rise} more, ${total} in all.`,
  value: (label: string, value: string) => `${label}: ${value}.`,
  empty: 'Nothing to draw.',
};
