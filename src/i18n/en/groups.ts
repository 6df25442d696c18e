import { REPORT } from './report-name.ts';
const groupsOf = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Words of the groups view. */
export const groups = {
  lede: (shown: { total: number; any: number; award: number; topTwoPercent: number; bar: number }) =>
    `The report counts ${shown.total} key groups: those with a researcher who stands among the last authors of at least ${shown.bar} papers on frontier safety. It measures their quality by honours. It counts ${shown.any} groups with at least one, ${shown.award} with a paper award and ${shown.topTwoPercent} with a much-cited researcher, and its text does not say which groups these are.`,
  ledeUnknown: 'The key groups of the report, what is known of each, and what is not.',
  finding: {
    all: (any: number, total: number) => `${any} of China’s ${total} key AI safety research groups have a major honour`,
    noTotals: (total: number) =>
      `How the honours of China’s ${total} key AI safety groups overlap cannot be calculated`,
    some: (count: number, total: number) => `${count} of China’s ${total} key AI safety groups match the filters`,
    one: (name: string) => `One of China’s key AI safety groups matches the filters: ${name}`,
    none: 'No key group for AI safety in China matches these filters',
  },
  summary: (shown: number, total: number) => `${shown} of ${groupsOf(total)}`,
  facets: {
    groupType: 'Type',
    groupCity: 'Location',
    groupStatus: 'Change since the earlier list',
    groupBasis: 'Named by',
    groupName: 'Group',
  },
  type: {
    university: 'University',
    'private-industry': 'Private industry',
    'state-backed-lab': 'State-backed lab',
  },
  city: {
    beijing: 'Beijing',
    shanghai: 'Shanghai',
    elsewhere: 'Elsewhere in China',
    'not-on-chart': 'Left off the report’s chart*',
  },
  status: { 'carried-over': 'Carried over', merged: 'Merged', added: 'New' },
  basis: { report: 'The report', inferred: 'This project' },
  inferred: 'inferred',
  withInferred: (label: string) => `${label} (inferred)`,
  valueLabel: 'Groups',
  count: (count: number) => `n = ${groupsOf(count)}`,
  sourceReport: REPORT,
  sourceWithPapers: `${REPORT} and public listings`,
  /** Where groups are, as the titles of the bars say it. */
  place: {
    university: 'at universities',
    'private-industry': 'in private industry',
    'state-backed-lab': 'at state-backed labs',
    beijing: 'in Beijing',
    shanghai: 'in Shanghai',
    elsewhere: 'elsewhere in China',
    'not-on-chart': 'off the report’s chart',
  },
  leader: {
    nobody: 'No key group for AI safety in China matches these filters',
    alone: (where: string, count: number) =>
      count === 1
        ? `China’s one key AI safety group is ${where}`
        : `All ${count} of China’s key AI safety groups are ${where}`,
    first: (where: string, count: number, total: number) =>
      `${count} of China’s ${total} key AI safety groups ${count === 1 ? 'is' : 'are'} ${where}`,
    tied: (wheres: string, count: number, total: number) =>
      `Of China’s ${total} key AI safety groups, ${count} each are ${wheres}`,
    filtered: {
      alone: (where: string, count: number) =>
        count === 1
          ? `The one Chinese AI safety group that matches the filters is ${where}`
          : `All ${count} Chinese AI safety groups that match the filters are ${where}`,
      first: (where: string, count: number, total: number) =>
        `Of ${total} Chinese AI safety groups that match the filters, ${count} ${count === 1 ? 'is' : 'are'} ${where}`,
      tied: (wheres: string, count: number, total: number) =>
        `Of ${total} Chinese AI safety groups that match the filters, ${count} each are ${wheres}`,
    },
  },
  honors: {
    award: 'Paper award or nomination',
    topTwoPercent: 'Top 2% researcher',
    parts: {
      both: 'Both honours',
      awardOnly: 'Award only',
      topTwoPercentOnly: 'Top 2% only',
      neither: 'Neither',
    },
    title: (split: { both: number; any: number; neither: number; total: number }) =>
      `${split.both} of China’s ${split.total} key AI safety groups have both a paper award and a top-2% researcher`,
    titleAll: (any: number, total: number) =>
      `${any} of China’s ${total} key AI safety groups have an honour, and each has both`,
    titleNone: (any: number, total: number) =>
      `${any} of China’s ${total} key AI safety groups have one honour, and none has both`,
    titleEmpty: (total: number) => `None of China’s ${total} key AI safety groups has either honour`,
    subtitle:
      'Groups by the exact combination of honours, worked out from the report’s totals; colour marks at least one',
    setLabel: 'Honour',
    combinationLabel: 'Exact combination',
    totalLabel: 'In all',
    unnarrowed: (total: number) =>
      `All ${total} groups, whatever the filters: the report gives no split of these totals, so they cannot be narrowed`,
    selfReported: (conferences: string) =>
      `Awards: best or outstanding papers and nominations at ${conferences} conferences, as the researchers list them themselves.`,
    limits:
      'Both measures look back and leave much out, as the report itself warns: an award that its winner does not list is missed, and citations arrive years after the work. They measure what researchers did before, not the safety papers themselves.',
    perGroup: 'Which group belongs to which column was in a picture and is not known.',
    count: (total: number) => `n = ${groupsOf(total)}`,
    derivation: 'How these numbers follow',
    derivationLead: (totals: { any: number; award: number; topTwoPercent: number; total: number }) =>
      `Stated: ${totals.award} with an award, ${totals.topTwoPercent} in the top 2%, ${totals.any} with at least one, of ${totals.total}. Whoever has both is counted twice where these are added up:`,
    derivationNote: 'No estimate enters: for these totals no other division is possible.',
    step: (part: string, sum: string, value: number) => `${part}: ${sum} = ${value}`,
    workedOut: 'Worked out from',
    evidenceTitle: (what: string, count: number) => `${what}: ${groupsOf(count)}`,
    stated: (value: string) => `The report says ${value}`,
    derived: (value: string) => `Worked out: ${value}`,
    badTitle: 'The stated totals contradict each other',
    badLead: 'No overlap can be worked out from them, so none is drawn:',
    missing: 'A total is missing from the data.',
    fault: {
      'not-a-count': (which: string, value: string) => `${which} is ${value}, which is not a whole number of groups.`,
      'any-above-total': (any: number, total: number) =>
        `${any} groups are said to have an honour, but there are only ${total}.`,
      'one-above-any': (which: string, value: number, any: number) =>
        `${which} counts ${value} groups, more than the ${any} with any honour.`,
      'any-above-sum': (any: number, sum: number) =>
        `${any} groups are said to have an honour, but both honours together reach ${sum} at most.`,
    },
    which: {
      total: 'The number of groups',
      any: 'At least one honour',
      award: 'The paper award',
      topTwoPercent: 'The top 2%',
    },
  },
  cells: {
    title: (known: number, total: number, shown: number) =>
      known === 0
        ? `The report does not say which of ${shown === 1 ? 'the honours this Chinese AI safety group has' : `these ${shown} Chinese AI safety groups hold an honour`}`
        : `For ${known} of ${total} honours of Chinese AI safety groups the report says who holds them`,
    titleNone: 'No key group for AI safety in China matches these filters',
    subtitle: 'By honour: what the report says of each group, and facts from elsewhere that bear on it',
    heading: 'What is said',
    lineOf: (label: string, { yes, no, silent }: { yes: number; no: number; silent: number }) =>
      yes + no === 0 ? label : `${label}: ${yes} hold it, ${no} do not, ${silent} not said`,
    silent: (count: number, total: number) =>
      count === total ? `Not said of any of ${groupsOf(total)}` : `Not said of ${count} of ${groupsOf(total)}`,
    note: 'The report may or may not have counted an independent fact.',
    words: {
      yes: { short: 'yes', long: 'has it' },
      no: { short: 'no', long: 'does not have it' },
      'not-coded': { short: 'not known', long: 'not known' },
      'not-applicable': { short: 'n/a', long: 'not applicable' },
    },
    evidenceTitle: (honor: string, said: string) => `${honor}: ${said}`,
    line: (honor: string, state: string) => `${honor}: ${state}`,
    fact: (fact: string) => `An independent fact, not a value of the report: ${fact}`,
  },
  types: {
    subtitle: 'Groups by type',
    invitation: 'choose one to narrow the page',
    inferred: (count: number, total: number) =>
      `The type of ${count} of these ${groupsOf(total)} follows from what the parent institution is; the report’s own tally was a picture.`,
  },
  cities: {
    subtitle: 'Groups by location',
    invitation: 'choose one to narrow the page',
    footnote: (why: string) => `* ${why}`,
    inferred: (count: number, total: number) =>
      `The location of ${count} of these ${groupsOf(total)} follows from the seat of the parent institution.`,
  },
  flow: {
    title: (counts: { removed: number; merged: number; into: number; added: number; from: number; to: number }) =>
      `China’s ${counts.from} key AI safety groups became ${counts.to}: ${counts.removed} left, ${counts.merged} became ${counts.into}, ${counts.added} joined`,
    subtitle: (sum: string) => `From the earlier list to that of the report: ${sum}`,
    lane: 'What happened',
    from: 'Earlier list',
    to: 'The report’s list',
    reason: 'Why, and where it says so',
    place: 'Source',
    total: 'In all',
    gone: 'no longer listed',
    new: 'not listed',
    lanes: { 'carried-over': 'Carried over', merged: 'Merged', removed: 'Removed', added: 'New' },
    notPrinted:
      'The report does not print the earlier list. The groups carried over are those of its own list that it calls neither new nor merged; dashed lines mark them as inferred.',
    noFit: (stated: number, drawn: number) =>
      `The report says ${stated}, but the changes recorded here come to ${drawn}.`,
    noReasons: (bar: string) => `Why the new groups came in is not said one by one; all meet the bar. ${bar}`,
    removedUnfiltered: 'Filters dim names; for the groups that left, type and location are not recorded.',
    count: (count: number) => (count === 1 ? 'n = 1 change' : `n = ${count} changes`),
    evidenceTitle: (what: string, count: number) => `${what}: ${groupsOf(count)}`,
    evidenceOne: (name: string, fate: string) => `${name}: ${fate.toLowerCase()}`,
  },
  table: {
    title: 'The groups',
    subtitle: 'What the groups are, and how many papers of theirs are in the data',
    invitation: 'the arrow before a name opens the group’s page; the number of papers leads to them',
    columns: {
      name: 'Group',
      parent: 'Parent',
      type: 'Type',
      city: 'Location',
      anchors: 'Anchor authors',
      bestPaper: 'Paper award',
      topTwoPercent: 'Top 2%',
      papers: 'Papers in the data',
      status: 'Change since the earlier list',
      basis: 'Named by',
    },
    openPapers: (name: string, count: number) => `${name}: show the ${papers(count)} in the research view`,
    empty: 'No group matches these filters.',
    papersNote: (own: string) =>
      `Papers are those in this project’s data, named or described by the report or collected here, and not the report’s own ${own}; a group can have met the bar with papers that are not among them.`,
  },
  page: {
    facts: 'Facts',
    chineseName: 'Chinese name',
    englishName: 'English name',
    noChineseName: 'none could be cited',
    parent: 'Parent',
    type: 'Type',
    city: 'Location',
    status: 'Change since the earlier list',
    basis: 'Listed by',
    website: 'Website',
    openWebsite: 'Open the group’s website (another site)',
    anchors: 'Anchor authors',
    anchorsNote: 'Anchor authors stand among the last names of a paper and are taken to have guided it.',
    noAnchors: 'No anchor author could be cited.',
    honors: 'Honours',
    papers: 'Papers in the data',
    papersLead: (count: number, named: number, collected: number) =>
      `${papers(count)}: ${named} named by the report, ${collected} collected here.`,
    papersLink: 'Show these papers in the research view',
    noPapers: (name: string) => `No paper of ${name} is in the data`,
    directionsSubtitle: 'Papers in the data; those without a direction stand last',
    monthsSubtitle: 'By month of first submission, stacked by direction',
    unknownMonth: (count: number) => `${papers(count)} without a known month not shown.`,
    unknownDirection: 'No direction given',
    directionLabel: 'Direction',
    monthLabel: 'Month',
    paperLabel: 'Papers',
    paperCount: (count: number) => `n = ${papers(count)}`,
    paperNote: 'The directions of papers collected here were assigned by this project.',
    direction: {
      first: (group: string, what: string, count: number, total: number) =>
        `${what} is the commonest direction of ${group}’s AI safety papers: ${count} of the ${total} in the data`,
      alone: (group: string, what: string, count: number) =>
        count === 1
          ? `The direction of ${group}’s one AI safety paper in the data is ${what}`
          : `The direction of all ${count} AI safety papers of ${group} in the data is ${what}`,
      tied: (group: string, whats: string, count: number, total: number) =>
        `${whats} are the commonest directions of ${group}’s AI safety papers: ${count} each of the ${total} in the data`,
      nobody: (group: string, total: number) =>
        `${group} has ${total === 1 ? 'one AI safety paper' : `${total} AI safety papers`} in the data, without a direction`,
    },
    month: {
      first: (group: string, month: string, count: number, total: number) =>
        `${group} submitted the most AI safety papers in ${month}: ${count} of the ${total} in the data`,
      alone: (group: string, month: string, count: number) =>
        count === 1
          ? `${group} submitted its one AI safety paper in the data in ${month}`
          : `${group} submitted all ${count} of its AI safety papers in the data in ${month}`,
      tied: (group: string, months: string, count: number, total: number) =>
        `${group} submitted the most AI safety papers in ${months}: ${count} each of the ${total} in the data`,
      nobody: (group: string, total: number) =>
        `${group} has ${total === 1 ? 'one AI safety paper' : `${total} AI safety papers`} in the data, without a known month`,
    },
    sources: 'Sources',
    evidenceTitle: (what: string, count: number) => `${what}: ${papers(count)}`,
    unknownTitle: 'Title not established',
    unknownMonthName: 'Month not known',
  },
  evidenceTitle: (what: string, count: number) => `${what}: ${groupsOf(count)}`,
};
