import type { CodebookEntry } from './entry.ts';

const honorValue = {
  en: 'Whether the group has the honour; not coded unless a value of the report can be cited.',
  zh: '该团队是否拥有此项荣誉；无法引用报告数值时记为未编码。',
};
const honorNote = {
  en: 'An independent fact that bears on the honour but is not a value of the report.',
  zh: '与该荣誉有关的独立事实，并非报告数值。',
};
const honorRefs = { en: 'Where the note comes from.', zh: '备注的出处。' };

export const groups: CodebookEntry = {
  title: { en: 'Key research groups', zh: '重点研究团队' },
  what: {
    en: 'One of the 11 groups that the report calls key to AI safety research in China.',
    zh: '报告认定的 11 个中国人工智能安全重点研究团队之一。',
  },
  gaps: {
    en: 'The report prints no list: nine names are given in its text and notes, Fudan NLP and TJUNLP are inferred, the latter with less certainty. Honours, types and places of single groups were in pictures; only the totals are known.',
    zh: '报告没有刊出名单：九个名称见于正文和注释，复旦 NLP 与 TJUNLP 为推断所得，后者把握较小。各团队的荣誉、类型和地点原为图片，仅知总数。',
  },
  fields: {
    id: { en: 'Stable name used by papers and changes.', zh: '供论文和名单变动引用的固定代号。' },
    name: { en: 'Full name.', zh: '全称。' },
    short: { en: 'Short name for charts.', zh: '用于图表的简称。' },
    parent: { en: 'Institution to which the group belongs.', zh: '所属机构。' },
    type: {
      en: 'University, private industry or state-backed laboratory.',
      zh: '高校、企业或政府支持的实验室。',
    },
    typeBasis: {
      en: "Whether the type follows from the report's own words or was inferred.",
      zh: '类型出自报告原文，还是推断所得。',
    },
    city: {
      en: "Beijing, Shanghai, elsewhere, or left off the report's chart.",
      zh: '北京、上海、其他地区，或未列入报告图表。',
    },
    cityName: { en: 'Name of the place.', zh: '地名。' },
    cityBasis: {
      en: 'Whether the report says so or the place follows from the parent institution.',
      zh: '出自报告，还是根据所属机构推断。',
    },
    anchors: {
      en: 'Researchers among the last two or three authors of its papers.',
      zh: '在其论文中位列最后两到三位的研究者。',
    },
    'anchors.name': { en: 'Name of the researcher, surname first.', zh: '研究者姓名，姓在前。' },
    'anchors.basis': {
      en: 'Whether the report names the person for this group or this project inferred it.',
      zh: '由报告点名，还是由本项目推断。',
    },
    'anchors.refs': { en: 'Where the person and the name come from.', zh: '人员与姓名的出处。' },
    honors: { en: 'The two honours that the report counts.', zh: '报告统计的两项荣誉。' },
    'honors.bestPaper': {
      en: 'Best or outstanding paper award or nomination at one of nine conferences.',
      zh: '九个会议之一的最佳或杰出论文奖或提名。',
    },
    'honors.bestPaper.value': honorValue,
    'honors.bestPaper.note': honorNote,
    'honors.bestPaper.refs': honorRefs,
    'honors.topTwoPercent': {
      en: 'A researcher on the Stanford/Elsevier list of the top 2% of a field, data to the end of 2022.',
      zh: '有学者入选斯坦福／爱思唯尔学科前 2% 榜单，数据截至2022年底。',
    },
    'honors.topTwoPercent.value': honorValue,
    'honors.topTwoPercent.note': honorNote,
    'honors.topTwoPercent.refs': honorRefs,
    status: {
      en: 'Carried over from October 2023, merged from two groups, or added.',
      zh: '沿用自2023年10月名单、由两个团队合并，或新增。',
    },
    membership: {
      en: 'Whether the report places it among the eleven or this project inferred it.',
      zh: '由报告列入十一个团队，还是由本项目推断。',
    },
    note: { en: 'Remarks.', zh: '备注。' },
    url: { en: 'Home page, where a source gives one.', zh: '主页地址，有来源时填写。' },
    refs: { en: 'Where the row comes from.', zh: '出处。' },
  },
};
