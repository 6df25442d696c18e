import { isoOf, type CslItem, type CslName } from './csl.ts';

/** An item with the words for its places, ready for a style. */
export type Cited = { readonly item: CslItem; readonly where: string };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Day = { readonly year: string; readonly month: string; readonly day: string };

function dayOf(iso: string): Day {
  const [year = '', month, day] = iso.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day === undefined ? '' : String(Number(day)) };
}

const joined = (parts: readonly (string | null | undefined)[], by: string): string => parts.filter(Boolean).join(by);

/** "14 May 2024" */
function british(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return joined([day, month, year], ' ');
}

/** "May 14, 2024", "May 2024", "2024" */
function american(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return day === '' ? joined([month, year], ' ') : `${month} ${day}, ${year}`;
}

/** Apostrophes as they are printed: "Google's", "the scholars' draft". Other signs stay what they are. */
export function curled(words: string): string {
  return words.replaceAll(/(?<=\p{L})'(?=\p{L}|\s)/gu, '’');
}

const fullName = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** Three names at most; of four or more the first. */
function inFull({ author = [], custom }: CslItem): string {
  const names = author.map(fullName);
  const [first, second, third] = names;
  if (names.length > 3 || custom !== undefined) return `${first ?? ''} et al.`;
  if (third !== undefined) return `${first}, ${second}, and ${third}`;
  return names.join(' and ');
}

/**
 * A note of The Chicago Manual of Style, 17th edition: author, “title,” date, place, address. The day of access stands where
 * there is no other date. Titles keep the capitals that they have.
 */
export function chicago({ item, where }: Cited): string {
  const { title, type, number, publisher, URL } = item;
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const date = issued !== null ? american(issued) : accessed === null ? 'n.d.' : `accessed ${american(accessed)}`;
  const author = item.author === undefined ? '' : inFull(item);
  const quoted = curled(title).replaceAll('“', '‘').replaceAll('”', '’');
  if (type === 'article') {
    const held = joined([publisher, issued === null ? null : american(issued)], ', ');
    const seen = issued === null ? date : null;
    return `${joined([joined([curled(author), `“${quoted}” (${held})`], ', '), seen, where, URL], ', ')}.`;
  }
  const named = type === 'standard' && number !== title ? number : null;
  const rest = joined([named, outletOf(item), date, where, URL], ', ');
  return closed(joined([curled(author), `“${quoted},” ${rest}`], ', '));
}

/** With a full stop, unless it ends in a mark of its own. */
const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const outletOf = (item: CslItem): string | undefined => item['container-title'];

const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${piece[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

const familyFirst = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;

const MOST_APA_NAMES = 20;

function apaNames({ author = [], custom }: CslItem): string {
  const names = author.map(familyFirst);
  if (custom !== undefined) return `${names.join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  if (names.length > MOST_APA_NAMES) return `${names.slice(0, MOST_APA_NAMES - 1).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** Works of which APA gives the year alone. */
const BY_YEAR: ReadonlySet<string> = new Set(['article', 'report', 'standard', 'dataset']);

/**
 * An entry of the APA manual, 7th edition. The day of access stands where the page has no date. Places, which the manual
 * leaves to the text, follow the title in brackets.
 */
export function apa({ item, where }: Cited): string {
  const { title, type, number, publisher, URL } = item;
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const date = `(${issued === null ? 'n.d.' : apaDate(issued, BY_YEAR.has(type))}).`;
  const isNumbered = number !== undefined && number !== title;
  const inBrackets = joined([isNumbered ? number : null, where], ', ');
  const kind = type === 'dataset' ? ' [Data set]' : '';
  const named = closed(`${curled(title)}${inBrackets === '' ? '' : ` (${inBrackets})`}${kind}`);
  const author = item.author === undefined ? '' : closed(curled(apaNames(item)));
  const held = type === 'article' ? publisher : outletOf(item);
  const address =
    URL === undefined
      ? ''
      : issued === null && accessed !== null
        ? `Retrieved ${american(accessed)}, from ${URL}`
        : URL;
  const head = author === '' ? [named, date] : [author, date, named];
  return joined([...head, held === undefined ? null : `${held}.`, address], ' ');
}

function apaDate(iso: string, isYear: boolean): string {
  const { year, month, day } = dayOf(iso);
  if (isYear || month === '') return year;
  return `${year}, ${joined([month, day], ' ')}`;
}

/** A footnote in plain words, which no manual prescribes: who, what, when, where, the address, and the day of access. */
export function plain({ item, where }: Cited): string {
  const { number, title, URL } = item;
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  if (item.language === 'zh') return plainChinese(item, where);
  const who = item.author === undefined ? outletOf(item) : inFull(item);
  const named = number === title ? null : number;
  const when = issued === null ? null : british(issued);
  const seen = accessed === null ? '' : ` (accessed ${british(accessed)})`;
  return `${joined([who === undefined ? null : curled(who), curled(title), named, when, where, URL], ', ')}${seen}.`;
}

function chineseDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

function plainChinese(item: CslItem, where: string): string {
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const who = item.author === undefined ? outletOf(item) : item.author.map(fullName).join('、');
  const { title, number, URL } = item;
  const titled =
    /[《》]/.test(title) || title === number ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  const what = joined([who, titled], '：');
  const rest = [number === title ? null : number, issued === null ? null : chineseDay(issued), where, URL];
  return `${joined([what, ...rest], '，')}${accessed === null ? '' : `（${chineseDay(accessed)}访问）`}。`;
}
