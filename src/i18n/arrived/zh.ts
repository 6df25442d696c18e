import type { arrived as english } from './en.ts';

export const arrived: typeof english = {
  panel: '已打开图片',
  opened: (title) => `已打开“${title}”的视图。`,
  same: '图中数字与此处数据一致。',
  waiting: '正在与此处数据比对……',
  changed: (count) => `此后有 ${count} 个数字发生变化：`,
  change: (label, before, now) => `${label}：原为 ${before}，现为 ${now}`,
  gone: '无',
  hashDiffers: '图片依据的是另一份数据。',
  editionUnknown: (edition) => `图片依据的版本是“${edition}”，与此处打开的版本不同。`,
  figureGone: '此处的数据中没有这张图。',
  linked: '已打开此文档所链接的视图。',
  others: (count) => `此文件对应 ${count} 个视图：`,
  lost: {
    png: '此 PNG 已不含视图信息。复制图片、通过聊天软件发送或用某些程序另存，都会丢掉这一信息。请直接转发下载的 PNG 或 SVG 文件，或转发图片底部的链接。',
    svg: '此 SVG 已不含视图信息：保存它的程序删除了元数据。请在保存时保留元数据，或转发下载的文件或图片底部的链接。',
    document:
      '此文件中的图片和链接都不含视图信息。压缩图片的程序会丢掉这一信息。请插入下载的 PNG 文件并关闭图片压缩，或保留链接。',
    'too-large': '此文件过大，无法读取。请拖入其中的单张图片。',
    unknown:
      '此文件不含视图信息：只有由本站导出的 PNG、SVG、PPTX、DOCX、XLSX 和 ZIP 文件，或含有这类图片的文档才能打开。',
  },
  more: (count) => `另有 ${count} 个`,
};
