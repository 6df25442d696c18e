import type { opinion as english } from '#i18n/en/opinion.ts';
import { REPORT } from './report-name.ts';

export const opinion: typeof english = {
  lede: (found) => `${found}因此，这里的数字总与其局限一并列出。`,
  finding: {
    none: '本版没有民调',
    one: (share, statement) => `${share}的受访者同意：“${statement}”`,
    notRepresentative: (share, statement) => `${share}的受访者同意：“${statement}”，但样本不能代表公众`,
    several: (polls, representative) => `共 ${polls} 项民调，其中 ${representative} 项具有代表性`,
  },
  title: (share, month) => `${month}的一项中国人工智能民调中，${share}的受访者表示同意`,
  subtitle: '受访者占比，数字的局限见下',
  parts: {
    whole: '题目',
    part: '其中',
    partCount: '同意（%）',
    wholeCount: '基数',
    shown: '表述',
    detail: '调查方与时间',
    unit: '百分之一的受访者',
    rest: (share) => `其余${share}`,
  },
  under35: (share) => `${share}的受访者不满 35 岁。`,
  size: (count) => `共 ${count} 人作答。`,
  sizeUnknown: '报告未说明受访人数。',
  group: '部分',
  says: '内容',
  about: '说明',
  facts: '调查方与时间',
  agree: '表示同意',
  asked: (statement, share) => `${statement}：${share}`,
  count: (polls) => `${polls} 项民调`,
  since: {
    title: (studies, polls) => `报告之后有${studies}项舆论研究${polls === 0 ? '，数据中没有新的民调' : ''}`,
    subtitle: '报告之后的资料，与报告数字分列',
    count: (studies) => `${studies}项研究`,
    sourceLine: '各条依据中所列网页',
    group: '报告之后',
  },
  sourceLine: `${REPORT}第 7 节与尾注 40`,
};
