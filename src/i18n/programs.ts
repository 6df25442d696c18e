import type { Text } from '#lib/bilingual.ts';

/**
 * Words about the tables for programs. Like the codebook they arrive with the part of the page that says them, and are no
 * part of what every first page sends for.
 */
export const PROGRAMS = {
  lede: {
    en: 'Each dataset of this edition is also a CSV, and datapackage.json (Data Package, version 2) states the type of every column, the keys, and what leads where.',
    zh: '本版每个数据集另有CSV文件。datapackage.json（Data Package第2版）写明每列的类型、主键以及各表之间的引用关系。',
  },
  rule: {
    en: 'A column is named by the way to its value: title.en. The items of a list are parted by |, those of a list within it by ^. Columns of one list have equally many items. An empty cell is null.',
    zh: '列名即取值路径，如title.en。列表各项以|分隔，列表内的列表以^分隔；同一列表的各列项数相同，按位置对应。空单元格即null。',
  },
  tables: { en: 'The tables', zh: '各数据表' },
  snippets: { en: 'Lines that read them', zh: '读取代码' },
  elsewhere: {
    en: 'A notebook in a browser may read the files only where their host allows other sites to.',
    zh: '浏览器中的笔记本须在文件所在主机允许跨站读取时方可读取。',
  },
  copy: { en: 'Copy', zh: '复制' },
  /** Before the name of the reader. */
  copyOf: { en: 'Copy the lines for ', zh: '复制代码：' },
  habits: { en: 'What keeps dates and numbers as they are', zh: '如何保留日期与编号原样' },
  habitsHint: {
    en: 'What each reader takes a column of such values for when nothing is said, and the option that leaves it alone. A month that becomes a date is given a first day; a number of arXiv loses the nought at its end.',
    zh: '各读取程序在未加选项时把此类列当作什么，以及保留原样的选项。月份一旦变成日期，就会凭空多出“1日”；arXiv编号变成数字会丢失末尾的零。',
  },
  reader: { en: 'Reader', zh: '读取程序' },
  option: { en: 'Leaves it alone', zh: '保留原样' },
  dialog: { en: 'column type Text, in the import dialog', zh: '在导入对话框中将列类型设为“文本”' },
  kinds: {
    text: { en: 'text', zh: '文本' },
    date: { en: 'date', zh: '日期' },
    number: { en: 'number', zh: '数字' },
  },
  inOneFile: {
    en: 'The tables lie beside the dashboard on its site, not in this file.',
    zh: '数据表存放在网站上，不包含在本单一文件中。',
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
