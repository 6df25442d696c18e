import { REMARK, ROW_REFS, TICK, type CodebookEntry } from './entry.ts';

export const policyCells: CodebookEntry = {
  title: { en: 'Measures by jurisdiction', zh: '各省市措施' },
  what: {
    en: 'One cell of the 6 by 7 table of section 4.5: whether the policies of a jurisdiction contain a measure. 18 of the 42 cells are yes.',
    zh: '报告4.5节6×7表格中的一格：某地政策是否包含某类措施。42格中有18格为“是”。',
  },
  gaps: {
    en: 'The report cites no clauses. They were seen for 6 of the 18 ticks: Beijing three, Shanghai two (ethics only in part), Zhejiang one without its number. A "no" is the cross of the report and was not checked against every text; two crosses sit beside wording that comes close, see their notes.',
    zh: '报告未引用条款。18个对号中有6个见到条款：北京三个，上海两个（伦理仅部分印证），浙江一个（未见序号）。“否”即报告中的叉号，未逐一对照原文；其中两处政策文本有相近表述，见各自说明。',
  },
  fields: {
    jurisdiction: { en: 'The jurisdiction, by its identifier.', zh: '行政区标识。' },
    measure: { en: 'The measure, by its identifier.', zh: '措施标识。' },
    value: TICK,
    clause: {
      en: 'Place in the policy that backs the tick, where it was seen.',
      zh: '支持该对号的条款位置，见到时填写。',
    },
    note: REMARK,
    refs: ROW_REFS,
  },
};
