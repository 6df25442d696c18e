import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const acronyms: CodebookEntry = {
  title: { en: 'Acronyms', zh: '缩略语' },
  what: { en: 'One entry of the four slides of key acronyms: 40 in all.', zh: '四页关键缩略语中的一条，共40条。' },
  gaps: {
    en: 'Short forms that the report uses without listing them, such as WDTA or CPPCC, are not here.',
    zh: '报告使用但未列入这四页的缩略语（如WDTA、CPPCC）不在其中。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    abbr: { en: 'Short form as printed, joined where the slide breaks the line', zh: '所印缩略语；原页断行处已合并' },
    en: { en: 'English name as printed', zh: '所印英文名' },
    zh: { en: 'Chinese name as printed', zh: '所印中文名' },
    slide: { en: 'Slide of the acronyms, 1 to 4', zh: '缩略语所在页，1至4' },
    note: { en: 'An oddity of the printed entry, or null', zh: '所印条目的异常之处，无则为空' },
    refs: OWN_REFS,
  },
};
