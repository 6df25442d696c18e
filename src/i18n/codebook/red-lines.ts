import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const redLines: CodebookEntry = {
  title: { en: 'Red lines', zh: '红线' },
  what: {
    en: 'One of the five red lines agreed at the IDAIS meeting in Beijing, March 2024.',
    zh: '2024年3月北京IDAIS会议商定的五条红线之一。',
  },
  gaps: {
    en: 'The statement calls its list non-exhaustive. The Chinese wording is this project’s translation; no official Chinese labels were found.',
    zh: '声明称其清单并非穷尽。中文为本项目所译，未查到官方中文表述。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    order: { en: 'Place in the list, 1 to 5', zh: '清单次序，1至5' },
    label: { en: 'Name of the line, as listed in section 6.1', zh: '红线名称，据第6.1节' },
    meaning: { en: 'What the statement forbids, in this project’s words', zh: '声明所禁止的内容，以本项目的语言概述' },
    refs: OWN_REFS,
  },
};
