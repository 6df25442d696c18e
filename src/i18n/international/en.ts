import { REPORT } from '#i18n/en/report-name.ts';
const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${count} meetings`);
const dialogues = (count: number): string => (count === 1 ? '1 dialogue' : `${count} dialogues`);
const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);
const commitments = (count: number): string => (count === 1 ? '1 commitment' : `${count} commitments`);
const bodies = (count: number): string => (count === 1 ? '1 organisation' : `${count} organisations`);

/** Words of the view of international governance. */
export const international = {
  lede: 'Whom China talks to about AI, what it has signed or announced with others, and who worked on international testing standards. The counts of dialogues are the report’s; the dialogues that can be named come mostly from other public sources.',
  search: 'Search dialogues, organisers, steps, commitments',
  summary: (shown: number, total: number, shownSteps: number, totalSteps: number, signed: number, allSigned: number) =>
    `${shown} of ${meetings(total)}, ${shownSteps} of ${steps(totalSteps)}, ${signed} of ${commitments(allSigned)}`,
  sourceReport: `${REPORT}, section 3`,
  sourceMixed: `${REPORT}, section 3, and the pages listed under each mark`,
  sourceStandards: `${REPORT}, sections 3.1 and 5.3`,
  finding: {
    page: (part: number, whole: number) =>
      part === 0
        ? `None of the ${whole} AI dialogues between China and the West is on frontier safety`
        : part === whole
          ? `All ${whole} AI dialogues between China and the West are on frontier safety`
          : `${part} of the ${whole} AI dialogues between China and the West ${part === 1 ? 'is' : 'are'} on frontier safety`,
    unknown: 'How many AI dialogues China holds is not known',
  },
  facets: {
    counterpart: 'Counterpart',
    dialogueTrack: 'Track',
    dialogueFocus: 'Subject',
    dialogueName: 'Dialogue',
    stepForum: 'Kind of step',
    contributorGroup: 'Contributor to the standards',
  },
  track: { '1.5': 'Track 1.5', '2': 'Track 2', government: 'Between governments', leaders: 'Between leaders' },
  single: 'Meetings of no series',
  focus: {
    'frontier-safety': 'Frontier AI safety',
    'ai-focused': 'AI',
    'ai-related': 'AI among other subjects',
  },
  counted: { named: 'Named by the report', 'not-counted': 'Outside the count', unknown: 'Not known' },
  forum: {
    multilateral: 'Multilateral',
    'global-south': 'Global South',
    bilateral: 'Bilateral',
    beyond: 'Not in the report',
  },
  counterparts: {
    'united-states': 'US',
    'united-kingdom': 'UK',
    france: 'France',
    europe: 'Europe',
    africa: 'Africa',
    'united-nations': 'UN',
    multilateral: 'Multilateral',
    scientists: 'Scientists',
  },
  contacts: {
    first: (name: string, levels: number, all: number, others: number) =>
      `China talks about AI with ${name} at ${levels === all ? 'every level' : `${levels} levels`}, with all others at ${others === 1 ? 'one' : `${others} at most`}`,
    alone: (name: string, levels: string) => `China talks about AI with ${name} ${levels}`,
    many: (counterparts: number) => `China talks about AI with ${counterparts} counterparts`,
    nothing: 'No dialogue on AI between China and others matches these filters',
    subtitle: 'Contacts on AI that can be named, by counterpart and level, with the last known date',
    invitation: 'choose a name for organisers, place and sources, a counterpart to see it alone',
    count: (contacts: number, records: number) =>
      `${contacts === 1 ? '1 contact' : `${contacts} contacts`}, ${records === 1 ? '1 record' : `${records} records`}`,
    level: 'Level',
    levels: {
      government: 'Heads and governments',
      '1.5': 'Track 1.5, with officials',
      '2': 'Track 2, without officials',
    },
    atLevel: { government: 'between governments', '1.5': 'on Track 1.5', '2': 'on Track 2' },
    inSentence: {
      'united-states': 'the United States',
      'united-kingdom': 'the United Kingdom',
      france: 'France',
      europe: 'European partners',
      africa: 'African countries',
      'united-nations': 'the United Nations',
      multilateral: 'multilateral bodies',
      scientists: 'scientists',
    },
    contact: 'Contact',
    last: 'Last known date by the report',
    later: 'since the report',
    frontier: 'on frontier AI safety',
    noteBlank: 'A blank cell means that no contact was found, not that there was none.',
    noteOneSide: 'Speeches and plans of one side alone are left out, and so are dialogues known only as a count.',
    noteSummit: 'A summit stands under multilateral and under the country that called it.',
  },
  counts: {
    title: (count: number) => `The report counts ${dialogues(count)} on AI between China and Western countries`,
    unknown: 'How many dialogues on AI China holds is not known',
    subtitle: 'Dialogues as the report counts them; they do not add up',
    scope: 'Counted',
    sentence: 'Count',
    detail: 'Since',
    aiFocused: (count: number) =>
      `China and Western countries hold ${dialogues(count)} focused on AI on Track 1.5 or 2`,
    frontier: (count: number) =>
      `${count === 0 ? 'None' : count} of them ${count === 1 ? 'is' : count === 0 ? 'is' : 'are'} on frontier AI safety and governance`,
    all: (count: number) => `China and the United States hold ${dialogues(count)} on all topics`,
    allAtLeast: (count: number) => `China and the United States hold at least ${dialogues(count)} on all topics`,
    since: (year: string) => `Since ${year}`,
    noSince: 'The report gives neither topics nor first year',
    noteTracks: 'Track 2 has no officials at the table, Track 1.5 has some besides others.',
    countLine: (counts: number) => `${counts} stated counts`,
  },
  dialogues: {
    title: (named: number, total: number) =>
      `The report names ${named === 0 ? 'none' : named} of the ${dialogues(total)} on AI with China that are on record`,
    nothing: 'No meeting of China with others on AI matches these filters',
    subtitle: 'Known meetings of each dialogue',
    invitation: 'choose a dialogue to see it alone',
    lane: 'Dialogue',
    date: 'Date',
    event: 'Meeting',
    detail: 'Place and remarks',
    onlyLater: (shown: number) => `${meetings(shown)} of China with others on AI came after the report`,
    undated: 'Date not known',
    after: 'after the report',
    count: (shown: number, held: number, later: number) =>
      `${meetings(shown)} of ${dialogues(held)}${later === 0 ? '' : `, and ${later} after the report`}`,
    noteCounted:
      'Whether the dialogues that the report does not name are among those that it counts is not known. Talks between governments are outside that count.',
    noteRounds: 'Only meetings with a public trace are drawn; many rounds in between are missing.',
    noteAfter: 'Hollow marks: not known to have been held by the day the report came out.',
  },
  steps: {
    first: (count: number, total: number, kind: string) =>
      `${count} of ${steps(total)} of AI diplomacy around China are ${kind}`,
    even: (total: number) => `${steps(total)} of AI diplomacy around China, no kind ahead of the others`,
    inSentence: {
      multilateral: 'multilateral',
      'global-south': 'with the Global South',
      bilateral: 'bilateral',
      beyond: 'not in the report',
    },
    nothing: 'No step of AI diplomacy around China matches these filters',
    subtitle: 'Statements, agreements and announcements, by the section of the report that tells of them',
    lane: 'Kind of step',
    event: 'Step',
    onlyLater: (count: number) => `${steps(count)} of AI diplomacy around China came after the report`,
    countLine: (shown: number, later: number) =>
      later === 0 ? `n = ${shown}` : `n = ${shown}, and ${later} after the report`,
    noteAfter: 'Hollow marks: after the report. Their line is this project’s choice.',
    noteDates: 'Where the report gives a month or no date, a finer date comes from the page named in the evidence.',
    noteBeyond: 'What the report does not mention has a line of its own.',
  },
  wdta: {
    title: (total: number, chinese: number) =>
      chinese === 0
        ? `${bodies(total)} wrote or reviewed the WDTA standards, none of them a Chinese company`
        : chinese === total
          ? `${bodies(total)} shown, all Chinese companies, wrote or reviewed the WDTA standards`
          : `${bodies(total)} wrote or reviewed the WDTA standards, ${chinese} of them Chinese ${chinese === 1 ? 'company' : 'companies'}`,
    nothing: 'No organisation behind the WDTA standards matches these filters',
    subtitle: 'Organisations that the report names for the testing standards together',
    kind: 'Kind of organisation',
    down: 'Organisation',
    across: 'Standards',
    together: 'Wrote or reviewed them',
    lead: (standards: string) => `all lead authors of ${standards}`,
    noteSplit: 'The report does not say who wrote and who reviewed, nor which of them.',
    count: (total: number, standards: number) => `${bodies(total)}, ${standards} standards`,
    groups: {
      'western-companies': 'Western companies',
      'western-public-bodies': 'Western universities and public bodies',
      'chinese-companies': 'Chinese companies',
    },
  },
  stated: {
    title: 'More numbers of the report on China’s AI diplomacy',
    subtitle: 'As printed',
    invitation: 'choose a number to see where it stands',
    label: 'Figure',
    value: 'Value',
    count: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
  },
  table: {
    title: 'Every known meeting of China with others on AI',
    subtitle: 'With organisers, track and whether the report names the dialogue',
    invitation: 'a row’s arrow opens its sources',
    empty: 'No meeting matches these filters.',
    columns: {
      dialogue: 'Dialogue',
      meeting: 'Meeting',
      date: 'Date',
      place: 'Place',
      parties: 'Between',
      organisers: 'Organisers',
      track: 'Track',
      focus: 'Subject',
      counted: 'In the report’s count',
    },
    single: 'Of no series',
    unknown: 'not known',
  },
  commitments: {
    title: 'Who signed which commitments on AI safety',
    subtitle:
      'Declarations, agreements and pledges on AI safety; where sources count signatories differently, each count stands',
    invitation: 'a row’s arrow opens its sources',
    empty: 'No commitment matches these filters.',
    columns: {
      name: 'Commitment',
      date: 'Date',
      signers: 'Open to',
      china: 'China',
      chinese: 'Chinese signatories',
      named: 'All that are named',
      counts: 'Signatories counted',
      place: 'Place',
    },
    signers: { states: 'States', companies: 'Companies', bodies: 'Organisations', people: 'People' },
    china: {
      yes: 'Signed',
      no: 'Did not sign',
      'not-coded': 'Not known',
      'not-applicable': 'Not open to states',
    },
    qualified: {
      exactly: (count: string) => count,
      'at-least': (count: string) => `at least ${count}`,
      over: (count: string) => `over ${count}`,
      about: (count: string) => `about ${count}`,
    },
    countAt: (count: string, day: string) => `${count} (${day})`,
    chinese: (names: string) => `Chinese signatories: ${names}`,
    named: (names: string) => `Named: ${names}`,
    counted: (counts: string) => `Signatories: ${counts}`,
    chinaIs: (state: string) => `China: ${state}`,
  },
  evidence: {
    organisers: (names: string) => `Organised by ${names}`,
    counted: (words: string) => `In the report’s count: ${words}`,
    number: (number: string, body: string) => `${number} · ${body}`,
  },
};
