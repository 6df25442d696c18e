import type { PartialDate } from '#lib/partial-date.ts';
import type { Source, SourceRef } from './source.ts';

export const CITATION_STYLES = ['plain', 'bibtex', 'gbt7714'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A source as a footnote. `places` are the refs into it, such as "section 4.5" or "endnote 27"; `accessed` is the day on which
 * its page was looked up, which a source without an address has none of.
 */
export function cite(
  source: Source,
  places: readonly SourceRef[],
  style: CitationStyle,
  accessed?: PartialDate,
): string {
  const seen = source.url === null ? undefined : accessed;
  const where = places.map(({ at }) => at).filter((at) => at !== source.url);
  switch (style) {
    case 'plain':
      return `${[source.publisher.en, source.title.en, inWords(source.date), ...where, source.url].filter(Boolean).join(', ')}${
        seen === undefined ? '' : ` (accessed ${inWords(seen)})`
      }.`;
    case 'bibtex':
      return bibtex(source, where, seen);
    case 'gbt7714':
      return gbt7714(source, where, seen);
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as English footnotes write it: "14 May 2024". */
function inWords(date: PartialDate | null): string {
  const [year, month, day] = date?.split('-') ?? [];
  return [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year]
    .filter(Boolean)
    .join(' ');
}

function bibtex(source: Source, where: readonly string[], seen: PartialDate | undefined): string {
  const fields = [
    ['author', `{${inTex(source.publisher.en)}}`],
    ['title', `{${inTex(source.title.en)}}`],
    ['year', source.date?.slice(0, 4)],
    ['url', source.url?.replaceAll(/[\\{}]/g, encodeURIComponent)],
    ['urldate', seen],
    ['note', inTex(where.join(', ')) || undefined],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${source.id},\n${fields.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Words that stay words in TeX: none of them is a command. */
function inTex(words: string): string {
  return words.replaceAll(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** GB/T 7714-2015: author. title[type carrier]. (date)[day of access]. address. */
function gbt7714(source: Source, where: readonly string[], seen: PartialDate | undefined): string {
  const type = source.kind === 'report' ? 'R' : source.kind === 'news' ? 'N' : 'EB';
  const author = source.publisher.zh ?? source.publisher.en;
  const title = source.title.zh ?? source.title.en;
  const dates = [source.date && `(${source.date})`, seen && `[${seen}]`].filter(Boolean).join('');
  const when = [dates, where.join(', ')].filter(Boolean).join(': ');
  const stated = [author, `${title}[${type}${source.url === null ? '' : '/OL'}]`, when, source.url];
  return stated.flatMap((part) => (part ? [`${part}.`] : [])).join(' ');
}
