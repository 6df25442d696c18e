import { REPORT } from './report-name.ts';
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Words of the overview: the page that a newcomer lands on. */
export const overview = {
  judgements: {
    lede: (through: string) =>
      `What Concordia AI’s report on frontier AI safety in China found, and what has happened since, up to ${through}. Each sentence leads to its chart and its source.`,
    report: 'What the report found',
    later: 'Since then, added by this project',
    ofReport: 'Report, ',
    seeIn: (view: string) => `See ${view}`,
    add: (sentence: string) => `Add to briefing: ${sentence}`,
    outputs: {
      text: 'Copy as text with footnotes',
      slides: 'Download as slides',
    },
    working: 'Drawing the charts…',
    waiting: 'The data is not here yet',
    copied: 'The text with its footnotes is on the clipboard.',
    sameSource: (note: number, places: string) => (places === '' ? `As [${note}].` : `As [${note}], ${places}.`),
    andMore: (names: string, more: number) => `${names} · ${more} more`,
    gap: (shown: string, what: string) => `${shown} ${what}`,
    failures: {
      text: 'The browser did not allow copying.',
      slides: 'The slides could not be made. Try again.',
    },
  },
  questions: {
    title: 'Questions to start with',
    answering: 'Working out the answer…',
    growth: {
      question: 'Which research direction is growing?',
      first: (what: string, before: string, after: string, total: number) =>
        `${what} grew most: from ${before} to ${after} papers a month between the report’s spans, among ${papers(total)} shown here. This collection is not the report’s own.`,
      tied: (whats: string, total: number) => `${whats} grew equally fast among ${papers(total)} shown here.`,
      nobody: (total: number) => `None grew among ${papers(total)} shown here.`,
      open: 'See the months in Research',
    },
    provinces: {
      question: 'Which provincial policies mention both testing and ethics?',
      some: (names: string, count: number, total: number) => `${names}: ${count} of the ${total} compared.`,
      all: (total: number) => `All ${total} compared.`,
      none: (total: number) => `None of the ${total} compared.`,
      open: 'See them in Provinces',
    },
    law: {
      question: 'Where do the drafts of an AI law part?',
      some: (names: string, count: number, total: number) => `On ${count} of ${total} provisions: ${names}.`,
      none: (total: number) => `On none of ${total} provisions.`,
      open: 'See the cells in AI-law drafts',
    },
    honours: {
      question: (any: string, total: string) => `What stands behind “${any} of ${total} groups”?`,
      plain: 'What stands behind the honoured groups?',
      split: (both: number, award: number, topTwo: number) =>
        `${both} have both honours, ${award} only a paper award, ${topTwo} only a top-2% researcher. Which groups these are is not known.`,
      fault: 'The totals do not fit together; see why.',
      open: 'See how it follows in Groups',
    },
  },
  figures: {
    title: 'The report in numbers',
    intro: (shown: number, total: number, source: string) => `${shown} of ${total} numbers. Source: ${source}.`,
    all: 'All key numbers as a table',
    subtitle: (theme: string) => `${theme}, as the report states it`,
    more: (view: string) => `Explained in ${view}`,
    labelLabel: 'Number',
    valueLabel: 'Value',
    detailLabel: 'Where',
    count: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
    source: REPORT,
    derived: 'worked out here',
    detailJoin: ' · ',
    note: (label: string, note: string) => `${label}: ${note}`,
    qualifier: {
      exactly: (value: string) => value,
      derived: (value: string) => value,
      nearly: (value: string) => `nearly ${value}`,
      'at-least': (value: string) => `at least ${value}`,
      over: (value: string) => `over ${value}`,
      between: (value: string) => value,
    },
    percent: (value: string) => `${value}%`,
    titles: {
      rose: (before: string, after: string) =>
        `Chinese papers on frontier AI safety rose from ${before} to ${after} a month`,
      fell: (before: string, after: string) =>
        `Chinese papers on frontier AI safety fell from ${before} to ${after} a month`,
      held: (value: string) => `Chinese papers on frontier AI safety held at ${value} a month`,
      honoured: (any: string, total: string) => `${any} of China’s ${total} key AI safety groups have a major honour`,
      policies: (policies: string, ticks: string) =>
        `${policies} Chinese provincial policies on AI mention safety measures ${ticks} times`,
      drafts: (drafts: string) => `${drafts} unofficial expert drafts of a Chinese AI law are out`,
      dialogues: (all: string, frontier: string) =>
        `China and the West held ${all} dialogues on AI, ${frontier} of them on frontier safety`,
      filings: (services: string) => `China has filed ${services} generative AI services`,
      labs: (labs: string) => `${labs} more Chinese labs gave details of their AI safety measures`,
      redLines: (lines: string) => `Chinese and foreign scientists agreed on ${lines} red lines for AI`,
      poll: (share: string, who: string) => `${who}: ${share}`,
    },
  },
  unknown: {
    section: 'Known gaps',
    title: (parts: number) =>
      parts === 1
        ? '1 kind of value is unknown in this data on AI safety in China'
        : `${parts} kinds of value are unknown in this data on AI safety in China`,
    titleNone: 'No value that was looked for is unknown in this data on AI safety in China',
    subtitle: 'Counted in the records. A gap is never drawn as a no and never filled by a guess',
    outOf: (count: number, total: number) => `${count} of ${total}`,
    honours: 'honours of single groups that the report’s text does not give',
    practices: 'safety practices of labs on which the report is silent',
    clauses: 'ticks of local policies without the number of a clause',
    membership: 'key groups whose place on the list is inferred',
    direction: 'papers without a research direction',
    policies: 'cells of local policies that nobody has coded',
    provisions: 'cells of the law drafts that nobody has coded',
    month: 'papers whose month is not known',
    count: (count: number) => (count === 1 ? '1 kind of gap' : `${count} kinds of gap`),
    source: 'this edition’s own records',
    gapsTitle: 'Gaps, dataset by dataset',
    gapsAll: (count: number) => `Gaps of all ${count} datasets`,
    honourOf: (group: string, honour: string) => `${group}: ${honour}`,
    bestPaper: 'best-paper award',
    topTwoPercent: 'researcher in the top 2%',
    cellOf: (one: string, other: string) => `${one} × ${other}`,
  },
};
