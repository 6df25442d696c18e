import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { PAGE_DATASETS } from '#app/views.ts';
import { VIEW_IDS } from '#model/views.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { open } from '#tests/views/harness.tsx';

// What is sent for before a page is drawn is neither less nor more than what it asks for when it is.
it.each(VIEW_IDS)('the page %s opens with the datasets that are sent for ahead of it', async (view) => {
  const { atlas, unbind } = open(<App />, `?view=${view}&lang=en`);
  const expected = [...new Set([...VIEW_DATASETS[view], ...PAGE_DATASETS])].toSorted();
  const shelved = (): string[] => Object.keys(atlas.getState().snapshot).toSorted();
  await waitFor(() => expect(shelved()).toEqual(expect.arrayContaining(expected)));
  await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
  expect(shelved()).toEqual(expected);
  unbind();
});
