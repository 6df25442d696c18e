import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { runsOf } from '#i18n/language-runs.ts';

const piece = fc.constantFrom(
  'Shanghai',
  '上海',
  ' ',
  '粤府〔2023〕90号',
  'ZHANG Linghan',
  '张凌寒',
  ', ',
  '，',
  '（',
  'AI',
  '7',
  '',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);
const HAN = /\p{Script=Han}/u;

describe('runs of a text by language', () => {
  it('are the text, whole and in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (words, language) => {
        expect(
          runsOf(words, language)
            .map((run) => run.text)
            .join(''),
        ).toBe(words);
      }),
      { numRuns: 2000 },
    );
  });

  it('name Chinese on an English page, and nothing else', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const run of runsOf(words, 'en'))
          expect([run.text, run.tag === 'zh-Hans']).toEqual([run.text, HAN.test(run.text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('name English on a Chinese page where there is nothing Chinese about a text', () => {
    expect(runsOf('How Robust is Google’s Bard?', 'zh')).toEqual([{ text: 'How Robust is Google’s Bard?', tag: 'en' }]);
    for (const native of ['AIIA 的工作组', 'GPT-4', '7', '上海人工智能实验室', '']) {
      expect(runsOf(native, 'zh')).toEqual([{ text: native, tag: null }]);
    }
  });

  it('keep a number of a document in one piece', () => {
    expect(runsOf('No. 粤府〔2023〕90号, Guangdong', 'en').map((run) => run.text)).toEqual([
      'No. ',
      '粤府〔2023〕90号',
      ', Guangdong',
    ]);
  });
});
