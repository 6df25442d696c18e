import { readLegalPlace } from '#lib/legal-place.ts';
import { compareSections, readReportPlace } from '#model/report-place.ts';

/** The places that a reader can turn to. All else that refs say of a place is about how a page was read. */
export const LOCATOR_KINDS = [
  'summary',
  'section',
  'chapter',
  'article',
  'measure',
  'issue',
  'page',
  'slide',
  'endnote',
] as const;
export type LocatorKind = (typeof LOCATOR_KINDS)[number];

/** Places of one kind: sections 4.1 and 4.4. The summary has no number. */
export type Locator = { readonly kind: LocatorKind; readonly numbers: readonly string[] };

const NUMBERED = /^(measure|issue|page)s? (\d+(?:\s*[-–—]\s*\d+)?(?:,\s*\d+(?:\s*[-–—]\s*\d+)?)*)$/i;
const KIND_OF = { measure: 'measure', issue: 'issue', page: 'page' } as const;

/** The places among what refs say, by kind, each number once and in order: "web page", "author list" and files are none. */
export function locatorsOf(ats: readonly string[]): Locator[] {
  const found = new Map<LocatorKind, Set<string>>();
  for (const at of ats) {
    const read = locatorOf(at);
    if (read === null) continue;
    const numbers = found.get(read.kind) ?? new Set();
    for (const number of read.numbers) numbers.add(number);
    found.set(read.kind, numbers);
  }
  return LOCATOR_KINDS.flatMap((kind): Locator[] => {
    const numbers = found.get(kind);
    return numbers === undefined ? [] : [{ kind, numbers: [...numbers].toSorted(compareNumbers) }];
  });
}

/** By what a number or span begins with, section by section: 4.5, 4.10, 7, 7–9. */
function compareNumbers(one: string, other: string): number {
  const [from = '', to = from] = one.split('–');
  const [otherFrom = '', otherTo = otherFrom] = other.split('–');
  return compareSections(from, otherFrom) || compareSections(to, otherTo);
}

function locatorOf(at: string): Locator | null {
  const inReport = readReportPlace(at);
  if (inReport !== null) {
    return inReport.kind === 'summary'
      ? { kind: 'summary', numbers: [] }
      : { kind: inReport.kind, numbers: [inReport.number] };
  }
  const inLaw = readLegalPlace(at);
  if (inLaw !== null) {
    return {
      kind: inLaw.unit,
      numbers: inLaw.spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)),
    };
  }
  const [, unit = '', numbers = ''] = NUMBERED.exec(at) ?? [];
  const kind = unit.toLowerCase();
  if (kind !== 'measure' && kind !== 'issue' && kind !== 'page') return null;
  return {
    kind: KIND_OF[kind],
    numbers: numbers.split(',').map((number) => number.trim().replace(/\s*[-–—]\s*/, '–')),
  };
}

const ENGLISH: Readonly<Record<LocatorKind, readonly [one: string, many: string]>> = {
  summary: ['executive summary', 'executive summary'],
  section: ['section', 'sections'],
  chapter: ['chapter', 'chapters'],
  article: ['article', 'articles'],
  measure: ['measure', 'measures'],
  issue: ['issue', 'issues'],
  page: ['p.', 'pp.'],
  slide: ['acronyms slide', 'acronyms slides'],
  endnote: ['endnote', 'endnotes'],
};

const CHINESE: Readonly<Record<LocatorKind, (numbers: string) => string>> = {
  summary: () => '执行摘要',
  section: (numbers) => `第${numbers}节`,
  chapter: (numbers) => `第${numbers}章`,
  article: (numbers) => `第${numbers}条`,
  measure: (numbers) => `第${numbers}条`,
  issue: (numbers) => `第${numbers}期`,
  page: (numbers) => `第${numbers}页`,
  slide: (numbers) => `缩略语第${numbers}页`,
  endnote: (numbers) => `尾注${numbers}`,
};

/** “sections 4.1, 4.4; endnote 27”, “第4.1、4.4节，尾注27”; with one number each “section 7, endnote 40”, “第7节、尾注40”. */
export function placesInWords(locators: readonly Locator[], language: 'en' | 'zh'): string {
  const isPlain = locators.every(({ numbers }) => numbers.length <= 1);
  if (language === 'zh') {
    const words = locators.map(({ kind, numbers }) => CHINESE[kind](numbers.join('、').replaceAll('–', '—')));
    return words.join(isPlain ? '、' : '，');
  }
  const words = locators.map(({ kind, numbers }) => {
    const [one, many] = ENGLISH[kind];
    const isOne = numbers.length <= 1 && !numbers.some((number) => number.includes('–'));
    return [isOne ? one : many, numbers.join(', ')].filter(Boolean).join(' ');
  });
  return words.join(isPlain ? ', ' : '; ');
}
