import type { LegalPlace } from '#lib/legal-place.ts';
import { REPORT } from './report-name.ts';

const provisions = (count: number): string => (count === 1 ? '1 provision' : `${count} provisions`);
const join = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const covers = (count: number): string => (count === 2 ? 'Both drafts cover' : `All ${count} drafts cover`);

function place({ unit, spans }: LegalPlace, one: string, several: string): string {
  const isOne = spans.length === 1 && spans[0]?.from === spans[0]?.to;
  const numbers = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  const chapter = one === 'Art.' ? 'Ch.' : isOne ? 'Chapter' : 'Chapters';
  return `${unit === 'chapter' ? chapter : isOne ? one : several} ${numbers}`;
}

/** Words of the view of AI-law drafts. */
export const law = {
  lede: (shown: { provisions: number; names: string; drafts: number }) =>
    `${provisions(shown.provisions)} that bear on frontier AI safety, and where they stand in the ${shown.names}. ${
      shown.drafts === 1 ? 'It is not' : shown.drafts === 2 ? 'Neither is' : 'None is'
    } an official draft of the law.`,
  summary: (shown: number, total: number) => `${shown} of ${provisions(total)}`,
  count: provisions,
  search: 'Search words and articles',
  place: (where: LegalPlace) => place(where, 'Article', 'Articles'),
  placeShort: (where: LegalPlace) => place(where, 'Art.', 'Arts.'),
  compare: (places: string) => `cf. ${places}`,
  and: (one: string, other: string) => `${one}; ${other}`,
  agreement: {
    facet: 'Agreement',
    all: 'All',
    shared: (drafts: number): string => (drafts === 2 ? 'In both drafts' : `In all ${drafts} drafts`),
    only: (draft: string) => `Only in the ${draft}`,
    some: 'In several drafts, not all',
    none: (drafts: number): string => (drafts === 2 ? 'In neither draft' : 'In no draft'),
    open: 'Open: a draft is not coded',
    remark: {
      shared: (drafts: number): string => (drafts === 2 ? 'both' : 'all'),
      only: (draft: string) => `${draft} only`,
      some: (count: number, drafts: number) => `${count} of ${drafts}`,
      none: (drafts: number): string => (drafts === 2 ? 'neither' : 'none'),
      open: 'open',
    },
    subtitle: 'Provisions by the drafts that have them',
    invitation: 'select a bar to filter the table',
    valueLabel: 'Provisions',
    tools: 'Show provisions',
    chip: (label: string, count: number) => `${label} · ${count}`,
    leftOut: (label: string) => `${label} (left out)`,
  },
  finding: {
    nothing: 'No provision matches these filters',
    shared: (names: string, drafts: number) => `${covers(drafts)} ${names}`,
    sharedNone: (drafts: number) =>
      drafts === 1
        ? 'One draft, and none to compare it with'
        : drafts === 2
          ? 'No provision shown is in both drafts'
          : `No provision shown is in all ${drafts} drafts`,
    parted: (names: string, drafts: number) => (drafts <= 2 ? `only one covers ${names}` : `only some cover ${names}`),
    none: (names: string, drafts: number) => (drafts === 2 ? `neither covers ${names}` : `none covers ${names}`),
    open: (names: string) => `nothing is settled on ${names}`,
    join: '; ',
    leader: (label: string, count: number, total: number) => `${label}: ${count} of ${provisions(total)}`,
    alone: (label: string, total: number) =>
      total === 1 ? `${label}: the one provision` : `${label}: all ${provisions(total)}`,
    tied: (labels: readonly string[], count: number, total: number) =>
      `${join(labels)}: ${count} each, of ${provisions(total)}`,
    draftHas: (draft: string, count: number, open: number) =>
      `the ${draft} has ${count}${open === 0 ? '' : ` (${open} not coded)`}`,
    drafts: (drafts: readonly string[], total: number) => `Of ${provisions(total)}, ${join(drafts)}`,
  },
  matrix: {
    subtitle: 'State and articles of each provision',
    invitation: 'select a cell for its evidence',
    provision: 'Provision',
    draft: 'Draft',
    total: 'Provisions it has',
    remark: 'In which',
    participants: (count: number) => `${count} participants`,
    cells: (cells: number, remarks: number) => `${cells} cells · ${remarks} with something odd`,
    noteOdd: 'A marked cell has something odd about it; its evidence says what.',
    noteCross:
      'A “no” was looked for and not found: a cross in the report. “cf.” names articles close to a row that the cell does not rest on.',
    noteChapter: 'Sorted by article, chapters stand first: which articles they hold is not known here.',
    words: {
      yes: { short: 'Yes', long: 'Yes' },
      no: { short: 'No', long: 'No' },
      'not-coded': { short: 'Not coded', long: 'Not coded' },
      'not-applicable': { short: 'n/a', long: 'Not applicable' },
    },
  },
  sort: {
    label: 'Sort by',
    provision: 'Order of the report',
    agreement: 'Agreement',
    article: (draft: string) => `Article, ${draft}`,
  },
  lineage: {
    subtitle: 'Versions of each draft, and the steps of the official legislative plan',
    plan: 'Legislative plan',
    lane: 'Track',
    date: 'Date',
    event: 'What came out',
    undated: 'Date not known',
    afterReport: 'after the report',
    version: (version: string) => `Version ${version}`,
    expertText: 'Expert text',
    count: (versions: number, steps: number) =>
      `${versions === 1 ? '1 version' : `${versions} versions`} · ${steps === 1 ? '1 step' : `${steps} steps`} of the plan`,
    title: (before: number, after: number) => {
      const out = before === 1 ? 'One expert text was out' : `${before} expert texts were out`;
      if (before === 0) return after === 0 ? 'No expert text has a date' : 'All expert texts came after the report';
      return after === 0 ? `${out} when the report appeared` : `${out} when the report appeared, ${after} came later`;
    },
    noteAfter:
      'Hollow marks came after the report and are none of its findings: no cell of the comparison rests on them.',
  },
  odd: {
    title: 'What does not fit',
    subtitle: 'Where table, endnote and text disagree or leave something open; select one for its evidence',
    none: 'Nothing odd among the provisions shown.',
  },
  drafts: {
    title: 'Who drafted what',
    planTitle: 'Legislative plan',
    planLede: 'Steps of the official track, apart from the expert drafts',
    lead: 'Led by',
    people: 'Lead drafter',
    participants: 'Participants',
    participantsOf: (draft: string, count: number) => `${draft}: ${count} participants. Show the sources`,
    unknown: 'not known',
    standing: 'Standing',
    versions: 'Versions',
    note: 'Note',
    after: 'after the report',
    undated: 'date not known',
    external: '(another site)',
  },
  evidence: {
    title: (where: string, state: string) => `${where}: ${state}`,
    count: (where: string, count: number) => `${where}: ${provisions(count)}`,
    state: (state: string, places: string) => (places === '' ? state : `${state}: ${places}`),
    endnote: (endnote: string) => `The report’s note on this row: ${endnote}`,
    notRead:
      'The wording of this draft on the point was not read for this edition, so nothing is said of what it does.',
    related: (places: string) => `Close to the point, but not what the cell rests on: ${places}`,
    link: (what: string, version: string) => `${what} (${version})`,
    passage: (articles: string, text: string) => `Read ${articles} (${text})`,
    linkAfter: (what: string, version: string) => `${what} (${version}, after the report)`,
  },
  reading: {
    open: 'Reading view',
    close: 'Back to the charts',
    print: 'Print',
    title: 'AI-law drafts side by side',
    versionAfter: (version: string, date: string) => `${version} (${date}, after the report)`,
    version: (version: string, date: string) => `${version} (${date})`,
    participants: (count: string, meaning: string) => `${count} ${meaning}`,
    odd: 'Odd:',
    noText: 'Wording not read.',
  },
  nothing: {
    title: 'No provision matches',
    reset: 'Drop all filters',
  },
  sourceLine: `${REPORT}, section 4.1 and endnotes 24–32; notes from the texts and translations named in the evidence`,
};
