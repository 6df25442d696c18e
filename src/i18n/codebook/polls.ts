import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const polls: CodebookEntry = {
  title: { en: 'Polls', zh: '民意调查' },
  what: {
    en: 'A poll on frontier AI that the report found new and relevant: there is one.',
    zh: '报告认定为新的、相关的前沿AI民调，仅有一项。',
  },
  gaps: {
    en: 'Sample size, exact age shares and the other answers are not in the report. No representative poll exists, so the figure must stand beside its limits.',
    zh: '样本量、确切年龄构成与其他回答均不见于报告。尚无具代表性的民调，该数字须与其局限一并呈现。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    pollster: { en: 'Who asked', zh: '调查方' },
    date: { en: 'When', zh: '时间' },
    statement: { en: 'What the share agrees with', zh: '受访者所同意的内容' },
    value: { en: 'Share that agrees, null if the poll gives none', zh: '同意的比例，未给出则为空' },
    unit: { en: 'percent', zh: '百分比' },
    sample: { en: 'What is known of the respondents', zh: '受访者情况' },
    'sample.representative': {
      en: 'Whether the sample stands for the population, null if nobody says',
      zh: '样本是否具代表性，无人说明则为空',
    },
    'sample.size': { en: 'Number of respondents, null if not said', zh: '受访人数，未说明则为空' },
    'sample.under35': { en: 'Share younger than 35, null if not said', zh: '35岁以下的比例，未说明则为空' },
    'sample.under35.qualifier': { en: 'over: the share lies above the figure', zh: 'over表示高于所列数字' },
    'sample.under35.low': {
      en: 'Lower bound in percent; two thirds entered as 66.7',
      zh: '下限（百分比）；三分之二录作66.7',
    },
    'sample.note': { en: 'The sample in words', zh: '样本的文字说明' },
    limits: { en: 'What the figure cannot show', zh: '该数字不能说明的问题' },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    ...LATER,
    refs: OWN_REFS,
  },
};
