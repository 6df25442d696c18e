import { describe, expect, it } from 'vitest';
import { monthsBetween } from '#lib/partial-date.ts';
import { readRequest, type Request, type Term } from '#model/request.ts';

const TERMS: readonly Term[] = [
  { kind: 'province', id: 'guangdong', names: ['Guangdong', '广东', '粤', ''] },
  { kind: 'province', id: 'anhui', names: ['Anhui', '安徽'] },
  { kind: 'province', id: 'beijing', names: ['Beijing', '北京'] },
  { kind: 'city', id: 'beijing', names: ['Beijing', '北京'] },
  { kind: 'province', id: 'shanghai', names: ['Shanghai', '上海'] },
  { kind: 'city', id: 'shanghai', names: ['Shanghai', '上海'] },
  { kind: 'city', id: 'hangzhou', names: ['Hangzhou', '杭州'] },
  { kind: 'direction', id: 'robustness', names: ['Robustness', '鲁棒性'] },
  { kind: 'direction', id: 'alignment', names: ['Alignment', '对齐'] },
  { kind: 'measure', id: 'aligned', names: ['Alignment', '对齐'] },
  { kind: 'measure', id: 'watermarks', names: ['Watermarks', 'watermark', '水印'] },
  { kind: 'group', id: 'shlab', names: ['SHLAB', 'Shanghai AI Lab'] },
];
const MONTHS = monthsBetween('2023-04', '2024-05');

const read = (text: string) => readRequest(text, TERMS, MONTHS);

/** Each part by the first letter of its kind: `t:guangdong v:vs t:shanghai`. */
function partsOf(text: string): string {
  return read(text)
    .parts.map(({ kind, words }) => `${kind[0]}:${words}`)
    .join(' ');
}

describe('the parts of a request', () => {
  it.each([
    ['', ''],
    [' , … ', ''],
    ['Guangdong', 't:guangdong'],
    ['guangdong vs shanghai', 't:guangdong v:vs t:shanghai'],
    ['guangdong versus shanghai', 't:guangdong v:versus t:shanghai'],
    ['guangdong vs. shanghai', 't:guangdong v:vs. t:shanghai'],
    ['guangdong compared with shanghai', 't:guangdong v:compared with t:shanghai'],
    ['compare shanghai against guangdong', 'f:compare t:shanghai v:against t:guangdong'],
    ['粤和上海对比', 't:粤 f:和 t:上海 v:对比'],
    ['the papers of Shanghai AI Lab', 'f:the f:papers f:of t:shanghai ai lab'],
    ['shanghailand', 'u:shanghailand'],
    ['watermarks watermark', 't:watermarks t:watermark'],
    ['watermarked', 'u:watermarked'],
    ['vsx vs', 'u:vsx v:vs'],
    ['水印abc', 't:水印 u:abc'],
    ['abc水印', 'u:abc t:水印'],
    ['guangdong水印', 't:guangdong t:水印'],
    ['区块链水印', 'u:区块链 t:水印'],
    ['区块链2024年', 'u:区块链 s:2024年'],
    ['区块链 水印', 'u:区块链 t:水印'],
    ['block-chain R&D Li’s v2.0 a/b', 'u:block-chain u:r&d u:li’s u:v2.0 u:a/b'],
    ['block- chain', 'u:block u:chain'],
    ['粤 17 的', 't:粤 u:17 f:的'],
  ])('“%s”', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
  });

  it('hold all that one word may mean', () => {
    expect(read('Shanghai').parts).toEqual([
      { kind: 'term', words: 'shanghai', terms: TERMS.filter(({ id }) => id === 'shanghai') },
    ]);
  });

  it('give what is unknown by itself', () => {
    expect(read('block chain in guangdong').unknown).toEqual(['block', 'chain']);
  });
});

describe('a stretch of months', () => {
  it.each([
    ['2024', '2024-01', '2024-12'],
    ['2024年', '2024-01', '2024-12'],
    ['in 2024', '2024-01', '2024-12'],
    ['during 2024-3', '2024-03', '2024-03'],
    ['2024-03', '2024-03', '2024-03'],
    ['2024年3月', '2024-03', '2024-03'],
    ['2024年12月', '2024-12', '2024-12'],
    ['January 2024', '2024-01', '2024-01'],
    ['dec 2024', '2024-12', '2024-12'],
    ['2024-1', '2024-01', '2024-01'],
    ['2024-12', '2024-12', '2024-12'],
    ['since 2024', '2024-01', null],
    ['from 2024-03', '2024-03', null],
    ['after 2024-03', '2024-03', null],
    ['since march 2024', '2024-03', null],
    ['自2024年以来', '2024-01', null],
    ['从2024年3月起', '2024-03', null],
    ['2024年3月以来', '2024-03', null],
    ['2024年至今', '2024-01', null],
    ['2024年以后', '2024-01', null],
    ['2024年之后', '2024-01', null],
    ['2024年起', '2024-01', null],
    ['until 2024', null, '2024-12'],
    ['till 2024-03', null, '2024-03'],
    ['up to 2024-03', null, '2024-03'],
    ['截至2024年3月', null, '2024-03'],
    ['2024年3月为止', null, '2024-03'],
    ['2024年止', null, '2024-12'],
    ['before 2024', null, '2023-12'],
    ['before 2024-03', null, '2024-02'],
    ['before 2024-11', null, '2024-10'],
    ['before 2024-02', null, '2024-01'],
    ['2024年以前', null, '2023-12'],
    ['2024年3月之前', null, '2024-02'],
    ['2023-10..2024-02', '2023-10', '2024-02'],
    ['2023-10 to 2024-02', '2023-10', '2024-02'],
    ['from 2023 to 2024-02', '2023-01', '2024-02'],
    ['between oct 2023 and feb 2024', '2023-10', '2024-02'],
    ['2023 - 2024', '2023-01', '2024-12'],
    ['2023–2024', '2023-01', '2024-12'],
    ['从2023年10月至2024年2月', '2023-10', '2024-02'],
    ['自2023年到2024年', '2023-01', '2024-12'],
  ])('“%s” is %s to %s', (text, from, to) => {
    expect(read(text).parts).toEqual([{ kind: 'span', words: text.toLowerCase(), span: { from, to } }]);
  });

  it.each([
    ['2024-13', 'u:2024-13'],
    ['2024-0', 'u:2024-0'],
    ['20245', 'u:20245'],
    ['since 20245', 'u:since u:20245'],
    ['until 20245', 'u:until u:20245'],
    ['before 20245', 'u:before u:20245'],
    ['2023 to 20245', 's:2023 u:to u:20245'],
    ['since march', 'u:since u:march'],
    ['marching 2024', 's:marching 2024'],
    ['block since 2024', 'u:block s:since 2024'],
    ['the 2024年以来 papers', 'f:the s:2024年以来 f:papers'],
  ])('“%s” is read as %s', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
  });
});

const research = (own: Partial<Extract<Request, { view: 'research' }>>): Request => ({
  view: 'research',
  directions: [],
  groups: [],
  cities: [],
  months: null,
  ...own,
});
const provinces = (compare: readonly string[], measures: readonly string[] = []): Request => ({
  view: 'provinces',
  compare,
  measures,
});

describe('what is asked for', () => {
  it.each<[string, Request]>([
    ['guangdong', provinces(['guangdong'])],
    ['guangdong and shanghai', provinces(['guangdong', 'shanghai'])],
    ['guangdong, guangdong and 粤', provinces(['guangdong'])],
    ['watermarks', provinces([], ['watermarks'])],
    ['watermarks in guangdong', provinces(['guangdong'], ['watermarks'])],
    ['alignment in guangdong', provinces(['guangdong'], ['aligned'])],
    ['beijing', provinces(['beijing'])],
    ['beijing vs shanghai', provinces(['beijing', 'shanghai'])],
    ['beijing vs shanghai alignment', provinces(['beijing', 'shanghai'], ['aligned'])],
    ['alignment', research({ directions: ['alignment'] })],
    ['robustness, alignment', research({ directions: ['robustness', 'alignment'] })],
    ['hangzhou', research({ cities: ['hangzhou'] })],
    ['shlab', research({ groups: ['shlab'] })],
    ['robustness in beijing', research({ directions: ['robustness'], cities: ['beijing'] })],
    ['robustness in beijing and shanghai', research({ directions: ['robustness'], cities: ['beijing', 'shanghai'] })],
    ['shlab in beijing', research({ groups: ['shlab'], cities: ['beijing'] })],
    ['beijing 2024-01', research({ cities: ['beijing'], months: ['2024-01'] })],
    ['since 2024-04', research({ months: ['2024-04', '2024-05'] })],
    ['until 2023-05', research({ months: ['2023-04', '2023-05'] })],
    ['since 2023-11 until 2024-01', research({ months: ['2023-11', '2023-12', '2024-01'] })],
    ['until 2024-01 since 2023-12 since 2023-11', research({ months: ['2023-12', '2024-01'] })],
    ['until 2023-05 until 2024-01', research({ months: ['2023-04', '2023-05'] })],
    ['2023-04..2024-05', research({ months: MONTHS })],
  ])('by “%s”', (text, request) => {
    expect(read(text)).toMatchObject({ request, unused: [], unknown: [] });
  });

  it.each<[string, Request | null, string[]]>([
    ['guangdong robustness', research({ directions: ['robustness'] }), ['guangdong']],
    ['guangdong anhui robustness', provinces(['guangdong', 'anhui']), ['robustness']],
    ['guangdong vs anhui robustness', provinces(['guangdong', 'anhui']), ['robustness']],
    ['beijing vs shanghai 2024', provinces(['beijing', 'shanghai']), ['2024']],
    ['beijing vs robustness', research({ directions: ['robustness'], cities: ['beijing'] }), []],
    ['watermarks robustness 2024', provinces([], ['watermarks']), ['robustness', '2024']],
    ['beijing anhui shlab', provinces(['beijing', 'anhui']), ['shlab']],
    ['watermarks hangzhou', provinces([], ['watermarks']), ['hangzhou']],
    ['robustness since 2030', research({ directions: ['robustness'] }), ['since 2030']],
    ['since 2030', null, ['since 2030']],
    ['', null, []],
    ['blockchain vs the', null, []],
  ])('by “%s”, and what does not go with it', (text, request, unused) => {
    const understood = read(text);
    expect([understood.request, understood.unused]).toEqual([request, unused]);
  });

  it('holds no month where the data has none', () => {
    expect(readRequest('robustness 2024', TERMS, [])).toMatchObject({
      request: research({ directions: ['robustness'] }),
      unused: ['2024'],
    });
  });
});
