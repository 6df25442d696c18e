import { REPORT } from './report-name.ts';
const standardsOf = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
const batches = (count: number): string => (count === 1 ? '1 batch' : `${count} batches`);
const calls = (count: number): string => (count === 1 ? '1 call' : `${count} calls`);

/** Words of the view of standards, filings and funding. */
export const standards = {
  lede: 'What the state pays for, registers and sets as a standard: calls of the National Natural Science Foundation of China (NSFC), filings of algorithms and services, and standards with the tests they ask for. Amounts of different kinds are kept apart.',
  search: 'Search standards, bodies, tests',
  summary: (shown: number, total: number, later: number, laterTotal: number) =>
    `${shown} of ${standardsOf(total)} on standards${laterTotal === 0 ? '' : `, and ${later} of ${laterTotal} after the report`}`,
  sourceFunding: `${REPORT}, section 4.2`,
  sourceFilings: `${REPORT}, section 4.2 and endnote 33`,
  sourceStandards: `${REPORT}, sections 3.1, 4.4 and 5.1, and the texts listed under each mark`,
  sourceReportStandards: `${REPORT}, section 4.4`,
  sourceLater: 'Notices of the Cyberspace Administration of China and the pages listed under each mark',
  sourceRegister: `${REPORT}, section 4.2 and endnote 33; later ones from the pages listed under each row`,
  finding: {
    minority: (total: number) =>
      total === 1
        ? 'Safety is a minority of the research directions in the one call of China’s science foundation'
        : `Safety is a minority of the research directions in all ${total} calls of China’s science foundation`,
    some: (minority: number, total: number) =>
      `Safety is a minority of the research directions in ${minority} of ${calls(total)} of China’s science foundation`,
    noCalls: 'No funding call is known',
  },
  facets: { standardLevel: 'Kind', standardStatus: 'Status' },
  level: {
    national: 'National',
    sector: 'Sector',
    'industry-association': 'Industry association',
    international: 'International',
    evaluation: 'Evaluation',
  },
  status: {
    published: 'Published',
    'in-force': 'In force',
    draft: 'Draft',
    'in-preparation': 'In preparation',
    announced: 'Announced',
  },
  funding: {
    withPartner: (name: string, partner: string) => `${name} with ${partner}`,
    noteScale:
      'How many projects the joint call pays for is not known, so its sum per project can be neither compared with the totals nor added to them.',
    amount: (printed: string, _rmb: number, _dollars: number) => printed,
    count: calls,
  },
  share: {
    title: (shares: string) =>
      `China’s science foundation puts ${shares} research directions of its calls on AI safety`,
    of: (part: number, whole: number) => `${part} of ${whole}`,
    none: 'No funding call is known',
    subtitle: 'Research directions of each NSFC call, those on safety filled: directions, not money',
    whole: 'Call',
    part: 'Part',
    partCount: 'On safety',
    wholeCount: 'All directions',
    shown: 'In words',
    detail: 'Subjects',
    unit: 'one research direction',
    label: 'research directions on safety',
    inAll: (count: number) => `${count} directions in all`,
    noteMoney: 'How the money is split among the directions is not known; the shares say nothing about sums.',
  },
  batches: {
    first: (month: string, count: number, total: number) =>
      `China’s largest batch of algorithm filings came in ${month}: ${count} of ${total}`,
    alone: (month: string, count: number) => `One batch of algorithm filings in China is known: ${count} in ${month}`,
    tied: (months: string, count: number) =>
      `China’s largest batches of algorithm filings, ${count} each, came in ${months}`,
    none: 'No batch is known',
    sum: (count: number, all: number) => `${batches(count)} of filings in China add up to ${all} algorithms`,
    laterSubtitle: 'Deep synthesis algorithms per batch, in the batches that came after the report',
    noteParsed:
      'The batches were counted from the notices by one third party, which agrees with the report for the batches of its time.',
    noteCancelled: (what: string, count: string) => `Not taken off: ${count} ${what}.`,
    subtitle: {
      stacked: 'Deep synthesis algorithms per batch, by month of the batch',
      cumulative: 'Deep synthesis algorithms filed so far, and the total that the report’s text gives',
    },
    tick: 'Month',
    value: 'Algorithms',
    before: (month: string) => `Before ${month}, outside the report’s total`,
    counted: (month: string) => `From ${month}`,
    mode: 'How the filings are drawn',
    rise: 'Filed in the month',
    modes: { stacked: 'Per month', cumulative: 'Summed up' },
    reference: (count: number) => `over ${count}, says the text`,
    noteGaps: 'Months without a column: the endnote lists no batch.',
    noteSum: (terms: string, counted: number, before: string, all: number) =>
      `${terms} = ${counted}; with ${before} from the earlier batch, ${all}.`,
    evidence: (where: string, count: number) => `${where}: ${count} algorithms`,
  },
  filings: {
    short: (stated: number, counted: number) =>
      `The report says over ${stated} algorithms were filed in China, its batches add up to ${counted}`,
    agrees: (stated: number, counted: number) =>
      `The report says over ${stated} algorithms were filed in China, and its batches add up to ${counted}`,
    unknown: 'How many algorithms were filed in China is not known',
    subtitle: 'Totals as the report states them, and sums of the batches in its endnote',
    label: 'Figure',
    value: 'Value',
    qualified: {
      exactly: (count: string) => count,
      about: (count: string) => `about ${count}`,
      'at-least': (count: string) => `at least ${count}`,
      over: (count: string) => `over ${count}`,
    },
    sumCounted: (count: number, from: string) => `sum of the ${count} batches from ${from} on`,
    sumAll: (count: number) => `sum of all ${count} batches`,
    count: (totals: number, batchCount: number) =>
      `${totals === 1 ? '1 stated total' : `${totals} stated totals`}, ${batches(batchCount)}`,
    noteTotals: 'Services and algorithms are separate registers; their totals do not add up to anything.',
    servicesTitle: 'The rows of the register that the report prints',
    columns: {
      order: 'No.',
      location: 'Location',
      model: 'Service',
      company: 'Company',
      number: 'Number',
      date: 'Registered',
    },
  },
  filed: {
    title: (last: string, by: string, first: string, from: string) =>
      `${last} generative AI services were filed in China by ${by}, ${first} by ${from}`,
    subtitle: 'Generative AI services filed in the whole country, by the day up to which each notice counts',
    date: 'Up to',
    value: 'Services filed',
    count: (count: number) => (count === 1 ? '1 count' : `${count} counts`),
    noteApart: 'Local registrations and algorithms are other lists, and are never added to these.',
    noteReport: (what: string, shown: string) => `The report has ${shown} ${what}.`,
  },
  register: {
    title: 'All AI filings in China: services, counts and batches',
    subtitle: 'Filings and registrations, of the report’s time and after it',
    invitation: 'a row’s arrow opens its sources',
    empty: 'No row matches these filters.',
    kind: 'Filing',
    period: 'Filing: period',
    kinds: {
      service: 'A service',
      'national-count': 'National count',
      'local-count': 'Local count',
      batch: 'Batch of algorithms',
      total: 'Total',
    },
    batch: (month: string) => `Deep synthesis algorithms, batch of ${month}`,
    noDate: 'none',
    columns: { what: 'What', date: 'Date', count: 'Number', place: 'Place', note: 'Note' },
  },
  tests: {
    title: (sample: string, share: string) =>
      `China’s generative AI standard asks for a check of ${sample} corpus samples or more, of which ${share} must pass`,
    none: 'No test with a threshold is known',
    subtitle: (standard: string) => `What ${standard} asks for, item by item`,
    item: 'Item',
    threshold: 'Threshold',
    noThreshold: 'no threshold',
    partCount: 'Threshold, %',
    detail: 'Sample and source',
    bound: { 'at-least': (share: number) => `at least ${share}%`, 'at-most': (share: number) => `at most ${share}%` },
    plain: (share: number) => `${share}%`,
    measure: (unit: string) => unit.replace(/^percent /, ''),
    sample: (count: string, unit: string) => `At least ${count} ${unit}`,
    inReport: 'stated by the report',
    elsewhere: 'from a translation of the standard',
    noteSource: 'The report gives one of these items; the others come from a translation of the standard’s text.',
    count: (count: number) => (count === 1 ? '1 test' : `${count} tests`),
  },
  named: {
    title: (named: number, total: number, month: string) =>
      named === total
        ? `The report names all ${total} AI standards begun in China in ${month}`
        : `The report names ${named === 0 ? 'none' : named} of ${total} AI standards begun in China in ${month}`,
    none: 'No announcement of several standards is known',
    subtitle: 'AI-related standards on which the Standardization Administration of China says that work begins',
    whole: 'Announcement',
    part: 'Part',
    unit: 'one standard',
    label: 'named by the report',
    inAll: (count: number) => `${count} in all`,
    of: (part: number, whole: number) => `${part} of ${whole}`,
  },
  timeline: {
    title: (published: number, total: number) =>
      total === 1
        ? published === 1
          ? 'The one Chinese AI standard shown is published'
          : 'The one Chinese AI standard shown is not published yet'
        : `${published === 0 ? 'None' : published === total ? 'All' : published} of ${total} AI standards and evaluations in China ${published === 1 ? 'is' : 'are'} published`,
    nothing: 'No AI standard or evaluation in China matches these filters',
    onlyLater: (later: number) =>
      later === 1
        ? 'The one Chinese AI standard shown came after the report'
        : `All ${later} Chinese AI standards and evaluations shown came after the report`,
    count: (shown: number, later: number) => `n = ${shown}, and ${later} after the report`,
    subtitle: 'Standards and evaluations by kind and date',
    invitation: 'choose a kind to see it alone',
    lane: 'Kind',
    date: 'Date',
    event: 'Standard',
    detail: 'Body and status',
    undated: 'Date not known',
    after: 'after the report',
    noteSeven: (count: number) => `One entry stands for ${count} standards; its date is that of the announcement.`,
  },
  table: {
    title: 'All AI standards and evaluations in China',
    subtitle: 'With the bodies behind them and what they say on risks of frontier AI',
    invitation: 'a row’s arrow opens its sources',
    empty: 'No entry matches these filters.',
    unknown: 'not known',
    columns: {
      title: 'Title',
      number: 'Number',
      body: 'Body',
      level: 'Kind',
      status: 'Status',
      date: 'Date',
      effect: 'In force from',
      frontier: 'On frontier AI',
    },
  },
  evidence: {
    share: (part: number, whole: number) => `${part} of ${whole} research directions on safety`,
    effect: (date: string) => `In force from ${date}`,
    covers: (names: string) => `Named: ${names}`,
    number: (number: string, body: string) => `${number} · ${body}`,
    batch: (month: string, count: number) => `${month}: ${count} algorithms`,
  },
};
