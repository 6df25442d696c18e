import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { open } from '#tests/views/harness.tsx';

const PLACE = '?view=opinion&lang=en&embed=poll';

it('draws one figure, and leads to its page', async () => {
  open(<App />, PLACE);
  expect(await screen.findByRole('heading', { level: 2 }, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByRole('link', { name: /dashboard/i })).toHaveAttribute('href', '?view=opinion&lang=en');
});

it('says which file did not come, in place of waiting for it', async () => {
  open(<App />, PLACE, { '2024-spring/polls.json': null });
  expect(await screen.findByText(/polls\.json/, {}, { timeout: 20_000 })).toBeVisible();
});

it('says that there is no such figure', async () => {
  open(<App />, '?view=opinion&lang=en&embed=nothing');
  expect(await screen.findByRole('alert', {}, { timeout: 20_000 })).toHaveTextContent('nothing');
});
