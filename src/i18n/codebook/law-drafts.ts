import { LATER, REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const lawDrafts: CodebookEntry = {
  title: { en: 'Expert drafts of an AI law', zh: '人工智能法专家建议稿' },
  what: {
    en: 'One of the two unofficial drafts that section 4.1 compares, or one version of a draft.',
    zh: '报告4.1节比较的两份非官方建议稿之一，或建议稿的一个版本。',
  },
  gaps: {
    en: 'The CUPL-led draft was read in translation; of the CASS-led draft only the opening and the contents were. Counts of participants differ between sources. The report does not say which version of the CASS-led draft its article numbers belong to.',
    zh: '政法大学牵头稿读的是译本；社科院牵头稿只读到开头和目录。参与人数各来源不一。报告未说明所引条文出自社科院牵头稿的哪一版。',
  },
  fields: {
    kind: { en: 'Draft or version.', zh: '建议稿或版本。' },
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    name: { en: 'Title of the draft.', zh: '建议稿名称。' },
    short: { en: 'Short name for charts.', zh: '图表用简称。' },
    lead: { en: 'Institution that led the drafting.', zh: '牵头机构。' },
    leadPeople: { en: 'People who led the drafting.', zh: '牵头人。' },
    participants: { en: 'How many took part, by the report.', zh: '报告所称的参与人数。' },
    'participants.count': { en: 'The number in the report.', zh: '报告中的人数。' },
    'participants.meaning': { en: 'Whom the report counts.', zh: '报告的计数对象。' },
    'participants.note': { en: 'Counts in other sources.', zh: '其他来源的人数。' },
    'participants.refs': { en: 'Sources of the counts.', zh: '人数的来源。' },
    standing: { en: 'What kind of text it is.', zh: '文本性质。' },
    draft: { en: 'Version: the draft that it is of.', zh: '版本：所属建议稿。' },
    version: {
      en: 'Version: its name; the month where it has no number.',
      zh: '版本：版本号；无编号时写月份。',
    },
    date: { en: 'Version: date as precisely as known.', zh: '版本：所知最精确的日期。' },
    links: {
      en: 'Version: pages with the text, a translation or commentary.',
      zh: '版本：文本、译文或评论的页面。',
    },
    'links.what': { en: 'What the link leads to.', zh: '链接内容。' },
    'links.url': { en: 'Address.', zh: '网址。' },
    'links.kind': { en: 'Text, translation or commentary.', zh: '文本、译文或评论。' },
    note: REMARK,
    ...LATER,
    refs: ROW_REFS,
  },
};
