import { REPORT } from './report-name.ts';
const positions = (count: number): string => (count === 1 ? '1 position' : `${count} positions`);
const percent = (value: number): string => (value === 33.3 ? 'one third' : `${value}%`);

/** Words of the view of expert views. */
export const experts = {
  lede: 'Calls, statements and claims of named experts and bodies on frontier AI risk. A call asks for something, a statement says something, a claim is about the speaker’s own house and could not be checked: they are kept apart.',
  search: 'Search names and views',
  summary: (shown: number, total: number) => `${shown} of ${positions(total)}`,
  count: positions,
  countApart: (count: number, later: number) =>
    `${positions(count)}${later === 0 ? '' : `, and ${later} after the report`}`,
  facets: { positionTopic: 'Subject', positionStatus: 'Standing' },
  topics: {
    funding: 'Money and staff for safety',
    'international-coordination': 'International coordination',
    biosecurity: 'Biosecurity',
    'party-venue': 'Party and state venues',
    'national-security': 'National security',
    'development-and-safety': 'Development and safety',
    'alignment-research': 'Alignment research',
    'loss-of-control': 'Loss of control',
    oversight: 'Tiered oversight',
    'open-source': 'Open models',
    legislation: 'AI law',
  },
  statuses: {
    call: 'Call',
    statement: 'Statement',
    'claim-unverified': 'Unverified claim',
  },
  undated: 'no date given',
  shareOf: (goal: string, base: string) => `${goal}, as a share of: ${base}`,
  share: {
    atLeast: (low: number) => `at least ${percent(low)}`,
    between: (low: number, high: number) => `${low}% to ${high}%`,
    nearly: (high: number) => `nearly ${percent(high)}`,
  },
  columns: {
    who: 'Who',
    what: 'What is held',
    low: 'From (%)',
    high: 'Up to (%)',
    share: 'As stated',
    of: 'For what, out of what',
    status: 'Standing',
    when: 'When',
    facts: 'Standing, date, note',
    part: 'Part',
  },
  finding: {
    nobody: 'No position matches these filters',
    alone: (topic: string, count: number) =>
      `${topic}: ${count === 1 ? 'the one position' : `all ${positions(count)}`}`,
    first: (topic: string, count: number, total: number) => `${topic}: the subject of ${count} of ${positions(total)}`,
    tied: (topics: string, count: number, total: number) => `${topics}: ${count} each, of ${positions(total)}`,
    onlyLater: (count: number) => `${positions(count)} came after the report`,
    withLater: (finding: string, later: number) => `${finding}; ${later} more came after the report`,
    noShare: 'None of the positions shown names a share',
    noFloor: 'None of the positions shown calls for a minimum share',
    onlyClaims: (claimed: string) => claimed.charAt(0).toUpperCase() + claimed.slice(1),
    called: (share: string, highest: number, calls: number) =>
      calls === 1
        ? `One call names a share: ${share}`
        : highest === calls
          ? `${calls} calls name the same share: ${share}`
          : `${highest} of ${calls} calls ask for ${share}, the highest floor named`,
    claimed: (share: string, claims: number) =>
      claims === 1 ? `the one share said to be in place, ${share}, is unverified` : `${claims} claims are unverified`,
    both: (called: string, claimed: string) => `${called}; ${claimed}`,
    redLines: (count: number) => `${count} red lines that AI must not cross, as agreed in Beijing`,
  },
  floors: {
    subtitle: 'Share of money or staff, in percent, by who names it',
    noteKinds:
      'These are not one measure: some shares are of research money, some of staff; some are asked for, one is said to exist.',
    noteOpen: 'An arrow is open: at least so much.',
    noteShared: (people: number) =>
      `One range stands for ${people} experts; the report does not say who named which figure.`,
    noteWithout: (count: number) =>
      count === 1
        ? 'One more position on funding names no share and is listed below.'
        : `${count} more positions on funding name no share and are listed below.`,
  },
  redLines: {
    subtitle: 'Each line with its meaning in this project’s words; the report names the lines only',
    note: 'Agreed by a small group of Chinese and foreign experts; no government is bound by it.',
    count: (lines: number) => (lines === 1 ? '1 line' : `${lines} lines`),
    line: 'Red line',
    meaning: 'Meaning',
  },
  signatories: {
    title: (signed: number, companies: number) =>
      signed === 0
        ? 'The report names no signatory'
        : signed === 1
          ? 'The report names one signatory of the red lines'
          : companies === 0
            ? `None of the ${signed} signatories that the report names comes from a company`
            : `${companies} of the ${signed} signatories that the report names ${companies === 1 ? 'comes' : 'come'} from companies`,
    subtitle: 'Who signed the Beijing statement with the red lines, and who convened the meetings',
    count: (records: number) => (records === 1 ? '1 entry' : `${records} entries`),
    noteSome:
      'The report names some of either, and does not count them. Whether the conveners signed too, it does not say.',
    noteGroup: (name: string) => `${name} count as one entry here: how many they are is not said.`,
    role: 'Part taken',
    office: 'Office or field',
    roles: { signatory: 'Signed the Beijing statement', convener: 'Convened the meetings' },
    sectors: {
      science: 'Science',
      governance: 'Governance',
      'state-backed-lab': 'State-backed lab',
      company: 'Company',
    },
    capacities: { personal: 'Signed in a personal capacity' },
  },
  positions: {
    subtitle: 'Positions of named experts and bodies, by subject; those from after the report say so',
    invitation: 'select a name for its source, a subject to filter',
    note: 'The report quotes a small set of influential people; nothing here says how widely a view is held.',
  },
  sourceMixed: `${REPORT}, section 6, and the pages listed under each position`,
  sourceLine: `${REPORT}, section 6, with sections 3.4, 4.2, 5.2 and 5.3 and endnotes 20, 23, 28, 38 and 39`,
};
