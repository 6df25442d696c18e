import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const positions: CodebookEntry = {
  title: { en: 'Expert positions', zh: '专家立场' },
  what: {
    en: 'A call, statement or claim of named experts or bodies; those on funding carry a share.',
    zh: '具名专家或机构的呼吁、表态或声称；涉及经费者附比例。',
  },
  gaps: {
    en: 'Calls for a minimum, opinions and claims about present staff are different things and must not be drawn as one measure. Who of the three experts named which figure between 10% and 20% is not known.',
    zh: '最低比例的呼吁、个人意见与对现有人员的声称性质不同，不可合为一项指标。三位专家各自在10%至20%之间提出何值，不得而知。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    topic: {
      en: 'Subject: funding, international-coordination, biosecurity, party-venue, national-security, development-and-safety, alignment-research, legislation, loss-of-control, oversight (tiers of oversight) or open-source',
      zh: '主题：经费、国际协调、生物安全、党政平台、国家安全、发展与安全、对齐研究、人工智能立法、失控风险、分级监管、开放模型',
    },
    who: { en: 'Who holds the position', zh: '立场持有者' },
    'who.en': { en: 'Name in English, as the report writes it', zh: '英文名称，照报告写法' },
    'who.zh': { en: 'Name in Chinese; null where none is known', zh: '中文名称；不详者为空' },
    'who.office': {
      en: 'What the report says that a person was at the time; null for bodies and where it says nothing',
      zh: '报告所列此人当时的职务；机构以及报告未写明者为空',
    },
    what: { en: 'What is held', zh: '立场内容' },
    low: { en: 'Lower bound of the share, null if there is none', zh: '比例下限，无则为空' },
    high: { en: 'Upper bound of the share, null if there is none', zh: '比例上限，无则为空' },
    unit: { en: 'percent where a share is named', zh: '有比例时为percent' },
    qualifier: { en: 'at-least, between or nearly', zh: 'at-least为至少，between为区间，nearly为近' },
    base: { en: 'Of what the share is taken', zh: '比例的基数' },
    goesTo: { en: 'What it is for', zh: '用途' },
    status: {
      en: 'call: asks for something; statement: says something; claim-unverified: a claim about oneself that the report could not check',
      zh: 'call为呼吁，statement为表态，claim-unverified为报告无法核实的自称',
    },
    date: { en: 'Date, as far as the report or the source gives it', zh: '日期，以报告或来源所载为限' },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    ...LATER,
    refs: OWN_REFS,
  },
};
