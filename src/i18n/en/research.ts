import { REPORT } from './report-name.ts';
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Words of the research view. */
export const research = {
  lede: (shown: { first: string; last: string; named: number; collected: number }) =>
    `Papers on frontier AI safety with Chinese authors, ${shown.first} to ${shown.last}: ${shown.named} named or described by the report and ${shown.collected} collected by this project. The report counts the papers of a dataset of its own.`,
  summary: (shown: number, total: number) => `${shown} of ${papers(total)}`,
  facets: {
    months: 'Month',
    direction: 'Direction',
    group: 'Key group',
    institution: 'Institution',
    city: 'City',
    origin: 'Origin',
    basis: 'Direction by',
  },
  institution: {
    university: 'Universities',
    company: 'Companies',
    'state-backed-lab': 'State-backed labs',
    'research-institute': 'Research institutes',
    unknown: 'Institution not known',
  },
  city: {
    beijing: 'Beijing',
    shanghai: 'Shanghai',
    'shenzhen-guangdong-hong-kong': 'Shenzhen–Guangdong–Hong Kong',
    'elsewhere-in-china': 'Elsewhere in China',
    'outside-china': 'Outside China',
    unknown: 'City not known',
  },
  origin: { report: 'Named or described by the report', collected: 'Collected here' },
  basis: { report: 'The report', inferred: 'This project' },
  noGroup: 'No key group',
  unknownDirection: 'No direction given',
  unknownMonth: 'Month not known',
  finding: {
    nobody: 'No Chinese AI safety paper matches these filters',
    aloneOne: (what: string) => `One Chinese AI safety paper in this collection matches: ${what}`,
    alone: (what: string, count: number) => `${count} Chinese AI safety papers in this collection match: ${what}`,
    /** The report's own, on its own dataset. */
    reported: (what: string) =>
      `${what} is the most common direction of China’s frontier AI safety research, the report finds`,
    first: {
      months: (what: string, count: number, total: number) =>
        `${what} brought the most Chinese AI safety papers in this collection, ${count} of ${total}`,
      direction: (what: string, count: number, total: number) =>
        `${what} is the most common direction in this collection, with ${count} of ${total} Chinese AI safety papers`,
      other: (what: string, count: number, total: number) =>
        `${what} contributed to the most Chinese AI safety papers in this collection, ${count} of ${total}`,
    },
    share: (finding: string) => `Over all months, ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    peak: (what: string, month: string, count: number) =>
      `${what} had the most Chinese AI safety papers of any direction in a month, ${count} in ${month}`,
    peakTied: (count: number, value: number) =>
      `${count} pairs of month and direction share the most Chinese AI safety papers, ${value} each`,
    tied: (whats: string, count: number, total: number) =>
      `${whats} tie at ${count} of ${total} Chinese AI safety papers in this collection`,
    unplaced: (total: number) => `None of the ${total} Chinese AI safety papers shown can be placed here`,
    byMonth: (total: number, last: string) => `This collection holds ${total} Chinese AI safety papers by ${last}`,
    pair: (down: string, across: string, count: number) =>
      `${down} published the most Chinese AI safety papers of any key group in one direction, ${count} on ${across.toLowerCase()}`,
    pairNone: 'No AI safety paper of a key group in China matches these filters',
    pairTied: (count: number, value: number) =>
      `${count} pairs of key group and direction share the most Chinese AI safety papers, ${value} each`,
  },
  periods: {
    finding: {
      rate: (what: string, before: string, after: string) =>
        `${what} grew fastest in this collection of Chinese AI safety papers, from ${before} to ${after} a month`,
      share: (what: string, before: string, after: string) =>
        `${what} gained most of this collection of Chinese AI safety papers, from ${before} to ${after}`,
      tied: (whats: string) => `${whats} grew equally in this collection of Chinese AI safety papers`,
      empty: 'No Chinese AI safety paper of either period matches these filters',
      nobody: 'Nothing grew from period A to period B in this collection of Chinese AI safety papers',
    },
    subtitle: {
      rate: (by: string) => `Papers a month in period A and in period B, by ${by.toLowerCase()}`,
      share: (by: string) => `Share of the papers of period A and of period B, by ${by.toLowerCase()}`,
    },
    valueLabel: { rate: 'papers a month', share: 'share of papers' },
    span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    detail: (count: number, months: number) => `${papers(count)} in ${months === 1 ? '1 month' : `${months} months`}`,
    count: (before: number, after: number) => `n = ${before} and ${after}`,
    countLabel: (sign: string) => `${sign}: papers`,
    collection:
      'Counted in the papers collected here, not in the report’s own dataset; the periods set at first are those that the report compares.',
    unplaced: (count: number, level: string) => `${papers(count)} without a line: ${level}.`,
    by: 'A line for each',
    bys: { direction: 'Direction', group: 'Key group', city: 'City' },
    as: 'Count as',
    ass: { rate: 'Per month', share: 'Share' },
    period: (sign: string) => `Period ${sign}`,
    from: (sign: string) => `${sign} from`,
    to: (sign: string) => `${sign} to`,
    middle: (sign: string) => `Move period ${sign}`,
    reset: 'Reset periods',
  },
  months: {
    subtitle: {
      stacked: 'Papers by month of first submission, stacked by direction',
      lines: 'Papers by month of first submission, a line for each direction',
      share: 'Each direction’s share of the month’s papers; over the columns, how many papers these are',
      cumulative: 'Papers up to the end of each month, stacked by direction',
    },
    mode: 'Draw as',
    modes: { stacked: 'Stacked', lines: 'Lines', share: 'Share', cumulative: 'Cumulative' },
    partial: (month: string, day: string) =>
      `${month} is partial: papers are collected up to the day of the report, ${day}.`,
    hatched: (month: string, day: string) =>
      `Hatched: ${month} is partial, since papers are collected up to the day of the report, ${day}.`,
    unknown: (count: number) => `${papers(count)} without a known month ${count === 1 ? 'is' : 'are'} not on the axis.`,
    reportLines: 'Report’s averages',
    events: 'Laws and international steps',
    eventsNote:
      'Numbers stand for laws, drafts and plans of laws, and for what China signed, proposed or voted for in that month, as the report has them. That they share a month with papers says nothing of cause.',
    reference: (average: string) => `report: ${average} a month`,
    referenceNote: 'Dashed: averages that the report states for its own papers, another collection than this one.',
    from: 'From',
    to: 'To',
    range: 'Range of months',
    rangeMiddle: 'Move the range',
  },
  direction: { subtitle: 'Papers per research direction', invitation: 'select to filter every other chart' },
  group: { subtitle: 'Papers per key group; a paper may belong to several' },
  institutionCard: { subtitle: 'Papers per type of institution of the authors; a paper may have several' },
  cityCard: { subtitle: 'Papers per city or region of the institutions; a paper may have several' },
  heatmap: { subtitle: 'Papers per key group and research direction' },
  inferredNote:
    'Directions of collected papers were assigned by this project; the report assigned those of the papers it names or describes.',
  paperCount: (total: number, named: number, collected: number) =>
    `n = ${total} (${named} from the report, ${collected} collected here)`,
  valueLabel: 'Papers',
  shareLabel: 'Share of papers',
  sourceLine: `${REPORT}; public listings for collected papers`,
  report: {
    title: 'What the report says of its own dataset',
    subtitle:
      'As the report states it; its rows and its counts by month and direction were pictures and are not in this data',
    figureLabel: 'Statement',
    source: `${REPORT}, section 2.1 and endnotes 5 and 6`,
    count: (total: string) => `n = ${total} papers of the report’s own dataset`,
    nearly: (value: string) => `nearly ${value}`,
    relationAgrees: (direction: string) =>
      `In the papers collected here the leading direction is also ${direction}, but it is another collection, and must not be added to the report’s.`,
    relationDiffers: (direction: string) =>
      `In the papers collected here ${direction} leads instead. This is another collection: it leans on volunteer lists of attacks on language models, and directions of collected papers were assigned here.`,
    relationNone: 'With these filters no single direction leads among the papers collected here.',
  },
  table: {
    title: 'The papers',
    subtitle: 'Every paper that passes the filters',
    invitation: 'select a row to see its authors, groups and sources',
    columns: {
      date: 'First submitted',
      title: 'Title',
      direction: 'Direction',
      groups: 'Key group',
      institutions: 'Institutions',
      authors: 'Authors',
      origin: 'Origin',
      basis: 'Direction by',
      venue: 'Venue',
    },
    unknownTitle: 'Title not established',
    authorsMore: 'The list of authors is incomplete in the sources.',
    whyDirection: 'Why this direction',
    arxiv: 'Open on arXiv (another site)',
    moreLikeThis: 'More like this: same direction and group',
    secondSource: 'Checked against a second source',
    unchecked: 'No second source was found.',
    check: { confirmed: 'same', corrected: 'corrected', 'not-found': 'not found' },
    between: (what: string, check: string) => `${what}: ${check}`,
  },
  nothing: {
    title: 'No paper matches',
    relax: (filter: string, count: number) => `Drop “${filter}”: ${papers(count)}`,
    explain: 'Together these filters leave nothing. Dropping one of them gives:',
  },
  evidenceTitle: (what: string, count: number) => `${what}: ${papers(count)}`,
};
