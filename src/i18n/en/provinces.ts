import { REPORT } from './report-name.ts';
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const spelled = (count: number): string => WORDS[count] ?? String(count);
const measures = (count: number): string => (count === 1 ? 'one measure' : `${spelled(count)} measures`);
const jurisdictions = (count: number): string => (count === 1 ? '1 jurisdiction' : `${count} jurisdictions`);
const mention = (count: number, total: number, what: string): string =>
  `${count === 0 ? 'None' : count} of ${total} Chinese provincial AI policies ${count === 1 ? 'mentions' : 'mention'} ${what}`;

/** Words of the provinces view. */
export const provinces = {
  lede: (things: number, features: number, found: string) =>
    `What the report found in ${spelled(things)} provincial-level policies on AGI, large models or AI development: ${spelled(features)} measures that bear on safety. ${found}`,
  summary: (shown: number, total: number, features: number) =>
    `${shown} of ${jurisdictions(total)} · ${features} measures`,
  sourceLine: `${REPORT}, section 4.5`,
  count: (things: number, features: number, coded: number, cells: number) =>
    `${things} × ${features}: ${cells} cells, ${cells - coded === 0 ? 'all coded' : `${cells - coded} not coded`}`,
  codedNote: (gaps: number) =>
    `${gaps === 1 ? '1 cell is' : `${gaps} cells are`} not coded. They count neither as a yes nor as a no, and stay out of every total.`,
  notOwnNote:
    '“No” means that the report found no such measure in the policy it read, not that the place has none in any other document.',
  jurisdiction: 'Jurisdiction',
  jurisdictionsHead: 'Jurisdictions',
  measure: 'Measure',
  measuresHead: 'Measures',
  states: {
    yes: { short: 'yes', long: 'in the policy' },
    no: { short: 'no', long: 'not in the policy' },
    'not-coded': { short: 'not coded', long: 'not coded' },
    'not-applicable': { short: 'n/a', long: 'does not apply' },
  },
  facets: { measure: 'Measure', region: 'Region', policyKind: 'Kind of policy' },
  region: {
    'beijing-tianjin-hebei': 'Beijing–Tianjin–Hebei',
    'yangtze-river-delta': 'Yangtze River Delta',
    'greater-bay-area': 'Greater Bay Area',
    none: 'Outside the megaregions',
  },
  regionShort: {
    'beijing-tianjin-hebei': 'Beijing–Hebei',
    'yangtze-river-delta': 'Yangtze Delta',
    'greater-bay-area': 'Bay Area',
    none: 'elsewhere',
  },
  policyKind: { 'agi-or-large-model': 'AGI or large models', 'ai-development': 'AI development' },
  administrative: {
    province: 'province',
    municipality: 'municipality',
    'autonomous-region': 'autonomous region',
    'special-administrative-region': 'special administrative region',
  },
  tabs: {
    label: 'Parts of the page',
    matrix: 'Matrix and compare',
    documents: 'Documents',
    similarity: 'Similarity and coverage',
    weights: 'Your weights',
  },
  mode: 'Several measures',
  modes: { any: 'any of them', all: 'all of them' },
  sort: 'Order',
  sorts: { count: 'Count', name: 'Name', region: 'Region', similarity: 'Likeness' },
  transpose: 'Swap rows and columns',
  inSentence: {
    alignment: 'alignment',
    'early-warning': 'early warning',
    'international-cooperation': 'international cooperation',
    'pre-deployment-supervision': 'supervision before deployment',
    'st-ethics': 'S&T ethics',
    'testing-and-evaluation': 'testing and evaluation',
    'watermarking-and-provenance': 'watermarking',
  },
  finding: {
    nobody: 'No Chinese jurisdiction with an AI policy compared here matches these filters',
    nothing: (things: number) =>
      `No safety measure is coded as present in ${things === 1 ? 'this Chinese provincial AI policy' : 'these Chinese provincial AI policies'}`,
    one: (thing: string, has: number, coded: number) =>
      `${thing}’s AI policy mentions ${spelled(has)} of ${spelled(coded)} safety measures`,
    first: (measure: string, count: number, coded: number) =>
      `${measure} is the AI safety measure that most of China’s provincial policies mention, ${count} of ${coded}`,
    everyone: (list: string, coded: number) => `All ${coded} Chinese provincial AI policies mention ${list}`,
    tied: (list: string, count: number, coded: number) =>
      `${list} are the AI safety measures that most of China’s provincial policies mention, ${count} of ${coded} each`,
    tiedLoose: (list: string, count: number) =>
      `${list} are the AI safety measures that most of China’s provincial policies mention, ${count} each`,
    /** What a filter on measures found: of so many policies, those that mention them. */
    mention: {
      one: (count: number, total: number, list: string) => mention(count, total, list),
      all: (count: number, total: number, list: string, asked: number) =>
        mention(count, total, `${asked === 2 ? 'both' : 'all of'} ${list}`),
      any: (count: number, total: number, list: string) => mention(count, total, `any of ${list}`),
    },
  },
  matrix: {
    title: (yes: number, coded: number) =>
      `Chinese provincial AI policies mention ${yes} of ${coded} coded safety measures`,
    full: (list: string, features: number) => `All ${features} AI safety measures are in the policy of ${list}`,
    noneFull: (things: number, features: number) =>
      things === 1
        ? `The Chinese provincial AI policy shown leaves out some of the ${features} safety measures`
        : `None of the ${things} Chinese provincial AI policies mentions all ${features} safety measures`,
    subtitle: 'Measures in each jurisdiction’s policy',
    invitation: 'open a cell for what it rests on, select a jurisdiction to compare it or a measure to filter by it',
    controls: 'How the matrix is laid out',
  },
  comparedBars: 'Coloured bars are jurisdictions that are being compared.',
  perJurisdiction: {
    first: (name: string, count: number, total: number) =>
      `${name}’s AI policy mentions the most safety measures, ${count} of ${total}`,
    tied: (names: string, count: number, total: number) =>
      `The AI policies of ${names} mention ${count} of ${total} safety measures each`,
    alone: (name: string, count: number, total: number) =>
      `${name}’s AI policy alone mentions safety measures, ${count} of ${total}`,
    nobody: 'No AI safety measure is coded as present in a Chinese provincial policy here',
    subtitle: 'Measures per jurisdiction, each at its place on a schematic map',
    schematic:
      'A tile shows where a jurisdiction lies among those compared, not its size. Places that are not compared are not drawn.',
    outOf: 'Out of',
    invitation: 'select one to compare it',
    subtitleChosen: (count: number) =>
      `How many of the ${measures(count)} in the filter each has, at its place on a schematic map`,
    notCoded: (names: string) => `Nothing is coded for ${names}, which is not the same as having none.`,
  },
  perMeasure: {
    first: (name: string, count: number, total: number) =>
      `${name} is in more of China’s provincial AI policies than any other safety measure, ${count} of ${total}`,
    tied: (names: string, count: number, total: number) =>
      `${names} are in more of China’s provincial AI policies than other safety measures, ${count} of ${total} each`,
    alone: (name: string, count: number, total: number) =>
      `${name} is the only safety measure in these Chinese provincial AI policies, in ${count} of ${total}`,
    nobody: 'No AI safety measure is coded as present in any of these provincial policies',
    subtitle: 'Jurisdictions per measure',
    invitation: 'select one to filter by it',
  },
  compare: {
    title: 'Compare',
    show: 'Show the comparison',
    pick: (most: number) => `Choose at least two jurisdictions to lay side by side, and no more than ${most}`,
    pickOne: (name: string) => `${name} is chosen: choose at least one more to compare it with`,
    subtitle: 'Measures in each policy, differences first',
    invitation: 'open a cell for what it rests on',
    subtitleOnly: 'Only the measures on which they differ',
    add: 'Add a jurisdiction',
    remove: (name: string) => `Remove ${name}`,
    earlier: (name: string) => `Move ${name} one place to the left`,
    swap: 'Swap',
    clear: 'Clear',
    only: 'Only differences',
    chosen: 'Jurisdictions compared',
    suggest: 'For example',
    suggestAlike: (names: string) => `${names} (among the most alike)`,
    suggestUnlike: (names: string) => `${names} (among the least alike)`,
    suggestHubs: (names: string) => `${names} (the hubs of the report)`,
    remark: 'Who has it',
    both: 'both',
    all: 'all',
    neither: 'neither',
    none: 'none',
    onlyOne: (name: string) => `only ${name}`,
    some: (names: string) => `only ${names}`,
    allBut: (name: string) => `all but ${name}`,
    unclear: (names: string) => `not coded for ${names}`,
    hidden: (count: number) =>
      `${count === 1 ? 'One measure' : `${count} measures`} without a known difference ${count === 1 ? 'is' : 'are'} not shown.`,
    noDifference: 'They do not differ on any coded measure, so there is nothing to show here.',
    sentence: {
      shared: (things: string, count: number) => `${things} share ${count === 0 ? 'no measure' : measures(count)}`,
      only: (thing: string, list: string) => `only ${thing} has ${list}`,
      partly: (things: string, list: string) => `${things} alone have ${list}`,
      same: 'they differ on none',
      neither: (list: string) => `neither has ${list}`,
      none: (list: string) => `none has ${list}`,
      unclear: (list: string, count: number) => `${list} ${count === 1 ? 'is' : 'are'} not coded for all of them`,
      join: '; ',
    },
    facts: (kind: string, administrative: string, region: string) => `${kind} policy · ${administrative} · ${region}`,
    has: (count: number, coded: number) => `${count} of ${coded} coded measures`,
    nothingCoded: 'not coded',
    overlap: (shared: number, either: number, jaccard: string) =>
      `Overlap: ${shared} of the ${either} measures that either has. Jaccard index ${jaccard}.`,
    overlapAll: (shared: number, either: number) =>
      `Overlap: all share ${shared} of the ${either} measures that any of them has.`,
    overlapNone: 'Overlap: none of them has any coded measure.',
    formula: 'Formula',
    formulaText: [
      'Jaccard index of A and B = measures that both have ÷ measures that at least one has.',
      'Only measures coded yes or no for both count. 1 means the same measures, 0 means none in common.',
      'Where neither has any, the index is not defined.',
    ],
  },
  alike: {
    label: 'Most similar to',
    first: (name: string, other: string, jaccard: string) =>
      `${other}’s AI policy is the most like ${name}’s among those of Chinese provinces, at ${jaccard}`,
    tied: (name: string, others: string, jaccard: string) =>
      `The AI policies of ${others} are the most like ${name}’s among those of Chinese provinces, at ${jaccard} each`,
    nobody: (name: string) => `No other Chinese province shares a coded AI safety measure with ${name}`,
    subtitle: 'Jaccard index: shared measures ÷ measures that either has',
    value: 'Jaccard index',
    undefined: (names: string) => `Not defined for ${names}: nothing in common is coded.`,
  },
  cover: {
    title: (count: number, total: number) =>
      count === 1
        ? `One Chinese provincial AI policy covers all ${total} safety measures`
        : `${spelled(count)[0]?.toUpperCase()}${spelled(count).slice(1)} Chinese provincial AI policies cover all ${total} safety measures between them`,
    titlePart: (count: number, covered: number, total: number) =>
      `${count === 1 ? 'One Chinese provincial AI policy covers' : `${count} Chinese provincial AI policies cover`} ${covered} of ${total} safety measures, as many as any do`,
    titleNone: 'No Chinese provincial AI policy shown covers any safety measure',
    subtitle: 'Smallest set of jurisdictions that between them have every measure, found by trying every set',
    choices: (count: number) => (count === 1 ? 'There is only one such set:' : `There are ${count} such sets:`),
    brings: (name: string, list: string) => `${name} alone brings ${list}`,
    uncovered: (list: string) => `Nobody here covers ${list}.`,
    uncoveredNone: 'Every measure is covered by somebody.',
    compare: 'Compare these',
  },
  documents: {
    title: 'Policy documents',
    subtitle: 'What each jurisdiction issued, as far as it can be cited',
    number: 'Number',
    issuer: 'Issued by',
    date: 'Date',
    unknown: 'not established',
    link: 'Open the document (another site)',
    noLink: 'No official copy to link to',
    translation: 'English page (another site)',
    evidence: 'Sources',
    none: 'No policy document could be cited.',
    otherLanguage: 'zh-Hans',
  },
  timeline: {
    title: (first: string, when: string) =>
      `${first} issued the first of these Chinese provincial AI policies, in ${when}`,
    titleAmong: (first: string, when: string) =>
      `${first} issued the first of the Chinese provincial AI policies dated to a month, in ${when}`,
    titleTied: (list: string, when: string) =>
      `${list} issued the first of these Chinese provincial AI policies, in ${when}`,
    titleNone: 'No Chinese provincial AI policy shown has a date',
    subtitle: 'When each policy document was issued or published',
    precision: 'A bar is as long as the doubt: a month or a year in which the day is not known.',
    event: 'Document',
    date: 'Date',
    lane: 'Jurisdiction',
    detail: 'Number and issuer',
    undated: 'Date not known',
    after: 'after the report',
    yearOnly: (names: string) => `Known only by year, so not placed before or after the others: ${names}.`,
  },
  later: {
    title: (count: number, places: number) =>
      `${count} local AI policies and institutions in China came after the report, in ${places} places`,
    subtitle: 'Documents and institutions of cities and provinces since the report, by date',
    noteNoWave: 'The table of measures has no later wave: these are documents and institutions, not ticks.',
    source: 'The pages named in the evidence',
    lane: 'Place',
    date: 'Date',
    event: 'What happened',
    detail: 'Issuer and note',
    undated: 'Date not known',
    after: 'after the report',
  },
  weights: {
    title: 'Your own index',
    badge: 'Yours, not the report’s',
    subtitle: 'Weigh the measures as you see fit. The report ranks nobody; this order is yours alone.',
    legend: 'Weight of each measure',
    weight: (measure: string) => `Weight of ${measure}`,
    weightField: (measure: string) => `Weight of ${measure}, as a number`,
    reset: 'Equal weights',
    first: (name: string) => `With your weights ${name} ranks first among Chinese provincial AI policies`,
    firstEqual: (name: string) => `With equal weights ${name} ranks first among Chinese provincial AI policies`,
    tied: (names: string) => `${names} rank first together among Chinese provincial AI policies`,
    nothing: 'All weights are zero, so nobody can be ranked',
    rank: (rank: number, name: string) => `${rank}. ${name}`,
    moved: (rank: number, name: string, before: number) => `${rank}. ${name} (was ${before})`,
    unranked: (name: string) => `${name}: not coded`,
    value: 'Share of the weight, in per cent',
    category: 'Rank and jurisdiction',
    chartSubtitle: 'Weight of the measures it has, per cent of the weight of those coded; pale: with equal weights',
    equal: 'All measures weigh the same. Move a slider to see whether the order survives.',
    same: 'The order survives: your weights rank everybody as equal weights do.',
    loosened: (list: string, count: number) =>
      `No pair changes places, but ${count === 1 ? 'one tie opens or closes' : `${count} ties open or close`}: ${list}.`,
    reversed: (list: string, count: number) =>
      `The order does not survive: ${count === 1 ? 'one pair changes' : `${count} pairs change`} places. ${list}.`,
    pair: (above: string, below: string) => `${above} now stands above ${below}`,
    pairTie: (one: string, other: string) => `${one} and ${other}`,
    note: 'An index of the reader’s own making over the report’s yes and no. Counting measures says nothing of how strict or well kept they are.',
  },
  evidence: {
    cell: (jurisdiction: string, measure: string, state: string) => `${jurisdiction} × ${measure}: ${state}`,
    line: (name: string, count: number) => `${name}: ${count}`,
    policy: 'Policy',
    passage: (clause: string, policy: string) => `Read ${clause} in ${policy}`,
    clause: (clause: string) => `Place in the policy: ${clause}`,
    noClause: 'The report names no clause, and none was found.',
    isNo: 'The report marks this as absent.',
    notCoded: 'Nobody has coded this.',
  },
};
