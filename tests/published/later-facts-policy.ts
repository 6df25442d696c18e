/**
 * Facts from after the report on policy, local policy, law and standards, typed in by hand from the research notes, not from
 * the published files: when, who, under which title and number. Titles are official ones where there are any.
 */
export type LaterFact = {
  readonly dataset: 'events' | 'standards' | 'law-drafts';
  readonly id: string;
  readonly date: string;
  /** Each is among those who acted, in Chinese. */
  readonly issuers?: readonly string[];
  /** Official title of the document, in either language where it has one. */
  readonly title?: { readonly en?: RegExp; readonly zh?: string };
  readonly number?: string;
  readonly effect?: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** What title and note must say. */
  readonly says?: readonly RegExp[];
};

const CAC = '国家互联网信息办公室';
const NDRC = '国家发展和改革委员会';
const MIIT = '工业和信息化部';
const MPS = '公安部';
const SAMR = '国家市场监督管理总局';
const STATE_COUNCIL = '国务院';
const NPCSC = '全国人民代表大会常务委员会';
const TC260 = '全国网络安全标准化技术委员会';

export const LATER_FACTS: readonly LaterFact[] = [
  {
    dataset: 'events',
    id: 'network-data-regulations',
    date: '2024-09-30',
    issuers: [STATE_COUNCIL],
    title: { en: /^Network Data Security Management Regulations$/, zh: '网络数据安全管理条例' },
    confidence: 'high',
    says: [/1 January 2025/, /2025年1月1日/],
  },
  {
    dataset: 'events',
    id: 'labelling-measures',
    date: '2025-03-07',
    issuers: [CAC, MIIT, MPS, '国家广播电视总局'],
    title: { en: /^Measures for Labeling of AI-Generated Synthetic Content$/, zh: '人工智能生成合成内容标识办法' },
    number: '国信办通字〔2025〕2号',
    confidence: 'high',
    says: [/14 March/, /1 September 2025/],
  },
  {
    dataset: 'events',
    id: 'facial-recognition-measures',
    date: '2025-03-21',
    issuers: [CAC, MPS],
    title: { zh: '人脸识别技术应用安全管理办法' },
    confidence: 'high',
    says: [/1 June 2025/],
  },
  {
    dataset: 'events',
    id: 'politburo-study-session-2025',
    date: '2025-04-25',
    issuers: ['中共中央政治局'],
    confidence: 'high',
    says: [/20th/, /第二十次/],
  },
  {
    dataset: 'events',
    id: 'ai-abuse-campaign-2025',
    date: '2025-06-20',
    issuers: [CAC],
    confidence: 'high',
    says: [/3,500/, /960,000/, /3,700/, /30 April 2025/],
  },
  {
    dataset: 'events',
    id: 'ai-plus-opinions',
    date: '2025-08-21',
    issuers: [STATE_COUNCIL],
    title: { zh: '国务院关于深入实施“人工智能+”行动的意见' },
    number: '国发〔2025〕11号',
    confidence: 'high',
    says: [/26 August 2025/, /70%.*2027.*90%.*2030/],
  },
  {
    dataset: 'events',
    id: 'ai-ethics-draft',
    date: '2025-08-22',
    issuers: [MIIT, CAC, NDRC, '科学技术部'],
    title: { zh: '人工智能科技伦理管理服务办法（试行）（公开征求意见稿）' },
    confidence: 'high',
    says: [/22 September 2025/],
  },
  {
    dataset: 'events',
    id: 'cybersecurity-law-amended',
    date: '2025-10-28',
    issuers: [NPCSC],
    title: { zh: '全国人民代表大会常务委员会关于修改《中华人民共和国网络安全法》的决定' },
    confidence: 'high',
    says: [/1 January 2026/, /Article 20/],
  },
  {
    dataset: 'events',
    id: 'ai-manufacturing-opinions',
    date: '2025-12-25',
    issuers: [MIIT, CAC, NDRC],
    title: { zh: '“人工智能+制造”专项行动实施意见' },
    number: '工信部联科〔2025〕279号',
    confidence: 'high',
    says: [/7 January 2026/, /21 measures/],
  },
  {
    dataset: 'events',
    id: 'minors-information-measures',
    date: '2026-01-23',
    issuers: [CAC, '国家新闻出版署', '国家电影局', '教育部', MIIT, MPS, '文化和旅游部', '国家广播电视总局'],
    title: { zh: '可能影响未成年人身心健康的网络信息分类办法' },
    confidence: 'high',
    says: [/1 March 2026/],
  },
  {
    dataset: 'events',
    id: 'ai-ethics-measures',
    date: '2026-03-20',
    issuers: [MIIT, NDRC, '教育部', '科学技术部'],
    title: { zh: '人工智能科技伦理审查与服务办法（试行）' },
    number: '工信部联科〔2026〕75号',
    confidence: 'high',
    says: [/Ten departments/, /十部门/, /2 April/],
  },
  {
    dataset: 'events',
    id: 'openclaw-vulnerabilities',
    date: '2026-04-02',
    confidence: 'high',
    says: [/155/, /11 critical, 53 high/, /10 March/],
  },
  {
    dataset: 'events',
    id: 'humanlike-services-measures',
    date: '2026-04-10',
    issuers: [CAC, NDRC, MIIT, MPS, SAMR],
    title: { zh: '人工智能拟人化互动服务管理暂行办法' },
    number: '21',
    confidence: 'high',
    says: [/Five departments/, /五部门/],
  },
  {
    dataset: 'events',
    id: 'humanlike-services-in-force',
    date: '2026-07-15',
    issuers: [CAC],
    confidence: 'high',
    says: [/two hours/, /两小时/],
  },
  {
    dataset: 'events',
    id: 'agents-opinions',
    date: '2026-05-08',
    issuers: [CAC, NDRC, MIIT],
    title: { zh: '智能体规范应用与创新发展实施意见' },
    confidence: 'high',
    says: [/Not binding/, /19/],
  },
  {
    dataset: 'events',
    id: 'legislative-plans-2025',
    date: '2025-05',
    issuers: [STATE_COUNCIL, NPCSC],
    confidence: 'high',
    says: [/no longer list/],
  },
  {
    dataset: 'events',
    id: 'state-council-plan-2026',
    date: '2026-05-11',
    issuers: [STATE_COUNCIL],
    title: { zh: '国务院2026年度立法工作计划' },
    number: '国办发〔2026〕14号',
    confidence: 'high',
  },
  {
    dataset: 'events',
    id: 'npc-plan-2026',
    date: '2026-05-11',
    issuers: [NPCSC],
    title: { zh: '全国人大常委会2026年度立法工作计划' },
    confidence: 'medium',
    // Two sources that disagree, both kept.
    says: [/preparatory/, /not listed/],
  },
  {
    dataset: 'events',
    id: 'ndrc-ai-legislation',
    date: '2026-07-31',
    issuers: [NDRC],
    confidence: 'high',
    says: [/without a timetable/],
  },
  {
    dataset: 'law-drafts',
    id: 'cass-3.0',
    date: '2025-06-28',
    confidence: 'high',
    says: [/30 authors/, /作者30人/],
  },
  {
    dataset: 'events',
    id: 'wg9-founded',
    date: '2026-03',
    issuers: [TC260],
    confidence: 'high',
    // Three dates, by source.
    says: [/March 2026/, /7 April/, /9 April/],
  },
  {
    dataset: 'events',
    id: 'bay-area-safety-lab',
    date: '2025-09-15',
    confidence: 'high',
  },
  {
    dataset: 'events',
    id: 'jiangsu-ai-plus-plan',
    date: '2025-12-29',
    issuers: ['江苏省人民政府'],
    title: { zh: '江苏省“人工智能+”行动方案' },
    number: '苏政发〔2025〕108号',
    confidence: 'high',
    says: [/26 items/],
  },
  {
    dataset: 'events',
    id: 'shanghai-mosu-plan',
    date: '2024-12-20',
    issuers: ['上海市人民政府办公厅'],
    title: { zh: '关于人工智能“模塑申城”的实施方案' },
    number: '沪府办发〔2024〕27号',
    confidence: 'high',
  },
  {
    dataset: 'events',
    id: 'zhejiang-measures-2025',
    date: '2025-05-31',
    issuers: ['浙江省人民政府'],
    title: { zh: '关于支持人工智能创新发展的若干措施' },
    confidence: 'high',
    says: [/27/],
  },
  {
    dataset: 'standards',
    id: 'tc260-framework-1',
    date: '2024-09-09',
    issuers: [TC260],
    title: { en: /^AI Safety Governance Framework 1\.0$/, zh: '人工智能安全治理框架 1.0版' },
    confidence: 'high',
  },
  {
    dataset: 'standards',
    id: 'gb-45438-2025',
    date: '2025-02-28',
    issuers: ['国家标准化管理委员会'],
    title: {
      en: /Labeling method for content generated by artificial intelligence/,
      zh: '网络安全技术 人工智能生成合成内容标识方法',
    },
    number: 'GB 45438-2025',
    effect: '2025-09-01',
    confidence: 'high',
    says: [/Mandatory/],
  },
  {
    dataset: 'standards',
    id: 'gbt-45654-2025',
    date: '2025-04-25',
    issuers: ['国家标准化管理委员会'],
    title: {
      en: /Basic security requirements for generative AI services/,
      zh: '网络安全技术 生成式人工智能服务安全基本要求',
    },
    number: 'GB/T 45654-2025',
    // Not 1 September, as many pages say.
    effect: '2025-11-01',
    confidence: 'high',
    says: [/Recommended, not binding/],
  },
  {
    dataset: 'standards',
    id: 'gbt-45652-2025',
    date: '2025-04-25',
    title: { zh: '网络安全技术 生成式人工智能预训练和优化训练数据安全规范' },
    number: 'GB/T 45652-2025',
    effect: '2025-11-01',
    confidence: 'medium',
  },
  {
    dataset: 'standards',
    id: 'gbt-45674-2025',
    date: '2025-04-25',
    title: { zh: '网络安全技术 生成式人工智能数据标注安全规范' },
    number: 'GB/T 45674-2025',
    effect: '2025-11-01',
    confidence: 'medium',
  },
  {
    dataset: 'standards',
    id: 'gbt-46347-2025',
    date: '2025-10',
    title: { en: /Risk management capability assessment/, zh: '人工智能 风险管理能力评估' },
    number: 'GB/T 46347-2025',
    confidence: 'medium',
  },
  {
    dataset: 'standards',
    id: 'tc260-005',
    date: '2026-05-19',
    issuers: [TC260],
    title: { en: /^Ethical Safety Guidelines for AI Applications 1\.0$/, zh: '人工智能应用伦理安全指引1.0' },
    number: 'TC260-005',
    confidence: 'high',
    says: [/22 May 2026/],
  },
  {
    dataset: 'standards',
    id: 'gbz-185-2026',
    date: '2026',
    title: { zh: '人工智能 智能体互联' },
    number: 'GB/Z 185-2026',
    confidence: 'medium',
    // Two dates, by source; guidance, not standards.
    says: [/May 2026/, /26 June 2026/, /guidance/i],
  },
  {
    dataset: 'standards',
    id: 'gb-44721-2026',
    date: '2026-07-30',
    issuers: [MIIT],
    title: { zh: '智能网联汽车 自动驾驶系统安全要求' },
    number: 'GB 44721-2026',
    effect: '2027-07-01',
    confidence: 'high',
  },
  {
    dataset: 'standards',
    id: 'tc260-framework-3',
    date: '2026-09-14',
    issuers: [TC260],
    title: { en: /^AI Safety Governance Framework 3\.0$/, zh: '人工智能安全治理框架 3.0' },
    confidence: 'high',
    says: [/136 pages/, /54 risks/],
  },
];

/** Generative AI services filed in the country by a day, and applications registered with local offices. */
export const NATIONAL_COUNTS: readonly (readonly [date: string, filed: number, registered: number | null])[] = [
  ['2024-12-31', 302, 105],
  ['2025-03-31', 346, null],
  ['2025-12-31', 748, 435],
  ['2026-02-28', 796, 481],
  ['2026-04-30', 868, 530],
  ['2026-06-30', 988, null],
  ['2026-08-31', 1112, 731],
];

/** Batches 6 to 18 of deep synthesis filings: day of the notice, algorithms, sum since June 2023. */
export const LATER_BATCHES: readonly (readonly [date: string, count: number, sum: number])[] = [
  ['2024-06-12', 492, 1432],
  ['2024-08-05', 487, 1919],
  ['2024-11-01', 509, 2428],
  ['2024-12-20', 411, 2839],
  ['2025-03-12', 395, 3234],
  ['2025-05-19', 210, 3444],
  ['2025-07-14', 389, 3833],
  ['2025-09-11', 586, 4419],
  ['2025-11-06', 680, 5099],
  ['2026-01-07', 572, 5671],
  ['2026-03-12', 779, 6450],
  ['2026-05-06', 608, 7058],
  ['2026-07-17', 706, 7764],
];

/** Filings and local registrations together, August 2026, as one source counts them. */
export const BY_PROVINCE: Readonly<Record<string, number>> = {
  北京: 491,
  上海: 412,
  广东: 272,
  江苏: 189,
  浙江: 109,
  福建: 17,
  安徽: 8,
};

/** Facts whose only sources are mirrors: none of them may be published by what it alone says. */
export const UNPUBLISHED: readonly RegExp[] = [
  /2024版/,
  /TC260-004/,
  /政务大模型应用安全规范/,
  /千行百业/,
  /厦门/,
  /通用人工智能产业政策/,
  /联审/,
  /operational security of AI agents/i,
];
