import { things } from '#i18n/en/things.ts';

/** Sentences that search answers with. They come with the palette. */
export const answers = {
  kinds: { answer: 'Answer', action: 'Do' },
  fines: (drafts: string) => `Expert drafts of an AI law fine developers who break the rules: ${drafts}`,
  draft: (draft: string, articles: string) => `${draft}, ${articles}`,
  evaluations: (papers: number, all: number, direction: string, provinces: number, policies: number) =>
    `${papers} of ${things(all, 'paper', 'papers')} on AI safety are on ${direction.toLowerCase()}, and ${provinces} of ${policies} provinces mention testing`,
  filings: (parts: string) => `Filed in China: ${parts}`,
  filing: {
    exactly: (count: string, what: string) => `${count} ${what}`,
    'at-least': (count: string, what: string) => `at least ${count} ${what}`,
    over: (count: string, what: string) => `over ${count} ${what}`,
    about: (count: string, what: string) => `about ${count} ${what}`,
  },
  by: (counted: string, day: string) => `${counted} by ${day}`,
  since: (events: number, documents: number, first: string) =>
    `Since the report of ${first}, ${things(events, 'event', 'events')} and ${things(documents, 'document', 'documents')} on AI safety in China are on record`,
  biosecurity: (positions: number, who: string) =>
    `${things(positions, 'Chinese expert view deals', 'Chinese expert views deal')} with AI and biosecurity: ${who}`,
  provinces: (count: number, names: string) => `The Provinces page shows ${count} provinces: ${names}`,
  place: (source: string, at: string) => `${source}, ${at}`,
  actions: {
    print: 'Print this page',
    download: 'Download all data',
    dark: 'Use dark colours',
    light: 'Use light colours',
    zh: 'Read in Chinese (中文)',
    en: 'Read in English',
    reset: 'Reset filters on this page',
  },
};
