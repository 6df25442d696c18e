import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const findings: CodebookEntry = {
  title: { en: 'Findings in words', zh: '文字结论' },
  what: {
    en: 'One thing that the report says in a sentence and neither as a number nor as an event, in our own words: a finding, how it counts, what its authors propose, what they disclose.',
    zh: '报告以文字而非数字或事件表述的一项内容，以本项目自己的话写出：结论、统计口径、作者的建议或其披露的情况。',
  },
  gaps: {
    en: 'A choice: sentences that only repeat a number, a coded cell or an event of another dataset are left to it.',
    zh: '经过取舍：仅重复其他数据集中数字、单元格或事件的句子不再收录。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    view: { en: 'Page of the dashboard to which it belongs', zh: '在本站所属的页面' },
    kind: {
      en: 'finding: what the report concludes; method: how it counts or what it leaves out; proposal: what its authors suggest; disclosure: what they say of themselves',
      zh: 'finding为报告的结论，method为统计口径与范围，proposal为作者的建议，disclosure为作者的自我披露',
    },
    label: { en: 'The matter in a few words', zh: '要点' },
    statement: { en: 'What the report says, in our own words', zh: '报告的说法，以本项目自己的话写出' },
    caution: {
      en: 'What the report itself sets against it; null where it sets nothing',
      zh: '报告自身的保留意见；没有则为空',
    },
    note: { en: 'A remark of this project; null for none', zh: '本项目的说明；没有则为空' },
    refs: OWN_REFS,
  },
};
