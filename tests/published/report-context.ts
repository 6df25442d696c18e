// Typed in by hand from the report's text, not copied from the data. Sections stand beside each figure.

/** Section 6.1, the five red lines of Beijing, in order. */
export const RED_LINES = [
  /^Autonomous replication or improvement$/,
  /^Power[ -]seeking$/,
  /^Assisting weapons? development$/,
  /^Cyberattacks$/,
  /^Deception$/,
] as const;

/** Section 7 and endnote 40. */
export const POLL = { pollsterZh: /澎湃新闻/, date: '2024-03', agree: 63, under35: 'over' } as const;

/** Section 6.2 (and 5.3 for Ant Group): floors and shares, in percent. One-third is entered as 33.3. */
export const FUNDING_POSITIONS = [
  { who: /IDAIS/, date: '2023-10', low: 33.3, high: null, qualifier: 'at-least', status: 'call' },
  { who: /IDAIS/, date: '2024-03', low: 33.3, high: null, qualifier: 'at-least', status: 'call' },
  {
    who: /Managing AI Risks in an Era of Rapid Progress/,
    date: '2023-10',
    low: 33.3,
    high: null,
    qualifier: 'at-least',
    status: 'call',
  },
  {
    who: /Kai-Fu Lee, ZHANG Ya-Qin, ZHANG Hongjiang/,
    date: null,
    low: 10,
    high: 20,
    qualifier: 'between',
    status: 'call',
  },
  { who: /NI Xingjun/, date: '2023-12', low: null, high: 20, qualifier: 'nearly', status: 'claim-unverified' },
] as const;

/** What else the experts of the report say: who, on what, when if that is printed, and words of the matter; no shares. */
export const STATEMENTS = [
  [/Chinese Academy of Social Sciences/, 'funding', null, 'section 6.2', /tax credits/],
  [/IDAIS/, 'international-coordination', null, 'section 6.1', /red lines.*registration.*above a certain capability/],
  [/^ZHANG Weiwen$/, 'biosecurity', '2023-10', 'section 6.3', /synthetic biology/],
  [
    /Development Research Center of the State Council/,
    'biosecurity',
    '2024-01',
    'section 6.3',
    /biological design tools/,
  ],
  [/CAICT/, 'biosecurity', null, 'section 6.3', /interim report.*chemical and biological risks/],
  // The two articles are of November and December; one record stands for both.
  [/^GAO Wen$/, 'party-venue', '2023', 'section 6.4', /extinction.*aligned/],
  // The report prints no date; the day is that of a lecture in the news.
  [
    /^ZHU Songchun$/,
    'party-venue',
    '2024-01-05',
    'section 6.4',
    /losing control.*value system.*cognitive structure.*“heart”/,
  ],
  [/^ZHOU Hongyi$/, 'development-and-safety', null, 'endnote 23', /not be ignored/],
  [/^SUN Maosong$/, 'development-and-safety', null, 'endnote 23', /better governance tools/],
  [/Central Military Commission/, 'national-security', null, 'section 4.2', /existential risk/],
  [/CAICT/, 'alignment-research', '2023-11', 'section 4.2', /catastrophic.*RLHF/],
  [/^TANG Jie$/, 'alignment-research', null, 'section 5.2', /superalignment.*human values.*reflect/],
  [
    /^YIN Hejun$/,
    'development-and-safety',
    null,
    'section 4.1',
    /rivalry between great powers.*greatest security.*equal/,
  ],
  // Days of other sources: the report prints no date, January 2024, and the Two Sessions.
  [/^WU Zhaohui$/, 'international-coordination', '2023-11-01', 'section 3.1', /human control.*developing countries/],
  [/^LI Qiang$/, 'international-coordination', '2024-01-16', 'section 3.1', /existential.*human control.*humanity/],
  [
    /^WANG Yi$/,
    'international-coordination',
    '2024-03-07',
    'section 3.1',
    /force for good.*human control.*interpretability and predictability.*risk assessment.*fair.*under the UN/,
  ],
  [/Office of Science and Technology Policy/, 'international-coordination', '2024-01', 'section 3.3', /standards/],
  [/^Concordia AI$/, 'international-coordination', '2024-02-01', 'endnote 21', /four strategies/],
  [/^Minister of State Security$/, 'national-security', '2023-09', 'section 4.2', /important tool.*opinion warfare/],
  [/NPC Standing Committee/, 'legislation', null, 'section 4.1', /AI law.*faster/],
] as const;

/** Those among them who ask for something; the others state it. */
export const CALLING = /Social Sciences|IDAIS|Technology Policy|^Concordia AI$|NPC Standing Committee/;

/** Section 6.4 and endnote 38: where and when GAO Wen wrote. */
export const GAO_WEN_VENUES = [
  'November',
  'December',
  'Study Times (学习时报)',
  'Current Events Report (时事报道)',
] as const;

/** Section 5.1: committee or working group, Chinese name where it is printed, whose it is, and when it came about. */
export const COMMITTEES = {
  'aiia-safety-committee': ['Safety and Security Governance Committee', '安全治理委员会', 'aiia', '2023-09'],
  'aiia-law-group': ['Policy and Law working group', '政策法规工作组', 'aiia', '2017'],
  'aiia-ethics-group': ['Science and Technology Ethics working group', '科技伦理工作组', 'aiia', '2023-12'],
  'csac-expert-committee': ['AI Safety and Security Governance Expert Committee', null, 'csac', '2023-10'],
} as const;

/** Sections 3.1, 4.4 and 5.1: title, how far it has come, and the date where one is printed. */
export const STANDARDS = {
  'wdta-ai-str-01': [/^Generative AI Application Security Testing/, 'published', '2024-04'], // released
  'wdta-ai-str-02': [/^Large Language Model Security Testing Method$/, 'published', '2024-04'], // released
  'tc260-003': [/generative AI/i, 'published', '2024-02'], // issued
  'sac-2023-12': [/AI/, 'in-preparation', '2023-12'], // work was beginning
  'aiia-risk-management-framework': [/^AI Risk Management Framework$/, 'in-preparation', null], // working on
  'aiia-safety-benchmark': [/^AI Safety Benchmark$/, 'published', null], // published
  'aiia-coding-models': [/coding large models/, 'in-preparation', null], // pursuing
  fangsheng: [/^Fangsheng$/, 'announced', null], // will include
} as const;

/** Section 3.1. */
export const WDTA = {
  date: '2024-04',
  number: 'WDTA AI-STR-02',
  title: 'Large Language Model Security Testing Method',
  contributors: {
    'western-companies': ['Meta', 'Nvidia', 'Google', 'Anthropic', 'Microsoft', 'OpenAI'],
    'western-public-bodies': ['Georgetown', 'US National Institute of Standards and Technology'],
    'chinese-companies': ['Baidu', 'iFLYTEK', 'Ant Group', 'Tencent'],
  },
  /** Section 5.3, of the language-model standard only. */
  leadAuthors: ['Ant Group'],
} as const;

/** Section 4.4. */
export const TC260_TEST = { sample: 4000, threshold: 96, date: '2024-02', draft: '2023-10' } as const;
export const SAC_STANDARDS = {
  date: '2023-12',
  count: 7,
  named: ['Risk Management Capability Assessment', 'Pretrained Model Part 2: Testing Indicators and Methods'],
} as const;

/** Section 3.4: conveners; section 6.1 and endnote 20: signatories, in the order of the text. Name, sector, capacity. */
export const CONVENERS = ['Yoshua Bengio', 'Andrew Yao', 'Stuart Russell', 'ZHANG Ya-Qin'] as const;
export const SIGNATORIES = [
  ['FU Ying', '傅莹', /former Vice Minister of Foreign Affairs/i, 'governance', null],
  ['XUE Lan', '薛澜', /Dean of .*I-AIIG/, 'governance', null],
  ['Leaders of BAAI', '智源研究院领导层', /BAAI/, 'state-backed-lab', null],
  ['ZHANG Peng', '张鹏', /CEO of Zhipu AI/i, 'company', null],
  ['LI Hang', '李航', /Head of Research at ByteDance/i, 'company', 'personal'],
] as const;

/** Section 3.4 and its footnote. */
export const DIALOGUE_COUNTS = [
  [8, 'exactly', '2022'],
  [2, 'exactly', '2022'],
  [40, 'at-least', null],
] as const;

/** Sections 3.3 and 3.4: the meetings that the report names, by dialogue. IDAIS is the one that it says it counts. */
export const MEETINGS = { idais: ['2023-10', '2024-03'], 'china-us-government': ['2024-05-14'] } as const;

/** Section 5.1, endnote 37 (and 4.2, 4.4, 6.3 for the bodies outside the diagram): from, kind, to. */
export const RELATIONS = [
  'miit created aiia',
  'ndrc created aiia',
  'most created aiia',
  'cac created aiia',
  'miit oversees caict',
  'caict works-closely-with aiia',
  'cac oversees csac',
  'cac oversees cncert-cc',
  'csac created csac-expert-committee',
  'aiia-safety-committee directly-subordinated-to aiia',
  'aiia-law-group directly-subordinated-to aiia',
  'aiia-ethics-group directly-subordinated-to aiia',
  'csac-expert-committee directly-subordinated-to csac',
  'sac oversees tc260',
  'drc subordinated-to state-council',
] as const;

/** Sections 5.2 and 5.3: what each document is said to hold or to lack. All else is not coded. */
export const DISCLOSURES = {
  'shlab-internlm2': {
    yes: ['rlhf-alignment', 'reward-hacking'],
    no: ['success-measure', 'safety-benchmarks', 'frontier-risk-testing'],
  },
  'zhipu-chatglm-rlhf': {
    yes: ['rlhf-alignment', 'intent-alignment', 'harmful-content'],
    no: ['frontier-risk-testing'],
  },
  'deepseek-v2': {
    yes: ['value-alignment'],
    no: ['safety-benchmarks', 'frontier-risk-testing', 'concrete-measures'],
  },
  'ant-group-statement': { yes: ['risk-assessment', 'ethics-staffing'], no: [] },
  'alibaba-report': { yes: ['value-alignment', 'robustness', 'watermarking'], no: [] },
  'tencent-report': { yes: ['value-alignment'], no: [] },
  'baidu-red-teaming': { yes: ['harmful-content', 'red-teaming', 'jailbreak-prevention'], no: [] },
} as const;

/** Sections 5.2 and 5.3: whose, the date where one is printed, and words that the cells with a note must say. */
export const DISCLOSURE_DOCUMENTS = {
  'shlab-internlm2': [/SHLAB/, 'InternLM2', null, { 'reward-hacking': /claims/, 'safety-benchmarks': /performance/ }],
  'zhipu-chatglm-rlhf': [/Zhipu AI/, /ChatGLM/, null, { superalignment: /TANG Jie/, 'harmful-content': /toxic/ }],
  'deepseek-v2': [/DeepSeek/, 'DeepSeek-V2', null, { 'value-alignment': /ultimate/, 'concrete-measures': /lacking/ }],
  'ant-group-statement': [/Ant Group/, null, '2023-12', { 'ethics-staffing': /^Nearly 20%.*claim/ }],
  'alibaba-report': [/Alibaba/, null, '2023-12', { 'value-alignment': /human values/ }],
  'tencent-report': [/Tencent/, null, '2024-01', { 'value-alignment': /full chapter/ }],
  'baidu-red-teaming': [/Baidu/, null, '2024-04', { 'red-teaming': /content security.*rules and standards/ }],
} as const;

/** Dates that the report prints, by event; a finer date of another source must fall within. */
export const EVENT_DATES = {
  'aiia-policy-law-group': '2017', // 5.1
  'gao-wen-leadership-briefing': '2018', // 6.4
  'zhejiang-ai-opinions': '2023', // 4.5
  'beijing-agi-measures': '2023-05', // 4
  'deep-synthesis-filings-2023-06': '2023-06', // endnote 33
  'ai-law-first-announced': '2023-06', // 4.1
  'interim-measures-generative-ai': '2023-07', // 4.4
  'cass-model-law-1': '2023-08', // 4.1
  'deep-synthesis-filings-2023-08': '2023-08', // endnote 33
  'first-generative-ai-registrations': '2023-08-31', // 4.2
  'mss-minister-article': '2023-09', // 4.2
  'aiia-safety-committee': '2023-09', // 5.1
  'concordia-first-report': '2023-10', // 2.2
  'idais-first-meeting': '2023-10', // 3.4
  'tc260-draft': '2023-10', // 4.4
  'managing-ai-risks-paper': '2023-10', // 3.4
  'zhang-weiwen-talent': '2023-10', // 6.3
  'csac-expert-committee': '2023-10', // 5.1
  'bletchley-declaration': '2023', // 1 and 3.1
  'xi-biden-agreement': '2023-11', // 3.3
  'mss-post-november': '2023-11', // 4.2
  'caict-blue-paper': '2023-11', // 4.2
  'gao-wen-article-november': '2023-11', // 6.4
  'gao-wen-article-december': '2023-12', // 6.4
  'nsfc-value-alignment-call': '2023-12', // 4.2
  'sac-seven-standards': '2023-12', // 4.4
  'aiia-ethics-group': '2023-12', // 5.1
  'ant-ethics-claim': '2023-12', // 5.3
  'alibaba-report': '2023-12', // 5.3
  'tencent-report': '2024-01', // 5.3
  'deep-synthesis-filings-2024-01': '2024-01', // endnote 33
  'li-qiang-davos': '2024-01', // 3.1
  'ostp-standards-call': '2024-01', // 3.3
  'mss-post-january': '2024-01', // 4.2
  'aiia-agi-meeting': '2024-01', // 5.1
  'drc-biosecurity-article': '2024-01', // 6.3
  'diplomat-op-ed': '2024-02-01', // 3.4
  'deep-synthesis-filings-2024-02': '2024-02', // endnote 33
  'tc260-standard': '2024-02', // 4.4
  'government-work-report': '2024', // 4.1
  'npcsc-plan-2024': '2024-05', // 4.1, beside the State Council's plan of May
  'generative-ai-register': '2024-03', // 4.2
  'unga-resolution': '2024-03', // 3.1
  'idais-beijing': '2024-03', // 3.4
  'cupl-draft': '2024-03', // 4.1
  'nsfc-ai-methods-call': '2024-03', // 4.2
  'nsfc-unicom-call': '2024-03', // 4.2
  'the-paper-poll': '2024-03', // 7
  'china-un-resolution-plan': '2024-04', // 3.1
  'wdta-standards': '2024-04', // 3.1
  'deep-synthesis-filings-2024-04': '2024-04', // endnote 33
  'china-africa-forum': '2024-04', // 3.2
  'five-points-of-consensus': '2024-04', // 3.3
  'cass-model-law-2': '2024-04', // 4.1
  'baidu-red-teaming': '2024-04', // 5.3
  'sino-french-statement': '2024-05-06', // 3.3
  'state-council-plan-2024': '2024-05', // 4.1
  'geneva-meeting': '2024-05-14', // 3.3
} as const;

/**
 * Events that the report tells of without a date, or only as within a span of months: "in the last year" and "over the
 * past 6 months" end with its day, "around the Two Sessions" is March 2024. Their dates are of other sources.
 */
export const EVENTS_WITHOUT_DATE = {
  'cac-generative-ai-draft': ['section 4.1', '2023-01', '2023-07'], // before the measures of mid-2023
  'fujian-ai-measures': ['section 4.5', '2023-05', '2024-05'],
  'anhui-agi-plan': ['section 4.5', '2023-05', '2024-05'],
  'shanghai-large-model-measures': ['section 4.5', '2023-05', '2024-05'],
  'guangdong-agi-opinions': ['section 4.5', '2023-05', '2024-05'],
  'global-ai-governance-initiative': ['section 3', '2023-01', '2023-12'], // in 2023
  'zhu-songchun-lecture': ['section 6.4', '2023-10', '2024-05'], // since October 2023
  'leaders-lab-visits': ['section 4.1', '2024-03', '2024-03'],
  'ndrc-lab-visits': ['section 4.1', '2024-03', '2024-03'],
  'wang-yi-three-ensures': ['section 3.1', '2024-03', '2024-03'],
  'internlm2-report': ['section 5.2', '2023-11', '2024-05'],
  'chatglm-rlhf-paper': ['section 5.2', '2023-11', '2024-05'],
  'deepseek-v2-paper': ['section 5.2', '2023-11', '2024-05'],
} as const;

/** The subsection of section 3 that tells of each international event; null for what the report does not tell of. */
export const FORUMS = {
  'global-ai-governance-initiative': 'multilateral', // 3.1
  'bletchley-declaration': 'multilateral', // 3.1
  'li-qiang-davos': 'multilateral', // 3.1
  'wang-yi-three-ensures': 'multilateral', // 3.1
  'unga-resolution': 'multilateral', // 3.1
  'china-un-resolution-plan': 'multilateral', // 3.1
  'wdta-standards': 'multilateral', // 3.1
  'china-africa-forum': 'global-south', // 3.2
  'xi-biden-agreement': 'bilateral', // 3.3
  'ostp-standards-call': 'bilateral', // 3.3
  'five-points-of-consensus': 'bilateral', // 3.3
  'sino-french-statement': 'bilateral', // 3.3
  'geneva-meeting': 'bilateral', // 3.3
  'idais-first-meeting': 'track-dialogue', // 3.4
  'idais-beijing': 'track-dialogue', // 3.4
  'bangkok-talks': null,
} as const;
