import { ROW_REFS, type CodebookEntry } from './entry.ts';

export const measures: CodebookEntry = {
  title: { en: 'Safety-relevant measures', zh: '安全相关措施' },
  what: {
    en: 'One of the seven rows of the table of section 4.5: a kind of measure looked for in local policies.',
    zh: '报告4.5节表格的七行之一，即在地方政策中查找的一类措施。',
  },
  gaps: {
    en: 'The report prints the names of the rows and no definitions. The explanations are ours and say plainly what each name suggests.',
    zh: '报告只列出各行名称，未下定义。说明为本项目所写，仅按名称字面解释。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    label: { en: 'Name of the measure.', zh: '措施名称。' },
    short: { en: 'Short name for charts.', zh: '图表用简称。' },
    explanation: {
      en: 'What the name suggests, with an example where a clause was seen.',
      zh: '名称的含义；见到条款时附例。',
    },
    refs: ROW_REFS,
  },
};
