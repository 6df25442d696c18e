import type { alt as english } from '#i18n/en/alt.ts';

export const alt: typeof english = {
  join: (sentences) => sentences.join(''),
  finding: (title) => (/[。！？]$/.test(title) ? title : `${title}。`),
  filters: (filters) => `${filters}。`,
  kinds: {
    bars: (value, category, count) => `条形图：按${category}统计${value}，共 ${count} 条。`,
    stackedColumns: (value, tick, from, to) => `堆叠柱状图：按${tick}统计${value}，${from}至${to}。`,
    lines: (value, tick, from, to) => `折线图：按${tick}统计${value}，${from}至${to}。`,
    areas: (value, tick, from, to) => `堆叠面积图：按${tick}累计${value}，${from}至${to}。`,
    heatmap: (value, down, across) => `热力图：按${down}和${across}统计${value}。`,
    matrix: (down, across, rows, columns) => `矩阵：${down}与${across}，${rows} 行 ${columns} 列。`,
    upset: (value, sets, combinations) => `集合图：${value}，${sets} 个集合、${combinations} 种组合。`,
    timeline: (events, lanes, from, to) => `时间线：${lanes} 行，共 ${events} 个事件，${from}至${to}。`,
    stated: (count) => `${count} 个数字，均照来源原样列出。`,
    flow: (from, to, before, after) => `流向图：从${from}（${before}）到${to}（${after}）。`,
    other: (rows, columns) => `图表，数据共 ${rows} 行 ${columns} 列。`,
  },
  series: (names) => `系列：${names}。`,
  highest: (label, value) => `最高：${label}，${value}。`,
  lowest: (label, value) => `最低：${label}，${value}。`,
  allEqual: (value) => `各项均为 ${value}。`,
  gaps: (count) => `${count} 个值未知。`,
  state: (state, count) => `${state}：${count}。`,
  lane: (label, count) => `${label}：${count}。`,
  value: (label, value) => `${label}：${value}。`,
  empty: '没有可绘制的内容。',
};
