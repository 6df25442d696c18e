import type { answers as english } from './en.ts';

export const answers: typeof english = {
  kinds: { answer: '回答', action: '操作' },
  fines: (drafts) => `人工智能法学者建议稿规定对违规开发者处以罚款：${drafts}`,
  draft: (draft, articles) => `${draft}${articles}`,
  evaluations: (papers, all, direction, provinces, policies) =>
    `${all}篇人工智能安全论文中，${papers}篇属于${direction}；${policies}个省市中，${provinces}个提及测试`,
  filings: (parts) => `中国的备案情况：${parts}`,
  filing: {
    exactly: (count, what) => `${what}${count}款`,
    'at-least': (count, what) => `${what}至少${count}款`,
    over: (count, what) => `${what}超过${count}款`,
    about: (count, what) => `${what}约${count}款`,
  },
  by: (counted, day) => `截至${day}，${counted}`,
  since: (events, documents, first) =>
    `${first}报告发布以来，记录在案的中国人工智能安全事件有${events}个，文件有${documents}份`,
  biosecurity: (positions, who) => `${positions}条中国专家观点涉及人工智能与生物安全：${who}`,
  provinces: (count, names) => `“地方政策”页面列出${count}个省市：${names}`,
  place: (source, at) => `${source}，${at}`,
  actions: {
    print: '打印本页',
    download: '下载全部数据',
    dark: '使用深色',
    light: '使用浅色',
    zh: '使用中文',
    en: '使用英文（English）',
    reset: '重置本页筛选',
  },
};
