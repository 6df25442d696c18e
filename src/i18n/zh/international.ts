import type { international as english } from '#i18n/en/international.ts';
import { REPORT } from './report-name.ts';

export const international: typeof english = {
  lede: '中国就人工智能同谁对话，与各方签署或宣布了什么，以及谁参与了国际测试标准。对话的统计数字出自报告；能够点名的对话大多另据公开资料。',
  search: '搜索对话、主办方、举措、承诺',
  summary: (shown, total, shownSteps, totalSteps, signed, allSigned) =>
    `${total}次会议中的${shown}次，${totalSteps}项举措中的${shownSteps}项，${allSigned}项承诺中的${signed}项`,
  sourceReport: `${REPORT}第 3 节`,
  sourceMixed: `${REPORT}第 3 节，以及各标记依据中所列网页`,
  sourceStandards: `${REPORT}第 3.1、5.3 节`,
  finding: {
    page: (part, whole, named) => {
      const head =
        part === whole
          ? `中国与西方之间 ${whole} 个聚焦人工智能的对话全部以前沿安全为主题`
          : part === 0
            ? `中国与西方之间 ${whole} 个聚焦人工智能的对话，无一以前沿安全为主题`
            : `中国与西方之间 ${whole} 个聚焦人工智能的对话中，${part} 个以前沿安全为主题`;
      return `${head}；报告正文${named === 0 ? '均未点名' : named === whole ? '全部点名' : `只点名 ${named} 个`}`;
    },
    unknown: '对话数目不详',
  },
  facets: {
    dialogueTrack: '轨道',
    dialogueFocus: '主题',
    dialogueName: '对话',
    stepForum: '举措类别',
    contributorGroup: '标准参与方',
  },
  track: { '1.5': '1.5 轨', '2': '二轨', government: '政府间', leaders: '领导人' },
  single: '单次会议',
  focus: { 'frontier-safety': '前沿人工智能安全', 'ai-focused': '人工智能', 'ai-related': '部分涉及人工智能' },
  counted: { named: '报告已提及', 'not-counted': '不在统计之内', unknown: '不详' },
  forum: { multilateral: '多边', 'global-south': '全球南方', bilateral: '双边', beyond: '报告未提及' },
  counts: {
    title: (part, whole) =>
      part === 0
        ? `${whole} 个聚焦人工智能的对话，无一以前沿安全与治理为主题`
        : part === whole
          ? `${whole} 个聚焦人工智能的对话，全部以前沿安全与治理为主题`
          : `${whole} 个聚焦人工智能的对话中，${part} 个以前沿安全与治理为主题`,
    unknown: '报告对对话的统计',
    subtitle: '报告统计的对话数',
    whole: '统计范围',
    part: '其中',
    partCount: '其中数目',
    wholeCount: '总数',
    shown: '表述',
    detail: '涵盖',
    unit: '一个对话',
    open: '至少此数，超出多少不详',
    frontier: '以前沿人工智能安全与治理为主题',
    frontierOf: (part, whole) => `${whole} 个中的 ${part} 个`,
    inAll: (count) => `共 ${count} 个`,
    atLeast: (count) => `至少 ${count} 个`,
    since: (scope, year) => `${scope}，自${year}起`,
    noSince: (scope) => `${scope}；报告未给出起始年份`,
    noteTracks: '二轨没有官员参加，1.5 轨由官员与其他各方共同参加。',
    countLine: (counts) => `${counts} 个统计数字`,
  },
  dialogues: {
    title: (named, total) =>
      total === 1
        ? named === 1
          ? '所示 1 个对话，报告已点名'
          : '所示 1 个对话，报告未点名'
        : named === 0
          ? `能够点名的 ${total} 个对话，报告均未点名`
          : named === total
            ? `能够点名的 ${total} 个对话，报告全部点名`
            : `能够点名的 ${total} 个对话中，报告点名 ${named} 个`,
    nothing: '没有符合当前筛选条件的会议',
    subtitle: '各对话已知的会议',
    invitation: '选择一个对话可单独查看',
    lane: '对话',
    date: '日期',
    event: '会议',
    detail: '地点与说明',
    onlyLater: (shown) => `报告之后有${shown}次会议`,
    undated: '日期不详',
    after: '报告之后',
    count: (shown, held, later) => `${held} 个对话，${shown} 次会议${later === 0 ? '' : `，报告之后另有${later}次`}`,
    noteCounted: '报告未提及的对话是否计入其统计不得而知；政府间对话不在该统计之内。',
    noteRounds: '只画出有公开记录的会议，其间不少轮次未能查到。',
    noteAfter: '空心标记：无法确认在报告发布之日以前举行。',
  },
  steps: {
    first: (label, count, total) => `${label}举措最多：${total} 项中有 ${count} 项`,
    firstBeyond: (count, total) => `报告未提及的举措最多：${total} 项中有 ${count} 项`,
    alone: (label, count) => (count === 1 ? `${label}：仅此一项` : `${label}：所示 ${count} 项全部属此类`),
    tied: (labels, count, total) => `${labels}并列，各 ${count} 项（共 ${total} 项）`,
    nothing: '没有符合当前筛选条件的举措',
    subtitle: '声明、协议与宣布的举措，按报告所在章节归类',
    lane: '举措类别',
    event: '举措',
    onlyLater: (count) => `报告之后有${count}项举措`,
    withLater: (finding, later) => `${finding}；报告之后另有${later}项`,
    countLine: (shown, later) => (later === 0 ? `n = ${shown}` : `n = ${shown}，报告之后另有${later}项`),
    noteAfter: '空心标记：报告之后的举措，所在行由本项目归类。',
    noteDates: '报告只写月份或未写日期的，更确切的日期取自依据中所列网页。',
    noteBeyond: '报告未提及的举措单独成行。',
  },
  wdta: {
    title: (total, chinese) =>
      chinese === 0
        ? `${total} 家机构编写或评审了世界数字技术院的标准，其中没有中国企业`
        : chinese === total
          ? `所示 ${total} 家机构均为中国企业，参与编写或评审世界数字技术院的标准`
          : `${total} 家机构编写或评审了世界数字技术院的标准，其中 ${chinese} 家为中国企业`,
    nothing: '没有符合当前筛选条件的参与方',
    subtitle: '报告就各项标准一并列出的机构',
    down: '机构',
    across: '标准',
    together: '其中一项',
    togetherSub: '编写或评审',
    words: {
      yes: { short: '列名', long: '列名' },
      no: { short: '未列名', long: '未列名' },
      'not-coded': { short: '未区分', long: '报告未区分' },
      'not-applicable': { short: '不适用', long: '不适用' },
    },
    lead: '主要作者',
    noteSplit: '报告把这些机构一并列为各项标准的编写者或评审者，没有说明谁编写、谁评审，也没有说明各自参与哪一项。',
    noteLead: (organisation, standard) => `例外：${standard} 的主要作者均来自${organisation}。`,
    count: (total, standards) => `${total} 家机构，${standards} 项标准`,
    group: {
      'western-companies': '西方企业',
      'western-public-bodies': '西方高校或公共机构',
      'chinese-companies': '中国企业',
    },
    groups: {
      'western-companies': '西方企业',
      'western-public-bodies': '西方高校与公共机构',
      'chinese-companies': '中国企业',
    },
  },
  stated: {
    title: '报告给出的其他数字',
    subtitle: '与报告原文一致',
    invitation: '选择一个数字可查看出处',
    label: '指标',
    value: '数值',
    count: (count) => `${count} 个数字`,
  },
  table: {
    title: '全部已知会议',
    subtitle: '列出主办方、轨道以及报告是否点名',
    invitation: '点行首箭头可查看来源',
    empty: '没有符合当前筛选条件的会议。',
    columns: {
      dialogue: '对话',
      meeting: '会议',
      date: '日期',
      place: '地点',
      parties: '各方',
      organisers: '主办方',
      track: '轨道',
      focus: '主题',
      counted: '是否计入报告统计',
    },
    single: '单次会议',
    unknown: '不详',
  },
  commitments: {
    title: '谁签署了什么',
    subtitle: '关于人工智能安全的宣言、协定与承诺；各来源签署方数量不一的，一并列出',
    invitation: '点击行首箭头可查看来源',
    empty: '没有符合当前筛选条件的承诺。',
    columns: {
      name: '承诺',
      date: '日期',
      signers: '签署主体',
      china: '中国',
      chinese: '中国签署方',
      named: '已知的全部签署方',
      counts: '签署方数量',
      place: '地点',
    },
    signers: { states: '国家', companies: '企业', bodies: '机构', people: '个人' },
    china: { yes: '已签署', no: '未签署', 'not-coded': '不详', 'not-applicable': '不由国家签署' },
    qualified: {
      exactly: (count) => count,
      'at-least': (count) => `至少${count}`,
      over: (count) => `超过${count}`,
      about: (count) => `约${count}`,
    },
    countAt: (count, day) => `${count}（${day}）`,
    chinese: (names) => `中国签署方：${names}`,
    named: (names) => `已知签署方：${names}`,
    counted: (counts) => `签署方数量：${counts}`,
    chinaIs: (state) => `中国：${state}`,
  },
  evidence: {
    organisers: (names) => `主办：${names}`,
    counted: (words) => `是否计入报告统计：${words}`,
    number: (number, body) => `${number} · ${body}`,
  },
};
