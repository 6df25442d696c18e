import type { CodebookEntry } from './entry.ts';

export const directions: CodebookEntry = {
  title: { en: 'Research directions', zh: '研究方向' },
  what: {
    en: 'One of the six directions into which the report sorts technical papers, monitoring being split in three.',
    zh: '报告为技术论文划分的六个方向之一，其中监测又分为三类。',
  },
  gaps: {
    en: 'The number of papers in each direction was shown only as a picture and is not known.',
    zh: '各方向的论文数量只以图片呈现，具体数值不详。',
  },
  fields: {
    id: { en: 'Stable name used by the papers.', zh: '供论文引用的固定代号。' },
    label: { en: 'Full name of the direction.', zh: '方向全称。' },
    short: { en: 'Short name for charts.', zh: '用于图表的简称。' },
    definition: { en: 'What the direction covers, in the words of this project.', zh: '由本项目转述的方向定义。' },
    refs: { en: 'Where this is stated.', zh: '出处。' },
  },
};
