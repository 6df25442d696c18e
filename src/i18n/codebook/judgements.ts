import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const judgements: CodebookEntry = {
  title: { en: 'Judgements', zh: '要点' },
  what: {
    en: 'One sentence that a reader can repeat: of the report’s executive summary, or of what came after it, in our own words.',
    zh: '一句读者可以转述的话：出自报告执行摘要，或概括报告之后的进展，以本项目自己的话写出。',
  },
  gaps: {
    en: 'A choice: of the later facts, a few that a briefing cannot do without.',
    zh: '经过取舍：后续事实只选简报不可缺少的几项。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    kind: {
      en: 'lead: heads the overview; judgement: one of the list below it',
      zh: 'lead为概览页的标题，judgement为其下所列要点',
    },
    sentence: { en: 'The judgement, in one sentence', zh: '要点，一句话' },
    rests: { en: 'The records that hold what the sentence states', zh: '句中所述内容所在的记录' },
    'rests.dataset': { en: 'Dataset of the record', zh: '记录所属数据集' },
    'rests.record': { en: 'The record', zh: '记录' },
    figure: { en: 'The figure that shows it', zh: '展示该要点的图表' },
    address: { en: 'Address of the view and state in which the figure shows it', zh: '该图表所在页面及其状态的地址' },
    ...LATER,
    refs: OWN_REFS,
  },
};
