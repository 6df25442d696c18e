import { isoOf, type CslName, type CslType } from './csl.ts';
import type { Cited } from './english.ts';

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Words that stay words in TeX: none of them is a command. */
function inTex(words: string): string {
  return words.replaceAll(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const ENTRY: Readonly<Record<CslType, string>> = {
  article: 'online',
  'article-newspaper': 'article',
  dataset: 'dataset',
  // Its own type @legislation may bear no title, by the data model of biber.
  legislation: 'misc',
  report: 'report',
  standard: 'manual',
  webpage: 'online',
};

/** Entries that say what they are of: what they stand in is made for more. */
const TYPED: ReadonlySet<CslType> = new Set(['report', 'standard', 'legislation']);

const texName = (name: CslName): string =>
  'literal' in name ? `{${inTex(name.literal)}}` : `${inTex(name.family)}, ${inTex(name.given)}`;

/**
 * An entry of BibLaTeX, the same whatever place is cited, so that entries pasted together agree; the place stands in the
 * line above it as a command ready to be used. Outside an entry neither BibTeX nor biber reads anything.
 */
export function bibtex({ item, where }: Cited): string {
  const { type, number } = item;
  const isPreprint = type === 'article';
  const isNumbered = number !== undefined && number !== item.title && !isPreprint;
  const names = [...(item.author ?? []).map(texName), ...(item.custom === undefined ? [] : ['others'])].join(' and ');
  const isReport = type === 'report';
  const fields: readonly (readonly [string, string | false | null | undefined])[] = [
    ['author', names],
    ['title', `{${inTex(item.title)}}`],
    ['journaltitle', item['container-title'] && `{${inTex(item['container-title'])}}`],
    ['type', TYPED.has(type) && type],
    ['institution', isReport && names],
    ['number', isNumbered ? inTex(number) : null],
    ['date', isoOf(item.issued)],
    ['eprint', isPreprint && number?.replace('arXiv:', '')],
    ['eprinttype', isPreprint && 'arxiv'],
    ['url', item.URL?.replaceAll(/[\\{}]/g, encodeURIComponent)],
    ['urldate', isoOf(item.accessed)],
    ['langid', item.language === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  const cited = where === '' ? '' : `% \\autocite[${inTex(where).replaceAll(/[@\]]/g, '')}]{${item.id}}\n`;
  return `${cited}@${ENTRY[type]}{${item.id},\n${lines.join(',\n')}\n}`;
}

/** The types of RIS that Zotero reads; it knows none for preprints, which come as manuscripts in an archive. */
const RIS_TYPE: Readonly<Record<CslType, string>> = {
  article: 'MANSCPT',
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  legislation: 'STAT',
  report: 'RPRT',
  standard: 'STAND',
  webpage: 'ELEC',
};

/** A name as RIS has it, where the comma parts family from given name: a body's own comma would make a person of it. */
const risName = (name: CslName): string => {
  if (!('literal' in name)) return `${name.family}, ${name.given}`;
  const [head = '', ...rest] = name.literal.split(/, /);
  return rest.length === 0 ? head.replaceAll(',', ' ') : `${head} (${rest.join(' – ')})`;
};

/** `2024/05/14/`, `2024/05//`: what is not known stays empty between the strokes. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

/** A record of RIS, for Zotero and its like: lines end in CR LF, each tag is two letters, two spaces, a dash and a space. */
export function ris({ item, where }: Cited): string {
  const { type, number, URL } = item;
  const issued = isoOf(item.issued);
  const accessed = isoOf(item.accessed);
  const isNumbered = number !== undefined && number !== item.title;
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', RIS_TYPE[type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', risName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', type === 'article' ? 'preprint' : null],
    ['DB', item.publisher],
    ['SN', type === 'standard' && isNumbered ? number : null],
    ['AN', type === 'article' ? number : null],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued === null ? null : risDate(issued)],
    ['UR', URL],
    ['Y2', accessed === null ? null : risDate(accessed)],
    ['LA', item.language],
    ['N1', where],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${inOneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
