import { REPORT } from '#i18n/en/report-name.ts';
import { things } from '#i18n/en/things.ts';

const counted = (count: number): string => things(count, 'document', 'documents');
const governed = (count: number): string => things(count, 'AI governance document', 'AI governance documents');
const FORCE = 'binding on companies or bodies';

const bindingOf = (part: number, whole: number): string => {
  if (whole === 1) return `The one AI governance document shown is ${part === 1 ? '' : 'not '}${FORCE}`;
  if (part === 0) return `None of ${governed(whole)} is ${FORCE}`;
  if (part === whole) return `${whole === 2 ? 'Both AI governance documents' : `All ${governed(whole)}`} are ${FORCE}`;
  return `${part} of ${governed(whole)} ${part === 1 ? 'is' : 'are'} ${FORCE}`;
};

/** Words of the register of governance documents. */
export const documents = {
  lede: (day: string, named: number, basis: number, later: number) =>
    `A register of documents on AI governance in China and of international ones that China took part in: ${named} that the report of ${day} mentions, ${basis} others that were in force or published then, and ${later} later ones. The report’s own running list of such documents is not in its text.`,
  search: 'Search titles, numbers, issuers and notes',
  summary: (shown: number, total: number) => `${shown} of ${counted(total)}`,
  count: (report: number, later: number) =>
    later === 0 ? counted(report) : `${counted(report + later)}: ${report} up to the report, ${later} after it`,
  valueLabel: 'Documents, both periods together',
  facets: {
    documentPeriod: 'Period',
    documentLevel: 'Level',
    documentType: 'Type',
    documentBinding: 'Binding force',
    documentTopic: 'Topic',
    documentNamed: 'In the report',
    documentIssuer: 'Issuer',
    documentYear: 'Year',
  },
  periods: { report: 'Up to the report', after: 'After the report' },
  levels: {
    national: 'National',
    provincial: 'Provincial',
    city: 'City',
    international: 'International',
    industry: 'Industry',
  },
  types: {
    law: 'Laws',
    'administrative-regulation': 'Administrative regulations',
    'departmental-rule': 'Departmental rules',
    policy: 'Policies',
    plan: 'Plans',
    standard: 'Standards',
    draft: 'Drafts',
    'white-paper': 'White papers and reports',
    resolution: 'Resolutions',
    declaration: 'Declarations',
    'joint-statement': 'Joint statements',
    'industry-commitment': 'Industry commitments',
  },
  bindings: {
    binding: 'Binding',
    recommended: 'Recommended',
    'not-binding': 'Not binding',
    unclear: 'Not known',
  },
  topics: {
    alignment: 'Alignment',
    bio: 'Biosecurity',
    'early-warning': 'Early warning',
    ethics: 'Ethics',
    'international-cooperation': 'International cooperation',
    licensing: 'Licensing and filing',
    'loss-of-control': 'Loss of control',
    minors: 'Protection of minors',
    'open-source': 'Open source',
    'pre-deployment-supervision': 'Supervision before deployment',
    testing: 'Testing and evaluation',
    watermarking: 'Watermarks and provenance',
  },
  named: { named: 'Mentioned', 'not-named': 'Not mentioned' },
  confidences: { high: 'High', medium: 'Medium', low: 'Low' },
  undated: 'No date given',
  noIssuer: 'No issuing body given',
  noTopic: 'No topic assigned',
  finding: {
    nobody: 'No document on AI governance in China matches these filters',
    page: (binding: number, total: number, later: number) => {
      const force = bindingOf(binding, total);
      if (total === 1) return `${force}; it dates from ${later === 1 ? 'after' : 'before'} the report`;
      const came = later === 0 ? 'none of them came' : later === total ? 'all of them came' : `${later} came`;
      return `${force}; ${came} out after the report`;
    },
    binding: bindingOf,
    documentType: {
      alone: (what: string, count: number) => `${what} are the only type, with ${governed(count)}`,
      first: (what: string, count: number, total: number) => `${what} make up ${count} of ${governed(total)}`,
      tied: (whats: string, count: number, total: number) => `${whats} make up ${count} each of ${governed(total)}`,
    },
    documentIssuer: {
      alone: (who: string, count: number) => `${who} issued ${governed(count)}`,
      first: (who: string, count: number, total: number) => `${who} issued ${count} of ${governed(total)}`,
      tied: (whos: string, count: number, total: number) => `${whos} issued ${count} each of ${governed(total)}`,
    },
    documentTopic: {
      alone: (what: string, count: number) => `${governed(count)} share one topic: ${what}`,
      first: (what: string, count: number, total: number) => `${count} of ${governed(total)} share one topic: ${what}`,
      tied: (whats: string, count: number, total: number) => `${count} of ${governed(total)} each are on ${whats}`,
    },
  },
  years: {
    title: (report: number, later: number) =>
      later === 0
        ? `${governed(report)} up to the report`
        : report === 0
          ? `${governed(later)} after the report`
          : `${governed(report)} up to the report and ${later} after it`,
    subtitle: 'Documents by year and level; the year of the report is divided at its date',
    invitation: 'select a year or a level to filter everything else',
    upTo: (year: string) => `${year}, up to the report`,
    after: (year: string) => `${year}, after the report`,
    since: 'after',
    value: 'Documents',
    noteUndated: (count: number) =>
      count === 1 ? 'One document without a date is not drawn.' : `${count} documents without a date are not drawn.`,
    noteRegister: 'Bars count what this register found, not all that was issued.',
  },
  bars: {
    documentType: 'Documents by type and period',
    documentBinding: 'Documents by binding force and period',
    documentIssuer: 'Documents by issuing body and period; a document may have several issuers',
    documentTopic: 'Documents by topic and period; a document may have several topics or none',
    invitation: 'select to filter everything else',
    rest: (count: number) => `${things(count, 'more body', 'more bodies')} in the filter menu and the table.`,
    noteBinding:
      'Binding means that companies or bodies must comply. Plans and guidelines of the state are not binding in this sense.',
    noteDrafts: 'Drafts for comment and drafts by experts are both counted as drafts; none of the latter is official.',
    noteTopics: 'Topics were assigned by this project.',
  },
  chains: {
    title: (finished: number, drafts: number) => {
      if (drafts === 0) return 'No draft of rules on AI is among the chains shown';
      if (drafts === 1)
        return `The one draft of rules on AI in these chains has ${finished === 1 ? '' : 'not '}been followed by a final text`;
      const all = drafts === 2 ? 'Both drafts of rules on AI' : `All ${drafts} drafts of rules on AI`;
      const some = `${finished === 0 ? 'None' : finished} of ${drafts} drafts of rules on AI`;
      return `${finished === drafts ? all : some} in these chains ${finished > 1 ? 'have' : 'has'} been followed by a final text`;
    },
    none: 'No chain of Chinese AI rules has a document that matches these filters',
    subtitle: 'Documents that replace, finalise, carry on or amend one another, one chain in each row',
    invitation: 'select a mark for the document and its sources',
    count: (chains: number, all: number) => `${things(chains, 'chain', 'chains')} with ${counted(all)}`,
    lane: 'Chain, by its latest document',
    date: 'Date',
    event: 'Document',
    detail: 'What it does',
    earlier: 'Earlier:',
    after: 'after the report',
    noteWhole: 'A chain is drawn whole as soon as one of its documents passes the filters.',
    noteExperts: 'Drafts by experts are followed by newer drafts only; there is no official draft of an AI law.',
    opens: 'begins the chain',
    replaces: (names: string) => `follows ${names}`,
    amends: (names: string) => `amends ${names}`,
  },
  register: {
    title: (first: string, last: string) => `Dated AI governance documents run from ${first} to ${last}`,
    one: (date: string) => `The one dated document shown on AI governance in China is of ${date}`,
    none: 'None of the Chinese AI governance documents shown has a date',
    subtitle: 'Every document shown, by level and date',
    invitation: 'a number gathers documents that stand close; select it to list them',
    earlier: 'Earlier or without a date:',
    date: 'Date',
    event: 'Document',
    detail: 'Type',
  },
  table: {
    title: 'The documents',
    subtitle: 'Every document that passes the filters, the newest first',
    invitation: 'a row’s arrow opens the document with all its fields and sources',
    columns: {
      date: 'Date',
      title: 'Title',
      number: 'Number',
      effect: 'In effect from',
      status: 'Status',
      jurisdiction: 'Province or city',
      confidence: 'Confidence',
    },
  },
  evidence: {
    title: (what: string, count: number) => `${what}: ${counted(count)}`,
    otherTitle: (title: string) => `Chinese title: ${title}`,
    rendered: (title: string) => `Chinese title, by this project: ${title}`,
    descriptive: 'The English title is a description by this project.',
    issued: (issuers: string, date: string) => `${issuers} · ${date}`,
    kind: (level: string, type: string, binding: string) => `${level} · ${type} · ${binding}`,
    number: (number: string) => `Number: ${number}`,
    status: (status: string) => `Status: ${status}`,
    effect: (date: string) => `In effect from ${date}`,
    topics: (topics: string) => `Topics: ${topics}`,
    replaces: (names: string) => `Replaces or carries on: ${names}`,
    replacedBy: (names: string) => `Followed by: ${names}`,
    amends: (names: string) => `Amends: ${names}`,
    named: 'Mentioned in the report',
    notNamed: 'Not mentioned in the report; of its time or earlier',
    later: (confidence: string) => `After the report · Confidence: ${confidence}`,
  },
  sourceLine: `Register of this project: documents that ${REPORT} mentions, and others from the sources named in the evidence`,
};
