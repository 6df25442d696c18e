import type { LegalPlace } from '#lib/legal-place.ts';
import { REPORT } from './report-name.ts';

const provisions = (count: number): string => (count === 1 ? '1 provision' : `${count} provisions`);
const join = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const covers = (count: number): string =>
  `${count === 2 ? 'Both' : `All ${count}`} expert drafts of China’s AI law cover`;

function place({ unit, spans }: LegalPlace, one: string, several: string): string {
  const isOne = spans.length === 1 && spans[0]?.from === spans[0]?.to;
  const numbers = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  const chapter = one === 'Art.' ? 'Ch.' : isOne ? 'Chapter' : 'Chapters';
  return `${unit === 'chapter' ? chapter : isOne ? one : several} ${numbers}`;
}

/** Words of the view of AI-law drafts. */
export const law = {
  lede: (shown: { provisions: number; names: string; drafts: number; further: readonly string[] }) =>
    `${provisions(shown.provisions)} that bear on frontier AI safety, and where they stand in the ${shown.names}. ${
      shown.drafts === 1 ? 'It is not' : shown.drafts === 2 ? 'Neither is' : 'None is'
    } an official draft of the law. ${shown.further.join(' ')}`.trim(),
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
    tools: 'Show provisions',
    chip: (label: string, count: number) => `${label} · ${count}`,
    leftOut: (label: string) => `${label} (left out)`,
  },
  finding: {
    nothing: 'No provision of the expert drafts of China’s AI law matches these filters',
    /** With a filter on: of so many provisions, those that pass it. */
    matching: (count: number, total: number) =>
      `${count} of ${total} AI safety provisions in the expert drafts of China’s AI law ${count === 1 ? 'matches' : 'match'} the filters`,
    shared: (names: string, drafts: number) => `${covers(drafts)} ${names}`,
    sharedNone: (drafts: number) =>
      drafts === 1
        ? 'There is one expert draft of China’s AI law, and none to compare it with'
        : `No AI safety provision is in ${drafts === 2 ? 'both' : `all ${drafts}`} expert drafts of China’s AI law`,
    only: (draft: string, names: string) => `Only the ${draft} of China’s AI law covers ${names}`,
    some: (names: string) => `Only some expert drafts of China’s AI law cover ${names}`,
    none: (names: string, drafts: number) =>
      `${drafts === 2 ? 'Neither expert draft' : 'No expert draft'} of China’s AI law covers ${names}`,
    open: (names: string) => `Nothing is settled in the expert drafts of China’s AI law on ${names}`,
    draftHas: (draft: string, count: number, open: number) =>
      `the ${draft} has ${count}${open === 0 ? '' : ` (${open} not coded)`}`,
    drafts: (drafts: readonly string[], total: number) =>
      `Of ${total} AI safety ${total === 1 ? 'provision' : 'provisions'} of China’s expert AI-law drafts, ${join(drafts)}`,
  },
  matrix: {
    subtitle: 'State, articles and gist of each provision',
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
      const out =
        before === 1
          ? 'One expert draft of China’s AI law was out'
          : `${before} expert drafts of China’s AI law were out`;
      if (before === 0)
        return after === 0
          ? 'No expert draft of China’s AI law has a date'
          : 'All expert drafts of China’s AI law came after the report';
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
    title: 'The report counts who took part in each expert draft of China’s AI law',
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
  sourceLine: `${REPORT}, section 4.1 and endnotes 24–32; notes from the texts and translations named in the evidence`,
};
