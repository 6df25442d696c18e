// Typed in by hand from the report's text, not copied from the data. Sections stand beside each figure.

/** Section 4.5, the table of safety-relevant measures, row by row as printed. */
export const MEASURES_TABLE = `
                                          Anhui  Beijing  Fujian  Guangdong  Shanghai  Zhejiang
  alignment                                 ✗       ✓       ✗         ✗          ✗         ✗
  early-warning                             ✓       ✗       ✗         ✓          ✗         ✗
  international-cooperation                 ✗       ✓       ✓         ✓          ✓         ✗
  pre-deployment-supervision                ✗       ✗       ✗         ✗          ✗         ✓
  st-ethics                                 ✗       ✓       ✓         ✓          ✓         ✓
  testing-and-evaluation                    ✓       ✓       ✗         ✓          ✓         ✗
  watermarking-and-provenance               ✗       ✗       ✗         ✓          ✗         ✗
`;

/** Section 4.5: what the text says of each jurisdiction. */
export const JURISDICTIONS = {
  anhui: { zh: '安徽', region: null, leads: false, kind: 'agi-or-large-model' },
  beijing: { zh: '北京', region: 'beijing-tianjin-hebei', leads: true, kind: 'agi-or-large-model' },
  fujian: { zh: '福建', region: null, leads: false, kind: 'ai-development' },
  guangdong: { zh: '广东', region: 'greater-bay-area', leads: true, kind: 'agi-or-large-model' },
  shanghai: { zh: '上海', region: 'yangtze-river-delta', leads: true, kind: 'agi-or-large-model' },
  zhejiang: { zh: '浙江', region: 'yangtze-river-delta', leads: false, kind: 'ai-development' },
} as const;

/** Section 4.1, the table of key provisions, with the articles of endnotes 26–32. */
export const PROVISIONS_TABLE = [
  { provision: 'licensing', endnote: 26, cass: ['✓', 'Chapter 3'], cupl: ['✗'] },
  { provision: 'new-agency', endnote: 27, cass: ['✓', 'Article 12'], cupl: ['✗'] },
  { provision: 'tax-credits', endnote: 28, cass: ['✓', 'Article 22'], cupl: ['✗'] },
  { provision: 'foundation-model-oversight', endnote: 29, cass: ['✓', 'Article 46'], cupl: ['✓', 'Articles 50-57'] },
  { provision: 'agi-value-alignment', endnote: 30, cass: ['✗'], cupl: ['✓', 'Article 77'] },
  { provision: 'financial-penalties', endnote: 31, cass: ['✓', 'Articles 66-70'], cupl: ['✓', 'Articles 82-83'] },
  { provision: 'open-source-exemption', endnote: 32, cass: ['✓', 'Article 71'], cupl: ['✓', 'Article 95'] },
] as const;

/** Section 4.1 and endnotes 24, 25. */
export const LAW_DRAFTS = {
  cass: { lead: '中国社会科学院', participants: 20, versions: { '1.0': '2023-08', '2.0': '2024-04' } },
  cupl: { lead: '中国政法大学', participants: 7, versions: { '2024-03': '2024-03' } },
} as const;

/** Section 4.2, the table of NSFC calls. */
export const FUNDING = [
  {
    date: '2023-12',
    rmb: 3_000_000,
    usd: 400_000,
    per: 'call',
    shown: '3 million RMB (~$400,000)',
    safety: [2, 6],
    partner: null,
    topics: [/values? .*safety/, /automated evaluation/],
  },
  {
    date: '2024-03',
    rmb: 20_000_000,
    usd: 2_800_000,
    per: 'call',
    shown: '20 million RMB (~$2.8 million)',
    safety: [1, 11],
    partner: null,
    topics: [/data poisoning/, /backdoor/, /adversarial/, /fairness.*reliability/],
  },
  {
    date: '2024-03',
    rmb: 2_600_000,
    usd: 360_000,
    per: 'project',
    shown: '2.6 million RMB per project (~$360,000)',
    safety: [1, 19],
    partner: 'China Unicom',
    topics: [/speech synthesis.*value alignment.*bias/],
  },
] as const;

/** Section 4.2, the three printed rows of the register. */
export const SERVICES = [
  [1, 'Beijing', 'ERNIE Bot', '文心一言', 'Baidu', 'Beijing-WenXinYiYan-20230821', '2023-08-31'],
  [2, 'Beijing', 'ChatGLM', '智谱清言', 'Zhipu AI', 'Beijing-ChatGLM-20230821', '2023-08-31'],
  [3, 'Beijing', 'Skylark', '云雀大模型', 'ByteDance', 'Beijing-YunQue-20230821', '2023-08-31'],
] as const;

/** Endnote 33. */
export const BATCHES = { '2023-06': 41, '2023-08': 110, '2024-01': 129, '2024-02': 266, '2024-04': 394 } as const;

/** Section 4.2: at least 117 products and over 900 algorithms, both since August 2023. */
export const REGISTER_TOTALS = [
  [117, 'at-least', '2023-08'],
  [900, 'over', '2023-08'],
] as const;

/** The four slides of key acronyms after section 8. Broken lines are joined. */
export const ACRONYMS = [
  [1, 'AGI', 'Artificial General Intelligence', '通用人工智能'],
  [1, 'AIIA', 'Artificial Intelligence Industry Alliance of China', '人工智能产业发展联盟'],
  [1, 'BAAI', 'Beijing Academy of Artificial Intelligence', '北京智源人工智能研究院'],
  [1, 'BIGAI', 'Beijing Institute for General Artificial Intelligence', '北京通用人工智能研究院'],
  [1, 'CAC', 'Cyberspace Administration of China', '网信办'],
  [1, 'CAICT', 'China Academy of Information and Communications Technology', '中国信息通信研究院'],
  [1, 'CAIS', 'Center for AI Safety', '人工智能安全中心'],
  [1, 'CAISG', 'Peking University Center for AI Safety and Governance', '人工智能安全与治理中心'],
  [1, 'CASS', 'Chinese Academy of Social Sciences', '中国社会科学院'],
  [1, 'CBRN', 'Chemical, Biological, Radiological and Nuclear', '化学、生物、放射和核'],
  [
    1,
    'CNCERT/CC',
    'National Computer Network Emergency Response Technical Team/Coordination Center of China',
    '国家计算机网络应急技术处理协调中心',
  ],
  [2, 'CoAI', 'Tsinghua Conversational AI research group', '交互式人工智能课题组'],
  [2, 'CPC', 'Communist Party of China', '中国共产党'],
  [2, 'CSAC', 'Cyber Security Association of China', '中国网络空间安全协会'],
  [2, 'CUPL', 'China University of Political Science and Law', '中国政法大学'],
  [2, 'CVDA', 'Peking University Computer Vision and Digital Art Lab (CVDA lab)', '计算机视觉与数字艺术实验室'],
  [2, 'DRC', 'Development Research Center', '国务院发展研究中心'],
  [2, 'GAIR', 'Shanghai Jiao Tong University Generative Artificial Intelligence Research Lab', '生成式人工智能研究组'],
  [2, 'HKUST', 'Hong Kong University of Science and Technology', '香港科技大学'],
  [
    2,
    'I-AIIG',
    'The Institute for AI International Governance of Tsinghua University',
    '清华大学人工智能国际治理研究院',
  ],
  [3, 'IDAIS', 'International Dialogues on AI Safety', '人工智能安全国际对话'],
  [3, 'LLM', 'Large Language Model', '大语言模型'],
  [3, 'MIIT', 'Ministry of Industry and Information Technology', '工信部'],
  [3, 'MOFA', 'Ministry of Foreign Affairs', '外交部'],
  [3, 'MOST', 'Ministry of Science and Technology', '科技部'],
  [3, 'MSRA', 'Microsoft Research Asia', '微软亚洲研究院'],
  [3, 'MSS', 'Ministry of State Security', '国安部'],
  [3, 'NDRC', 'National Development and Reform Commission', '发改委'],
  [3, 'NPC', "National People's Congress", '全国人民代表大会'],
  [3, 'NSFC', 'National Natural Science Foundation of China', '国家自然科学基金委员会'],
  [3, 'PAIR', 'PKU Alignment and Interaction Lab', '北大AI对齐团队'],
  [3, 'RLHF', 'Reinforcement Learning from Human Feedback', '人类反馈强化学习'],
  [4, 'SAC', 'Standardization Administration of China', '中国标准化管理委员会'],
  [4, 'SHJT', 'Shanghai Jiao Tong University', '上海交通大学'],
  [4, 'SHLAB', 'Shanghai Artificial Intelligence Laboratory', '上海人工智能实验室'],
  [
    4,
    'TC260',
    'National Information Security Standardization Technical Committee, or National Technical Committee 260 on Cybersecurity of Standardization Administration of China',
    '全国信息安全标准化技术委员会',
  ],
  [4, 'THUNLP', 'Natural Language Processing Lab at Tsinghua University', '清华大学自然语言处理与社会人文计算实验室'],
  [4, 'TJUNLP', 'Tianjin University Natural Language Processing Laboratory', '天津大学自然语言处理实验室'],
  [4, 'UNGA', 'United Nations General Assembly', '联合国大会'],
  [4, 'WAIC', 'World Artificial Intelligence Conference', '世界人工智能大会'],
] as const;

/** What the text prints: value, the word that hedges it, unit, section. Keys are ids of the dataset. */
export const KEY_FIGURES = {
  'papers-total': [131, 'exactly', 'count', 'endnote 6'],
  'papers-per-month-recent': [15, 'nearly', 'per-month', 'section 2.1'],
  'papers-per-month-before': [6, 'exactly', 'per-month', 'section 2.1'],
  'anchor-paper-bar': [3, 'at-least', 'count', 'section 2'],
  'groups-total': [11, 'exactly', 'count', 'section 2.2'],
  'groups-october-2023': [13, 'exactly', 'count', 'section 2.2'],
  'groups-removed': [5, 'exactly', 'count', 'section 2.2'],
  'groups-merged': [2, 'exactly', 'count', 'section 2.2'],
  'groups-added': [4, 'exactly', 'count', 'section 2.2'],
  'groups-any-honor': [8, 'exactly', 'count', 'section 2.2'],
  'groups-best-paper': [6, 'exactly', 'count', 'section 2.2'],
  'groups-top-two-percent': [7, 'exactly', 'count', 'section 2.2'],
  'award-conferences': [9, 'exactly', 'count', 'section 2'],
  'dialogues-ai-focused': [8, 'exactly', 'count', 'section 3.4'],
  'dialogues-frontier': [2, 'exactly', 'count', 'section 3.4'],
  'dialogues-china-us': [40, 'at-least', 'count', 'section 3.4'],
  'unga-co-sponsors': [120, 'at-least', 'count', 'section 3.1'],
  'idais-meetings': [2, 'exactly', 'count', 'section 3.4'],
  'sino-french-documents': [20, 'nearly', 'count', 'section 3.3'],
  'joint-statements-france': [4, 'exactly', 'count', 'section 3.3'],
  'ai-law-drafts': [2, 'exactly', 'count', 'section 4.1'],
  'cass-participants': [20, 'exactly', 'count', 'endnote 24'],
  'cupl-participants': [7, 'exactly', 'count', 'endnote 25'],
  'registered-services': [117, 'at-least', 'count', 'section 4.2'],
  'registered-algorithms': [900, 'over', 'count', 'section 4.2'],
  'megaregion-share': [80, 'over', 'percent', 'section 4.5'],
  megaregions: [3, 'exactly', 'count', 'section 4.5'],
  'new-local-agi-policies': [3, 'exactly', 'count', 'section 4'],
  'corpus-samples': [4000, 'at-least', 'count', 'section 4.4'],
  // The report prints 96%; the standard says no less than that.
  'corpus-pass-rate': [96, 'at-least', 'percent', 'section 4.4'],
  'sac-standards': [7, 'exactly', 'count', 'section 4.4'],
  'wdta-standards': [2, 'exactly', 'count', 'section 3.1'],
  'excessive-agency-tests': [5, 'exactly', 'count', 'section 3.1'],
  'industry-alliances': [2, 'at-least', 'count', 'section 5.1'],
  'aiia-overseers': [4, 'exactly', 'count', 'section 5.1'],
  'labs-disclosing': [3, 'exactly', 'count', 'section 5.2'],
  'ant-ethics-staff': [20, 'nearly', 'percent', 'section 5.3'],
  'red-lines': [5, 'exactly', 'count', 'section 6.1'],
  'funding-floor-one-third': [33.3, 'at-least', 'percent', 'section 6.2'],
  'funding-floor-chinese-experts': [10, 'between', 'percent', 'section 6.2'],
  'party-venue-experts': [2, 'exactly', 'count', 'section 6.4'],
  'poll-loss-of-control': [63, 'exactly', 'percent', 'section 7'],
  'poll-under-35': [66.7, 'over', 'percent', 'section 7'],
  'new-polls': [1, 'exactly', 'count', 'section 7'],
} as const;

/** Worked out by hand from the figures above; the data must call them derived. */
export const DERIVED_FIGURES = {
  'papers-before-derived': 42, // 7 months of 6
  'papers-recent-derived': 89, // 131 less 42
  'groups-both-honors': 5, // 6 + 7 − 8
  'groups-best-paper-only': 1, // 6 − 5
  'groups-top-two-percent-only': 2, // 7 − 5
  'groups-no-honor': 3, // 11 − 8
  'registered-algorithms-four-batches': 899, // 110 + 129 + 266 + 394
  'registered-algorithms-five-batches': 940, // and 41
  'jurisdictions-compared': 6,
  'policy-ticks': 18,
} as const;

/** Section 2.2, endnotes 7 and 8. */
export const GROUPS_REMOVED = [
  'Alibaba DAMO Academy',
  'Hong Kong University of Science and Technology, FU Jie research team',
  "Huawei Noah's Ark Lab",
  'RealAI',
  'Shanghai Jiao Tong University Lab for Interpretability and Theory-Driven Deep Learning',
] as const;
export const GROUPS_MERGED = [/CoAI/, /Foundation Model Research Center/] as const;
export const GROUPS_ADDED = [
  /^ByteDance Responsible AI team/,
  /Computer Vision and Digital Art Lab/,
  /AI Security Lab/,
  /THUNLP/,
] as const;

/**
 * The papers of sections 2.3 and 5.2. `title` where the report prints one (endnotes 12–18 or the slide), otherwise
 * words that the description must share with the slide.
 */
export const PAPERS = [
  // Alignment
  {
    title: /^Aligner: .*Weak-to-Strong Correction$/,
    groups: ['pku-caisg-pair'],
    direction: 'alignment',
    at: 'endnote 12',
  },
  { words: /sociotechnical/i, groups: ['pku-caisg-pair'], direction: 'alignment', at: 'section 2.3' },
  {
    title: /^Large Language Model Unlearning$/,
    groups: ['bytedance-responsible-ai'],
    direction: 'alignment',
    at: 'endnote 13',
  },
  { words: /unlearn/i, groups: ['fudan-nlp'], direction: 'alignment', at: 'section 2.3' },
  { words: /two further unlearning/i, groups: ['bytedance-responsible-ai'], direction: 'alignment', at: 'section 2.3' },
  { words: /Guideline Library/i, groups: ['msra'], direction: 'alignment', at: 'section 2.3' },
  { words: /across languages/i, groups: ['tjunlp'], direction: 'alignment', at: 'section 2.3' },
  {
    title: /^Agent Alignment in Evolving Social Norms$/,
    groups: ['fudan-nlp'],
    direction: 'alignment',
    at: 'endnote 14',
  },
  { words: /Institute for AI Industry Research/, groups: [], direction: 'alignment', at: 'section 2.3' },
  // Robustness
  { words: /backdoor/i, groups: [], direction: 'robustness', at: 'section 2.3' },
  { words: /Bard and GPT-4V/, groups: [], direction: 'robustness', at: 'section 2.3' },
  { words: /as code/, groups: ['shlab'], direction: 'robustness', at: 'section 2.3' },
  { words: /multi-agent/i, groups: [], direction: 'robustness', at: 'section 2.3' },
  // Systemic safety
  {
    title: /^Control Risk for Potential Misuse of Artificial Intelligence in Science$/,
    groups: ['msra'],
    direction: 'systemic-safety',
    at: 'endnote 15',
  },
  { words: /agents in science/, groups: ['shjt-ai-security-lab'], direction: 'systemic-safety', at: 'section 2.3' },
  { words: /watermark/i, groups: ['fudan-nlp'], direction: 'systemic-safety', at: 'section 2.3' },
  { words: /watermark/i, groups: ['bytedance-responsible-ai'], direction: 'systemic-safety', at: 'section 2.3' },
  {
    title: /^Can ChatGPT Detect DeepFakes\? A Study of Using Multimodal Large Language Models for Media Forensics$/,
    groups: [],
    direction: 'systemic-safety',
    at: 'endnote 16',
  },
  { title: /^ToolSword/, groups: ['fudan-nlp'], direction: 'systemic-safety', at: 'section 2.3' },
  // Monitoring
  {
    title: /^SALAD-Bench: A Hierarchical and Comprehensive Safety Benchmark for Large Language Models$/,
    groups: ['shlab'],
    direction: 'monitoring-evaluations',
    at: 'endnote 17',
  },
  { title: /^OpenEval/, groups: ['tjunlp'], direction: 'monitoring-evaluations', at: 'section 2.3' },
  { title: /^FLAMES/i, groups: ['shlab'], direction: 'monitoring-evaluations', at: 'section 2.3' },
  { words: /theory of mind/, groups: ['pku-cvda'], direction: 'monitoring-interpretability', at: 'section 2.3' },
  {
    title: /^Masked Completion via Structured Diffusion with White-Box Transformers$/,
    groups: [],
    direction: 'monitoring-interpretability',
    at: 'endnote 18',
  },
  // Models
  { words: /InternLM2/, groups: ['shlab'], direction: null, at: 'section 5.2' },
  { words: /ChatGLM/, groups: [], direction: 'alignment', at: 'section 5.2' },
  { words: /DeepSeek-V2/, groups: [], direction: null, at: 'section 5.2' },
] as const;

/** Endnote number → the section of the slide that carries its mark. */
export const ENDNOTE_SECTIONS = [
  ['1', [1, 2]],
  ['2', [3, 4]],
  ['2.1', [5, 6]],
  ['2.2', [7, 8, 9, 10, 11]],
  ['2.3', [12, 13, 14, 15, 16, 17, 18]],
  ['3', [19]],
  ['3.4', [20, 21]],
  ['4.1', [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]],
  ['4.2', [33]],
  ['4.4', [34, 35]],
  ['4.5', [36]],
  ['5.1', [37]],
  ['6.4', [38, 39]],
  ['7', [40]],
] as const;
