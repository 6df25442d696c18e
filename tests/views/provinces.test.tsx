import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '#i18n/en/messages.ts';
import { published } from '#tests/fixtures/published.ts';
import { open } from '#tests/views/harness.tsx';
import Provinces from '#views/provinces/Provinces.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(search: string, changes: Record<string, string | null> = {}) {
  const opened = open(<Provinces />, `?view=provinces&lang=en${search}`, changes);
  leave = opened.unbind;
  await screen.findByRole('tablist', { name: 'Parts of the page' });
  const figure = (id: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
    if (found === null) throw new Error(`no ${id}`);
    return found;
  };
  const summary = (): string | null | undefined => document.querySelector('.filter-bar-summary')?.textContent;
  return { ...opened, user: userEvent.setup(), figure, summary };
}

const address = (): string => decodeURIComponent(window.location.search);

/** The published cells without those of some jurisdiction, as if nobody had coded it. */
function withoutCellsOf(jurisdiction: string): Record<string, string> {
  const { records, source } = published('policy-cells');
  const left = records.filter((cell) => cell.jurisdiction !== jurisdiction);
  return {
    '2024-spring/policy-cells.json': JSON.stringify({
      dataset: 'policy-cells',
      formatVersion: 1,
      source,
      records: left,
    }),
  };
}

describe('the provinces view', () => {
  it('opens exactly the comparison that a link names', async () => {
    const { figure } = await visit('&compare=beijing,guangdong');
    const card = within(figure('side-by-side'));
    expect(card.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Beijing and Guangdong share three measures; only Beijing has alignment; only Guangdong has early warning and watermarking; neither has supervision before deployment',
    );
    const rows = card.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toHaveLength(9);
    expect(rows[1]).toContain('only Guangdong');
    expect(rows[7]).toContain('neither');
    expect(card.getByText(/Jaccard index 0\.5\./)).toBeVisible();
  });

  it('adds, swaps, removes, and keeps the address in step', async () => {
    const { user, figure } = await visit('&compare=beijing,guangdong');
    const card = () => within(figure('side-by-side'));
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(address()).toContain('compare=guangdong,beijing');
    expect(card().getByRole('heading', { level: 2 })).toHaveTextContent(/^Guangdong and Beijing share three/);
    await user.click(within(figure('matrix')).getByRole('button', { name: 'Shanghai上海' }));
    expect(address()).toContain('compare=guangdong,beijing,shanghai');
    expect(card().getByRole('heading', { level: 2 })).toHaveTextContent(/^Guangdong, Beijing and Shanghai share three/);
    await user.click(screen.getByRole('button', { name: 'Move Shanghai one place to the left' }));
    expect(address()).toContain('compare=guangdong,shanghai,beijing');
    await user.click(screen.getByRole('button', { name: 'Remove Guangdong' }));
    await user.click(screen.getByRole('button', { name: 'Remove Beijing' }));
    expect(screen.getByText(/Shanghai is chosen: choose at least one more/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /least alike/ }));
    expect(card().getAllByRole('row').length).toBeGreaterThan(5);
  });

  it('has three comparisons ready, the hubs first', async () => {
    const { user, figure } = await visit('');
    const ready = screen.getAllByRole('button', { name: /hubs|most alike|least alike/ });
    expect(ready).toHaveLength(3);
    await user.click(ready[0] ?? document.body);
    expect(address()).toContain('compare=beijing,shanghai,guangdong');
    expect(within(figure('side-by-side')).getAllByRole('columnheader')).toHaveLength(5);
  });

  it('compares what is chosen on the tiles, by arrows and Enter', async () => {
    const { user, figure } = await visit('');
    const tiles = within(figure('per-jurisdiction'));
    tiles.getByRole('button', { name: /^Shanghai: 3 of 7/ }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toContain('compare=zhejiang');
    expect(tiles.getByRole('button', { name: /^Zhejiang/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('goes from tab to tab by arrows, says so in the address, and keeps the others on the page for paper', async () => {
    const { user, figure } = await visit('');
    screen.getByRole('tab', { name: 'Matrix and compare' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(address()).toContain('tab=documents');
    expect(screen.getByRole('tab', { name: 'Documents' })).toHaveFocus();
    expect(figure('documents')).toBeVisible();
    expect(figure('matrix')).not.toBeVisible();
    await user.keyboard('{End}');
    expect(figure('own-index')).toBeVisible();
    await user.keyboard('{Home}');
    expect(address()).not.toContain('tab=');
  });

  it('leaves only the differences on wish, and says what it left out', async () => {
    const { user, figure } = await visit('&compare=beijing,guangdong');
    await user.click(within(figure('side-by-side')).getByRole('checkbox', { name: 'Only differences' }));
    expect(within(figure('side-by-side')).getAllByRole('row')).toHaveLength(4);
    expect(
      within(figure('side-by-side')).getByText(/4 measures without a known difference are not shown/),
    ).toBeVisible();
    expect(address()).toContain('only-differences=yes');
  });

  it('tells any of two measures from all of them', async () => {
    const { user, figure, summary } = await visit('&measure=testing-and-evaluation,st-ethics');
    expect(summary()).toBe('6 of 6 jurisdictions · 7 measures');
    await user.click(screen.getByRole('radio', { name: 'all of them' }));
    expect(summary()).toBe('3 of 6 jurisdictions · 7 measures');
    expect(
      within(figure('per-jurisdiction'))
        .getAllByRole('button', { name: / of 2, / })
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Guangdong: 2 of 2, measures', 'Beijing: 2 of 2, measures', 'Shanghai: 2 of 2, measures']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^3 of 6 .* mention both /);
    expect(within(figure('matrix')).getByText(/^Filtered to measure Testing and /)).toBeVisible();
  });

  it('opens what a cell rests on', async () => {
    const { user, atlas } = await visit('');
    await user.click(screen.getByRole('button', { name: 'Alignment × Beijing: in the policy, with a note' }));
    expect(atlas.getState().viewState.evidence).toBe('matrix:beijing/alignment');
    const panel = within(await screen.findByRole('dialog', { name: 'Alignment × Beijing: in the policy' }));
    expect(panel.getByText('Place in the policy: part III, measure 7')).toBeVisible();
    const number = panel.getByText('京政办发〔2023〕15号');
    expect(number).toBeVisible();
    expect(number.parentElement).toHaveTextContent(/^23 May 2023 · 京政办发〔2023〕15号/);
  });

  it('says not coded of a jurisdiction that nobody coded, and never that it has none', async () => {
    const { figure } = await visit('&compare=beijing,fujian', withoutCellsOf('fujian'));
    const card = within(figure('side-by-side'));
    expect(card.getAllByRole('button', { name: /× Fujian: not coded/ })).toHaveLength(7);
    expect(card.queryByText(/^(neither|only Beijing)$/)).toBeNull();
    expect(card.getAllByText('not coded for Fujian')).toHaveLength(7);
    expect(within(figure('per-jurisdiction')).getByText(/Nothing is coded for Fujian/)).toBeVisible();
    expect(within(figure('matrix')).getByText(/7 cells are not coded/)).toBeVisible();
  });

  it('ranks by the reader’s weights and says whether the order survives', async () => {
    const { user, figure } = await visit('&tab=weights&weights=alignment:5');
    expect(within(figure('own-index')).getByRole('heading', { level: 2 })).toHaveTextContent(
      'With your weights Beijing ranks first',
    );
    expect(screen.getByText(/The order does not survive: one pair changes places/)).toHaveTextContent(
      'Beijing now stands above Guangdong',
    );
    await user.click(screen.getByRole('button', { name: 'Equal weights' }));
    expect(address()).not.toContain('weights=');
    const field = screen.getByRole('spinbutton', { name: 'Weight of Alignment, as a number' });
    await user.clear(field);
    await user.type(field, '2');
    expect(address()).toContain('weights=alignment:2');
  });

  it('finds the smallest cover, and offers to compare it', async () => {
    const { user } = await visit('&tab=similarity');
    expect(screen.getByRole('heading', { name: /^Three Chinese provincial AI policies cover all 7/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(address()).toContain('compare=guangdong,beijing,zhejiang');
    expect(address()).not.toContain('tab=');
    expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName('Matrix and compare');
  });

  it('drops what a link names in vain, and tells the reader', async () => {
    const { atlas } = await visit('&compare=beijing,atlantis&region=moon');
    expect(atlas.getState().viewState.compare).toEqual(['beijing']);
    expect(atlas.getState().notices).toHaveLength(2);
  });

  it('swaps rows and columns without losing a cell', async () => {
    const { user, figure } = await visit('');
    const cells = (): number => within(figure('matrix')).getAllByRole('button', { name: / × / }).length;
    expect(cells()).toBe(42);
    await user.click(screen.getByRole('checkbox', { name: 'Swap rows and columns' }));
    expect(cells()).toBe(42);
    expect(within(figure('matrix')).getByRole('button', { name: /^Beijing × Alignment: in the policy/ })).toBeVisible();
  });

  it('says so when no jurisdiction matches', async () => {
    const { user, summary } = await visit('&region=greater-bay-area&policy-kind=ai-development');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.provinces.finding.nobody);
    await user.click(screen.getAllByRole('button', { name: 'Reset filters' })[0] ?? document.body);
    expect(summary()).toBe('6 of 6 jurisdictions · 7 measures');
  });
});
