import type { embed as english } from '#i18n/en/embed.ts';

export const embed: typeof english = {
  open: '嵌入此图',
  title: '嵌入',
  close: '关闭',
  intro: '将下列代码粘贴到网页源码中。',
  kind: '方式',
  kinds: { live: '实时', frozen: '固定' },
  kindHints: {
    live: '以框架载入本站的图。本版数据更正后，图随之更新。',
    frozen: '包含此刻的图、文字说明和表格，不从本站载入任何内容。',
  },
  code: '代码',
  copy: '复制代码',
  copied: '代码已复制',
  notCopied: '浏览器不允许复制，请选中代码后自行复制。',
  drawing: '正在绘制……',
  table: '图中数据表',
  openLive: '在图谱中打开',
  missing: (figure) => `在当前筛选条件下，本页没有“${figure}”这幅图。`,
};
