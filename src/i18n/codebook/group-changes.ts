import type { CodebookEntry } from './entry.ts';

export const groupChanges: CodebookEntry = {
  title: { en: 'Changes to the list of groups', zh: '团队名单的变动' },
  what: {
    en: 'What became of a group between the list of October 2023 (13 groups) and that of Spring 2024 (11 groups).',
    zh: '一个团队从2023年10月名单（13 个）到2024年春季名单（11 个）的去向。',
  },
  gaps: {
    en: 'The list of October 2023 was not available in full; the groups carried over follow by elimination. 13 − 5 − 1 + 4 = 11.',
    zh: '2023年10月名单未能见到全文，沿用的团队由排除法得出。13 − 5 − 1 + 4 = 11。',
  },
  fields: {
    id: { en: 'Stable name of the row.', zh: '该行的固定代号。' },
    name: { en: 'Name of the group.', zh: '团队名称。' },
    change: {
      en: 'Removed, merged, added or carried over.',
      zh: '移除、合并、新增或沿用。',
    },
    becomes: {
      en: 'The group of the Spring 2024 list that it became; empty where removed.',
      zh: '对应2024年春季名单中的团队；被移除者为空。',
    },
    reason: { en: 'Why, in short.', zh: '简要原因。' },
    basis: {
      en: 'Whether the report says so or this project inferred it.',
      zh: '出自报告，还是由本项目推断。',
    },
    refs: { en: 'Where this is stated.', zh: '出处。' },
  },
};
