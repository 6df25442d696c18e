import { LATER, type CodebookEntry } from './entry.ts';

export const keyFigures: CodebookEntry = {
  title: { en: 'Key figures', zh: '关键数字' },
  what: {
    en: 'A number that the report prints, or one worked out from such numbers.',
    zh: '报告刊出的数字，或由这些数字推算的结果。',
  },
  gaps: {
    en: 'Sums of money are kept with the funding calls. Numbers that the report showed only in pictures are missing.',
    zh: '金额收录在资助项目数据中。仅以图片呈现的数字缺失。',
  },
  fields: {
    id: { en: 'Stable name.', zh: '固定代号。' },
    value: {
      en: 'The number; thirds are rounded to one decimal place.',
      zh: '数值；以三分之几表示的数取一位小数。',
    },
    upTo: { en: 'Upper end, where the report prints a range.', zh: '报告给出区间时的上限。' },
    printed: {
      en: 'The form in the report, where the number alone would lose something.',
      zh: '报告中的表述形式，在单凭数值会有所遗漏时填写。',
    },
    unit: { en: 'Count, papers per month or percent.', zh: '个数、每月篇数或百分比。' },
    qualifier: {
      en: 'How the report hedges the number; between where it prints a range, derived where it was calculated here.',
      zh: '报告对数值的限定；between指给出区间，derived指由本项目推算。',
    },
    label: { en: 'What is counted.', zh: '统计的内容。' },
    view: { en: 'Page of the dashboard to which it belongs.', zh: '在本站所属的页面。' },
    note: { en: 'Limits of the number, or the arithmetic.', zh: '数值的局限，或推算过程。' },
    ...LATER,
    refs: { en: 'Where the number is printed.', zh: '数值的出处。' },
  },
};
