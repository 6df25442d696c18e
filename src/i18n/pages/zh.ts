import type { pages as english } from './en.ts';

export const pages: typeof english = {
  figure: '图',
  table: '表',
  captionStop: '　',
  partOf: (number, part, parts) => `${number}（${part}/${parts}）`,
  sheet: {
    title: '单页简报',
    close: '关闭',
    of: (title) => `单页简报：${title}`,
    intro: '一张 A4 页面：结论、数据所示、已知缺口、来源，以及网址与二维码。',
    preview: (side) => `预览：${side}`,
    language: '语言',
    languages: { en: 'English', zh: '中文', both: '中英各一面' },
    files: '下载',
    outputs: { print: '打印或存为 PDF', word: 'Word', png: 'PNG' },
    loading: '正在载入数据……',
    working: '正在写入文件……',
    missing: '当前筛选条件下没有图。请关闭后另选条件。',
    failed: {
      print: '浏览器未能打开打印窗口。请下载 PNG 后再打印。',
      word: (detail) => `Word 文件未能生成：${detail}`,
      png: (detail) => `图片未能生成：${detail}`,
    },
    gaps: '已知缺口与说明',
    code: '网址二维码',
    moreGaps: (count) => `另有 ${count} 项缺口，见图谱网站。`,
    moreSources: (count) => `另有 ${count} 个来源，见图谱网站。`,
  },
};
