import type { findings as english } from '#i18n/en/findings.ts';

export const findings: typeof english = {
  title: (count) => `报告在数字之外另有${count}点说明`,
  subtitle: '以本项目自己的话写出，各附报告出处',
  count: (count) => `${count}点`,
  kind: '类别',
  point: '要点',
  says: '报告的说法',
  caution: '报告自身的保留',
  kinds: { finding: '结论', method: '统计口径', proposal: '作者的建议', disclosure: '作者的披露' },
};
