import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const endnotes: CodebookEntry = {
  title: { en: 'Endnotes', zh: '尾注' },
  what: {
    en: 'One endnote of the report: what it backs and what it holds, in this project’s words.',
    zh: '报告的一条尾注：支撑什么、说了什么，以本项目的语言概述。',
  },
  gaps: {
    en: 'The addresses behind the links of the endnotes are not part of the text that was handed down.',
    zh: '现存文本不含尾注链接的网址。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    number: { en: 'Number of the endnote, 1 to 40', zh: '尾注编号，1至40' },
    section: { en: 'Section in which its mark stands', zh: '注号所在章节' },
    backs: {
      en: 'What it backs and contains, with article numbers and counts',
      zh: '支撑的内容及其要点，含条号与数量',
    },
    refs: OWN_REFS,
  },
};
