import type { experts as english } from './en.ts';
import { REPORT } from '#i18n/zh/report-name.ts';

const percent = (value: number): string => (value === 33.3 ? '三分之一' : `${value}%`);

export const experts: typeof english = {
  lede: '有名有姓的专家与机构就前沿人工智能风险发出的呼吁、表态与自述。呼吁是提出要求，表态是发表看法，自述则说的是自己，且无法核实，因此分开呈现。',
  search: '搜索姓名与观点',
  summary: (shown, total) => `${total} 条中的 ${shown} 条`,
  count: (count) => `${count} 条观点`,
  countApart: (count, later) => `${count} 条观点${later === 0 ? '' : `，报告之后另有${later}条`}`,
  facets: { positionTopic: '主题', positionStatus: '性质' },
  topics: {
    funding: '安全经费与人员',
    'international-coordination': '国际协调',
    biosecurity: '生物安全',
    'party-venue': '党政平台',
    'national-security': '国家安全',
    'development-and-safety': '发展与安全',
    'alignment-research': '对齐研究',
    'loss-of-control': '失控风险',
    oversight: '分级监管',
    'open-source': '开放模型',
    legislation: '人工智能立法',
  },
  statuses: { call: '呼吁', statement: '表态', 'claim-unverified': '未经核实的自述' },
  undated: '未注日期',
  shareOf: (goal, base) => `用于${goal}；基数：${base}`,
  share: {
    atLeast: (low) => `至少${percent(low)}`,
    between: (low, high) => `${low}% 至 ${high}%`,
    nearly: (high) => `近 ${percent(high)}`,
  },
  columns: {
    who: '何人',
    what: '观点',
    low: '下限（%）',
    high: '上限（%）',
    share: '原表述',
    of: '用途与基数',
    status: '性质',
    when: '时间',
    facts: '性质、日期与说明',
    part: '部分',
  },
  finding: {
    nobody: '没有符合当前筛选条件的中国专家人工智能安全观点',
    alone: (topic, count) => `所示${count}条中国专家观点均属“${topic}”`,
    first: (topic, count, total) => `关于人工智能风险的${total}条中国专家观点中，“${topic}”有${count}条`,
    tied: (topics, count, total) => `关于人工智能风险的${total}条中国专家观点中，${topics}各有${count}条`,
    positions: (count) => `关于人工智能风险的中国专家观点${count}条，按主题排列`,
    noShare: '所示中国专家观点均未提出比例',
    noFloor: '所示观点均未提出最低比例',
    called: (share, highest, calls) =>
      calls === 1
        ? `一项呼吁主张人工智能安全投入占${share}`
        : highest === calls
          ? `${calls}项呼吁均主张人工智能安全投入占${share}`
          : `${calls}项呼吁中，${highest}项主张人工智能安全投入占${share}`,
    claimed: (share, claims) =>
      claims === 1 ? `唯一声称已达到的比例（${share}）未经核实` : `${claims} 项自述未经核实`,
    redLines: (count) => `中外专家在北京商定${count}条人工智能红线`,
  },
  floors: {
    subtitle: '各方提出的经费或人员占比（%）',
    noteKinds: '各比例并非同一指标：有的指研发经费，有的指人员；有的是呼吁，有一项是自述的现状。',
    noteOpen: '箭头表示开放区间，即至少如此。',
    noteShared: (people) => `一个区间代表 ${people} 位专家；报告未说明各自提出何值。`,
    noteWithout: (count) => `另有 ${count} 条关于经费的观点未提出比例，列于下方。`,
  },
  redLines: {
    subtitle: '每条红线及本项目对其含义的概述；报告仅列出名称',
    note: '由少数中外专家商定，对任何政府均无约束力。',
    count: (lines) => `${lines} 条`,
    line: '红线',
    meaning: '含义',
  },
  signatories: {
    title: (signed, companies) =>
      signed === 0
        ? '报告未点名任何签署方'
        : `报告点名的 ${signed} 个签署方中，${companies === 0 ? '没有' : `有 ${companies} 个`}来自企业`,
    subtitle: '谁签署了载有红线的北京声明，谁召集了会议',
    count: (records) => `${records} 条`,
    noteSome: '签署方与召集人，报告均只点名一部分，未计总数，也未说明召集人是否签署。',
    noteGroup: (name) => `${name}在此计为一条，报告未说明其人数。`,
    role: '参与方式',
    office: '职务或领域',
    roles: { signatory: '签署北京声明', convener: '召集会议' },
    sectors: { science: '科学界', governance: '治理界', 'state-backed-lab': '有官方背景的实验室', company: '企业' },
    capacities: { personal: '以个人身份签署' },
  },
  positions: {
    subtitle: '具名专家与机构的观点，按主题排列；报告之后的均已注明',
    invitation: '点选姓名查看出处，点选主题可筛选',
    note: '报告引述的是少数有影响力的人物，并不说明某一观点有多普遍。',
  },
  sourceMixed: `${REPORT}第6节，以及各观点依据中所列网页`,
  sourceLine: `${REPORT}第 6 节，兼及第 3.4、4.2、5.2、5.3 节与尾注 20、23、28、38、39`,
};
