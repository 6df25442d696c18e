import { REPORT } from './report-name.ts';
const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** Words of the overview: the page that a newcomer lands on. */
export const overview = {
  finding: (figures: number, views: number) =>
    `AI safety in China: ${figures} key figures in ${views} themes, each with its source`,
  lede: (through: string) =>
    `Concordia AI’s report looks at how China researches, governs and debates the safety of frontier AI. These pages lay out its numbers so that you can filter and compare them and see what stands behind each; the data of this edition run through ${through}. Select any number to open the place where the report states it.`,
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
    title: 'The report’s key figures',
    intro: (total: number) => `A choice from ${total}; the rest are in Data and sources.`,
    all: 'All key figures as a table',
    subtitle: (theme: string) => `${theme}, as the report states it`,
    more: (view: string) => `Explained in ${view}`,
    labelLabel: 'Figure',
    valueLabel: 'Value',
    detailLabel: 'Where',
    count: (count: number) => `n = ${count} ${count === 1 ? 'figure' : 'figures'}`,
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
      rose: (before: string, after: string) => `Papers a month rose from ${before} to ${after}`,
      fell: (before: string, after: string) => `Papers a month fell from ${before} to ${after}`,
      held: (value: string) => `Papers a month held at ${value}`,
      honoured: (any: string, total: string) => `${any} of ${total} key groups have a major honour`,
      policies: (policies: string, ticks: string) =>
        `${policies} local policies compared: ${ticks} ticks for safety measures`,
      drafts: (drafts: string, services: string) =>
        `${drafts} expert drafts of an AI law; ${services} AI products registered`,
      dialogues: (all: string, frontier: string) =>
        `${all} AI dialogues with the West, ${frontier} of them on frontier safety`,
      standards: (samples: string, rate: string) =>
        `A security standard asks for a check of ${samples} corpus samples, of which ${rate} must pass`,
      labs: (labs: string) => `${labs} further labs gave details of their safety measures`,
      redLines: (lines: string) => `Scientists agreed on ${lines} red lines for AI`,
      poll: (share: string, who: string) => `${who}: ${share}`,
    },
  },
  unknown: {
    section: 'What is not known',
    title: (parts: number) =>
      parts === 1 ? '1 kind of value is open in this data' : `${parts} kinds of value are open in this data`,
    titleNone: 'No value that was looked for is open in this data',
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
    count: (count: number) => `n = ${count} ${count === 1 ? 'kind of gap' : 'kinds of gap'}`,
    source: 'this edition’s own records',
    gapsTitle: 'Gaps, dataset by dataset',
    gapsAll: (count: number) => `The gaps of all ${count} datasets`,
    honourOf: (group: string, honour: string) => `${group}: ${honour}`,
    bestPaper: 'best-paper award',
    topTwoPercent: 'researcher in the top 2%',
    cellOf: (one: string, other: string) => `${one} × ${other}`,
  },
};
