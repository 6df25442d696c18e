import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { stringsIn, textOf } from './texts.ts';

// What came after the report in the world, in industry and among experts, against facts typed in by hand from the research.

const file = z.object({
  records: z.array(
    z.looseObject({
      id: z.string(),
      date: z.optional(z.nullable(z.string())),
      period: z.optional(z.string()),
      confidence: z.optional(z.nullable(z.string())),
      refs: z.array(z.looseObject({ source: z.string(), read: z.string() })),
    }),
  ),
});
const sources = z.object({
  records: z.array(z.looseObject({ id: z.string(), url: z.nullable(z.string()), kind: z.string() })),
});

function recordsOf(dataset: string) {
  return file.parse(JSON.parse(textOf(`2026-autumn/${dataset}.json`))).records;
}

/** The words of a record in one language, numbers included. */
function wordsOf(record: unknown, language: 'en' | 'zh'): string {
  const words = stringsIn(record).flatMap(({ path, text }) => (path.endsWith(`.${language}`) ? [text] : []));
  return words.join('\n');
}

type Fact = {
  readonly dataset: 'dialogues' | 'events' | 'positions' | 'commitments' | 'report-editions';
  readonly id: string;
  readonly date: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** What its words must have: who, what, how many. */
  readonly en: readonly (string | RegExp)[];
  readonly zh: readonly (string | RegExp)[];
};

const FACTS: readonly Fact[] = [
  {
    dataset: 'dialogues',
    id: 'idais-2024-09-05',
    date: '2024-09-05',
    confidence: 'high',
    en: ['Third', 'Venice', '5–8', '6–8', 'global public good'],
    zh: ['第三次', '威尼斯', '5日至8日', '6日至8日', '全球公共产品'],
  },
  {
    dataset: 'dialogues',
    id: 'idais-2025-07-22',
    date: '2025-07-22',
    confidence: 'medium',
    en: ['Fourth', 'Shanghai', '22–25 July'],
    zh: ['第四次', '上海', '7月22日至25日'],
  },
  {
    dataset: 'dialogues',
    id: 'ciss-brookings-2026-02-11',
    date: '2026-02-11',
    confidence: 'high',
    en: ['Fourteenth', 'Munich', 'loss of control', 'non-state'],
    zh: ['第十四轮', '慕尼黑', '失控', '非国家行为体'],
  },
  {
    dataset: 'dialogues',
    id: 'xi-biden-lima-2024',
    date: '2024-11-16',
    confidence: 'high',
    en: ['Xi Jinping', 'Biden', 'Lima', 'nuclear weapons'],
    zh: ['习近平', '拜登', '利马', '核武器'],
  },
  {
    dataset: 'dialogues',
    id: 'china-uk-government-2025-05-20',
    date: '2025-05-20',
    confidence: 'high',
    en: ['First', 'Beijing'],
    zh: ['首次', '北京'],
  },
  {
    dataset: 'dialogues',
    id: 'cpifa-track-2-2025-07-01',
    date: '2025-07-01',
    confidence: 'low',
    en: ['Fifth'],
    zh: ['第五次'],
  },
  {
    dataset: 'dialogues',
    id: 'china-us-track-15-2026-08',
    date: '2026-08',
    confidence: 'high',
    en: ['Track 1.5', 'Beijing', '40'],
    zh: ['1.5轨', '北京', '40人'],
  },
  {
    dataset: 'dialogues',
    id: 'he-bessent-2026',
    date: '2026-09-20',
    confidence: 'high',
    en: ['Bessent', 'He Lifeng', 'New York', /notif/],
    zh: ['贝森特', '何立峰', '纽约', '通报'],
  },
  {
    dataset: 'dialogues',
    id: 'xi-trump-washington-2026',
    date: '2026-09-24',
    confidence: 'medium',
    en: ['Xi Jinping', 'Trump', 'Washington', /neither an AI agreement nor/],
    zh: ['习近平', '特朗普', '华盛顿', /未宣布人工智能协议/],
  },
  {
    dataset: 'events',
    id: 'unga-78-311',
    date: '2024-07-01',
    confidence: 'high',
    en: ['General Assembly', 'A/RES/78/311', '140', '143', 'Without a vote'],
    zh: ['联合国大会', 'A/RES/78/311', '140', '143', '未经表决'],
  },
  {
    dataset: 'events',
    id: 'shanghai-declaration-2024',
    date: '2024-07-04',
    confidence: 'high',
    en: ['Shanghai Declaration on Global AI Governance'],
    zh: ['人工智能全球治理上海宣言', '世界人工智能大会暨人工智能全球治理高级别会议'],
  },
  {
    dataset: 'events',
    id: 'capacity-action-plan-2024',
    date: '2024-09-25',
    confidence: 'high',
    en: ['AI Capacity-Building Action Plan for Good and for All', 'Wang Yi', 'Zambia', 'ten actions'],
    zh: ['人工智能能力建设普惠计划', '王毅', '赞比亚', '十项行动'],
  },
  {
    dataset: 'events',
    id: 'global-action-plan-2025',
    date: '2025-07-26',
    confidence: 'high',
    en: ['Global AI Governance Action Plan', '13 points', 'Ministry of Foreign Affairs'],
    zh: ['人工智能全球治理行动计划', '13条', '外交部'],
  },
  {
    dataset: 'events',
    id: 'waico-proposal-2025',
    date: '2025-07-26',
    confidence: 'high',
    en: ['World AI Cooperation Organization', 'Li Qiang', 'Shanghai'],
    zh: ['世界人工智能合作组织', '李强', '上海'],
  },
  {
    dataset: 'events',
    id: 'unga-79-325',
    date: '2025-08-26',
    confidence: 'high',
    en: ['A/RES/79/325', '40'],
    zh: ['A/RES/79/325', '40人'],
  },
  {
    dataset: 'events',
    id: 'un-panel-appointed-2026',
    date: '2026-02-12',
    confidence: 'high',
    en: ['117 to 2', 'Song Haitao', 'Wang Jian', 'Paraguay'],
    zh: ['117票对2票', '宋海涛', '王坚', '巴拉圭'],
  },
  {
    dataset: 'events',
    id: 'waico-agreement-2026',
    date: '2026-07-16',
    confidence: 'high',
    en: ['World AI Cooperation Organization', 'Shanghai', 'entry into force were not found'],
    zh: ['世界人工智能合作组织', '上海', '未查到'],
  },
  {
    dataset: 'events',
    id: 'risk-framework-2',
    date: '2026-07-19',
    confidence: 'high',
    en: ['Concordia AI', 'Shanghai Artificial Intelligence Laboratory', '2.0', '13 red-line'],
    zh: ['安远AI', '上海人工智能实验室', '2.0', '13个红线情景'],
  },
  {
    dataset: 'events',
    id: 'risk-monitor-2026-q2',
    date: '2026-07-19',
    confidence: 'high',
    en: ['47 models', '13 companies', '78.2 to 8.9', '90.5 to 29.2', '4 models', '22', '12', 'not comparable'],
    zh: ['47个模型', '13家', '78.2降至8.9', '90.5降至29.2', '4个', '22个', '12个', '不可比'],
  },
  {
    dataset: 'events',
    id: 'fli-index-summer-2026',
    date: '2026-07',
    confidence: 'medium',
    en: ['Z.ai D−', 'Alibaba D−', 'DeepSeek F', 'Nine', 'D+'],
    zh: ['智谱D−', '阿里巴巴D−', '深度求索F', '九家', 'D+'],
  },
  {
    dataset: 'events',
    id: 'caisi-deepseek-v4-2026',
    date: '2026-05-01',
    confidence: 'high',
    en: ['CAISI', 'DeepSeek V4 Pro', 'eight months'],
    zh: ['CAISI', 'DeepSeek V4 Pro', '八个月'],
  },
  {
    dataset: 'events',
    id: 'zai-staged-release-2026',
    date: '2026-08-14',
    confidence: 'high',
    en: ['Z.ai', 'GLM-5.3', 'two weeks', 'USD 10 billion'],
    zh: ['智谱', 'GLM-5.3', '两周', '100亿美元'],
  },
  {
    dataset: 'positions',
    id: 'cac-five-challenges-2026',
    date: '2026-09-01',
    confidence: 'high',
    en: ['Wang Lihong', 'Cyberspace Administration of China', 'five challenges'],
    zh: ['王丽宏', '网信办', '五项挑战'],
  },
  {
    dataset: 'positions',
    id: 'sun-xiaobo-2026',
    date: '2026-08-21',
    confidence: 'high',
    en: ['Sun Xiaobo', 'AI Affairs Coordinator', 'critical infrastructure'],
    zh: ['孙晓波', '人工智能事务协调员', '关键基础设施'],
  },
  {
    dataset: 'positions',
    id: 'economic-daily-tiers-2026',
    date: '2026-08-04',
    confidence: 'high',
    en: ['Economic Daily', 'People’s Daily', '6 August', 'not policy'],
    zh: ['《经济日报》', '《人民日报》', '8月6日', '不是政策'],
  },
  {
    dataset: 'commitments',
    id: 'seoul-commitments',
    date: '2024-05-21',
    confidence: 'medium',
    en: ['Frontier AI Safety Commitments', 'Zhipu AI', 'MiniMax', '01.AI', 'February 2025'],
    zh: ['前沿人工智能安全承诺', '智谱AI', '零一万物', '2025年2月'],
  },
  {
    dataset: 'commitments',
    id: 'paris-statement',
    date: '2025-02-11',
    confidence: 'high',
    en: ['Inclusive and Sustainable Artificial Intelligence for People and the Planet', 'China', 'United Kingdom'],
    zh: ['中国', '美国', '英国'],
  },
  {
    dataset: 'commitments',
    id: 'waico-agreement',
    date: '2026-07-16',
    confidence: 'high',
    en: [
      'Agreement on the Establishment of the World AI Cooperation Organization',
      'Brunei',
      'Togo',
      'Iran',
      'Sudan',
      'Vietnam',
      'Georgia',
      'Tanzania',
      'Dominica',
    ],
    zh: [
      '关于成立世界人工智能合作组织的协定',
      '文莱',
      '多哥',
      '伊朗',
      '苏丹',
      '越南',
      '格鲁吉亚',
      '坦桑尼亚',
      '多米尼克',
    ],
  },
  {
    dataset: 'commitments',
    id: 'china-commitments-framework',
    date: '2025-07-26',
    confidence: 'high',
    en: ['China Artificial Intelligence Security and Safety Commitments Framework'],
    zh: ['中国人工智能安全承诺框架'],
  },
  {
    dataset: 'report-editions',
    id: 'report-2025',
    date: '2025-07',
    confidence: 'high',
    en: ['State of AI Safety in China (2025)', '9 July', 'Three papers'],
    zh: ['7月9日', '三篇'],
  },
  {
    dataset: 'report-editions',
    id: 'report-2026',
    date: '2026-07-19',
    confidence: 'high',
    en: ['State of AI Safety in China (2026)', '14 July', '127 pages', 'Five frontier safety papers', 'language model'],
    zh: ['7月14日', '127页', '五篇', '语言模型'],
  },
];

describe('facts typed in by hand', () => {
  test.each(FACTS)('$dataset $id', ({ dataset, id, date, confidence, en, zh }) => {
    const record = recordsOf(dataset).find((each) => each.id === id);
    expect(record).toMatchObject({ date, confidence, period: 'after' });
    for (const words of en) expect(wordsOf(record, 'en')).toMatch(patternOf(words));
    for (const words of zh) expect(wordsOf(record, 'zh')).toMatch(patternOf(words));
  });
});

function patternOf(words: string | RegExp): RegExp {
  return typeof words === 'string' ? new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)) : words;
}

describe('where counts differ, both stand', () => {
  const COUNTS: Readonly<Record<string, readonly (readonly [string | null, string, number])[]>> = {
    'seoul-commitments': [['2024-05-21', 'exactly', 16]],
    'aiia-commitments': [
      ['2024-12', 'exactly', 17],
      ['2025', 'exactly', 22],
    ],
    'paris-statement': [
      [null, 'about', 60],
      [null, 'exactly', 58],
    ],
    'singapore-consensus': [
      ['2025-06-25', 'exactly', 88],
      [null, 'over', 100],
    ],
    'red-lines-call': [['2025-09-22', 'over', 200]],
    'superintelligence-statement': [
      ['2025-10-22', 'over', 800],
      ['2025-10-22', 'over', 1100],
    ],
    'new-delhi-declaration': [
      ['2026-02-20', 'exactly', 70],
      ['2026-02-21', 'exactly', 88],
      ['2026-02-24', 'exactly', 91],
      ['2026-03-02', 'exactly', 92],
    ],
    'waico-agreement': [
      ['2026-07-16', 'exactly', 29],
      ['2026-07-31', 'exactly', 37],
    ],
  };
  const counted = z.object({
    counts: z.array(z.looseObject({ count: z.number(), qualifier: z.string(), asOf: z.nullable(z.string()) })),
    china: z.string(),
  });

  test.each(Object.entries(COUNTS))('signers of %s', (id, expected) => {
    const record = counted.parse(recordsOf('commitments').find((each) => each.id === id));
    expect(record.counts.map(({ asOf, qualifier, count }) => [asOf, qualifier, count])).toEqual(expected);
  });

  test('China signed in Bletchley, Paris and New Delhi, not in Seoul', () => {
    const spring = z.object({ records: z.array(z.looseObject({ id: z.string(), china: z.string() })) });
    const early = spring.parse(JSON.parse(textOf('2024-spring/commitments.json'))).records;
    const late = spring.parse({ records: recordsOf('commitments') }).records;
    const signed = [...early, ...late].filter(({ china }) => china === 'yes').map(({ id }) => id);
    expect(signed.toSorted()).toEqual(['bletchley-declaration', 'new-delhi-declaration', 'paris-statement']);
  });
});

describe('what later editions of the report say', () => {
  const said = z.object({
    says: z.array(z.looseObject({ value: z.nullable(z.number()), unit: z.nullable(z.string()), asOf: z.unknown() })),
    authors: z.array(z.string()),
    domains: z.array(z.unknown()),
    covers: z.nullable(z.looseObject({ from: z.string(), to: z.string() })),
    notComparable: z.array(z.unknown()),
  });

  test('the 2026 edition', () => {
    const edition = said.parse(recordsOf('report-editions').find(({ id }) => id === 'report-2026'));
    expect(edition.authors).toEqual(['Gabriel Wagner', 'Erik Lindblad', 'Kwan Yee Ng', 'Brian Tse']);
    expect(edition.covers).toMatchObject({ from: '2025-07', to: '2026-06' });
    expect(edition.domains).toHaveLength(5);
    expect(edition.says.map(({ value }) => value)).toEqual([null, 60, 5, 6, 0]);
    expect(edition.says[1]).toMatchObject({ unit: 'percent', asOf: '2026-04' });
    expect(edition.notComparable.length).toBeGreaterThanOrEqual(2);
  });

  test('the 2025 edition, and the review before it', () => {
    const editions = recordsOf('report-editions');
    const third = said.parse(editions.find(({ id }) => id === 'report-2025'));
    expect(third.authors).toEqual(['Wagner', 'Zhou', 'Ng', 'Tse']);
    expect(third.covers).toMatchObject({ from: '2024-05', to: '2025-06' });
    expect(editions.find(({ id }) => id === 'review-2024')).toMatchObject({ date: '2025-01', kind: 'review' });
  });
});

describe('what is left out', () => {
  // Pages that research found to be copies of others, and stories that it found to be false.
  const MIRRORS = ['sgpjbg.com', 'bpwz.net', 'nyfwjg.com', 'longyi1207', 'guatda.com', 'setupai.cc'];

  test('no copy of a page is a source', () => {
    const { records } = sources.parse(JSON.parse(textOf('2026-autumn/sources.json')));
    for (const mirror of MIRRORS) expect(records.filter(({ url }) => url?.includes(mirror))).toEqual([]);
  });

  test('no poll came after the report with a page of its own to link to', () => {
    const polls = recordsOf('events').filter(({ domain, kind }) => domain === 'opinion' && kind === 'poll');
    expect(polls).toEqual([]);
  });

  test('no vote of 185 to 1, no agreement on AI of September 2026', () => {
    const words = ['events', 'dialogues', 'commitments'].flatMap((dataset) => stringsIn(recordsOf(dataset)));
    expect(words.filter(({ text }) => /185 to 1|185票/.test(text))).toEqual([]);
    const talks = recordsOf('dialogues').find(({ id }) => id === 'xi-trump-washington-2026');
    expect(wordsOf(talks, 'en')).toContain('neither an AI agreement');
  });
});
