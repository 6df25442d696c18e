import { REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const jurisdictions: CodebookEntry = {
  title: { en: 'Provinces and municipalities', zh: '省市' },
  what: {
    en: 'One of the six provincial-level jurisdictions in the table of section 4.5, with the policies behind its column. The report counts them in three ways: three hubs, three more local governments besides Beijing with AGI or large-model policies, and six columns.',
    zh: '报告4.5节表格中的六个省级行政区之一，及其所在列对应的政策文件。报告中有三种计数方式：三大中心、北京之外另有三地出台通用人工智能或大模型政策，以及表中的六列。',
  },
  gaps: {
    en: 'The report links its policies without naming them, so titles, numbers and dates come from other sources; four of six document numbers were found. Policies before 2023 are left out, as in the report. Codes follow GB/T 2260; pinyin and one-character abbreviations are common knowledge.',
    zh: '报告只给出政策链接而未列名称，标题、文号和日期取自其他来源；六地中找到四地的文号。与报告一致，2023年以前的政策不收录。代码依据GB/T 2260，拼音和简称属常识。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    name: { en: 'Name of the jurisdiction.', zh: '行政区名称。' },
    pinyin: { en: 'Name in pinyin, lower case and without tones; for sorting.', zh: '小写无声调拼音，用于排序。' },
    code: { en: 'Six-digit code of GB/T 2260.', zh: 'GB/T 2260六位行政区划代码。' },
    abbreviation: { en: 'One-character abbreviation.', zh: '一字简称。' },
    administrative: {
      en: 'Administrative kind. Beijing and Shanghai are municipalities that rank with provinces.',
      zh: '行政区类型。北京和上海为直辖市，与省同级。',
    },
    region: {
      en: 'Economic megaregion by the report; null for a jurisdiction outside all three.',
      zh: '报告所归的经济区；不属于三大经济区者为空。',
    },
    regionNote: { en: 'Remark on the region.', zh: '关于所属区域的说明。' },
    leadsRegion: { en: 'Whether the report says that it leads its region.', zh: '报告是否称其为所在区域的领头者。' },
    policyKind: {
      en: 'Kind of policy by the report: on AGI or large models, or on AI development.',
      zh: '报告所称的政策类型：通用人工智能或大模型政策，或人工智能发展政策。',
    },
    policies: {
      en: 'Policy documents that the report means, or most likely means.',
      zh: '报告所指或很可能所指的政策文件。',
    },
    'policies.title': {
      en: 'Title; the English is a descriptive or common rendering.',
      zh: '标题；英文为描述性或通行译法。',
    },
    'policies.number': { en: 'Official document number, null if not found.', zh: '发文字号，未找到为空。' },
    'policies.issuer': { en: 'Issuing body, null if not seen.', zh: '发文机关，未见为空。' },
    'policies.date': {
      en: 'Date as precisely as known; whether of signing or publication is in the note.',
      zh: '所知最精确的日期；是签发还是公布日期，见说明。',
    },
    'policies.url': {
      en: 'Official page with the text; null if only unofficial copies were found.',
      zh: '载有正文的官方页面；只找到非官方副本时为空。',
    },
    'policies.translation': { en: 'Official page in English, as a rule a summary.', zh: '官方英文页面，通常为摘要。' },
    'policies.note': REMARK,
    'policies.refs': { en: 'Sources of the policy entry.', zh: '该政策条目的来源。' },
    note: REMARK,
    refs: ROW_REFS,
  },
};
