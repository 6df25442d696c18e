import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Groups from '#views/groups/Groups.tsx';
import { zh } from '#i18n/zh/messages.ts';
import { open } from './harness.tsx';

afterEach(() => vi.unstubAllGlobals());

const KEY_FIGURES = '2024-spring/key-figures.json';

/** The published key figures with one number replaced. */
function withFigure(id: string, value: number): Record<string, string> {
  const file = JSON.parse(readFileSync(`public/data/${KEY_FIGURES}`, 'utf8')) as {
    records: { id: string; value: number }[];
  };
  const records = file.records.map((record) => (record.id === id ? { ...record, value } : record));
  return { [KEY_FIGURES]: JSON.stringify({ ...file, records }) };
}

const cardOf = (figure: string): HTMLElement => {
  const card = document.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
  if (card === null) throw new Error(`no card ${figure}`);
  return card;
};

async function openGroups(search: string, changes = {}): Promise<ReturnType<typeof open>> {
  const page = open(<Groups />, search, changes);
  await screen.findByRole('heading', { level: 2, name: /^The groups$|^团队列表$/ });
  return page;
}

describe('the groups view', () => {
  it('draws the overlap that the report’s totals leave and shows how it follows', async () => {
    await openGroups('?view=groups&lang=en&table=honors');
    const table = within(cardOf('honors')).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual(['6', '7', '5', '1', '2', '3']);
    act(() => cardOf('honors').querySelector<HTMLElement>('.groups-controls [popover]')?.showPopover());
    expect(screen.getByText('Both honours: 6 + 7 − 8 = 5')).toBeInTheDocument();
    expect(screen.getByText('Neither: 11 − 8 = 3')).toBeInTheDocument();
  });

  it('says so, and draws nothing, when the totals cannot all be true', async () => {
    await openGroups('?view=groups&lang=en', withFigure('groups-any-honor', 14));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('14 groups are said to have an honour, but there are only 11.');
    expect(alert).toHaveTextContent('both honours together reach 13 at most');
    expect(document.querySelector('[data-figure="honors"]')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('cannot be calculated');
  });

  it('leaves every honour of every group open, and never calls it a no', async () => {
    await openGroups('?view=groups&lang=en');
    const card = within(cardOf('honor-cells'));
    expect(card.getByRole('heading', { name: /^The report does not say which of these 11 Chinese/u })).toBeVisible();
    expect(card.getAllByRole('button', { name: /^Not said of any of 11 groups/u })).toHaveLength(2);
    expect(card.queryByText('✗')).toBeNull();
    expect(card.queryByText('✓')).toBeNull();
  });

  it('narrows location, cells and table by a type, but not the totals of honours', async () => {
    const { atlas } = await openGroups('?view=groups&lang=en');
    await userEvent.click(within(cardOf('group-types')).getByRole('button', { name: 'Private industry' }));
    expect(atlas.getState().viewState.groupType.include).toEqual(['private-industry']);
    expect(window.location.search).toContain('group-type=private-industry');
    expect(within(cardOf('group-cities')).getByRole('button', { name: /^Shanghai: 0/u })).toBeInTheDocument();
    expect(
      within(cardOf('honor-cells')).getAllByRole('button', { name: /^Not said of any of 2 groups/u }),
    ).toHaveLength(2);
    const honors = cardOf('honors');
    expect(honors).toHaveTextContent('All 11 groups, whatever the filters');
    expect(within(honors).getByRole('button', { name: /^Both honours.*: 5/u })).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'The groups' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual([expect.stringContaining('ByteDance'), expect.stringContaining('Microsoft Research Asia')]);
  });

  it('tells of every group on either list what became of it, with reason and place', async () => {
    await openGroups('?view=groups&lang=en');
    const flow = cardOf('group-flow');
    expect(within(flow).getByRole('heading')).toHaveTextContent(
      '13 key AI safety groups became 11: 5 left, 2 became 1, 4 joined',
    );
    expect(flow).toHaveTextContent('13 − 5 − 1 + 4 = 11');
    expect(within(flow).getAllByRole('button', { name: /show the reason and its source/u })).toHaveLength(17);
    await userEvent.click(within(flow).getByRole('button', { name: /^RealAI: show the reason/u }));
    const panel = await screen.findByRole('dialog', { name: 'RealAI: removed' });
    expect(panel).toHaveTextContent('endnote 7');
    expect(panel).toHaveTextContent('three papers');
  });

  it('opens a group from the address, with its honours, their limits and its papers', async () => {
    const { atlas } = await openGroups('?view=groups&lang=en&group-panel=thunlp');
    const panel = await screen.findByRole('dialog', { name: /THUNLP/u });
    expect(within(panel).getAllByText('not known')).toHaveLength(2);
    expect(panel).toHaveTextContent('Both measures look back');
    expect(panel).toHaveTextContent('2 papers:');
    const link = within(panel).getByRole('link', { name: 'Show these papers in the research view' });
    expect(link).toHaveAttribute('href', '?view=research&lang=en&group=thunlp');
    await userEvent.click(link);
    expect(atlas.getState().viewState).toMatchObject({ view: 'research', group: { include: ['thunlp'], exclude: [] } });
  });

  it('says that a row of the table opens a dialog, not that it opens in its place', async () => {
    await openGroups('?view=groups&lang=en');
    const [first] = screen.getAllByRole('button', { name: /^Details of / });
    expect(first).toHaveAttribute('aria-haspopup', 'dialog');
    expect(first).not.toHaveAttribute('aria-expanded');
    await userEvent.click(first!);
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('tells of a link to a group that is not in the edition', async () => {
    const { atlas } = await openGroups('?view=groups&lang=en&group-panel=nobody');
    await waitFor(() =>
      expect(atlas.getState().notices).toContainEqual({
        kind: 'unknown-level',
        parameter: 'group-panel',
        value: 'nobody',
      }),
    );
    expect(atlas.getState().viewState.groupPanel).toBe('');
  });

  it('names the way out when filters leave nothing', async () => {
    const { atlas } = await openGroups('?view=groups&lang=zh&group-type=state-backed-lab&group-city=beijing');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(zh.groups.finding.none);
    await userEvent.click(screen.getAllByRole('button', { name: '重置筛选' })[0]!);
    expect(atlas.getState().viewState.groupType.include).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('11个人工智能安全重点团队中，8个拥有重要荣誉');
  });
});
