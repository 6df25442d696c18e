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
  await screen.findByRole('heading', { level: 1, name: /^2 of the 8 AI dialogues/ });
  return { ...opened, user: userEvent.setup() };
}

describe('the international view', () => {
  it('shows who talks to whom first, by name, and opens organisers and place', async () => {
    const { user } = await visit();
    const table = screen.getByRole('table', { name: /^China talks about AI with the United States at every level/ });
    for (const words of ['US', 'UK', 'France', 'AI Safety Summit, Bletchley Park'])
      expect(within(table).getAllByText(words)[0]).toBeVisible();
    const us = within(table).getByRole('row', { name: /^US / });
    await user.click(within(us).getByRole('button', { name: /^CISS–Brookings, Feb 2024, .*11 Feb 2026, on frontier/ }));
    const panel = await screen.findByRole('dialog', { name: 'CISS–Brookings' });
    expect(panel).toHaveTextContent('Organised by Center for International Security and Strategy');
    expect(panel).toHaveTextContent('Milan, Italy');
    expect(window.location.search).toContain('evidence=contacts:');
  });

  it('narrows to one counterpart by its row, in the timelines as well', async () => {
    const { user, atlas } = await visit();
    await user.click(screen.getByRole('button', { name: 'France', pressed: false }));
    expect(atlas.getState().viewState.counterpart.include).toEqual(['france']);
    expect(screen.getByRole('region', { name: /^China talks about AI with France between governments/ })).toBeVisible();
    expect(screen.getByText('0 of 38 meetings, 2 of 36 steps, 10 of 10 commitments')).toBeVisible();
  });

  it('says the counts of dialogues as sentences, with what they count', async () => {
    const { user } = await visit();
    const card = screen.getByRole('region', { name: /^The report counts 8 dialogues on AI/ });
    expect(card).toHaveTextContent('“at least 40+ just between the US and China” and no more');
    await user.click(within(card).getByRole('button', { name: /^2 of them are on frontier AI safety/ }));
    const panel = await screen.findByRole('dialog', { name: /^2 of them are on frontier/ });
    expect(panel).toHaveTextContent('Part of the eight, not in addition to them');
    expect(window.location.search).toContain('evidence=dialogue-counts:count-frontier');
  });

  it('narrows to one dialogue by its lane, and the address, the table and the summary follow', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('button', { name: 'International Dialogues on AI Safety', pressed: false }));
    expect(window.location.search).toContain('dialogue=idais');
    expect(screen.getByText('4 of 38 meetings, 36 of 36 steps, 10 of 10 commitments')).toBeVisible();
    expect(screen.getByRole('region', { name: /^The report names 1 of the 1 dialogue/ })).toBeVisible();
    const table = screen.getByRole('table', { name: 'Every known meeting of China with others on AI' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  it('opens the evidence of a meeting from the timeline', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('button', { name: /^10 Mar 2024, International Dialogues on AI Safety/ }));
    const panel = await screen.findByRole('dialog', { name: /Second meeting/ });
    expect(panel).toHaveTextContent('Beijing');
    expect(panel).toHaveTextContent('section 3.4');
  });

  it('opens what stands behind a contributor, and says once what the report does not split', async () => {
    const { user } = await visit('&contributors=chinese-companies');
    const list = screen.getByRole('table', { name: /^4 organisations shown, all Chinese companies/ });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    await user.click(within(list).getByRole('button', { name: 'Ant Group, all lead authors of WDTA AI-STR-02' }));
    expect(await screen.findByRole('dialog', { name: 'Ant Group' })).toHaveTextContent('section 5.3');
  });

  it('finds words in meetings and steps alike, and says when nothing is left', async () => {
    const { user } = await visit();
    await user.type(screen.getByRole('searchbox'), 'no such thing');
    expect(screen.getByRole('region', { name: /^No meeting .* matches these filters/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^No step .* matches these filters/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(screen.getByText('38 of 38 meetings, 36 of 36 steps, 10 of 10 commitments')).toBeVisible();
  });

  it('tells what came after the report from what was there, and counts the two apart', async () => {
    const { user } = await visit('&meeting-period=after');
    expect(screen.getByText('25 of 38 meetings, 22 of 36 steps, 9 of 10 commitments')).toBeVisible();
    expect(screen.getByRole('region', { name: /^25 meetings of China with others on AI came after/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^22 steps of AI diplomacy around China came after/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(screen.getByRole('region', { name: /^The report names 1 of the 7 dialogues/ })).toBeVisible();
    expect(screen.getByText('n = 14, and 22 after the report')).toBeVisible();
  });

  it('lists who signed what, and opens each count with its source', async () => {
    const { user } = await visit();
    const table = screen.getByRole('table', { name: 'Who signed which commitments on AI safety' });
    const row = within(table).getByRole('row', { name: /New Delhi Declaration/ });
    expect(row).toHaveTextContent('70 (20 Feb 2026) · 88 (21 Feb 2026) · 91 (24 Feb 2026) · 92 (2 Mar 2026)');
    expect(within(table).getByRole('row', { name: /Frontier AI Safety Commitments/ })).toHaveTextContent('Zhipu AI');
    await user.click(within(row).getByRole('button'));
    const panel = await screen.findByRole('dialog', { name: 'New Delhi Declaration on AI Impact' });
    expect(panel).toHaveTextContent('After the report · Confidence: high');
    expect(panel).toHaveTextContent('read in part');
    expect(window.location.search).toContain('evidence=commitments-table:new-delhi-declaration');
  });

  it('shows contacts as a table', async () => {
    await visit('&table=contacts');
    const table = screen.getByRole('table', { name: /^China talks about AI/ });
    expect(within(table).getByRole('row', { name: /^France Heads and governments Joint statement/ })).toBeVisible();
  });

  it('speaks Chinese', async () => {
    const opened = open(<International />, '?view=international&lang=zh');
    leave = opened.unbind;
    await screen.findByRole('heading', { level: 1, name: /8个人工智能对话中，2个/ });
    expect(screen.getAllByText('布莱切利人工智能安全峰会')[0]).toBeVisible();
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
