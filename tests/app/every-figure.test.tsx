import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { open } from '#tests/views/harness.tsx';

const { say } = wordingOf('en');

/** Figures that the page tells in words of its own, number by number, and not in a card. */
const IN_WORDS = ['law/drafts'];

/** The cards of the page by the figure that they hold. */
const cards = (): Map<string, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('main [data-figure]')].map((card) => [
      card.dataset['figure'] ?? '',
      card,
    ]),
  );

describe.each(VIEW_IDS)('the page of %s', (view) => {
  it('has every figure that the view draws in a card with the same tools', async () => {
    const drawn = await figuresIn(view, 'en', START);
    const figures = drawn.filter(({ figure }) => !IN_WORDS.includes(`${view}/${figure}`));
    const { unbind } = open(<App />, `?view=${view}&lang=en`);
    await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
    await waitFor(() => expect(screen.queryByText(/Loading data/)).toBeNull());
    const names = figures.map(({ figure }) => figure);
    await waitFor(() => expect([...cards().keys()]).toEqual(expect.arrayContaining(names)));
    for (const { figure, title } of figures) {
      const card = within(cards().get(figure) ?? document.body);
      expect(card.getByRole('heading', { level: 2, name: title })).toBeVisible();
      for (const name of [say.figure.showTable, say.briefing.add, say.exports.open, say.embed.open])
        expect(card.getByRole('button', { name })).toBeEnabled();
    }
    unbind();
  });
});
