import { isoOf, type CslItem, type CslName, type CslType } from './csl.ts';
import { curled, type Cited } from './english.ts';

type Marks = { readonly comma: string; readonly colon: string; readonly open: string; readonly close: string };

const HALF: Marks = { comma: ', ', colon: ': ', open: '(', close: ')' };
/** The edition of 2025 prints its marks in full width. */
const FULL: Marks = { comma: '，', colon: '：', open: '（', close: '）' };

/** The edition of 2015 has no code for preprints, which it leaves to `EB`; it cites rules as `A`, as its own example does. */
const CODES_2015: Readonly<Record<CslType, string>> = {
  article: 'EB',
  'article-newspaper': 'N',
  dataset: 'DB',
  legislation: 'A',
  report: 'R',
  standard: 'S',
  webpage: 'EB',
};

/** The edition of 2025 has `PP` for preprints and `DS` for data sets, and no code for laws and rules. */
const CODES_2025: Readonly<Record<CslType, string>> = {
  ...CODES_2015,
  article: 'PP',
  dataset: 'DS',
  legislation: 'EB',
};

const MOST_NAMES = 3;

const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((part) => part[0] ?? '')
    .join(' ');

function namesOf({ author = [], custom, language }: CslItem, spell: (name: string) => string, comma: string): string {
  const one = (name: CslName): string =>
    'literal' in name ? spell(name.literal) : `${spell(name.family)} ${initials(name.given)}`;
  const isCut = author.length > MOST_NAMES || custom !== undefined;
  const names = author.slice(0, MOST_NAMES).map(one);
  return curled([...names, ...(isCut ? [language === 'zh' ? '等' : 'et al'] : [])].join(comma));
}

const codeOf = (item: CslItem, codes: Readonly<Record<CslType, string>>): string =>
  `[${codes[item.type]}${item.URL === undefined ? '' : '/OL'}]`;

const numberOf = ({ number }: CslItem): string => (number ?? '').replace(/(?<=\d)-(?=\d{4}$)/, '—');

/** Parts with a full stop after each; a stop that is there already, as in an abbreviation, is not doubled. */
const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');

/**
 * GB/T 7714—2015. The place stands where its pattern has the pages, after the year and before the day of change and of
 * access: `题名[R/OL]. 2024: 第4.5节(2024-05-14)[2026-11-30]. 地址.` Family names and bodies in capitals.
 */
export function gbt2015({ item, where }: Cited): string {
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const day = issued === null ? '' : `(${issued})`;
  const seen = accessed === null ? '' : `[${accessed}]`;
  const isStandard = item.type === 'standard';
  const number = isStandard && item.number !== item.title ? `${HALF.colon}${numberOf(item)}` : '';
  const title = `${curled(item.title)}${number}${codeOf(item, CODES_2015)}`;
  const outlet = item['container-title'];
  if (outlet !== undefined) {
    const when = [outlet, issued].filter((part) => part !== null).join(HALF.comma);
    const place = where === '' ? '' : `${HALF.colon}${where}`;
    return sentences([capitals(item), title, `${when}${place}${seen}`, item.URL ?? '']);
  }
  const year = issued?.slice(0, 4) ?? '';
  const full = issued === null || issued.length === 4 ? '' : day;
  const printed = item.URL === undefined ? (issued ?? '') : `${day}${seen}`;
  const dates =
    where === ''
      ? printed
      : `${[year, where].filter(Boolean).join(HALF.colon)}${item.URL === undefined ? '' : full}${seen}`;
  return sentences([capitals(item), title, dates, item.URL ?? '']);
}

const capitals = (item: CslItem): string => namesOf(item, (name) => name.toUpperCase(), HALF.comma);

/**
 * GB/T 7714—2025. Web pages, data sets and preprints have the day of access, whatever else is online has not, unless it
 * shows no date of its own; a standard is its number and name. Family names in full with one capital.
 */
export function gbt2025({ item, where }: Cited): string {
  const { type } = item;
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const seen = accessed === null ? '' : `[${accessed}]`;
  const place = where === '' ? '' : `${FULL.colon}${where}`;
  const code = codeOf(item, CODES_2025);
  const address = item.URL ?? '';
  if (type === 'standard') {
    const number = numberOf(item);
    const named = item.number === item.title ? number : `${number} ${item.title}`;
    return sentences([`${curled(named)}${code}${place}`, address]);
  }
  const author = namesOf(item, (name) => name, FULL.comma);
  const title = `${curled(item.title)}${code}`;
  const bracketed = issued === null ? '' : `${FULL.open}${issued}${FULL.close}`;
  switch (type) {
    case 'article':
    case 'dataset':
      return pageOf(author, title, `${item.publisher ?? ''}${bracketed}${seen}${place}`, address);
    case 'report':
      return sentences([author, title, headless(`${issued ?? seen}${place}`), address]);
    case 'article-newspaper': {
      const outlet = item['container-title'] ?? '';
      const when = issued === null ? `${outlet}${seen}` : [outlet, issued].filter(Boolean).join(FULL.comma);
      return sentences([author, title, `${when}${place}`, address]);
    }
    case 'legislation':
    case 'webpage':
      return pageOf(author, title, `${bracketed}${item.URL === undefined ? '' : seen}${place}`, address);
  }
}

/** A place without a date before it has no colon. */
const headless = (dates: string): string => dates.replace(/^：/, '');

/** The patterns set the bracket of a date close to the full stop before it. */
function pageOf(author: string, title: string, dates: string, address: string): string {
  const head = sentences([author, title]);
  if (dates === '') return sentences([head, address]);
  const gap = dates.startsWith(FULL.open) ? '' : ' ';
  return `${head}${gap}${sentences([headless(dates), address])}`;
}
