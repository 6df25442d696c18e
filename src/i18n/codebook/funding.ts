import { REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const funding: CodebookEntry = {
  title: { en: 'Research funding', zh: '科研资助' },
  what: {
    en: 'One of the three NSFC calls in the table of section 4.2 that include safety research.',
    zh: '报告4.2节表格所列三项包含安全研究的国家自然科学基金项目之一。',
  },
  gaps: {
    en: 'Two amounts are totals of a call and one is for a single project of unknown number, so they must not be added. The calls of December 2023 and with China Unicom were not found. Dollar amounts are the rounding of the report.',
    zh: '两项金额为整批总额，一项为单个项目金额且项目数不详，不可相加。2023年12月的项目和与中国联通的联合项目均未找到原文。美元金额为报告的约数。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    institution: { en: 'Funder.', zh: '资助机构。' },
    partner: { en: 'Partner in a joint call, null if none is named.', zh: '联合资助方，未提及为空。' },
    date: { en: 'Month of the call.', zh: '发布月份。' },
    amountRmb: { en: 'Amount in renminbi.', zh: '人民币金额。' },
    amountUsdApprox: { en: 'Amount in US dollars as the report rounds it.', zh: '报告所给的美元约数。' },
    per: { en: 'What the amount is for: a whole call or one project.', zh: '金额对应整批项目还是单个项目。' },
    shown: { en: 'The amount exactly as the report prints it.', zh: '报告原样书写的金额。' },
    safetyPart: { en: 'Research directions that concern safety.', zh: '涉及安全的研究方向数。' },
    safetyOf: { en: 'All research directions of the call.', zh: '全部研究方向数。' },
    topics: { en: 'Safety research that can be supported.', zh: '可资助的安全研究。' },
    note: REMARK,
    refs: ROW_REFS,
  },
};
