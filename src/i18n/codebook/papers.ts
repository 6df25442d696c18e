import type { CodebookEntry } from './entry.ts';

export const papers: CodebookEntry = {
  title: { en: 'Papers', zh: '论文' },
  what: {
    en: 'A technical paper on frontier AI safety with Chinese authors: either one that the report names or describes, or one that this project collected from public lists for the same period.',
    zh: '一篇有中国作者参与的前沿人工智能安全技术论文：或由报告提到、描述，或由本项目从公开清单中收集，时期相同。',
  },
  gaps: {
    en: "This is not the report's own table of 131 papers, which was not published as text. The collection leans to attacks on models, hence to robustness, where the report leans to alignment: shares and trends must not be read as those of the report. May 2024 reaches only to the 14th. Some author lists are partial.",
    zh: '这不是报告自有的 131 篇论文表，该表没有以文字形式公布。收集到的论文偏重对模型的攻击，因而偏向稳健性，而报告偏向对齐：占比与趋势不能视作报告的结论。2024年5月只收录到 14 日。部分作者名单不完整。',
  },
  fields: {
    id: { en: 'Stable name, made from the arXiv number.', zh: '由 arXiv 编号构成的固定代号。' },
    title: {
      en: 'Title as listed; a few may be the wording of a later version.',
      zh: '清单所载标题；少数可能是后来版本的措辞。',
    },
    description: {
      en: 'What the report says of the paper, retold; empty for collected papers.',
      zh: '转述报告对该论文的介绍；自行收集的论文为空。',
    },
    date: {
      en: 'First submission, to the day or only to the month.',
      zh: '首次提交日期，精确到日或仅到月。',
    },
    authors: { en: 'Authors as listed, in order.', zh: '按清单顺序排列的作者。' },
    authorsComplete: {
      en: 'False where only some of the authors were seen.',
      zh: '仅见到部分作者时为否。',
    },
    groups: {
      en: 'Key groups. For papers of the report, the group it credits; for collected papers, a group one of whose anchor authors is among the last three authors, or SHLAB where it is given as an affiliation. The few exceptions are noted.',
      zh: '重点研究团队。报告论文取报告所归的团队；收集的论文以核心作者位列最后三位为准，作者单位中有上海人工智能实验室的亦计入该室。少数例外见备注。',
    },
    institutions: {
      en: 'Institutions as lists and conference pages give them; a remark says where one was taken from the group instead. Chinese names only where a source has them.',
      zh: '清单与会议页面所载单位；若取自所属团队，则在备注中说明。中文名仅在有来源时给出。',
    },
    institutionTypes: {
      en: 'Kinds of institution, from common knowledge about each.',
      zh: '单位类型，依据对各单位的常识。',
    },
    cities: {
      en: 'Where the institutions have their seat, not where the authors sat. Branches abroad are not told apart.',
      zh: '单位总部所在地，而非作者实际所在地；未区分海外分支。',
    },
    direction: {
      en: 'Research direction; empty for general model reports.',
      zh: '研究方向；综合性模型报告为空。',
    },
    basis: {
      en: 'Whether the direction is the heading in the report or was assigned by this project.',
      zh: '方向取自报告标题，还是由本项目判定。',
    },
    basisNote: { en: 'Reason for an assigned direction.', zh: '判定方向的理由。' },
    origin: {
      en: 'Named or described by the report, or collected by this project.',
      zh: '由报告提及，或由本项目收集。',
    },
    arxiv: { en: 'arXiv number.', zh: 'arXiv 编号。' },
    url: { en: 'Address of the paper.', zh: '论文地址。' },
    venue: {
      en: 'Conference at which it appeared, as far as known.',
      zh: '已知的发表会议。',
    },
    venueAfterReport: {
      en: 'True where that conference met after 14 May 2024, the day of the report.',
      zh: '会议在报告发布日（2024年5月14日）之后召开时为是。',
    },
    note: { en: 'Remarks on identification, groups or institutions.', zh: '关于论文认定、团队或单位的备注。' },
    refs: {
      en: 'Where title, date, authors and institutions come from.',
      zh: '标题、日期、作者与单位的出处。',
    },
  },
};
