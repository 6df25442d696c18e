import { LATER, REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const commitments: CodebookEntry = {
  title: { en: 'Commitments', zh: '承诺' },
  what: {
    en: 'A declaration, agreement or pledge on AI safety and governance, and who signed it.',
    zh: '关于人工智能安全与治理的一项宣言、协定或承诺，及其签署方。',
  },
  gaps: {
    en: 'Few signatories are listed in full: the names are those that a source names, and the counts may say more. Counts that differ between sources stand side by side.',
    zh: '签署方名单大多不全：所列名称以来源点名者为限，数量可能更多。各来源数字不一时并列。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    name: { en: 'Name of the commitment.', zh: '承诺名称。' },
    document: { en: 'Its row in the register of documents.', zh: '在文件名录中的记录。' },
    date: { en: 'Day, month or year of the first signing.', zh: '首次签署的日期，以所知为限。' },
    place: { en: 'Where it was signed or presented.', zh: '签署或发布地点。' },
    signers: { en: 'Who signs: states, companies, bodies or people.', zh: '签署主体：国家、企业、机构或个人。' },
    signatories: { en: 'Those that are known by name.', zh: '已知名称的签署方。' },
    chineseSignatories: { en: 'Those of them that are Chinese.', zh: '其中的中国签署方。' },
    china: {
      en: 'Whether China signed as a state; not-applicable where states do not sign.',
      zh: '中国是否以国家身份签署；非国家签署的承诺为not-applicable。',
    },
    counts: { en: 'How many signed, by each source.', zh: '各来源所述的签署数量。' },
    'counts.count': { en: 'The number.', zh: '数值。' },
    'counts.qualifier': { en: 'How exact the number is.', zh: '数值的确切程度。' },
    'counts.asOf': { en: 'Day to which it belongs.', zh: '数值所属日期。' },
    'counts.refs': { en: 'Sources of the number.', zh: '数值的来源。' },
    note: REMARK,
    ...LATER,
    refs: ROW_REFS,
  },
};
