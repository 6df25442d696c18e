import type { industry as english } from '#i18n/en/industry.ts';
import { REPORT } from './report-name.ts';

export const industry: typeof english = {
  lede: '有官方背景的联盟涉足人工智能安全，实验室说明模型的对齐方法，企业发布报告。企业内部的做法大多不为外界所知，因此报告未提之处，本页写作“未提”，绝不写作“否”。',
  relations: {
    oversees: '主管',
    'works-closely-with': '密切合作',
    'directly-subordinated-to': '直接隶属',
    'subordinated-to': '隶属',
    created: '创建',
  },
  sentence: (from, relation, to) => `${from}—${relation}—${to}`,
  withAbbreviation: (name, abbreviation) => `${name}（${abbreviation}）`,
  bodyKinds: {
    government: '政府',
    ministry: '部委',
    regulator: '监管机构',
    legislature: '立法机关',
    'standards-body': '标准机构',
    'public-institution': '事业单位',
    'think-tank': '智库',
    funder: '资助机构',
    alliance: '联盟',
    association: '协会',
    committee: '委员会',
    'working-group': '工作组',
    academy: '研究院',
    university: '高校',
    company: '企业',
    'social-enterprise': '社会企业',
    ngo: '非政府组织',
  },
  finding: {
    nobodyOversees: '没有关于联盟主管机构的记录',
    overseen: (parts) => parts.map(({ alliance, overseers }) => `${alliance}由 ${overseers} 个中央部门主管`).join('，'),
    committees: (parts) =>
      parts.length === 0
        ? '没有委员会的记录'
        : `涉及安全、法律或伦理的下属机构：${parts.map(({ alliance, committees }) => `${alliance} ${committees} 个`).join('，')}`,
    noDisclosure: '没有可显示的披露',
    frontier: (total, yes, no) => {
      const tested =
        yes === 0 ? `${total} 份披露中，无一据称测试了前沿风险` : `${total} 份披露中有 ${yes} 份测试了前沿风险`;
      const open = total - yes - no;
      if (no === 0) return `${tested}；报告对其中 ${open} 份未作说明`;
      return `${tested}：报告指明 ${no} 份没有${open === 0 ? '' : `，其余 ${open} 份未提`}`;
    },
  },
  oversight: {
    subtitle: '行业组织周围的机构，以及报告写明的关系',
    invitation: '点选机构查看其关系与出处',
    from: '机构',
    relation: '关系或机构类型',
    to: '对象',
    inferred: '推断',
    count: (bodies, ties) => `${bodies} 个机构 · ${ties} 项关系`,
    noteLost: '报告原以图片呈现，文本中未能保留：此处的关系依据第 5.1 节与尾注 37，版式由本项目绘制。',
    noteInferred: '虚线关系系本项目推断，理由见各自的依据。',
  },
  committees: {
    subtitle: '报告点名的委员会与工作组，以及报告对它们的描述',
    count: (count) => `${count} 个机构`,
    note: '这些行业组织另有其他机构，报告未写其名。',
    alliance: '联盟',
    committee: '委员会或工作组',
    what: '工作内容',
    kind: '类型',
  },
  disclosures: {
    subtitle: '据报告所述，各文件逐项声称或论及的做法',
    invitation: '点选单元格查看附注与出处',
    show: '显示',
    kinds: { all: '全部', labs: '发布模型的实验室', companies: '企业' },
    practice: '做法',
    discloser: '实验室或企业',
    total: '声称或论及',
    count: (disclosures, coded, cells) => `${disclosures} 份披露 · ${cells} 格中已编码 ${coded} 格`,
    noteSilent: '“未提”指报告未置可否：有关机构可能做了，也可能没做。只有报告明言缺失之处才写作“否”。',
    noteClaims: '“是”为实验室或企业自述，由报告转述。凡依据报告对多家实验室的合并表述编码的，附注中均有说明。',
    words: {
      yes: { short: '是', long: '声称或论及' },
      no: { short: '否', long: '报告指其缺失' },
      'not-coded': { short: '未提', long: '报告未提' },
      'not-applicable': { short: '不适用', long: '不适用' },
    },
  },
  practices: {
    'rlhf-alignment': 'RLHF 对齐',
    'intent-alignment': '意图对齐',
    'value-alignment': '价值对齐',
    superalignment: '超级对齐或可扩展监督',
    'reward-hacking': '减少奖励破解',
    'success-measure': '对上述成效的衡量',
    'harmful-content': '有害内容',
    'safety-benchmarks': '安全基准测试',
    'frontier-risk-testing': '前沿风险测试',
    'concrete-measures': '具体安全措施',
    robustness: '稳健性',
    'red-teaming': '红队测试',
    'jailbreak-prevention': '防越狱',
    watermarking: '水印',
    'risk-assessment': '风险评估与防御',
    'ethics-staffing': '伦理人员配置',
  },
  news: {
    title: (companies, total) => `产业界与实验室的 ${total} 个事件中，企业报告、表态或文章占 ${companies} 个`,
    subtitle: '委员会、模型论文与企业发布内容，按日期排列',
    withLater: (finding, later) => `${finding}；另有 ${later} 个发生在报告之后`,
    count: (events, later) => `${events} 个事件${later === 0 ? '' : `，另有报告之后 ${later} 个`}`,
    lane: '主体',
    date: '日期',
    earlier: '早于所示月份：',
    event: '事件',
    lanes: { alliances: '联盟', labs: '实验室模型论文', companies: '企业' },
  },
  sourceLine: `${REPORT}第 5 节与尾注 37`,
};
