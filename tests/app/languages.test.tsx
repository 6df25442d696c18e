import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import type { Wording } from '#i18n/wording.ts';
import { createWordings } from '#state/wordings.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { open } from '#tests/views/harness.tsx';

const ENGLISH = { en: wordingOf('en') };
const englishName = (): HTMLElement => screen.getByRole('navigation', { name: 'Sections' });

it('keeps the language of before until the other is there, then speaks it', async () => {
  let arrive: (wording: Wording) => void = () => {};
  const onItsWay = new Promise<Wording>((resolve) => (arrive = resolve));
  open(
    <App />,
    '?view=opinion',
    {},
    createWordings(() => onItsWay, ENGLISH),
  );
  await userEvent.click(screen.getByRole('button', { name: '中文' }));
  expect(englishName()).toBeVisible();
  expect(document.documentElement.lang).toBe('en-GB');
  arrive(wordingOf('zh'));
  expect(await screen.findByRole('navigation', { name: '栏目' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-Hans');
});

it('says so where the other language cannot be had, and tries again when asked again', async () => {
  let isReachable = false;
  const wordings = createWordings(
    () => (isReachable ? Promise.resolve(wordingOf('zh')) : Promise.reject(new Error('unreachable'))),
    ENGLISH,
  );
  const { atlas } = open(<App />, '?view=opinion', {}, wordings);
  await userEvent.click(screen.getByRole('button', { name: '中文' }));
  expect(await screen.findByText(/The Chinese wording could not be fetched/)).toBeVisible();
  expect(englishName()).toBeVisible();
  await waitFor(() => expect(atlas.getState().viewState.language).toBe('en'));
  isReachable = true;
  await userEvent.click(screen.getByRole('button', { name: '中文' }));
  expect(await screen.findByRole('navigation', { name: '栏目' })).toBeVisible();
});
