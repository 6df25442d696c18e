import type { standards as english } from '#i18n/en/standards.ts';
import { REPORT } from './report-name.ts';

const wan = (value: number): string => `${value / 10_000} 万`;

export const standards: typeof english = {
  lede: '国家资助什么、登记什么、制定了哪些标准：国家自然科学基金委员会的项目指南，算法与服务的备案，以及各项标准所要求的测试。口径不同的金额分开列出。',
  search: '搜索标准、机构、测试',
  summary: (shown, total, later, laterTotal) =>
    `标准与评测：${total} 条中的 ${shown} 条${laterTotal === 0 ? '' : `，报告之后 ${laterTotal} 条中的 ${later} 条`}`,
  sourceFunding: `${REPORT}第 4.2 节`,
  sourceFilings: `${REPORT}第 4.2 节及尾注 33`,
  sourceStandards: `${REPORT}第 3.1、4.4、5.1 节，以及各标记依据中所列文本`,
  sourceReportStandards: `${REPORT}第 4.4 节`,
  sourceLater: '国家互联网信息办公室公告及各标记下所列网页',
  sourceRegister: `${REPORT}第 4.2 节与尾注 33；其后各条据该行所列网页`,
  finding: {
    minority: (total) =>
      total === 1
        ? '国家自然科学基金委员会唯一一份项目指南中，安全只占研究方向的少数'
        : `国家自然科学基金委员会的${total}份项目指南中，安全都只占研究方向的少数`,
    some: (minority, total) => `国家自然科学基金委员会的${total}份项目指南中，有 ${minority} 份的安全方向占少数`,
    noCalls: '没有已知的项目指南',
  },
  facets: { standardLevel: '类别', standardStatus: '状态' },
  level: {
    national: '国家',
    sector: '行业',
    'industry-association': '行业联盟',
    international: '国际',
    evaluation: '评测',
  },
  status: {
    published: '已发布',
    'in-force': '已实施',
    draft: '草案',
    'in-preparation': '编制中',
    announced: '已宣布',
  },
  funding: {
    withPartner: (name, partner) => `${name}（与 ${partner} 联合）`,
    noteScale: '联合项目的数量不详，其单项资助额既不能与总额比较，也不能相加。',
    amount: (printed, rmb, dollars) =>
      `${wan(rmb)}元${printed.includes('per project') ? '（单个项目）' : ''}（约 ${wan(dollars)}美元）`,
    count: (count) => `${count} 份项目指南`,
  },
  share: {
    title: (shares) => `国家自然科学基金委员会各指南的研究方向中，涉及人工智能安全的依次为：${shares}`,
    of: (part, whole) => `${whole} 个中有 ${part} 个`,
    none: '没有已知的项目指南',
    subtitle: '国家自然科学基金委员会各份指南的研究方向，实心为安全方向：计的是方向，不是经费',
    whole: '项目指南',
    part: '其中',
    partCount: '安全方向',
    wholeCount: '全部方向',
    shown: '表述',
    detail: '主题',
    unit: '一个研究方向',
    label: '研究方向涉及安全',
    inAll: (count) => `共 ${count} 个方向`,
    noteMoney: '经费在各方向之间如何分配不详，占比与金额无关。',
  },
  batches: {
    first: (month, count, total) => `中国算法备案以${month}一批最多：${total}个中有${count}个`,
    alone: (month, count) => `仅知一批：${month}，${count} 个算法`,
    tied: (months, count) => `最多的几批各 ${count} 个算法，分别在${months}`,
    none: '没有已知的备案批次',
    sum: (count, all) => `中国${count}批备案合计${all}个算法`,
    laterSubtitle: '报告之后各批备案的深度合成算法数',
    noteParsed: '各批数目由一家第三方据公告统计，其中报告当时的各批与报告一致。',
    noteCancelled: (what, count) => `未扣除${what} ${count} 个。`,
    subtitle: {
      stacked: '各批备案的深度合成算法数，按批次所在月份',
      cumulative: '累计备案的深度合成算法数，以及报告正文给出的总数',
    },
    tick: '月份',
    value: '算法数',
    before: (month) => `${month}之前，不在报告总数之内`,
    counted: (month) => `${month}起`,
    mode: '备案的画法',
    rise: '当月备案',
    modes: { stacked: '按月', cumulative: '累计' },
    reference: (count) => `正文称超过 ${count}`,
    noteGaps: '没有柱形的月份：尾注未列出备案批次。',
    noteSum: (terms, counted, before, all) => `${terms} = ${counted}；加上更早一批的 ${before}，合计 ${all}。`,
    evidence: (where, count) => `${where}：${count} 个算法`,
  },
  filings: {
    short: (stated, counted) => `报告称中国备案算法超过${stated}个，所计各批相加却是${counted}个`,
    agrees: (stated, counted) => `报告称中国备案算法超过${stated}个，所计各批相加为${counted}个`,
    unknown: '中国备案算法的数目不详',
    subtitle: '报告给出的总数，以及尾注各批相加之和',
    label: '指标',
    value: '数值',
    qualified: {
      exactly: (count) => count,
      about: (count) => `约 ${count}`,
      'at-least': (count) => `至少 ${count}`,
      over: (count) => `超过 ${count}`,
    },
    sumCounted: (count, from) => `${from}起 ${count} 批之和`,
    sumAll: (count) => `全部 ${count} 批之和`,
    count: (totals, batchCount) => `${totals} 个总数，${batchCount} 批备案`,
    noteTotals: '服务与算法分属两种备案，总数不能相加。',
    servicesTitle: '报告列出的备案名单前几行',
    columns: { order: '序号', location: '属地', model: '服务', company: '企业', number: '备案编号', date: '备案时间' },
  },
  filed: {
    title: (last, by, first, from) => `截至${by}，中国备案的生成式人工智能服务有 ${last} 款，${from}为 ${first} 款`,
    subtitle: '全国已备案的生成式人工智能服务，按各公告的统计截止日',
    date: '截至',
    value: '备案服务数',
    count: (count) => `${count} 个数`,
    noteApart: '地方登记与算法备案是另外的名单，不与此相加。',
    noteReport: (what, shown) => `报告所记：${what}，${shown}。`,
  },
  register: {
    title: '中国人工智能备案与登记一览',
    subtitle: '报告当时及其后的备案与登记',
    invitation: '点行首箭头可查看来源',
    empty: '没有符合当前筛选条件的条目。',
    kind: '备案',
    period: '备案时期',
    kinds: {
      service: '单项服务',
      'national-count': '全国数',
      'local-count': '地方数',
      batch: '一批算法',
      total: '总数',
    },
    batch: (month) => `深度合成算法，${month}一批`,
    noDate: '无',
    columns: { what: '内容', date: '日期', count: '数目', place: '地点', note: '说明' },
  },
  tests: {
    title: (sample, share) => `中国生成式人工智能标准要求：抽检不少于 ${sample} 条语料，合格率${share}`,
    none: '没有已知的合格线',
    subtitle: (standard) => `${standard}的各项要求`,
    item: '项目',
    threshold: '合格线',
    noThreshold: '未设合格线',
    partCount: '合格线（%）',
    detail: '样本与来源',
    bound: { 'at-least': (share) => `不低于 ${share}%`, 'at-most': (share) => `不高于 ${share}%` },
    plain: (share) => `${share}%`,
    measure: (unit) => unit.replace('（%）', ''),
    sample: (count, unit) =>
      unit.includes('百分比') ? `样本${unit.replace('的百分比', '')}不少于 ${count}%` : `不少于 ${count} ${unit}`,
    inReport: '报告所述',
    elsewhere: '据标准译文',
    noteSource: '报告只提到其中一项，其余取自该标准的译文。',
    count: (count) => `${count} 项测试`,
  },
  named: {
    title: (named, total, month) =>
      named === total
        ? `中国${month}启动的${total}项人工智能标准，报告全部列出`
        : named === 0
          ? `中国${month}启动的${total}项人工智能标准，报告均未列出`
          : `中国${month}启动的${total}项人工智能标准中，报告列出${named}项`,
    none: '没有已知的批量标准公告',
    subtitle: '中国标准化管理委员会宣布启动的人工智能相关标准',
    whole: '公告',
    part: '其中',
    unit: '一项标准',
    label: '由报告点名',
    inAll: (count) => `共 ${count} 项`,
    of: (part, whole) => `${whole} 项中的 ${part} 项`,
  },
  timeline: {
    title: (published, total) =>
      total === 1
        ? published === 1
          ? '所示 1 条已发布'
          : '所示 1 条尚未发布'
        : published === 0
          ? `中国${total}条人工智能标准与评测均未发布`
          : published === total
            ? `中国${total}条人工智能标准与评测均已发布`
            : `中国${total}条人工智能标准与评测中，${published}条已发布`,
    nothing: '没有符合当前筛选条件的中国人工智能标准或评测',
    onlyLater: (later) => `所示 ${later} 条均在报告之后`,
    count: (shown, later) => `n = ${shown}，报告之后另有 ${later} 条`,
    subtitle: '标准与评测，按类别与日期排列',
    invitation: '选择一类可单独查看',
    lane: '类别',
    date: '日期',
    event: '标准',
    detail: '机构与状态',
    undated: '日期不详',
    after: '报告之后',
    noteSeven: (count) => `其中一条代表 ${count} 项标准，日期为宣布启动之时。`,
  },
  table: {
    title: '中国人工智能标准与评测一览',
    subtitle: '列出负责机构以及对前沿人工智能风险的说法',
    invitation: '点行首箭头可查看来源',
    empty: '没有符合当前筛选条件的条目。',
    unknown: '不详',
    columns: {
      title: '名称',
      number: '编号',
      body: '机构',
      level: '类别',
      status: '状态',
      date: '日期',
      effect: '施行日期',
      frontier: '与前沿人工智能有关的内容',
    },
  },
  evidence: {
    share: (part, whole) => `${whole} 个研究方向中有 ${part} 个涉及安全`,
    effect: (date) => `${date}起施行`,
    covers: (names) => `点名的有：${names}`,
    number: (number, body) => `${number} · ${body}`,
    batch: (month, count) => `${month}：${count} 个算法`,
  },
};
