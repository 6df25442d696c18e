import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '#tests/views/harness.tsx';
import International from '#views/international/International.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(search = '', changes: Record<string, string | null> = {}) {
  const opened = open(<International />, `?view=international&lang=en${search}`, changes);
  leave = opened.unbind;
  await screen.findByRole('heading', { level: 1, name: /^Of 8 AI-focused dialogues/ });
  return { ...opened, user: userEvent.setup() };
}

describe('the international view', () => {
  it('shows two populations of dialogues beside each other, with what they count', async () => {
    const { user } = await visit();
    const card = screen.getByRole('region', {
      name: /^2 of 8 AI-focused dialogues are on frontier safety and governance/,
    });
    expect(card).toHaveTextContent('“at least 40+ just between the US and China” and no more');
    expect(
      within(card).getByRole('button', { name: /China and the United States only: at least 40\. / }),
    ).toBeVisible();
    await user.click(within(card).getByRole('button', { name: /on frontier AI safety and governance: 2 of 8/ }));
    const panel = await screen.findByRole('dialog', { name: 'on frontier AI safety and governance: 2 of 8' });
    expect(panel).toHaveTextContent('Part of the eight, not in addition to them');
    expect(window.location.search).toContain('evidence=dialogue-counts:count-frontier');
  });

  it('narrows to one dialogue by its lane, and the address, the table and the summary follow', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('button', { name: 'International Dialogues on AI Safety', pressed: false }));
    expect(window.location.search).toContain('dialogue=idais');
    expect(screen.getByText('4 of 38 meetings, 36 of 36 steps, 10 of 10 commitments')).toBeVisible();
    expect(screen.getByRole('region', { name: /^One dialogue shown, and the report names it/ })).toBeVisible();
    const table = screen.getByRole('table', { name: 'Every known meeting' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  it('opens the evidence of a meeting from the timeline', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('button', { name: /^10 Mar 2024, International Dialogues on AI Safety/ }));
    const panel = await screen.findByRole('dialog', { name: /Second meeting/ });
    expect(panel).toHaveTextContent('Beijing');
    expect(panel).toHaveTextContent('section 3.4');
  });

  it('opens what stands behind a contributor, and says what the report does not split', async () => {
    const { user } = await visit('&contributors=chinese-companies');
    const matrix = screen.getByRole('table', { name: /^4 organisations shown, all Chinese companies/ });
    await user.click(within(matrix).getByRole('button', { name: /^Ant Group × WDTA AI-STR-02: Named, lead authors/ }));
    expect(await screen.findByRole('dialog', { name: 'Ant Group: Named' })).toHaveTextContent('section 5.3');
    expect(within(matrix).getAllByRole('button', { name: /Not split by the report/ })).toHaveLength(7);
  });

  it('finds words in meetings and steps alike, and says when nothing is left', async () => {
    const { user } = await visit();
    await user.type(screen.getByRole('searchbox'), 'no such thing');
    expect(screen.getByRole('region', { name: /^No meeting matches these filters/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^No step matches these filters/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(screen.getByText('38 of 38 meetings, 36 of 36 steps, 10 of 10 commitments')).toBeVisible();
  });

  it('tells what came after the report from what was there, and counts the two apart', async () => {
    const { user } = await visit('&meeting-period=after');
    expect(screen.getByText('25 of 38 meetings, 22 of 36 steps, 9 of 10 commitments')).toBeVisible();
    expect(screen.getByRole('region', { name: /^25 meetings came after the report/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^22 steps came after the report/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(screen.getByRole('region', { name: /^Of 7 dialogues that can be named, the report names 1/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /; 22 more came after the report/ })).toBeVisible();
  });

  it('lists who signed what, and opens each count with its source', async () => {
    const { user } = await visit();
    const table = screen.getByRole('table', { name: 'Who signed what' });
    const row = within(table).getByRole('row', { name: /New Delhi Declaration/ });
    expect(row).toHaveTextContent('70 (20 Feb 2026) · 88 (21 Feb 2026) · 91 (24 Feb 2026) · 92 (2 Mar 2026)');
    expect(within(table).getByRole('row', { name: /Frontier AI Safety Commitments/ })).toHaveTextContent('Zhipu AI');
    await user.click(within(row).getByRole('button'));
    const panel = await screen.findByRole('dialog', { name: 'New Delhi Declaration on AI Impact' });
    expect(panel).toHaveTextContent('After the report · Confidence: high');
    expect(panel).toHaveTextContent('read in part');
    expect(window.location.search).toContain('evidence=commitments-table:new-delhi-declaration');
  });

  it('shows a part-of count as a table', async () => {
    await visit('&table=dialogue-counts');
    const table = screen.getByRole('table', { name: /^2 of 8/ });
    expect(within(table).getByRole('row', { name: /United States only 40 at least 40 / })).toBeVisible();
  });

  it('speaks Chinese', async () => {
    const opened = open(<International />, '?view=international&lang=zh');
    leave = opened.unbind;
    await screen.findByRole('heading', { level: 1, name: /8 个聚焦人工智能的对话中，2 个/ });
    expect(screen.getByText('至少 40 个')).toBeVisible();
  });

  it('drops a dialogue that this edition does not have', async () => {
    const { atlas } = await visit('&dialogue=nobody');
    await waitFor(() => expect(atlas.getState().viewState.dialogueName.include).toEqual([]));
  });

  it('names the file that fails', async () => {
    const opened = open(<International />, '?view=international&lang=en', { '2024-spring/dialogues.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('dialogues.json');
  });
});
