import { REPORT } from './report-name.ts';
/** Words of the view of public opinion. */
export const opinion = {
  lede: (found: string) => `${found} So the number never stands without its limits.`,
  finding: {
    none: 'No poll in this edition',
    one: (share: string, statement: string) => `${share} of respondents agree: “${statement}”`,
    notRepresentative: (share: string, statement: string) =>
      `${share} of respondents agree: “${statement}”; the sample does not represent the public`,
    several: (polls: number, representative: number) => `${polls} polls, ${representative} of them representative`,
  },
  title: (share: string, month: string) => `${share} of respondents agree in a Chinese poll on AI of ${month}`,
  subtitle: 'Share of respondents; what limits the number stands below',
  parts: {
    whole: 'Statement',
    part: 'Part',
    partCount: 'Agree (%)',
    wholeCount: 'Out of',
    shown: 'As stated',
    detail: 'By whom and when',
    unit: 'one percent of respondents',
    rest: (share: string) => `the other ${share}`,
  },
  under35: (share: string) => `${share.charAt(0).toUpperCase()}${share.slice(1)} of the respondents are under 35.`,
  size: (count: number) => `${count} people answered.`,
  sizeUnknown: 'The report does not say how many people answered.',
  group: 'Part',
  says: 'What it says',
  about: 'About',
  facts: 'By whom and when',
  agree: 'Agree',
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
