import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { plausibleOn } from '#tests/fixtures/view-states.ts';

/**
 * What a heading is of: whose doings it counts, and what it counts. A picture says on top that all of it is about AI safety
 * in China; its heading, which also stands alone in a list of slides or under a link, says at least one of the two.
 */
const SUBJECTS = {
  en: /China|Chinese|\bAI\b|AGI|WDTA|TC260|NSFC|Beijing|Shanghai|Guangdong|provinc|jurisdiction|the report|the West|CASS|CUPL|Concordia/i,
  zh: /中国|人工智能|AI|省|北京|上海|广东|各地|报告|社科院|法大|安远|建议稿|世界数字技术院|WDTA|TC260|自然科学基金/,
} as const;
const UNITS = {
  en: /paper|group|view|polic|measure|draft|provision|cover|document|binding|meeting|dialogue|talk|step|action|event|turning point|filing|filed|algorithm|service|batch|disclos|lab|compan|organisation|bod(y|ies)|committee|alliance|position|call|line|signator|respondent|poll|survey|public|people|standard|sample|topic|director|direction|number|point|kind|gap|value|fund|RMB|chain|dataset/i,
  zh: /论文|篇|团队|政策|措施|建议稿|条款|写入|文件|份|会谈|会议|对话|接触|举措|步骤|事件|转折点|备案|算法|服务|批|披露|实验室|企业|公司|机构|委员会|联盟|观点|呼吁|红线|签署|受访者|民调|调查|公众|人|标准|样本|方向|数字|要点|类|缺口|项|经费|资助|万元|次|数据集/,
} as const;

/** What is wrong with the headings of a page. Where nothing matches, the page says so once and leaves its blank cards out. */
function faultsOf(specs: readonly ChartSpec[], language: Language): Readonly<Record<string, readonly string[]>> {
  const titles = specs.map(({ title }) => title);
  const shown = specs.filter((spec) => !isBlank(spec)).map(({ title }) => title);
  return {
    subject: titles.filter((title) => !SUBJECTS[language].test(title)),
    unit: titles.filter((title) => !UNITS[language].test(title)),
    twice: shown.filter((title, at) => shown.indexOf(title) !== at),
  };
}

const FAULTLESS = { subject: [], unit: [], twice: [] };

describe.each(LANGUAGES)('headings in %s', (language) => {
  it.each(VIEW_IDS)(
    'of the figures of %s name who or where, and what is counted, and no two are alike',
    async (view) => {
      expect(faultsOf(await figuresIn(view, language), language)).toEqual(FAULTLESS);
    },
  );

  it.each(VIEW_IDS)('of the figures of %s do so under whatever filters', async (view) => {
    await fc.assert(
      fc.asyncProperty(plausibleOn(view), async (state) => {
        expect(faultsOf(await figuresIn(view, language, state), language)).toEqual(FAULTLESS);
      }),
      { numRuns: 25 },
    );
  });
});
