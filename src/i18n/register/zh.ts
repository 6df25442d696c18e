import { REPORT } from '#i18n/zh/report-name.ts';
import type { documents as english } from './en.ts';

const bindingOf = (part: number, whole: number): string => {
  if (whole === 1) return part === 1 ? '所列的1份人工智能治理文件具有约束力' : '所列的1份人工智能治理文件不具约束力';
  if (part === 0) return `${whole}份人工智能治理文件均不具约束力`;
  return part === whole
    ? `${whole}份人工智能治理文件均具有约束力`
    : `${whole}份人工智能治理文件中有${part}份具有约束力`;
};

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

export const documents: typeof english = {
  lede: (day, named, basis, later) =>
    `人工智能治理文件名录，涵盖中国的文件和中国参与的国际文件：${day}的报告提及${named}份，当时已施行或发布的另有${basis}份，其后的有${later}份。报告自有的文件清单不见于正文。`,
  search: '搜索标题、文号、机构与说明',
  summary: (shown, total) => `共${total}份文件，显示${shown}份`,
  count: (report, later) =>
    later === 0 ? `${report}份文件` : `${report + later}份文件：报告前${report}份，报告后${later}份`,
  valueLabel: '文件数（各时期合计）',
  facets: {
    documentPeriod: '时期',
    documentLevel: '层级',
    documentType: '类型',
    documentBinding: '约束力',
    documentTopic: '主题',
    documentNamed: '报告是否提及',
    documentIssuer: '发布机构',
    documentYear: '年份',
  },
  periods: { report: '报告发布前', after: '报告发布后' },
  levels: { national: '国家', provincial: '省级', city: '市级', international: '国际', industry: '行业' },
  types: {
    law: '法律',
    'administrative-regulation': '行政法规与地方性法规',
    'departmental-rule': '部门规章',
    policy: '政策文件',
    plan: '规划与计划',
    standard: '标准',
    draft: '征求意见稿与建议稿',
    'white-paper': '白皮书与报告',
    resolution: '决议',
    declaration: '宣言',
    'joint-statement': '联合声明',
    'industry-commitment': '行业承诺',
  },
  bindings: { binding: '具有约束力', recommended: '推荐性', 'not-binding': '不具约束力', unclear: '不详' },
  topics: {
    alignment: '对齐',
    bio: '生物安全',
    'early-warning': '风险预警',
    ethics: '伦理',
    'international-cooperation': '国际合作',
    licensing: '许可与备案',
    'loss-of-control': '失控',
    minors: '未成年人保护',
    'open-source': '开源',
    'pre-deployment-supervision': '部署前监管',
    testing: '测试与评估',
    watermarking: '水印与溯源',
  },
  named: { named: '提及', 'not-named': '未提及' },
  confidences: { high: '高', medium: '中', low: '低' },
  undated: '未注明日期',
  noIssuer: '未列发布机构',
  noTopic: '未归入主题',
  finding: {
    nobody: '没有符合当前筛选条件的中国人工智能治理文件',
    page: (binding, total, later) => {
      if (total === 1) return `${bindingOf(binding, 1)}，${later === 1 ? '发布于报告之后' : '发布于报告之前'}`;
      const came = later === 0 ? '均早于报告' : later === total ? '均在报告发布之后' : `${later}份在报告发布之后`;
      return `${bindingOf(binding, total)}，${came}`;
    },
    binding: bindingOf,
    documentType: {
      alone: (what, count) => `${count}份人工智能治理文件属于“${what}”一类`,
      first: (what, count, total) => `${what}最多，共${count}份，占${total}份人工智能治理文件的${share(count, total)}`,
      tied: (whats, count, total) => `${total}份人工智能治理文件中，${whats}各${count}份`,
    },
    documentIssuer: {
      alone: (who, count) => `${who}发布${count}份人工智能治理文件`,
      first: (who, count, total) => `${who}发布${count}份，占${total}份人工智能治理文件的${share(count, total)}`,
      tied: (whos, count, total) => `${total}份人工智能治理文件中，${whos}各发布${count}份`,
    },
    documentTopic: {
      alone: (what, count) => `${count}份人工智能治理文件涉及“${what}”`,
      first: (what, count, total) =>
        `${count}份人工智能治理文件涉及${what}，占${total}份人工智能治理文件的${share(count, total)}`,
      tied: (whats, count, total) => `${total}份人工智能治理文件中，涉及${whats}的各${count}份`,
    },
  },
  years: {
    title: (report, later) =>
      later === 0
        ? `报告发布前的人工智能治理文件${report}份`
        : report === 0
          ? `报告发布后的人工智能治理文件${later}份`
          : `报告发布前的人工智能治理文件${report}份，发布后${later}份`,
    subtitle: '按年份与层级统计的文件；报告发布当年以发布日为界分为两栏',
    invitation: '点选年份或层级可筛选其余图表',
    upTo: (year) => `${year}年（报告发布前）`,
    after: (year) => `${year}年（报告发布后）`,
    since: '报告后',
    value: '文件数',
    noteUndated: (count) => `另有${count}份文件未注明日期，未绘出。`,
    noteRegister: '条形统计的是本名录查到的文件，并非全部已发布文件。',
  },
  bars: {
    documentType: '按类型与时期统计的文件',
    documentBinding: '按约束力与时期统计的文件',
    documentIssuer: '按发布机构与时期统计的文件；一份文件可有多个发布机构',
    documentTopic: '按主题与时期统计的文件；一份文件可涉及多个主题，也可不涉及',
    invitation: '点选可筛选其余图表',
    rest: (count) => `另有${count}个机构见筛选菜单与表格。`,
    noteBinding: '具有约束力指企业或机构必须遵守。国家的规划、指南在此意义上不具约束力。',
    noteDrafts: '征求意见稿与专家、学者的建议稿合并统计；后者均非官方文本。',
    noteTopics: '主题由本项目判定。',
  },
  chains: {
    title: (finished, drafts) =>
      drafts === 0
        ? '所示文件沿革中没有征求意见稿或建议稿'
        : drafts === 1
          ? `人工智能治理文件沿革中的1份稿件${finished === 1 ? '已有' : '尚无'}正式文本`
          : finished === 0
            ? `人工智能治理文件沿革中的${drafts}份稿件均无正式文本`
            : finished === drafts
              ? `人工智能治理文件沿革中的${drafts}份稿件均已有正式文本`
              : `人工智能治理文件沿革中的${drafts}份稿件，有${finished}份已有正式文本`,
    none: '没有符合当前筛选条件的中国人工智能文件沿革',
    subtitle: '相互取代、定稿、接续或修改的文件，每行为一组沿革',
    invitation: '点选标记可查看文件及其出处',
    count: (chains, all) => `${chains}组沿革，共${all}份文件`,
    lane: '沿革（以最新文件为名）',
    date: '日期',
    event: '文件',
    detail: '与前文件的关系',
    earlier: '更早：',
    after: '报告发布后',
    noteWhole: '只要有一份文件符合筛选条件，该组沿革即完整绘出。',
    noteExperts: '专家建议稿之后只有新的建议稿；目前没有官方的人工智能法草案。',
    opens: '该组首份文件',
    replaces: (names) => `接续${names}`,
    amends: (names) => `修改${names}`,
  },
  register: {
    title: (first, last) => `${first}至${last}的人工智能治理文件`,
    one: (date) => `所列中国人工智能文件只有1份注明日期：${date}`,
    none: '所列中国人工智能文件均未注明日期',
    subtitle: '所列全部文件，按层级与日期排列',
    invitation: '数字表示相距很近的若干文件，点选可逐一列出',
    earlier: '更早或未注明日期：',
    date: '日期',
    event: '文件',
    detail: '类型',
  },
  table: {
    title: '文件列表',
    subtitle: '符合筛选条件的全部文件，由新到旧排列',
    invitation: '点选行首箭头可查看文件的全部字段与出处',
    columns: {
      date: '日期',
      title: '标题',
      number: '文号或编号',
      effect: '施行日期',
      status: '状态',
      jurisdiction: '所属省市',
      confidence: '把握程度',
    },
  },
  evidence: {
    title: (what, count) => `${what}：${count}份文件`,
    otherTitle: (title) => `英文标题：${title}`,
    rendered: (title) => `英文标题：${title}`,
    descriptive: '中文标题由本项目所译或所拟。',
    issued: (issuers, date) => `${issuers} · ${date}`,
    kind: (level, type, binding) => `${level} · ${type} · ${binding}`,
    number: (number) => `文号或编号：${number}`,
    status: (status) => `状态：${status}`,
    effect: (date) => `自${date}起施行`,
    topics: (topics) => `主题：${topics}`,
    replaces: (names) => `取代或接续：${names}`,
    replacedBy: (names) => `其后为：${names}`,
    amends: (names) => `修改：${names}`,
    named: '报告提及',
    notNamed: '报告未提及，早于报告或与报告同期',
    later: (confidence) => `报告发布后 · 把握程度：${confidence}`,
  },
  sourceLine: `本项目名录：${REPORT}提及的文件，以及依据中所列来源的其他文件`,
};
