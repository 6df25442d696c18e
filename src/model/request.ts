import { monthsBetween, type Month } from '#lib/partial-date.ts';
import { foldWords } from './table.ts';

/** A word of a request that stands for something in the data. One word may stand for several things. */
export type Term = {
  readonly kind: 'province' | 'city' | 'direction' | 'group' | 'measure';
  readonly id: string;
  readonly names: readonly string[];
};

/** A stretch of months; null is open on that side. */
export type Span = { readonly from: Month | null; readonly to: Month | null };

export type RequestPart = { readonly words: string } & (
  | { readonly kind: 'term'; readonly terms: readonly Term[] }
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'versus' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'unknown' }
);

/** What a request asks for, in one view. Lists are without repeats. */
export type Request =
  | {
      readonly view: 'research';
      readonly directions: readonly string[];
      readonly groups: readonly string[];
      readonly cities: readonly string[];
      /** Months that the data has; null for all. */
      readonly months: readonly Month[] | null;
    }
  | { readonly view: 'provinces'; readonly compare: readonly string[]; readonly measures: readonly string[] };

export type Understanding = {
  readonly parts: readonly RequestPart[];
  /** Null where nothing was understood that could be applied. */
  readonly request: Request | null;
  /** Words that mean nothing here. */
  readonly unknown: readonly string[];
  /** Words that were understood but do not go with the rest. */
  readonly unused: readonly string[];
};

const VERSUS = ['versus', 'vs.', 'vs', 'against', 'compared with', 'compared to', '相比', '对比', '比较'];
const FILLERS =
  'compare show papers paper in on of by and with the at policies policy 论文 的 和 与 及 在 有关 关于 政策 显示 查看'.split(
    ' ',
  );

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = String.raw`(?:\d{4}-\d{1,2}|\d{4}年(?:\d{1,2}月)?|(?:${MONTH_NAMES.join('|')})[a-z]* \d{4}|\d{4})`;
const DATED = {
  between: new RegExp(`^(?:from |between |从|自)?(${DATE}) ?(?:\\.\\.|to|and|until|–|—|-|~|至|到) ?(${DATE})(?!\\d)`),
  since: new RegExp(`^(?:since|from|after|自|从) ?(${DATE})(?:以来|起|至今|以后|之后)?(?!\\d)`),
  sinceAfter: new RegExp(`^(${DATE})(?:以来|起|至今|以后|之后)`),
  until: new RegExp(`^(?:until|till|to|up to|至|到|截至) ?(${DATE})(?!\\d)`),
  untilAfter: new RegExp(`^(${DATE})(?:为止|止)`),
  before: new RegExp(`^before ?(${DATE})(?!\\d)`),
  beforeAfter: new RegExp(`^(${DATE})(?:以前|之前)`),
  within: new RegExp(`^(?:in |during )?(${DATE})(?!\\d)`),
};

/**
 * Reads a short request such as "guangdong vs shanghai", "robustness since 2024-01" or "沪 粤 对比". Every word ends up in
 * exactly one part; `months` are those of the data, oldest first.
 */
export function readRequest(text: string, terms: readonly Term[], months: readonly Month[]): Understanding {
  const parts = partsOf(foldWords(text), vocabularyOf(terms));
  const unknown = parts.filter(({ kind }) => kind === 'unknown').map(({ words }) => words);
  return { parts, unknown, ...requestOf(parts, months) };
}

type Vocabulary = readonly { readonly name: string; readonly part: RequestPart }[];

function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const byName = new Map<string, Term[]>();
  for (const term of terms) {
    for (const name of new Set(term.names.map(foldWords))) {
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), term]);
    }
  }
  return [
    ...[...byName].map(([name, own]) => ({ name, part: { kind: 'term', words: name, terms: own } as const })),
    ...VERSUS.map((name) => ({ name, part: { kind: 'versus', words: name } as const })),
    ...FILLERS.map((name) => ({ name, part: { kind: 'filler', words: name } as const })),
  ].toSorted((one, other) => other.name.length - one.name.length);
}

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /^(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-'’.&/](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/u;

function isLatin(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character) && !HAN.test(character);
}

/** Longest name first at each place; Latin names end where a word ends, Chinese names anywhere. */
function partsOf(text: string, vocabulary: Vocabulary): RequestPart[] {
  const parts: RequestPart[] = [];
  let rest = text;
  while (rest !== '') {
    const gap = /^[^\p{L}\p{N}]+/u.exec(rest)?.[0];
    if (gap !== undefined) {
      rest = rest.slice(gap.length);
      continue;
    }
    const dated = readSpan(rest);
    if (dated !== null) {
      parts.push(dated);
      rest = rest.slice(dated.words.length);
      continue;
    }
    const known = vocabulary.find(({ name }) => {
      if (!rest.startsWith(name)) return false;
      const next = rest.charAt(name.length);
      return next === '' || !isLatin(name.at(-1) ?? '') || !isLatin(next);
    });
    if (known !== undefined) {
      parts.push(known.part);
      rest = rest.slice(known.name.length);
      continue;
    }
    const words = unknownAt(rest, vocabulary);
    parts.push({ kind: 'unknown', words });
    rest = rest.slice(words.length);
  }
  return parts;
}

/** What is not known here: a Latin word whole, Chinese up to the next character that begins something known. */
function unknownAt(rest: string, vocabulary: Vocabulary): string {
  const latin = LATIN_WORD.exec(rest)?.[0];
  if (latin !== undefined) return latin;
  let words = '';
  for (const character of /^\p{Script=Han}+/u.exec(rest)?.[0] ?? rest) {
    const next = rest.slice(words.length);
    if (words !== '' && (readSpan(next) !== null || vocabulary.some(({ name }) => next.startsWith(name)))) break;
    words += character;
  }
  return words;
}

function firstMonth(words: string | undefined): Month | null {
  return words === undefined ? null : monthsWritten(words)[0];
}

function lastMonth(words: string | undefined): Month | null {
  return words === undefined ? null : monthsWritten(words)[1];
}

function readSpan(rest: string): RequestPart | null {
  const reading: readonly [RegExp, (found: RegExpExecArray) => Span][] = [
    [DATED.between, ([, from, to]) => ({ from: firstMonth(from), to: lastMonth(to) })],
    [DATED.since, ([, from]) => ({ from: firstMonth(from), to: null })],
    [DATED.sinceAfter, ([, from]) => ({ from: firstMonth(from), to: null })],
    [DATED.until, ([, to]) => ({ from: null, to: lastMonth(to) })],
    [DATED.untilAfter, ([, to]) => ({ from: null, to: lastMonth(to) })],
    [DATED.before, ([, to]) => ({ from: null, to: monthBefore(firstMonth(to)) })],
    [DATED.beforeAfter, ([, to]) => ({ from: null, to: monthBefore(firstMonth(to)) })],
    [DATED.within, ([, date]) => ({ from: firstMonth(date), to: lastMonth(date) })],
  ];
  for (const [pattern, spanOf] of reading) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const span = spanOf(found);
    if (span.from === null && span.to === null) continue;
    return { kind: 'span', words: found[0], span };
  }
  return null;
}

/** The first and last month of a date as written; nulls where there is no such month. */
function monthsWritten(words: string): readonly [Month | null, Month | null] {
  const year = /\d{4}/.exec(words)?.[0] ?? '';
  const named = MONTH_NAMES.findIndex((name) => words.startsWith(name)) + 1;
  const numbered = /^\d{4}(?:-|年)(\d{1,2})/u.exec(words)?.[1];
  const month = named > 0 ? named : numbered === undefined ? null : Number(numbered);
  if (month === null) return [`${year}-01`, `${year}-12`];
  if (month < 1 || month > 12) return [null, null];
  const spelled = `${year}-${String(month).padStart(2, '0')}`;
  return [spelled, spelled];
}

function monthBefore(month: Month | null): Month | null {
  if (month === null) return null;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number > 1
    ? `${month.slice(0, 4)}-${String(number - 1).padStart(2, '0')}`
    : `${String(year - 1).padStart(4, '0')}-12`;
}

function requestOf(parts: readonly RequestPart[], months: readonly Month[]): Pick<Understanding, 'request' | 'unused'> {
  const terms = parts.filter((part) => part.kind === 'term');
  const spans = parts.filter((part) => part.kind === 'span');
  const means = (kind: Term['kind']) => terms.filter((part) => part.terms.some((term) => term.kind === kind));
  const only = (kind: Term['kind']) => terms.filter((part) => part.terms.every((term) => term.kind === kind));
  const provinces = means('province');
  const hasVersus = parts.some(({ kind }) => kind === 'versus');
  const asksForPapers = spans.length > 0 || means('group').length > 0 || only('direction').length > 0;
  const ownMeasures = only('measure');
  const isAcross = hasVersus && provinces.length > 1;
  const fitsPapers =
    asksForPapers &&
    ownMeasures.length === 0 &&
    !isAcross &&
    (provinces.length < 2 || provinces.every((part) => part.terms.some(({ kind }) => kind === 'city')));
  if (provinces.length + ownMeasures.length > 0 && !fitsPapers) {
    const [compare, measures] = [idsOf(provinces, 'province'), idsOf(means('measure'), 'measure')];
    const used = new Set<RequestPart>([...provinces, ...means('measure')]);
    return { request: { view: 'provinces', compare, measures }, unused: leftOver([...terms, ...spans], used) };
  }
  if (terms.length + spans.length === 0) return { request: null, unused: [] };
  const [directions, groups, cities] = [means('direction'), means('group'), means('city')];
  const chosen = monthsIn(
    spans.map(({ span }) => span),
    months,
  );
  const isEmptySpan = chosen !== null && chosen.length === 0;
  const used = new Set<RequestPart>([...directions, ...groups, ...cities, ...(isEmptySpan ? [] : spans)]);
  const unused = leftOver([...terms, ...spans], used);
  if (used.size === 0) return { request: null, unused };
  return {
    request: {
      view: 'research',
      directions: idsOf(directions, 'direction'),
      groups: idsOf(groups, 'group'),
      cities: idsOf(cities, 'city'),
      months: isEmptySpan ? null : chosen,
    },
    unused,
  };
}

function leftOver(parts: readonly RequestPart[], used: ReadonlySet<RequestPart>): string[] {
  return parts.filter((part) => !used.has(part)).map(({ words }) => words);
}

function idsOf(parts: readonly Extract<RequestPart, { kind: 'term' }>[], kind: Term['kind']): string[] {
  return [...new Set(parts.flatMap((part) => part.terms.filter((term) => term.kind === kind).map(({ id }) => id)))];
}

/** The months of the data within every span; null without one. */
function monthsIn(spans: readonly Span[], months: readonly Month[]): readonly Month[] | null {
  if (spans.length === 0) return null;
  const [first = ''] = months;
  const last = months.at(-1) ?? '';
  const from = spans.reduce((latest, span) => (span.from !== null && span.from > latest ? span.from : latest), first);
  const to = spans.reduce((earliest, span) => (span.to !== null && span.to < earliest ? span.to : earliest), last);
  return first === '' ? [] : monthsBetween(from, to);
}
