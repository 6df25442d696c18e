import { describe, expect, it } from 'vitest';
import { citeItem, cite } from '#model/citation/cite.ts';
import { itemOf } from '#model/citation/csl.ts';
import { locatorsOf, placesInWords } from '#model/citation/locator.ts';
import { CITATION_STYLES, type CitationStyle } from '#model/citation/styles.ts';
import { arxivOf, citedRefs, MOST_PAPERS, PAPERS_FILE } from '#model/cited-works.ts';
import { distinctRefs, type Source, type SourceRef } from '#model/source.ts';

/** Ten sources, one of each type and each way of being undated, unnumbered or unsigned. */
const REPORT: Source = {
  id: 'concordia-2024-spring',
  title: { en: 'The State of AI Safety in China, Spring 2024 Report', zh: null },
  publisher: { en: 'Concordia AI', zh: '安远AI' },
  date: '2024-05-14',
  url: 'https://example.org/report.pdf',
  kind: 'report',
};
const PREPRINT: Source = {
  id: 'arxiv-2309.11751',
  title: { en: "How Robust Is Google's Bard to Adversarial Image Attacks?", zh: null },
  publisher: { en: 'arXiv', zh: null },
  date: '2023-09-21',
  url: 'https://arxiv.org/abs/2309.11751',
  kind: 'research',
  work: {
    arxiv: '2309.11751',
    authors: ['Yinpeng Dong', 'Huanran Chen', 'Jiawei Chen', 'Brian S. Lin'],
    authorsComplete: true,
  },
};
const PAPER_OF_TWO: Source = {
  ...PREPRINT,
  id: 'arxiv-2310.10683',
  title: { en: 'Large Language Model Unlearning', zh: null },
  date: '2023-10',
  url: 'https://arxiv.org/abs/2310.10683',
  work: { arxiv: '2310.10683', authors: ['ZHANG Ya-Qin', 'Yang Liu'], authorsComplete: true },
};
const STANDARD: Source = {
  id: 'gb-t-2260',
  title: { en: 'GB/T 2260-2007, codes for the administrative divisions', zh: '中华人民共和国行政区划代码' },
  publisher: { en: 'Standardization Administration of China', zh: '国家标准化管理委员会' },
  date: null,
  url: null,
  kind: 'official',
};
const STANDARD_BY_NUMBER: Source = {
  id: 'wdta-ai-str-02',
  title: { en: 'Page of the WDTA standard AI-STR-02', zh: null },
  publisher: { en: 'World Digital Technology Academy', zh: '世界数字技术院' },
  date: null,
  url: 'https://example.org/str-02',
  kind: 'official',
};
const RULE: Source = {
  id: 'cac-generative-ai-measures',
  title: {
    en: 'Interim Measures for the Management of Generative AI Services',
    zh: '生成式人工智能服务管理暂行办法',
  },
  publisher: { en: 'Cyberspace Administration of China', zh: '国家互联网信息办公室' },
  date: '2023-07-13',
  url: 'https://example.org/measures',
  kind: 'official',
};
const PAGE: Source = {
  id: 'far-ai-idais',
  title: { en: 'Account of the “First” Dialogue', zh: null },
  publisher: { en: 'FAR AI', zh: null },
  date: '2023-10',
  url: 'https://example.org/dialogue',
  kind: 'research',
};
const UNDATED_PAGE: Source = {
  id: 'ciss-terms',
  title: { en: 'List of Terms', zh: '术语表' },
  publisher: {
    en: 'Center for International Security and Strategy, Tsinghua University',
    zh: '清华大学战略与安全研究中心',
  },
  date: null,
  url: 'https://example.org/terms',
  kind: 'official',
};
const NEWS: Source = {
  id: 'caixin-filings',
  title: { en: 'The First Filings', zh: '大模型开闸' },
  publisher: { en: 'Caixin', zh: '财新' },
  date: '2023-09-18',
  url: 'https://example.org/news',
  kind: 'news',
};
const UNDATED_NEWS: Source = {
  ...NEWS,
  id: 'the-paper-poll',
  date: null,
  publisher: { en: 'The Paper', zh: '澎湃新闻' },
};
const DATA: Source = {
  id: 'atlas-papers',
  title: { en: 'Papers', zh: '论文清单' },
  publisher: { en: 'AI Safety in China', zh: '中国人工智能安全' },
  date: '2024-05-14',
  url: 'https://example.org/papers.csv',
  kind: 'research',
  work: { type: 'dataset' },
};

type Example = { readonly source: Source; readonly ats: readonly string[] } & Readonly<
  Record<Exclude<CitationStyle, 'bibtex' | 'ris'>, string>
>;

/** Typed by hand from the manuals and standards; `plain` and GB/T as a Chinese reader gets them. */
const EXAMPLES: readonly Example[] = [
  {
    source: REPORT,
    ats: ['section 4.5', 'web page', 'endnote 27'],
    plain:
      'Concordia AI, The State of AI Safety in China, Spring 2024 Report, 14 May 2024, 第4.5节、尾注27, https://example.org/report.pdf (accessed 30 November 2026).',
    chicago:
      'Concordia AI, “The State of AI Safety in China, Spring 2024 Report,” May 14, 2024, section 4.5, endnote 27, https://example.org/report.pdf.',
    apa: 'Concordia AI. (2024). The State of AI Safety in China, Spring 2024 Report (section 4.5, endnote 27). https://example.org/report.pdf',
    'gbt7714-2025':
      'Concordia AI. The State of AI Safety in China, Spring 2024 Report[R/OL]. 2024-05-14：第4.5节、尾注27. https://example.org/report.pdf.',
    'gbt7714-2015':
      'CONCORDIA AI. The State of AI Safety in China, Spring 2024 Report[R/OL]. 2024: 第4.5节、尾注27(2024-05-14)[2026-11-30]. https://example.org/report.pdf.',
  },
  {
    source: PREPRINT,
    ats: ['title page of the paper'],
    plain:
      'Yinpeng Dong et al., How Robust Is Google’s Bard to Adversarial Image Attacks?, arXiv:2309.11751, 21 September 2023, https://arxiv.org/abs/2309.11751 (accessed 30 November 2026).',
    chicago:
      'Yinpeng Dong et al., “How Robust Is Google’s Bard to Adversarial Image Attacks?” (arXiv, September 21, 2023), https://arxiv.org/abs/2309.11751.',
    apa: 'Dong, Y., Chen, H., Chen, J., & Lin, B. S. (2023). How Robust Is Google’s Bard to Adversarial Image Attacks? (arXiv:2309.11751). arXiv. https://arxiv.org/abs/2309.11751',
    'gbt7714-2025':
      'Dong Y，Chen H，Chen J，et al. How Robust Is Google’s Bard to Adversarial Image Attacks?[PP/OL]. arXiv（2023-09-21）[2026-11-30]. https://arxiv.org/abs/2309.11751.',
    'gbt7714-2015':
      'DONG Y, CHEN H, CHEN J, et al. How Robust Is Google’s Bard to Adversarial Image Attacks?[EB/OL]. (2023-09-21)[2026-11-30]. https://arxiv.org/abs/2309.11751.',
  },
  {
    source: PAPER_OF_TWO,
    ats: [],
    plain:
      'Ya-Qin Zhang and Yang Liu, Large Language Model Unlearning, arXiv:2310.10683, October 2023, https://arxiv.org/abs/2310.10683 (accessed 30 November 2026).',
    chicago:
      'Ya-Qin Zhang and Yang Liu, “Large Language Model Unlearning” (arXiv, October 2023), https://arxiv.org/abs/2310.10683.',
    apa: 'Zhang, Y.-Q., & Liu, Y. (2023). Large Language Model Unlearning (arXiv:2310.10683). arXiv. https://arxiv.org/abs/2310.10683',
    'gbt7714-2025':
      'Zhang Y Q，Liu Y. Large Language Model Unlearning[PP/OL]. arXiv（2023-10）[2026-11-30]. https://arxiv.org/abs/2310.10683.',
    'gbt7714-2015':
      'ZHANG Y Q, LIU Y. Large Language Model Unlearning[EB/OL]. (2023-10)[2026-11-30]. https://arxiv.org/abs/2310.10683.',
  },
  {
    source: STANDARD,
    ats: ['list of universities'],
    plain: '国家标准化管理委员会：《中华人民共和国行政区划代码》，GB/T 2260-2007。',
    chicago: 'Standardization Administration of China, “Codes for the administrative divisions,” GB/T 2260-2007, n.d.',
    apa: 'Standardization Administration of China. (n.d.). Codes for the administrative divisions (GB/T 2260-2007).',
    'gbt7714-2025': 'GB/T 2260—2007 中华人民共和国行政区划代码[S].',
    'gbt7714-2015': '国家标准化管理委员会. 中华人民共和国行政区划代码: GB/T 2260—2007[S].',
  },
  {
    source: STANDARD_BY_NUMBER,
    ats: ['page of the standard'],
    plain: '世界数字技术院：WDTA AI-STR-02，https://example.org/str-02（2026年11月30日访问）。',
    chicago:
      'World Digital Technology Academy, “WDTA AI-STR-02,” accessed November 30, 2026, https://example.org/str-02.',
    apa: 'World Digital Technology Academy. (n.d.). WDTA AI-STR-02. Retrieved November 30, 2026, from https://example.org/str-02',
    'gbt7714-2025': 'WDTA AI-STR-02[S/OL]. https://example.org/str-02.',
    'gbt7714-2015': '世界数字技术院. WDTA AI-STR-02[S/OL]. [2026-11-30]. https://example.org/str-02.',
  },
  {
    source: RULE,
    ats: ['Articles 4, 7-9', 'title and date'],
    plain:
      '国家互联网信息办公室：《生成式人工智能服务管理暂行办法》，2023年7月13日，第4、7—9条，https://example.org/measures（2026年11月30日访问）。',
    chicago:
      'Cyberspace Administration of China, “Interim Measures for the Management of Generative AI Services,” July 13, 2023, articles 4, 7–9, https://example.org/measures.',
    apa: 'Cyberspace Administration of China. (2023, July 13). Interim Measures for the Management of Generative AI Services (articles 4, 7–9). https://example.org/measures',
    'gbt7714-2025':
      '国家互联网信息办公室. 生成式人工智能服务管理暂行办法[EB/OL].（2023-07-13）[2026-11-30]：第4、7—9条. https://example.org/measures.',
    'gbt7714-2015':
      '国家互联网信息办公室. 生成式人工智能服务管理暂行办法[A/OL]. 2023: 第4、7—9条(2023-07-13)[2026-11-30]. https://example.org/measures.',
  },
  {
    source: PAGE,
    ats: ['web page'],
    plain:
      'FAR AI, Account of the “First” Dialogue, October 2023, https://example.org/dialogue (accessed 30 November 2026).',
    chicago: 'FAR AI, “Account of the ‘First’ Dialogue,” October 2023, https://example.org/dialogue.',
    apa: 'FAR AI. (2023, October). Account of the “First” Dialogue. https://example.org/dialogue',
    'gbt7714-2025':
      'FAR AI. Account of the “First” Dialogue[EB/OL].（2023-10）[2026-11-30]. https://example.org/dialogue.',
    'gbt7714-2015':
      'FAR AI. Account of the “First” Dialogue[EB/OL]. (2023-10)[2026-11-30]. https://example.org/dialogue.',
  },
  {
    source: UNDATED_PAGE,
    ats: ['author list'],
    plain: '清华大学战略与安全研究中心：《术语表》，https://example.org/terms（2026年11月30日访问）。',
    chicago:
      'Center for International Security and Strategy, Tsinghua University, “List of Terms,” accessed November 30, 2026, https://example.org/terms.',
    apa: 'Center for International Security and Strategy, Tsinghua University. (n.d.). List of Terms. Retrieved November 30, 2026, from https://example.org/terms',
    'gbt7714-2025': '清华大学战略与安全研究中心. 术语表[EB/OL]. [2026-11-30]. https://example.org/terms.',
    'gbt7714-2015': '清华大学战略与安全研究中心. 术语表[EB/OL]. [2026-11-30]. https://example.org/terms.',
  },
  {
    source: NEWS,
    ats: ['news item'],
    plain: '财新：《大模型开闸》，2023年9月18日，https://example.org/news（2026年11月30日访问）。',
    chicago: '“The First Filings,” Caixin, September 18, 2023, https://example.org/news.',
    apa: 'The First Filings. (2023, September 18). Caixin. https://example.org/news',
    'gbt7714-2025': '大模型开闸[N/OL]. 财新，2023-09-18. https://example.org/news.',
    'gbt7714-2015': '大模型开闸[N/OL]. 财新, 2023-09-18[2026-11-30]. https://example.org/news.',
  },
  {
    source: UNDATED_NEWS,
    ats: [],
    plain: '澎湃新闻：《大模型开闸》，https://example.org/news（2026年11月30日访问）。',
    chicago: '“The First Filings,” The Paper, accessed November 30, 2026, https://example.org/news.',
    apa: 'The First Filings. (n.d.). The Paper. Retrieved November 30, 2026, from https://example.org/news',
    'gbt7714-2025': '大模型开闸[N/OL]. 澎湃新闻[2026-11-30]. https://example.org/news.',
    'gbt7714-2015': '大模型开闸[N/OL]. 澎湃新闻[2026-11-30]. https://example.org/news.',
  },
  {
    source: DATA,
    ats: [],
    plain: '中国人工智能安全：《论文清单》，2024年5月14日，https://example.org/papers.csv（2026年11月30日访问）。',
    chicago: 'AI Safety in China, “Papers,” May 14, 2024, https://example.org/papers.csv.',
    apa: 'AI Safety in China. (2024). Papers [Data set]. https://example.org/papers.csv',
    'gbt7714-2025': '中国人工智能安全. 论文清单[DS/OL].（2024-05-14）[2026-11-30]. https://example.org/papers.csv.',
    'gbt7714-2015': '中国人工智能安全. 论文清单[DB/OL]. (2024-05-14)[2026-11-30]. https://example.org/papers.csv.',
  },
];

const DAY = '2026-11-30';
const refsAt = ({ id }: Source, ats: readonly string[]): SourceRef[] => ats.map((at) => ({ source: id, at }));
const inChinese = { language: 'zh', accessed: DAY } as const;
const inEnglish = { language: 'en', accessed: DAY } as const;

describe.each(EXAMPLES)('$source.id', ({ source, ats, ...expected }) => {
  it.each(Object.entries(expected))('is cited in %s as the standard says', (style, words) => {
    const known = CITATION_STYLES.find((each) => each === style);
    expect(known === undefined ? '' : cite(source, refsAt(source, ats), known, inChinese)).toBe(words);
  });
});

describe('an entry of BibLaTeX', () => {
  it('has the type of its work, the full date and the day of access', () => {
    expect(cite(REPORT, [], 'bibtex', inEnglish).split('\n')).toEqual([
      '@report{concordia-2024-spring,',
      '  author = {{Concordia AI}},',
      '  title = {{The State of AI Safety in China, Spring 2024 Report}},',
      '  type = {report},',
      '  institution = {{Concordia AI}},',
      '  date = {2024-05-14},',
      '  url = {https://example.org/report.pdf},',
      '  urldate = {2026-11-30},',
      '  langid = {english}',
      '}',
    ]);
    expect(cite(PREPRINT, [], 'bibtex', inEnglish).split('\n')).toEqual([
      '@online{arxiv-2309.11751,',
      '  author = {Dong, Yinpeng and Chen, Huanran and Chen, Jiawei and Lin, Brian S.},',
      "  title = {{How Robust Is Google's Bard to Adversarial Image Attacks?}},",
      '  date = {2023-09-21},',
      '  eprint = {2309.11751},',
      '  eprinttype = {arxiv},',
      '  url = {https://arxiv.org/abs/2309.11751},',
      '  urldate = {2026-11-30},',
      '  langid = {english}',
      '}',
    ]);
    const types = EXAMPLES.map(({ source }) => /^@(\w+)/.exec(cite(source, [], 'bibtex', inEnglish))?.[1]);
    expect(types).toEqual([
      'report',
      'online',
      'online',
      'manual',
      'manual',
      'misc',
      'online',
      'online',
      'article',
      'article',
      'dataset',
    ]);
  });

  it('is the same whatever the place, which stands above it', () => {
    const [place = '', ...entry] = cite(REPORT, refsAt(REPORT, ['section 4.5']), 'bibtex', inEnglish).split('\n');
    expect(place).toBe(String.raw`% \autocite[section 4.5]{concordia-2024-spring}`);
    expect(entry.join('\n')).toBe(cite(REPORT, [], 'bibtex', inEnglish));
  });

  it('keeps words what they are where TeX would read a command', () => {
    const title = { en: String.raw`R&D 5% of $1 #2 a_b {c} ~ ^ \d`, zh: null };
    expect(cite({ ...REPORT, title }, [], 'bibtex', inEnglish)).toContain(
      String.raw`title = {{R\&D 5\% of \$1 \#2 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{}d}}`,
    );
  });
});

describe('a record of RIS', () => {
  it('is what Zotero reads', () => {
    expect(cite(PREPRINT, [], 'ris', inEnglish)).toBe(
      [
        'TY  - MANSCPT',
        'ID  - arxiv-2309.11751',
        'AU  - Dong, Yinpeng',
        'AU  - Chen, Huanran',
        'AU  - Chen, Jiawei',
        'AU  - Lin, Brian S.',
        "TI  - How Robust Is Google's Bard to Adversarial Image Attacks?",
        'M3  - preprint',
        'DB  - arXiv',
        'AN  - arXiv:2309.11751',
        'PY  - 2023',
        'DA  - 2023/09/21/',
        'UR  - https://arxiv.org/abs/2309.11751',
        'Y2  - 2026/11/30/',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    const types = EXAMPLES.map(({ source }) => cite(source, [], 'ris', inEnglish).slice(6, 11).trim());
    expect(types).toEqual(['RPRT', 'MANSC', 'MANSC', 'STAND', 'STAND', 'STAT', 'ELEC', 'ELEC', 'NEWS', 'NEWS', 'DATA']);
  });

  it('keeps a body whole whose name has a comma, and the place as a note', () => {
    const record = cite(UNDATED_PAGE, refsAt(UNDATED_PAGE, ['page 3']), 'ris', inEnglish);
    expect(record).toContain('AU  - Center for International Security and Strategy (Tsinghua University)\r\n');
    expect(record).toContain('N1  - p. 3\r\n');
    expect(record).not.toMatch(/^(?:PY|DA)/m);
  });
});

describe('what nobody knows', () => {
  const bare: Source = { ...REPORT, publisher: { en: 'Not known', zh: '不详' }, date: null, url: null };

  it('is left out', () => {
    expect(cite(bare, [], 'plain', inEnglish)).toBe('The State of AI Safety in China, Spring 2024 Report.');
    expect(cite(bare, [], 'gbt7714-2025', inChinese)).toBe('The State of AI Safety in China, Spring 2024 Report[R].');
    expect(cite({ ...bare, kind: 'research' }, refsAt(bare, ['Chapter 3']), 'gbt7714-2025', inChinese)).toMatch(
      /\[R\]\. 第3章\.$/,
    );
    expect(cite(bare, [], 'chicago', inEnglish)).toBe('“The State of AI Safety in China, Spring 2024 Report,” n.d.');
  });

  it('is said of authors where the list is known to be cut', () => {
    const work = { arxiv: '2310.10683', authors: ['Yang Liu'], authorsComplete: false };
    const cut = { ...PAPER_OF_TWO, work };
    expect(cite(cut, [], 'chicago', inEnglish)).toMatch(/^Yang Liu et al\., “/);
    expect(cite(cut, [], 'apa', inEnglish)).toMatch(/^Liu, Y\., et al\. \(2023\)/);
    expect(cite(cut, [], 'gbt7714-2025', inEnglish)).toMatch(/^Liu Y，et al\. /);
    expect(cite(cut, [], 'bibtex', inEnglish)).toContain('author = {Liu, Yang and others}');
  });

  it('makes no day of access where there is no address', () => {
    for (const style of CITATION_STYLES) expect(cite(STANDARD, [], style, inEnglish)).not.toContain('2026');
  });
});

describe('the type of a work', () => {
  const typed = (more: Partial<Source>): string => itemOf({ ...UNDATED_PAGE, ...more }, 'zh').type;

  it.each([
    ['法律', { title: { en: 'Cybersecurity Law', zh: '中华人民共和国网络安全法' } }, 'legislation'],
    ['trial', { title: { en: 'Ethics Review', zh: '科技伦理审查办法（试行）' } }, 'legislation'],
    ['notice', { title: { en: 'Notice', zh: '关于发布备案信息的公告' } }, 'webpage'],
    ['news of a law', { kind: 'news', title: { en: 'A Law', zh: '网络安全法' } }, 'article-newspaper'],
    ['report', { kind: 'research', title: { en: 'R', zh: '研究报告2024：以负责任AI引领' } }, 'report'],
    ['page on a report', { kind: 'research', title: { en: 'P', zh: '《蓝皮报告》介绍页' } }, 'webpage'],
    ['copy of arXiv', { url: 'https://ar5iv.labs.arxiv.org/html/2310.17688' }, 'article'],
    ['news of a standard', { title: { en: 'Report on the revised standard GB/T 7714', zh: null } }, 'webpage'],
  ] as const)('is read from what the data says: %s', (_, more, type) => {
    expect(typed(more)).toBe(type);
  });
});

describe('places', () => {
  it('are those that a reader can turn to, by kind and in order', () => {
    const ats = ['endnote 27', 'section 4.10', 'web page', 'section 4.5', 'executive summary', 'README.md @70571a0'];
    expect(placesInWords(locatorsOf(ats), 'en')).toBe('executive summary; sections 4.5, 4.10; endnote 27');
    expect(placesInWords(locatorsOf(ats), 'zh')).toBe('执行摘要，第4.5、4.10节，尾注27');
    expect(placesInWords(locatorsOf(['section 7', 'endnote 40']), 'zh')).toBe('第7节、尾注40');
    expect(placesInWords(locatorsOf(['Articles 50-57']), 'en')).toBe('articles 50–57');
    expect(placesInWords(locatorsOf(['measure 21', 'measures 1-21', 'measures 9, 19']), 'zh')).toBe(
      '第1—21、9、19、21条',
    );
    expect(
      locatorsOf(['title and date', 'author list', 'page of the standard', 'news item', 'docs/a.json @5831e70']),
    ).toEqual([]);
  });
});

describe('refs', () => {
  it('are kept once for each source and place, the first of them', () => {
    const noted = { source: 'a', at: '1', note: { en: 'first', zh: '第一' } };
    const refs = [noted, { source: 'a', at: '2' }, { source: 'b', at: '1' }, { source: 'a', at: '1' }];
    expect(distinctRefs(refs)).toEqual([noted, { source: 'a', at: '2' }, { source: 'b', at: '1' }]);
  });

  const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `2304.${String(10_000 + at)}`);
  const report = { source: REPORT.id, at: 'section 2.3' };
  const list = { source: 'list', at: 'README.md' };
  const toPapers = (count: number): SourceRef[] => numbers(count).map((at) => ({ source: 'arxiv', at }));
  const sourceOf = (id: string): Source | undefined =>
    id === PAPERS_FILE ? DATA : id === 'list' ? { ...PAGE, ofPapers: new Set(['README.md']) } : undefined;

  it('to an archive are refs to its papers, whichever version was read', () => {
    expect(arxivOf({ source: 'arxiv', at: '2402.04247, html version 5' })).toBe('2402.04247');
    expect(arxivOf({ source: 'arxiv', at: 'home page' })).toBeNull();
    expect(citedRefs([report, ...toPapers(2), { source: 'arxiv', at: '2304.10000, abstract page' }], sourceOf)).toEqual(
      [report, { source: 'arxiv-2304.10000', at: '' }, { source: 'arxiv-2304.10001', at: '' }],
    );
  });

  it('to many papers are one ref to the file that lists them, with what stands behind them alone', () => {
    const other = { source: 'list', at: 'another page' };
    const refs = citedRefs([report, list, other, ...toPapers(MOST_PAPERS + 1)], sourceOf);
    expect(refs).toEqual([report, other, { source: PAPERS_FILE, at: '' }]);
    expect(citedRefs([report, list, ...toPapers(MOST_PAPERS)], sourceOf)).toHaveLength(MOST_PAPERS + 2);
    expect(citedRefs(toPapers(MOST_PAPERS + 1), () => undefined)).toHaveLength(MOST_PAPERS + 1);
  });
});

it('cites an item of CSL-JSON as it cites the source', () => {
  const item = itemOf(NEWS, 'en', DAY);
  expect(item).toEqual({
    id: 'caixin-filings',
    type: 'article-newspaper',
    language: 'en',
    title: 'The First Filings',
    'container-title': 'Caixin',
    issued: { 'date-parts': [[2023, 9, 18]] },
    accessed: { 'date-parts': [[2026, 11, 30]] },
    URL: 'https://example.org/news',
  });
  expect(citeItem(item, '', 'apa')).toBe(cite(NEWS, [], 'apa', inEnglish));
});
