import { REPORT } from './report-name.ts';
/** Words of the view of public opinion. */
export const opinion = {
  lede: (found: string) => `${found} So each number stands here among its limits, in the same size.`,
  finding: {
    none: 'No poll in this edition',
    one: (share: string, statement: string) => `${share} of respondents agree: “${statement}”`,
    notRepresentative: (share: string, statement: string) =>
      `${share} of respondents agree: “${statement}”; the sample does not represent the public`,
    several: (polls: number, representative: number) => `${polls} polls, ${representative} of them representative`,
  },
  limitsTitle: (polls: number, limits: number) =>
    `${polls === 1 ? 'One poll' : `${polls} polls`}, and ${limits === 1 ? 'one reason' : `${limits} reasons`} to read it with care`,
  limitsSubtitle: 'The answer, and what it cannot tell',
  number: 'The number',
  limits: 'Its limits',
  under35: (share: string) => `${share.charAt(0).toUpperCase()}${share.slice(1)} of the respondents are under 35.`,
  size: (count: number) => `${count} people answered.`,
  sizeUnknown: 'The report does not say how many people answered.',
  group: 'Part',
  says: 'What it says',
  about: 'About',
  facts: 'By whom and when',
  sharesTitle: (agree: string, young: string) => `${agree} agree; ${young} of the sample are under 35`,
  sharesSubtitle: 'Shares of the respondents of the same poll, in percent',
  sharesNote: 'An arrow is open: the share is larger than where it begins, by how much is not known.',
  agree: 'Agree',
  young: 'Younger than 35',
  youngDetail: 'Make-up of the sample, not an answer',
  answer: 'an answer',
  sample: 'a trait of the sample',
  what: 'Share',
  low: 'Percent, or at least',
  high: 'At most',
  shown: 'As stated',
  status: 'Kind',
  when: 'When',
  asked: (statement: string, share: string) => `${statement}: ${share}`,
  count: (polls: number) => (polls === 1 ? '1 poll' : `${polls} polls`),
  since: {
    title: (studies: number, polls: number) =>
      `${studies === 1 ? 'One study' : `${studies} studies`} of public opinion came after the report${polls === 0 ? '; the data have no later poll' : ''}`,
    subtitle: 'What was found from after the report, apart from its own number',
    count: (studies: number) => (studies === 1 ? '1 study' : `${studies} studies`),
    sourceLine: 'The pages listed under each entry',
    group: 'After the report',
  },
  sourceLine: `${REPORT}, section 7 and endnote 40`,
};
