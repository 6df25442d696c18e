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
    nobody: 'No paper matches these filters',
    aloneOne: (what: string) => `One paper matches: ${what}`,
    alone: (what: string, count: number) => `All ${count} papers: ${what}`,
    first: (what: string, count: number, total: number) => `${what} leads with ${count} of ${papers(total)}`,
    /** For labels in the plural. */
    firstMany: (what: string, count: number, total: number) => `${what} lead with ${count} of ${papers(total)}`,
    tied: (whats: string, count: number, total: number) => `${whats} tie at ${count} of ${papers(total)}`,
    unplaced: (total: number) => `${papers(total)}, none of them placed here`,
    byMonth: (total: number, last: string) => `${papers(total)} by ${last}`,
    pair: (down: string, across: string, count: number) =>
      `${down} × ${across} is the largest pairing: ${papers(count)}`,
    pairNone: 'No paper of a key group matches these filters',
    pairTied: (count: number, value: number) => `${count} pairings share the lead, at ${papers(value)} each`,
  },
  months: {
    subtitle: {
      stacked: 'Papers by month of first submission, stacked by direction',
      lines: 'Papers by month of first submission, a line for each direction',
      share: 'Each direction’s share of the month’s papers',
      cumulative: 'Papers up to the end of each month, stacked by direction',
    },
    mode: 'Draw as',
    modes: { stacked: 'Stacked', lines: 'Lines', share: 'Share', cumulative: 'Cumulative' },
    partial: (month: string, day: string) =>
      `${month} is partial: papers are collected up to the day of the report, ${day}.`,
    unknown: (count: number) => `${papers(count)} without a known month ${count === 1 ? 'is' : 'are'} not on the axis.`,
    reportLines: 'Report’s averages',
    events: 'Policy events',
    eventsNote:
      'Numbers stand for international and domestic policy events of the report in that month. That they share a month with papers says nothing of cause.',
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
    reset: 'Drop all filters',
    explain: 'Together these filters leave nothing. Dropping one of them gives:',
  },
  evidenceTitle: (what: string, count: number) => `${what}: ${papers(count)}`,
};
