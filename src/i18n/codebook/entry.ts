import type { Text } from '#lib/bilingual.ts';

/** What a reader of one dataset needs to know: what a record is, what is missing, what each field means. */
export type CodebookEntry = {
  readonly title: Text;
  readonly what: Text;
  readonly gaps: Text;
  readonly fields: Readonly<Record<string, Text>>;
};

/** Words on fields that many datasets have. */
export const REMARK: Text = {
  en: 'A remark in our own words: a doubt, a difference between sources, or context.',
  zh: '以本项目自己的话写的说明：疑点、来源之间的差异或背景。',
};
export const TICK: Text = {
  en: 'Yes for a tick and no for a cross, as the report prints them.',
  zh: '报告为对号则“是”，为叉号则“否”。',
};
/** Words on the fields that tell a later fact from one of the report's time. */
export const LATER: Readonly<Record<'period' | 'confidence', Text>> = {
  period: {
    en: 'report, or after: came after the report of 14 May 2024; left out, it is report',
    zh: 'report为报告时期，after为2024年5月14日报告之后；未填即为report',
  },
  confidence: {
    en: 'Of later facts: how sure this project is, high, medium or low',
    zh: '后续事实：本项目的把握程度，分为high（高）、medium（中）、low（低）',
  },
};
export const OWN_REFS: Text = {
  en: 'Where the record comes from; without it, the dataset’s own source holds',
  zh: '记录的出处；未填时以数据集的默认出处为准',
};
export const ROW_REFS: Text = {
  en: 'Where the record comes from. A row without it takes the source named at the head of the file.',
  zh: '该条记录的来源。未填写时沿用文件开头所列的来源。',
};
