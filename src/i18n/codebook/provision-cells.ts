import { ROW_REFS, TICK, type CodebookEntry } from './entry.ts';

export const provisionCells: CodebookEntry = {
  title: { en: 'Provisions by draft', zh: '两稿条款对比' },
  what: {
    en: 'One cell of the 7 by 2 comparison in section 4.1: whether a draft contains a provision, and where.',
    zh: '报告4.1节7×2对比表中的一格：某稿是否包含某项条款及其出处。',
  },
  gaps: {
    en: 'Articles 12, 22, 46 and 66-71 of the CASS-led draft were not seen, so three of its ticks have no summary and two rest on a second-hand one. Endnotes 26, 28 and 30 cite only the draft with the tick.',
    zh: '未见社科院牵头稿第12、22、46条及第66至71条原文，因此该稿有三个对号没有摘要，另有两个的摘要取自转述。尾注26、28、30只引用打对号的一稿。',
  },
  fields: {
    draft: { en: 'The draft, by its identifier.', zh: '建议稿标识。' },
    provision: { en: 'The provision, by its identifier.', zh: '条款标识。' },
    value: TICK,
    articles: {
      en: 'Articles or chapters that the endnote cites for a tick, as printed.',
      zh: '尾注为对号引用的章或条，照原样书写。',
    },
    related: {
      en: 'Articles the cell does not rest on: cited beside a cross, close to the row, or to the point but not cited.',
      zh: '并非该格依据的条文：叉号旁被引用的、相近的，或切题而未被引用的。',
    },
    summary: {
      en: 'What the articles do, in our own words; null where the wording was not seen.',
      zh: '条文内容，以本项目自己的话概括；未见原文为空。',
    },
    oddity: { en: 'What does not fit between table, endnote and text.', zh: '表格、尾注与条文之间不一致之处。' },
    refs: ROW_REFS,
  },
};
