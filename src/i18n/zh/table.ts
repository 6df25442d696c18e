import type { table as english } from '#i18n/en/table.ts';

export const table: typeof english = {
  tools: (caption) => `表格“${caption}”的工具`,
  keys: '用方向键在各行之间移动，按 Enter 键展开或收起一行，按 Esc 键收起。',
  columns: '列',
  columnsHidden: (count) => `列（已隐藏 ${count} 列）`,
  columnsLegend: '要显示的列',
  allColumns: '全部显示',
  groupBy: '分组',
  noGrouping: '不分组',
  ungrouped: '未注明',
  groupCount: (count) => `${count} 条记录`,
  severalGroups: '一条记录可能出现在多个分组中。',
  details: (title) => `“${title}”的详情`,
  sortHint: (column) => `按“${column}”排序；按住 Shift 键可按多列排序`,
  sortKey: (place) => `第 ${place} 排序列`,
  width: (column) => `“${column}”列的宽度`,
  widthHint: '拖动或用方向键调整；双击或按 Enter 键可还原所有列宽',
  pixels: (width) => `${width} 像素`,
  copyTable: '复制表格',
  copyMarkdown: '复制为 Markdown',
  copied: (count) => `已复制 ${count} 条记录`,
};
