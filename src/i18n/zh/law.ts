import type { law as english } from '#i18n/en/law.ts';
import { REPORT } from './report-name.ts';
import { legalPlace } from './places.ts';

const several = (drafts: number): string => (drafts === 2 ? '两份' : ` ${drafts} 份`);

export const law: typeof english = {
  lede: ({ provisions, names, drafts, further }) =>
    `${provisions} 项与前沿人工智能安全相关的条款，以及它们在${names}中的出处。${
      drafts === 1 ? '该稿并非' : drafts === 2 ? '两稿均非' : '各稿均非'
    }官方草案。${further.join('')}`,
  summary: (shown, total) => `${total} 项中的 ${shown} 项`,
  count: (count) => `${count} 项条款`,
  search: '搜索条款、条号、说明',
  place: legalPlace,
  placeShort: legalPlace,
  compare: (places) => `参见${places}`,
  and: (one, other) => `${one}；${other}`,
  agreement: {
    facet: '异同',
    all: '全部',
    shared: (drafts) => (drafts === 2 ? '两稿都有' : `${drafts} 稿都有`),
    only: (draft) => `仅${draft}有`,
    some: '多稿有，但非全部',
    none: (drafts) => (drafts === 2 ? '两稿都没有' : '各稿都没有'),
    open: '未定：有建议稿未编码',
    remark: {
      shared: (drafts) => (drafts === 2 ? '两稿都有' : '各稿都有'),
      only: (draft) => `仅${draft}`,
      some: (count, drafts) => `${drafts} 稿中 ${count} 稿有`,
      none: (drafts) => (drafts === 2 ? '两稿都没有' : '各稿都没有'),
      open: '未定',
    },
    tools: '显示条款',
    chip: (label, count) => `${label} · ${count}`,
    leftOut: (label) => `${label}（已排除）`,
  },
  finding: {
    nothing: '中国人工智能法专家建议稿中没有符合筛选条件的条款',
    matching: (count, total) => `中国人工智能法专家建议稿的 ${total} 项安全条款中有 ${count} 项符合筛选条件`,
    shared: (names, drafts) => `中国人工智能法${several(drafts)}专家建议稿都写入${names}`,
    sharedNone: (drafts) =>
      drafts === 1
        ? '中国人工智能法只有一份专家建议稿，无从比较'
        : `中国人工智能法${several(drafts)}专家建议稿没有共同的安全条款`,
    only: (draft, names) => `中国人工智能法专家建议稿中只有${draft}写入${names}`,
    some: (names) => `中国人工智能法专家建议稿中只有部分写入${names}`,
    none: (names, drafts) => `中国人工智能法${several(drafts)}专家建议稿都没有写入${names}`,
    open: (names) => `中国人工智能法专家建议稿对${names}尚无定论`,
    draftHas: (draft, count, open) => `${draft}有 ${count} 项${open === 0 ? '' : `（${open} 项未编码）`}`,
    drafts: (drafts, total) => `中国人工智能法专家建议稿的 ${total} 项安全条款中，${drafts.join('，')}`,
  },
  matrix: {
    subtitle: '各项条款的有无、出处与要点',
    invitation: '选择一格可查看依据',
    provision: '条款',
    draft: '建议稿',
    total: '所含条款',
    remark: '见于',
    participants: (count) => `${count} 人参与`,
    cells: (cells, remarks) => `共 ${cells} 格，其中 ${remarks} 格有疑点`,
    noteOdd: '带标记的格有疑点，详见其依据。',
    noteCross: '“无”指查过而未见，即报告中的叉号。“参见”所列为相近但并非该格依据的条文。',
    noteChapter: '按条号排序时，章排在最前：各章包含哪些条在此不详。',
    words: {
      yes: { short: '有', long: '有' },
      no: { short: '无', long: '无' },
      'not-coded': { short: '未编码', long: '未编码' },
      'not-applicable': { short: '不适用', long: '不适用' },
    },
  },
  sort: {
    label: '排序',
    provision: '按报告次序',
    agreement: '按异同',
    article: (draft) => `按条号（${draft}）`,
  },
  lineage: {
    subtitle: '各稿历次版本，以及官方立法计划的进展',
    plan: '立法计划',
    lane: '脉络',
    date: '日期',
    event: '发布内容',
    undated: '日期不详',
    afterReport: '报告之后',
    version: (version) => `${version}版`,
    expertText: '专家文本',
    count: (versions, steps) => `${versions} 个版本，${steps} 项计划进展`,
    title: (before, after) => {
      if (before === 0)
        return after === 0 ? '中国人工智能法专家建议稿日期均不详' : '中国人工智能法专家建议稿均在报告之后公布';
      return after === 0
        ? `报告发布时，中国人工智能法已有 ${before} 份专家建议稿`
        : `报告发布时，中国人工智能法已有 ${before} 份专家建议稿，此后又有 ${after} 份`;
    },
    noteAfter: '空心标记在报告之后，不属于报告的结论；对比表中没有任何一格以其为据。',
  },
  odd: {
    title: '不一致之处',
    subtitle: '表格、尾注与条文相互不合或留有疑问之处；选择一项可查看依据',
    none: '所列条款没有疑点。',
  },
  drafts: {
    title: '报告统计了中国人工智能法各专家建议稿的参与人数',
    planTitle: '立法计划',
    planLede: '官方立法进程，与专家建议稿分开列出',
    lead: '牵头机构',
    people: '牵头人',
    participants: '参与人数',
    participantsOf: (draft, count) => `${draft}：${count} 人参与。查看来源`,
    unknown: '不详',
    standing: '性质',
    versions: '版本',
    note: '说明',
    after: '报告之后',
    undated: '日期不详',
    external: '（站外链接）',
  },
  evidence: {
    title: (where, state) => `${where}：${state}`,
    count: (where, count) => `${where}：${count} 项条款`,
    state: (state, places) => (places === '' ? state : `${state}：${places}`),
    endnote: (endnote) => `报告对该行的注释：${endnote}`,
    notRead: '本版未能读到该稿此处的原文，因此不述其内容。',
    related: (places) => `相近但并非该格依据：${places}`,
    link: (what, version) => `${what}（${version}）`,
    passage: (articles, text) => `查看${articles}（${text}）`,
    linkAfter: (what, version) => `${what}（${version}，报告之后）`,
  },
  reading: {
    open: '对照阅读',
    close: '返回图表',
    print: '打印',
    title: '人工智能法建议稿对照',
    versionAfter: (version, date) => `${version}（${date}，报告之后）`,
    version: (version, date) => `${version}（${date}）`,
    participants: (count, meaning) => `${count} 名${meaning}`,
    odd: '疑点：',
    noText: '未见原文。',
  },
  sourceLine: `${REPORT}第 4.1 节及尾注 24—32；说明另据依据中所列文本与译本`,
};
