import type { CodebookEntry } from './entry.ts';

export const papers: CodebookEntry = {
  title: { en: 'Papers', zh: '论文' },
  what: {
    en: 'A technical paper on frontier AI safety with Chinese authors: either one that the report names or describes, or one that this project collected from public lists for the same period.',
    zh: '一篇有中国作者参与的前沿人工智能安全技术论文：或由报告提到、描述，或由本项目从公开清单中收集，时期相同。',
  },
  gaps: {
    en: "This is not the report's own table of 131 papers, which was not published as text. The collection leans to attacks on models, hence to robustness, where the report leans to alignment: shares and trends must not be read as those of the report. May 2024 reaches only to the 14th. The author lists of two papers of the report are partial.",
    zh: '这不是报告自有的 131 篇论文表，该表没有以文字形式公布。收集到的论文偏重对模型的攻击，因而偏向鲁棒性，而报告偏向对齐：占比与趋势不能视作报告的结论。2024年5月只收录到 14 日。报告论文中有两篇作者名单不完整。',
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
      en: 'First submission, to the day or only to the month. Days come from daily lists, which may print the day of a later version; a check by arXiv numbers and the field “checked” say how far they hold.',
      zh: '首次提交日期，精确到日或仅到月。具体日期取自每日清单，其中可能是后来版本的日期；已按arXiv编号核对，“checked”字段说明印证情况。',
    },
    authors: { en: 'Authors as listed, in order.', zh: '按清单顺序排列的作者。' },
    authorsComplete: {
      en: 'False where only some of the authors were seen. Every collected paper has all of them, since the rule of groups needs the last three.',
      zh: '仅见到部分作者时为否。收集的论文作者均已齐全，因为团队规则要看末三位作者。',
    },
    groups: {
      en: 'Key groups. For papers of the report, the group it credits; for collected papers, a group one of whose anchor authors is among the last three authors, or SHLAB where it is given as an affiliation. The few exceptions are noted.',
      zh: '重点研究团队。报告论文取报告所归的团队；收集的论文以核心作者位列最后三位为准，作者单位中有上海人工智能实验室的亦计入该室。少数例外见备注。',
    },
    institutions: {
      en: 'Institutions as lists and conference pages give them; a remark says where one was taken from the group instead. Chinese names where one is in common use.',
      zh: '清单与会议页面所载单位；若取自所属团队，则在备注中说明。有通用中文名的均给出中文名。',
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
      en: 'Research direction; empty for general model reports. A paper of the report has the direction that the report states. For the others four rules decide where two directions would do. 1: a paper whose product is a test set goes to monitoring (evaluations), whatever it tests. 2: planting and removing backdoors is robustness; finding a trojan in a finished model is monitoring (other). 3: training a model to own up to what it does not know is alignment; measuring or correcting stated confidence is monitoring (other), as calibration. 4: where a paper offers a method as well as a test set, the method decides.',
      zh: '研究方向；综合性模型报告为空。报告论文的方向以报告所述为准。其余论文若可归入两个方向，按四条规则判定。规则1：成果是测试集的，不论测试什么，归入监测（评测）。规则2：植入和清除后门归入鲁棒性，在成品模型中检出木马归入监测（其他）。规则3：训练模型承认不知道归入对齐，测量或校正模型所报置信度属于校准，归入监测（其他）。规则4：既提出方法又提供测试集的，以方法为准。',
    },
    basis: {
      en: 'Whether the direction is the heading in the report or was assigned by this project.',
      zh: '方向取自报告标题，还是由本项目判定。',
    },
    basisNote: {
      en: 'Reason for an assigned direction, with the rule where one of the four decided.',
      zh: '判定方向的理由；若由四条规则之一决定，则注明规则。',
    },
    origin: {
      en: 'Named or described by the report, or collected by this project. A collected paper studies large models, was first submitted from April 2023 to 14 May 2024, has an author at an institution in China or in a key group, and stands on a public list of papers on alignment, safety or attacks. Work on learning from preferences in general is in, since the report counts improvements to RLHF under alignment; such a paper need not name safety as its aim. How large the share of Chinese authors is was not measured; where most work elsewhere, a remark says so.',
      zh: '由报告提到或描述，或由本项目收集。收集的论文须研究大模型，首次提交于2023年4月至2024年5月14日之间，有作者任职于中国机构或重点团队，并见于对齐、安全或攻击类论文的公开清单。一般性的偏好学习研究也予收录，因为报告把对RLHF的改进计入对齐；这类论文未必以安全为目标。中国作者所占比例未作测算，主要由境外机构完成的在备注中说明。',
    },
    arxiv: { en: 'arXiv number.', zh: 'arXiv 编号。' },
    url: { en: 'Address of the paper.', zh: '论文地址。' },
    venue: {
      en: 'Conference at which it had appeared by 14 May 2024, the day of the report, as far as known.',
      zh: '截至报告发布日（2024年5月14日）已发表的会议，限已知者。',
    },
    checked: {
      en: 'What a second source says of a collected paper; empty where none was found, and for papers of the report.',
      zh: '第二来源对所收集论文的印证；未找到第二来源者及报告论文为空。',
    },
    'checked.date': {
      en: 'Whether a second source dates the first version to the same day (confirmed), the date was changed after it (corrected), or none was found.',
      zh: '第二来源所载首版日期相同（已印证）、据其改正（已改正），或未找到。',
    },
    'checked.institutions': {
      en: 'Whether a second source gives the same institutions, they were changed after it, or none was found.',
      zh: '第二来源所列单位相同、据其改正，或未找到。',
    },
    'checked.groups': {
      en: 'Whether a second source gives the same last authors, so that the rule of groups was applied again; corrected where authors or groups changed.',
      zh: '第二来源所列末位作者相同，据此重新适用团队规则；作者或团队有变动时为已改正。',
    },
    'checked.refs': { en: 'The second sources.', zh: '第二来源。' },
    note: { en: 'Remarks on identification, groups or institutions.', zh: '关于论文认定、团队或单位的备注。' },
    refs: {
      en: 'Where title, date, authors and institutions come from.',
      zh: '标题、日期、作者与单位的出处。',
    },
  },
};
