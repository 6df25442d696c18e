import { REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const registrations: CodebookEntry = {
  title: { en: 'Registrations', zh: '备案' },
  what: {
    en: 'Three kinds of record on filings with the authorities: a generative AI service, a batch of deep synthesis algorithms, or a total that the report states.',
    zh: '关于备案的三类记录：生成式人工智能服务、一批深度合成算法，或报告所述的总数。',
  },
  gaps: {
    en: 'The report prints 3 of at least 117 services. Its "over 900" since August 2023 does not quite fit its batches: 899 from that month on, 940 with June 2023.',
    zh: '至少117项服务中，报告只列出3项。所称2023年8月以来“超过900个”与各批数字略有出入：该月起合计899个，加上2023年6月为940个。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    kind: {
      en: 'Service, batch or total; decides which other fields are there.',
      zh: '服务、批次或总数，决定其余字段。',
    },
    order: { en: 'Service: place in the list.', zh: '服务：名单中的序号。' },
    location: { en: 'Service: place of registration.', zh: '服务：备案地。' },
    model: { en: 'Service: name of the model.', zh: '服务：模型名称。' },
    company: { en: 'Service: registering company.', zh: '服务：备案公司。' },
    number: { en: 'Service: registration number as printed.', zh: '服务：备案编号，照原样书写。' },
    date: { en: 'Service: time of registration.', zh: '服务：备案时间。' },
    month: { en: 'Batch: month of the filing.', zh: '批次：备案月份。' },
    count: { en: 'Batch: number of algorithms.', zh: '批次：算法数量。' },
    value: { en: 'Total: the number.', zh: '总数：数值。' },
    qualifier: { en: 'Total: at least, or over.', zh: '总数：“至少”或“超过”。' },
    countedFrom: {
      en: 'Total: the first month that it counts; null where its source does not say.',
      zh: '总数：起算月份；来源未说明时为空。',
    },
    what: { en: 'Total: what is counted.', zh: '总数：计数对象。' },
    note: REMARK,
    refs: ROW_REFS,
  },
};
