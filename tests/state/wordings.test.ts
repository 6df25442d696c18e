import { expect, it } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { createWordings } from '#state/wordings.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

it('sends for a language once, however often it is asked', async () => {
  const asked: Language[] = [];
  const wordings = createWordings((language) => {
    asked.push(language);
    return Promise.resolve(wordingOf(language));
  });
  const { learn } = wordings.getState();
  const [first, second] = await Promise.all([learn('zh'), learn('zh')]);
  expect(await learn('zh')).toBe(first);
  expect(second).toBe(first);
  expect(asked).toEqual(['zh']);
  expect(wordings.getState().known).toEqual({ zh: wordingOf('zh') });
});

it('may be asked again after a failure', async () => {
  let isReachable = false;
  const wordings = createWordings((language) =>
    isReachable ? Promise.resolve(wordingOf(language)) : Promise.reject(new Error('unreachable')),
  );
  const { learn } = wordings.getState();
  await expect(learn('zh')).rejects.toThrow('unreachable');
  isReachable = true;
  expect(await learn('zh')).toBe(wordingOf('zh'));
});
