import { REPORT } from './report-name.ts';
const groupsOf = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Words of the groups view. */
export const groups = {
  lede: (shown: { total: number; any: number; award: number; topTwoPercent: number; bar: number }) =>
    `The report counts ${shown.total} key groups: those with a researcher who stands among the last authors of at least ${shown.bar} papers on frontier safety. It measures their quality by honours. It counts ${shown.any} groups with at least one, ${shown.award} with a paper award and ${shown.topTwoPercent} with a much-cited researcher, and its text does not say which groups these are.`,
  ledeUnknown: 'The key groups of the report, what is known of each, and what is not.',
  finding: {
    all: (any: number, total: number) =>
      `${any} of the ${total} key groups have a major honour; which ones, the report’s text does not say`,
    noTotals: (total: number) => `${total} key groups do the work; how their honours overlap cannot be worked out`,
    some: (count: number, total: number) =>
      `${count} of ${groupsOf(total)} match; which of them hold an honour is not known`,
    one: (name: string) => `One group matches: ${name}; whether it holds an honour is not known`,
    none: 'No group matches these filters',
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
    nobody: 'No group matches these filters',
    alone: (where: string, count: number) =>
      count === 1 ? `The one group is ${where}` : `All ${count} groups are ${where}`,
    first: (where: string, count: number, total: number) =>
      `${count} of ${groupsOf(total)} ${count === 1 ? 'is' : 'are'} ${where}`,
    tied: (wheres: string, count: number, total: number) => `${count} of ${groupsOf(total)} each: ${wheres}`,
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
      `${split.both} of the ${split.any} honoured groups have both honours; ${split.neither} of ${split.total} have none`,
    titleAll: (any: number, total: number) => `All ${any} honoured groups have both honours, out of ${total}`,
    titleNone: (any: number, total: number) => `No group has both honours; ${any} of ${total} have one`,
    titleEmpty: (total: number) => `None of the ${total} groups has either honour`,
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
    title: (known: number, total: number) =>
      known === 0
        ? total === 2
          ? 'Neither honour of this group is known'
          : `None of the ${total} cells can be filled from the report’s text`
        : `${known} of ${total} cells are known`,
    titleNone: 'No group matches these filters',
    subtitle: 'Each group and each honour',
    invitation: 'a cell opens what is known of it',
    note: 'A cell is filled only where a value of the report can be cited. A marked corner holds an independent fact that the report may or may not have counted.',
    words: {
      yes: { short: 'yes', long: 'has it' },
      no: { short: 'no', long: 'does not have it' },
      'not-coded': { short: 'not known', long: 'not known' },
      'not-applicable': { short: 'n/a', long: 'not applicable' },
    },
    evidenceTitle: (group: string, honor: string, state: string) => `${group}, ${honor}: ${state}`,
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
      `${counts.from} groups became ${counts.to}: ${counts.removed} left, ${counts.merged} became ${counts.into}, ${counts.added} joined`,
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
      first: (what: string, count: number, total: number) => `${what} leads with ${count} of ${papers(total)}`,
      alone: (what: string, count: number) => (count === 1 ? `One paper: ${what}` : `All ${count} papers: ${what}`),
      tied: (whats: string, count: number, total: number) => `${whats} tie at ${count} of ${papers(total)}`,
      nobody: (total: number) => `${papers(total)}, none with a known value`,
    },
    sources: 'Sources',
    evidenceTitle: (what: string, count: number) => `${what}: ${papers(count)}`,
    unknownTitle: 'Title not established',
    unknownMonthName: 'Month not known',
  },
  evidenceTitle: (what: string, count: number) => `${what}: ${groupsOf(count)}`,
  reset: 'Drop all filters',
  nothing: 'Together these filters leave no group.',
};
