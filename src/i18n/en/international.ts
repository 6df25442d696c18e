import { REPORT } from './report-name.ts';
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
    page: (part: number, whole: number, named: number) => {
      const head =
        part === whole
          ? `All ${whole} AI-focused dialogues between China and the West are on frontier safety`
          : `Of ${whole} AI-focused dialogues between China and the West, ${part === 0 ? 'none is' : part === 1 ? '1 is' : `${part} are`} on frontier safety`;
      return `${head}; the report’s text names ${named === 0 ? 'none of them' : named === whole ? 'them all' : `only ${named}`}`;
    },
    unknown: 'How many dialogues there are is not known',
  },
  facets: {
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
  counts: {
    title: (part: number, whole: number) =>
      part === 0
        ? `None of ${whole} AI-focused dialogues is on frontier safety and governance`
        : part === whole
          ? `All ${whole} AI-focused dialogues are on frontier safety and governance`
          : `${part} of ${whole} AI-focused dialogues ${part === 1 ? 'is' : 'are'} on frontier safety and governance`,
    unknown: 'The report’s counts of dialogues',
    subtitle: 'Dialogues as the report counts them',
    whole: 'Population',
    part: 'Part',
    partCount: 'In the part',
    wholeCount: 'In all',
    shown: 'In words',
    detail: 'Covers',
    unit: 'one dialogue',
    open: 'at least so many; how many more is not known',
    frontier: 'on frontier AI safety and governance',
    frontierOf: (part: number, whole: number) => `${part} of ${whole}`,
    inAll: (count: number) => `${count} in all`,
    atLeast: (count: number) => `at least ${count}`,
    since: (scope: string, year: string) => `${scope}, since ${year}`,
    noSince: (scope: string) => `${scope}; the report gives no first year`,
    noteTracks: 'Track 2 has no officials at the table, Track 1.5 has some besides others.',
    countLine: (counts: number) => `${counts} stated counts`,
  },
  dialogues: {
    title: (named: number, total: number) =>
      total === 1
        ? named === 1
          ? 'One dialogue shown, and the report names it'
          : 'One dialogue shown; the report does not name it'
        : `Of ${total} dialogues that can be named, the report names ${named === 0 ? 'none' : named === total ? 'all' : named}`,
    nothing: 'No meeting matches these filters',
    subtitle: 'Known meetings of each dialogue',
    invitation: 'choose a dialogue to see it alone',
    lane: 'Dialogue',
    date: 'Date',
    event: 'Meeting',
    detail: 'Place and remarks',
    onlyLater: (shown: number) =>
      shown === 1 ? '1 meeting came after the report' : `${shown} meetings came after the report`,
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
    first: (label: string, count: number, total: number) => `${label} steps lead: ${count} of ${total}`,
    firstBeyond: (count: number, total: number) => `Most are steps that the report leaves out: ${count} of ${total}`,
    alone: (label: string, count: number) =>
      count === 1 ? `${label}: a single step` : `${label}: all ${count} steps shown`,
    tied: (labels: string, count: number, total: number) => `${labels} tie at ${count} each, of ${total} steps`,
    nothing: 'No step matches these filters',
    subtitle: 'Statements, agreements and announcements, by the section of the report that tells of them',
    lane: 'Kind of step',
    event: 'Step',
    onlyLater: (count: number) =>
      count === 1 ? '1 step came after the report' : `${count} steps came after the report`,
    withLater: (finding: string, later: number) => `${finding}; ${later} more came after the report`,
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
    nothing: 'No contributor matches these filters',
    subtitle: 'Organisations that the report names for the standards together',
    down: 'Organisation',
    across: 'Standard',
    together: 'Any of them',
    togetherSub: 'wrote or reviewed',
    words: {
      yes: { short: 'Named', long: 'Named' },
      no: { short: 'Not named', long: 'Not named' },
      'not-coded': { short: 'Not split', long: 'Not split by the report' },
      'not-applicable': { short: 'Does not apply', long: 'Does not apply' },
    },
    lead: 'lead authors',
    noteSplit:
      'The report names these organisations as writers or reviewers of the standards together. It says neither who wrote and who reviewed, nor on which of them.',
    noteLead: (organisation: string, standard: string) =>
      `One exception: all lead authors of ${standard} are from ${organisation}.`,
    count: (total: number, standards: number) => `${bodies(total)}, ${standards} standards`,
    group: {
      'western-companies': 'Western company',
      'western-public-bodies': 'Western university or public body',
      'chinese-companies': 'Chinese company',
    },
    groups: {
      'western-companies': 'Western companies',
      'western-public-bodies': 'Western universities and public bodies',
      'chinese-companies': 'Chinese companies',
    },
  },
  stated: {
    title: 'Further numbers that the report states',
    subtitle: 'As printed',
    invitation: 'choose a number to see where it stands',
    label: 'Figure',
    value: 'Value',
    count: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
  },
  table: {
    title: 'Every known meeting',
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
    title: 'Who signed what',
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
