import { LATER, REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const registrations: CodebookEntry = {
  title: { en: 'Registrations', zh: '备案' },
  what: {
    en: 'On filings with the authorities: a generative AI service, a batch of deep synthesis algorithms, a total that the report states, or a later count, national or local. The three kinds of count follow rules of their own and add up to nothing.',
    zh: '关于备案的记录：生成式人工智能服务、一批深度合成算法、报告所述的总数，或此后的全国、地方数量。各类数量口径不同，不可相加。',
  },
  gaps: {
    en: 'The report prints 3 of at least 117 services. Its "over 900" since August 2023 does not quite fit its batches: 899 from that month on, 940 with June 2023.',
    zh: '至少117项服务中，报告只列出3项。所称2023年8月以来“超过900个”与各批数字略有出入：该月起合计899个，加上2023年6月为940个。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    kind: {
      en: 'Service, batch, total, national count or local count; decides which other fields are there.',
      zh: '服务、批次、总数、全国数量或地方数量，决定其余字段。',
    },
    order: { en: 'Service: place in the list.', zh: '服务：名单中的序号。' },
    location: {
      en: 'Service: place of registration. Local count: the region, null for all together.',
      zh: '服务：备案地。地方数量：地区，各地合计时为空。',
    },
    model: { en: 'Service: name of the model.', zh: '服务：模型名称。' },
    company: { en: 'Service: registering company.', zh: '服务：备案公司。' },
    number: { en: 'Service: registration number as printed.', zh: '服务：备案编号，照原样书写。' },
    date: {
      en: 'Service: time of registration. Batch: day on which the list came out. Counts: day up to which they count.',
      zh: '服务：备案时间。批次：名单发布日。数量：统计截止日。',
    },
    month: { en: 'Batch: month of the filing.', zh: '批次：备案月份。' },
    count: { en: 'Batch: number of algorithms. Counts: the number.', zh: '批次：算法数量。数量：数值。' },
    value: { en: 'Total: the number.', zh: '总数：数值。' },
    qualifier: { en: 'Total and counts: how exact the number is.', zh: '总数与数量：数值的确切程度。' },
    countedFrom: {
      en: 'Total and national count: the first month that it counts; null where its source does not say.',
      zh: '总数与全国数量：起算月份；来源未说明时为空。',
    },
    what: { en: 'Total and counts: what is counted.', zh: '总数与数量：计数对象。' },
    note: REMARK,
    ...LATER,
    refs: ROW_REFS,
  },
};
