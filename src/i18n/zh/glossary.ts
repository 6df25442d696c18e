import type { glossary as english } from '#i18n/en/glossary.ts';

export const glossary: typeof english = {
  openTerm: '在术语表中查看',
  finding: (count) => `${count} 个缩略语，中英文对照`,
  lede: (slides) =>
    `收录报告 ${slides} 页关键缩略语所列的全部简称，中英文全称均照原页。本站各页文字中，凡带点状下划线的缩略语均可点开释义。`,
  search: '搜索缩略语或全称',
  searchHint: '中英文均可，不区分大小写与重音符号。',
  summary: (shown, total) => `${total} 个缩略语中的 ${shown} 个`,
  reset: '显示全部缩略语',
  table: {
    title: '报告缩略语',
    subtitle: '选择一行可查看附注与出处',
    abbr: '缩略语',
    en: '英文全称',
    zh: '中文全称',
    slide: '所在页',
    nothing: '没有包含这些文字的缩略语或全称。',
    note: '原页情况',
    noNote: '所印条目无异常。',
  },
  safety: {
    title: '安全：safety 还是 security？',
    lead: '英文分作不同的词，中文都叫“安全”。因此“人工智能安全”同时包含以下意思：',
    safety: 'safety',
    safetyMeaning: '防止人工智能系统因事故或滥用造成广泛危害',
    security: 'security',
    securityMeaning: '防止人工智能系统自身遭到攻击或入侵',
    convention: '报告的处理方式',
    points: [
      '报告讨论的是 safety。单纯的 security 不在其内，如模型权重、数据和设施的防护；致命性自主武器也不涉及。',
      '中文原文难以判断所指时，报告译作“AI safety/security”。',
      '有些议题兼属二者，仍予收录：滥用前沿人工智能实施网络攻击，或制造生物、化学武器；以及前沿模型抵御对抗攻击的鲁棒性。',
    ],
    here: '本站沿用这一做法；中文页面依中文习惯统称“安全”。',
  },
};
