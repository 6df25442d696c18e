import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { Clamped } from '#ui/Clamped.tsx';

const wording = wordingOf('en');
const { showAllOf, showFigureOf } = wording.say.figure;

function show(): void {
  render(
    <Clamped title="Papers" wording={wording}>
      <button type="button">A bar</button>
    </Clamped>,
  );
}

/** A page of cards, the last of which may have been asked for. */
function showPage(count: number, isAsked: boolean): void {
  render(
    <main>
      {Array.from({ length: count }, (_, at) => (
        <section key={at} className="card" data-figure={`figure-${at}`}>
          <Clamped title={`Figure ${at}`} wording={wording} isAsked={isAsked && at === count - 1}>
            <button type="button">Bar {at}</button>
          </Clamped>
        </section>
      ))}
    </main>,
  );
}

const more = (): HTMLElement | null => screen.queryByRole('button', { name: showAllOf('Papers') });
const folded = (): (string | null)[] =>
  screen.queryAllByRole('button', { name: new RegExp(`^${showFigureOf('')}`) }).map((button) => button.ariaLabel);

describe('a figure that may be tall', () => {
  let height = 0;
  beforeEach(() => {
    // jsdom lays nothing out.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => height);
  });
  afterEach(() => vi.restoreAllMocks());

  it('has no button where all of it has room', () => {
    height = 300;
    show();
    expect(more()).toBeNull();
  });

  it('is cut where it is tall, and shown whole at a press', async () => {
    height = 900;
    show();
    await userEvent.click(more()!);
    expect(more()).toBeNull();
    expect(screen.getByRole('button', { name: 'A bar' }).closest('[data-cut]')).toHaveAttribute('data-cut', 'none');
  });

  it('opens for the focus, which must not go where nobody sees it', async () => {
    height = 900;
    show();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'A bar' })).toHaveFocus();
    expect(more()).toBeNull();
  });

  it('is folded to its finding after the first three of a page, and shown at a press', async () => {
    height = 300;
    showPage(5, false);
    expect(folded()).toEqual([showFigureOf('Figure 3'), showFigureOf('Figure 4')]);
    await userEvent.click(screen.getByRole('button', { name: showFigureOf('Figure 3') }));
    expect(folded()).toEqual([showFigureOf('Figure 4')]);
  });

  it('is not folded where the reader asked for it', () => {
    height = 300;
    showPage(5, true);
    expect(folded()).toEqual([showFigureOf('Figure 3')]);
  });
});
