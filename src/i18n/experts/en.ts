import { REPORT } from '#i18n/en/report-name.ts';
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
    nobody: 'No Chinese expert view on AI risk matches these filters',
    alone: (topic: string, count: number) =>
      count === 1
        ? `The one Chinese expert view on AI risk shown is on “${topic}”`
        : `All ${count} Chinese expert views on AI risk shown are on “${topic}”`,
    first: (topic: string, count: number, total: number) =>
      `${count} of ${total} Chinese expert views on AI risk are on “${topic}”`,
    tied: (topics: string, count: number, total: number) =>
      `${topics} have ${count} each of ${total} Chinese expert views on AI risk`,
    positions: (count: number) =>
      `${count === 1 ? 'One Chinese expert view' : `${count} Chinese expert views`} on AI risk, by subject`,
    noShare: 'None of the Chinese expert views on AI risk shown names a share',
    noFloor: 'None of the positions shown calls for a minimum share',
    called: (share: string, highest: number, calls: number) =>
      calls === 1
        ? `One call for AI safety in China asks for ${share} of money or staff`
        : highest === calls
          ? `All ${calls} calls for AI safety in China ask for ${share} of money or staff`
          : `${highest} of ${calls} calls for AI safety in China ask for ${share} of money or staff`,
    claimed: (share: string, claims: number) =>
      claims === 1
        ? `The one share for AI safety said to be in place in China, ${share}, is unverified`
        : `${claims} claims on AI safety in China are unverified`,
    redLines: (count: number) => `Chinese and foreign experts agreed in Beijing on ${count} red lines for AI`,
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
        ? 'The report names no signatory of the Beijing red lines'
        : signed === 1
          ? 'The report names one signatory of the Beijing red lines'
          : companies === 0
            ? `None of the ${signed} named signatories of the Beijing red lines comes from a company`
            : `${companies} of the ${signed} named signatories of the Beijing red lines ${companies === 1 ? 'comes' : 'come'} from companies`,
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
