import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clamped } from '#ui/Clamped.tsx';

function show(): void {
  render(
    <Clamped label="Show all" name="Show all of “Papers”">
      <button type="button">A bar</button>
    </Clamped>,
  );
}

const more = (): HTMLElement | null => screen.queryByRole('button', { name: 'Show all of “Papers”' });

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
    expect(screen.getByRole('button', { name: 'A bar' }).closest('[data-cut]')).toHaveAttribute('data-cut', 'false');
  });

  it('opens for the focus, which must not go where nobody sees it', async () => {
    height = 900;
    show();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'A bar' })).toHaveFocus();
    expect(more()).toBeNull();
  });
});
