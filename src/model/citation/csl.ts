import type { PartialDate } from '#lib/partial-date.ts';
import type { Source } from '#model/source.ts';

/** The types of the Citation Style Language that sources have. `article` is its name for a preprint. */
export type CslType = 'article' | 'article-newspaper' | 'dataset' | 'legislation' | 'report' | 'standard' | 'webpage';

/** A person with both names, or whoever has one name only: a body, a group, a person of one name. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

/**
 * A source as an item of CSL-JSON, in one language: what citeproc, Zotero and Pandoc read, and what our own styles are
 * written from. What nobody knows is left out.
 */
export type CslItem = {
  readonly id: string;
  readonly type: CslType;
  readonly language: 'en' | 'zh';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The outlet of a news item. */
  readonly 'container-title'?: string;
  /** Where a preprint or data set lies. */
  readonly publisher?: string;
  /** Of a standard "GB/T 2260", of a preprint "arXiv:2309.11751". */
  readonly number?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** `moreAuthors`: the list of authors is known to be incomplete. */
  readonly custom?: { readonly moreAuthors: true };
};

const ARXIV_ADDRESS = /\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|ar5iv[^/]*\/html)\/(\d{4}\.\d{4,5})/;
const ARXIV_IN_TITLE = /\s*\(arXiv[: ]\d{4}\.\d{4,5}\)$/;
const STANDARD =
  /^(?:Page of the (\S+) standard )?((?:GB(?:\/[TZ])?|TC260|AI-STR|ISO(?:\/IEC)?)[ -]?\d[\d.]*(?:[-–—]\d+)?)(?:, (.+))?$/;
/** Chinese laws and rules end in the name of their kind: 法, 条例, 办法（试行）. */
const RULE = /(?:法|条例|规定|办法|细则|决定|意见|措施)(?:（(?:试行|暂行|修订|征求意见稿)）)?$/;
const REPORT = /(?:报告|白皮书)(?:\d{4})?(?:年第.季度)?(?:：.*)?$/;
const REPORT_EN = /\breport(?: \d{4}(?: Q\d)?)?$/i;
const UNKNOWN = /^not known$/i;

/** A source as a CSL item: in Chinese where its title is known in Chinese and Chinese is wanted, otherwise all in English. */
export function itemOf(source: Source, wanted: 'en' | 'zh', accessed?: PartialDate): CslItem {
  const language = wanted === 'zh' && isKnownInChinese(source) ? 'zh' : 'en';
  const publisher = language === 'zh' ? (source.publisher.zh ?? source.publisher.en) : source.publisher.en;
  const { type, number, title } = workOf(source, language);
  const body = UNKNOWN.test(source.publisher.en) || publisher === '' ? null : publisher;
  const hasOutlet = type === 'article-newspaper';
  const isHeld = type === 'article';
  const author = authorsOf(source) ?? (hasOutlet || isHeld || body === null ? null : [{ literal: body }]);
  return {
    id: source.id,
    type,
    language,
    title,
    ...(author === null ? {} : { author }),
    ...(hasOutlet && body !== null ? { 'container-title': body } : {}),
    ...(isHeld ? { publisher: 'arXiv' } : {}),
    ...(number === null ? {} : { number }),
    ...(source.date === null ? {} : { issued: cslDate(source.date) }),
    ...(source.url === null || accessed === undefined ? {} : { accessed: cslDate(accessed) }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.work?.authorsComplete === false ? { custom: { moreAuthors: true } } : {}),
  };
}

/** A standard of which only the number is known is the same in both languages. */
function isKnownInChinese(source: Source): boolean {
  if (source.title.zh !== null) return true;
  const { type, title, number } = workOf(source, 'en');
  return type === 'standard' && title === number && source.publisher.zh !== null;
}

type Work = { readonly type: CslType; readonly number: string | null; readonly title: string };

/**
 * What kind of work a source is. The data states it of papers and of what this dashboard cites of its own; of the rest it
 * says who speaks (`kind`), and the work is read from the address, from the number at the head of the title, or from the
 * word at its end.
 */
function workOf({ title, kind, url, work }: Source, language: 'en' | 'zh'): Work {
  const words = language === 'zh' ? (title.zh ?? title.en) : title.en;
  if (work?.arxiv !== undefined) return { type: 'article', number: `arXiv:${work.arxiv}`, title: words };
  if (work?.type !== undefined) return { type: work.type, number: null, title: words };
  const arxiv = ARXIV_ADDRESS.exec(url ?? '')?.[1];
  if (arxiv !== undefined) {
    return { type: 'article', number: `arXiv:${arxiv}`, title: words.replace(ARXIV_IN_TITLE, '') };
  }
  const plain = (type: CslType): Work => ({ type, number: null, title: words });
  if (kind === 'report') return plain('report');
  if (kind === 'news') return plain('article-newspaper');
  if (kind === 'official')
    return standardOf(title, words) ?? plain(RULE.test(title.zh ?? '') ? 'legislation' : 'webpage');
  const isReport = title.zh === null ? REPORT_EN.test(title.en) : REPORT.test(title.zh);
  return plain(kind === 'research' && isReport ? 'report' : 'webpage');
}

/** A standard by its number, with what else its title says. */
function standardOf(title: Source['title'], words: string): Work | null {
  const [, body, number, rest] = STANDARD.exec(title.en) ?? [];
  if (number === undefined) return null;
  const full = body === undefined ? number : `${body} ${number}`;
  const named = words === title.en ? (rest ?? '') : words.replace(number, '');
  const said = named.replace(/^\s*(?:（?PDF(?:文本)?）?)$/, '').trim();
  return {
    type: 'standard',
    number: full,
    title: said === '' ? full : `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}`,
  };
}

function authorsOf({ work }: Source): readonly CslName[] | null {
  const authors = work?.authors ?? [];
  return authors.length === 0 ? null : authors.map(nameOf);
}

/** "Yinpeng Dong" as family Dong; "ZHOU Hui" as family Zhou; a single word is a name of its own. */
function nameOf(words: string): CslName {
  const parts = words.trim().split(/\s+/);
  const [first = ''] = parts;
  if (parts.length === 1) return { literal: first };
  if (/^\p{Lu}{2,}$/u.test(first)) {
    return { family: `${first[0] ?? ''}${first.slice(1).toLowerCase()}`, given: parts.slice(1).join(' ') };
  }
  return { family: parts.at(-1) ?? '', given: parts.slice(0, -1).join(' ') };
}

function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A date of CSL as ISO, as far as it is known. */
export function isoOf(date: CslDate | undefined): PartialDate | null {
  const [parts] = date?.['date-parts'] ?? [];
  return parts === undefined ? null : parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
