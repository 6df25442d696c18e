import { ROW_REFS, type CodebookEntry } from './entry.ts';

export const provisions: CodebookEntry = {
  title: { en: 'Provisions compared', zh: '对比条款' },
  what: { en: 'One of the seven rows of the comparison in section 4.1.', zh: '报告4.1节对比表的七行之一。' },
  gaps: {
    en: 'The report gives names and endnotes, no definitions. The explanations are ours.',
    zh: '报告只列名称和尾注，未下定义。说明为本项目所写。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    label: { en: 'Name of the provision.', zh: '条款名称。' },
    short: { en: 'Short name for charts.', zh: '图表用简称。' },
    explanation: { en: 'What counts as a yes.', zh: '何为“是”。' },
    endnote: { en: 'Endnote of the report that cites the articles.', zh: '报告中引用条文的尾注。' },
    refs: ROW_REFS,
  },
};
