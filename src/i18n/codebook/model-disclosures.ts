import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const modelDisclosures: CodebookEntry = {
  title: { en: 'Safety disclosures of labs and companies', zh: '实验室与企业的安全披露' },
  what: {
    en: 'A document or statement in which a lab or company tells of its safety work, with a coded cell for each practice.',
    zh: '实验室或企业说明其安全工作的一份文件或表态，每项做法各有一格编码。',
  },
  gaps: {
    en: 'A cell is no only where the report says that something was not done or not discussed; silence is not-coded. Claims are the company’s own: the report could not verify that of Ant Group.',
    zh: '仅在报告明言未做或未论及时编为no；报告未提者为not-coded。所述均为企业自称，其中蚂蚁集团的说法报告无法核实。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    lab: { en: 'Who disclosed', zh: '披露方' },
    model: { en: 'The model, if there is one', zh: '所涉模型，如有' },
    date: { en: 'Date of the document; arXiv where the report gives none', zh: '文件日期；报告未注者据arXiv' },
    document: { en: 'What kind of document it is', zh: '文件类型' },
    practices: { en: 'One cell for each practice of the closed list', zh: '固定清单中每项做法一格' },
    'practices.practice': {
      en: 'RLHF alignment; alignment to intent; alignment to values; superalignment or scalable oversight; less reward hacking; a measure of success; harmful content; tests on safety benchmarks; tests of frontier risks; concrete safety measures; robustness; red-teaming; prevention of jailbreaks; watermarking; risk assessment and defence; staff for ethics',
      zh: '依次为RLHF对齐、意图对齐、价值对齐、超级对齐或可扩展监督、减少奖励破解、成效衡量、有害内容、安全基准测试、前沿风险测试、具体安全措施、鲁棒性、红队测试、防越狱、水印、风险评估与防御、伦理人员配置',
    },
    'practices.value': {
      en: 'yes if the report says the document claims or covers it',
      zh: '报告称该文件声称或论及者为yes',
    },
    'practices.note': { en: 'What exactly the report says', zh: '报告的具体说法' },
    'practices.refs': { en: 'Where the cell comes from', zh: '该格的出处' },
    refs: OWN_REFS,
  },
};
