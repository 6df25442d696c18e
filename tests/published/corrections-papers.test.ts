import { describe, expect, test } from 'vitest';
import { published } from '#tests/fixtures/published.ts';
import { compareDates } from '#lib/partial-date.ts';

// What the review of the edition found wrong, with the right values typed in by hand from the review and its sources.

const papers = published('papers').records;
const paper = (arxiv: string) => {
  const found = papers.find((each) => each.arxiv === arxiv);
  if (found === undefined) throw new Error(`${arxiv} is not in the file`);
  return found;
};
const institutions = (arxiv: string) => paper(arxiv).institutions.map(({ en }) => en);
const collected = papers.filter(({ origin }) => origin === 'collected');

describe('institutions and where they have their seat', () => {
  test.each([
    ['2312.00849', ['Tsinghua University', 'National University of Singapore'], ['beijing', 'outside-china']],
    ['2402.05699', ['Shanghai Jiao Tong University', 'Shanghai AI Laboratory'], ['shanghai']],
    [
      '2402.04247',
      [
        'Yale University',
        'National Library of Medicine, National Institutes of Health',
        'Mila – Quebec AI Institute',
        'Shanghai Jiao Tong University',
        'OPPO',
      ],
      ['shanghai', 'shenzhen-guangdong-hong-kong', 'outside-china'],
    ],
    [
      '2403.14077',
      ['University at Buffalo', 'University at Albany', 'Chinese University of Hong Kong, Shenzhen'],
      ['shenzhen-guangdong-hong-kong', 'outside-china'],
    ],
    [
      '2404.02406',
      ['University of Electronic Science and Technology of China', 'Renmin University of China'],
      ['beijing', 'elsewhere-in-china'],
    ],
    [
      '2403.07865',
      [
        'Shanghai AI Laboratory',
        'Shanghai Jiao Tong University',
        'Chinese University of Hong Kong',
        'East China Normal University',
      ],
      ['shanghai', 'shenzhen-guangdong-hong-kong'],
    ],
  ])('%s', (arxiv, names, cities) => {
    expect(institutions(arxiv)).toEqual(names);
    expect(paper(arxiv).cities).toEqual(cities);
  });

  test('Microsoft has its seat abroad, and a paper of its laboratory in Beijing shows in Beijing', () => {
    const of = (name: string) => papers.filter(({ institutions: given }) => given.some(({ en }) => en === name));
    expect(of('Microsoft').filter(({ cities }) => !cities.includes('outside-china'))).toEqual([]);
    expect(papers.filter(({ groups, cities }) => groups.includes('msra') && !cities.includes('beijing'))).toEqual([]);
  });

  test('have their Chinese names but for the three that have none in common use', () => {
    const without = papers.flatMap((each) => each.institutions.flatMap(({ en, zh }) => (zh === null ? [en] : [])));
    expect(without).toEqual(['OPPO', 'NetApp', 'LibrAI']);
    const zh = new Map(papers.flatMap((each) => each.institutions.map((name) => [name.en, name.zh])));
    expect(zh.get('Harbin Institute of Technology')).toBe('哈尔滨工业大学');
    expect(zh.get('Beihang University')).toBe('北京航空航天大学');
    expect(zh.get('Chinese University of Hong Kong')).toBe('香港中文大学');
    expect(zh.get('University of Electronic Science and Technology of China')).toBe('电子科技大学');
    expect(zh.get('Chinese Academy of Sciences')).toBe('中国科学院');
    expect(zh.get('ByteDance')).toBe('字节跳动');
    expect(zh.get('Tencent')).toBe('腾讯');
    expect(zh.get('Zhipu AI')).toBe('智谱AI');
    expect(zh.get('Microsoft')).toBe('微软');
    expect(zh.get('Renmin University of China')).toBe('中国人民大学');
    const parents = new Map(published('groups').records.map(({ parent }) => [parent.en, parent.zh]));
    expect(parents.get('ByteDance')).toBe('字节跳动');
  });
});

describe('authors and groups', () => {
  test('2402.16717 has nine authors, the last three of Fudan NLP', () => {
    expect(paper('2402.16717')).toMatchObject({
      authors: [
        'Huijie Lv',
        'Xiao Wang',
        'Yuansen Zhang',
        'Caishuang Huang',
        'Shihan Dou',
        'Junjie Ye',
        'Tao Gui',
        'Qi Zhang',
        'Xuanjing Huang',
      ],
      authorsComplete: true,
      groups: ['fudan-nlp'],
    });
  });

  test('2402.05699 is one of Shanghai AI Laboratory', () => {
    expect(paper('2402.05699').groups).toEqual(['shlab']);
  });

  test('2404.02446 has its authors in the order of arXiv', () => {
    expect(paper('2404.02446').authors).toEqual(['Druv Pai', 'Ziyang Wu', 'Sam Buchanan', 'Yaodong Yu', 'Yi Ma']);
  });

  test('2310.19852 says that two authors of the report are among its own', () => {
    expect(paper('2310.19852').note?.en).toMatch(/Kwan Yee Ng and Brian Tse, authors of the report/);
  });

  // The rule of groups looks at the last three authors, so that it needs them all.
  test('every collected paper lists all its authors', () => {
    expect(collected.filter(({ authorsComplete }) => !authorsComplete)).toEqual([]);
  });

  test('Shanghai AI Laboratory as an affiliation of a collected paper is the group', () => {
    const without = collected.filter(
      ({ institutions: given, groups }) =>
        given.some(({ en }) => en === 'Shanghai AI Laboratory') && !groups.includes('shlab'),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2402.12907', '2024-02-20'],
    ['2403.10553', '2024-03-13'],
    ['2404.02446', '2024-04-03'],
    ['2405.04434', '2024-05-07'],
    ['2310.19852', '2023-10-30'],
    ['2402.05369', '2024-02-08'],
    ['2305.04175', '2023-05-07'],
  ])('%s of %s', (arxiv, date) => {
    expect(paper(arxiv).date).toBe(date);
  });

  test('2402.09179 is not dated by its second version', () => {
    expect(paper('2402.09179').date).not.toBe('2024-02-15');
    expect(compareDates(paper('2402.09179').date, '2024-02-14')).toBeLessThanOrEqual(0);
  });

  // Held back by arXiv, so that their number is of a later week than the day on which they were sent in.
  const HELD = new Set(['2311.10766', '2401.06785', '2403.10553']);

  test('days follow the numbers of arXiv', () => {
    const days = papers
      .filter(({ arxiv, date }) => arxiv !== null && date?.length === 10 && !HELD.has(arxiv))
      .toSorted((one, other) => (one.arxiv ?? '').localeCompare(other.arxiv ?? ''));
    const late = days.filter(({ date }, index) => (date ?? '') < (days[index - 1]?.date ?? ''));
    expect(late.map(({ arxiv, date }) => [arxiv, date])).toEqual([]);
    expect(days.length).toBeGreaterThan(130);
  });

  test('no paper and no conference is later than the report', () => {
    expect(papers.filter(({ date }) => (date ?? '') > '2024-05-14')).toEqual([]);
    const venues = new Set(papers.map(({ venue }) => venue));
    for (const each of ['ACL 2024', 'NAACL 2024', 'ICML 2024 (poster)', 'EMNLP 2024', 'COLING 2024', 'NeurIPS 2024']) {
      expect(venues).not.toContain(each);
    }
  });

  test.each([
    ['2308.06463', 'ICLR 2024'],
    ['2309.07124', 'ICLR 2024'],
    ['2310.05470', 'ICLR 2024'],
    ['2310.11053', 'ICLR 2024'],
    ['2310.12773', 'ICLR 2024'],
    ['2307.04657', 'NeurIPS 2023'],
  ])('%s had appeared at %s', (arxiv, venue) => {
    expect(paper(arxiv).venue).toBe(venue);
  });
});

describe('directions', () => {
  // A paper whose product is a test set, whatever it tests.
  test.each(['2401.08326', '2403.09346', '2307.08487', '2311.17600', '2401.12915'])('%s is an evaluation', (arxiv) => {
    expect(paper(arxiv).direction).toBe('monitoring-evaluations');
    expect(paper(arxiv).basisNote?.en).toMatch(/Rule 1: the product is a test set/);
  });

  test.each(['2402.12026', '2405.07667', '2402.09179', '2404.02406'])('%s on backdoors is robustness', (arxiv) => {
    expect(paper(arxiv).direction).toBe('robustness');
    expect(paper(arxiv).basisNote?.en).toMatch(/Rule 2/);
  });

  test.each(['2311.09677', '2401.13275', '2403.18349'])('%s on what a model does not know is alignment', (arxiv) => {
    expect(paper(arxiv).direction).toBe('alignment');
    expect(paper(arxiv).basisNote?.en).toMatch(/Rule 3/);
  });

  test('robustness has one Chinese name', () => {
    const found = published('directions').records.find(({ id }) => id === 'robustness');
    expect(found?.label.zh).toBe('鲁棒性');
  });
});

describe('remarks', () => {
  test.each(['2309.11751', '2311.11855', '2402.11208', '2402.18120', '2403.07865', '2403.11838'])(
    'the report prints no title of %s',
    (arxiv) => {
      expect(paper(arxiv).note?.en).toMatch(/describes the paper without printing its title/);
    },
  );

  test.each([
    ['2310.00322', 'Red Teaming Game'],
    ['2402.06255', 'Studious Bob Fight Back Against Jailbreaking via Prompt Adversarial Tuning'],
    ['2402.16006', 'From Noise to Clarity'],
    ['2312.10766', 'A Mutation-Based Method'],
    ['2401.06824', "Open the Pandora's Box of LLMs"],
    ['2404.14795', 'Talk Too Much'],
    ['2405.07667', 'Backdoor Removal for Generative Large Language Models'],
    ['2311.06899', 'Flames: Benchmarking Value Alignment of Chinese Large Language Models'],
    ['2305.17147', 'Heterogeneous Value Evaluation for Large Language Models'],
    ['2403.09346', 'AVIBench'],
  ])('%s was called %s before', (arxiv, title) => {
    expect(paper(arxiv).note?.en).toContain(title);
  });

  test('2404.00629 says that most of it was done outside China', () => {
    expect(paper('2404.00629').note?.en).toMatch(/Abu Dhabi/);
  });

  test('what the report says of 2402.11208, and the laboratory of 2402.04247', () => {
    expect(paper('2402.11208').description?.en).toMatch(/substantial success/);
    expect(paper('2402.04247').description?.zh).toContain('上海交通大学人工智能安全实验室');
  });
});

test('a second source confirms or corrects something wherever one is named, and papers of the report have none', () => {
  const idle = papers.filter(
    ({ checked }) =>
      checked !== null && [checked.date, checked.institutions, checked.groups].every((each) => each === 'not-found'),
  );
  expect(idle).toEqual([]);
  expect(papers.filter(({ origin, checked }) => origin === 'report' && checked !== null)).toEqual([]);
  expect(collected.filter(({ checked }) => checked !== null).length).toBeGreaterThanOrEqual(115);
});
