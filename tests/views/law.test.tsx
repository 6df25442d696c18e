import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DATASETS, type DatasetId } from '#data/snapshot.ts';
import { reported } from '#tests/fixtures/published.ts';
import { open } from '#tests/views/harness.tsx';
import Law from '#views/law/Law.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(search: string, changes: Record<string, string | null> = {}) {
  const opened = open(<Law />, `?view=law&lang=en${search}`, changes);
  leave = opened.unbind;
  await screen.findByRole('heading', { level: 1, name: /cover|of China’s|都写入/ });
  return { ...opened, user: userEvent.setup(), comparison: () => screen.getByRole('table', { name: /China’s/ }) };
}

/** The published files with one more draft in them, as a later edition may bring it. */
function filesWithThirdDraft(): Record<string, string> {
  const drafts = reported('law-drafts');
  const cells = reported('provision-cells');
  const third = {
    ...drafts.records[0],
    id: 'third',
    short: { en: 'third draft', zh: '第三稿' },
  };
  const version = {
    kind: 'version',
    id: 'third-1.0',
    draft: 'third',
    version: '1.0',
    date: '2024-09',
    note: null,
    links: [],
    period: 'after',
    confidence: 'high',
  };
  const cell = {
    draft: 'third',
    provision: 'licensing',
    value: 'yes',
    articles: ['Articles 8-9'],
    related: [],
    summary: null,
    oddity: null,
  };
  const file = (dataset: DatasetId, source: object, records: readonly unknown[]): string =>
    JSON.stringify({ dataset, formatVersion: DATASETS[dataset].formatVersion, source, records });
  return {
    '2024-spring/law-drafts.json': file('law-drafts', drafts.source, [...drafts.records, third, version]),
    '2024-spring/provision-cells.json': file('provision-cells', cells.source, [...cells.records, cell]),
  };
}

describe('the view of law drafts', () => {
  it('shows seven provisions in two drafts with their articles', async () => {
    const { comparison } = await visit('');
    const rows = within(comparison()).getAllByRole('row').slice(1, 8);
    expect(rows).toHaveLength(7);
    expect(
      within(comparison()).getByRole('button', { name: /agency for AI × CUPL-led draft: No, cf\. Art\. 59/ }),
    ).toBeVisible();
    expect(
      within(comparison()).getByRole('button', { name: /foundation models.* × CUPL-led draft: Yes, Arts\. 50–57/ }),
    ).toBeVisible();
  });

  it('narrows by a chip, and headings and the address follow', async () => {
    const { user, comparison } = await visit('');
    await user.click(screen.getByRole('button', { name: 'Only in the CUPL-led draft · 1' }));
    expect(within(comparison()).getAllByRole('rowheader')).toHaveLength(1);
    expect(window.location.search).toContain('show=only-cupl');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^1 of 7 AI safety provisions/);
    expect(screen.getByRole('heading', { level: 2, name: /^Only the CUPL-led draft .* AGI alignment$/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'All · 7' }));
    expect(within(comparison()).getAllByRole('rowheader')).toHaveLength(8);
  });

  it('says in each cell what it comes to, where that was read', async () => {
    const { comparison } = await visit('');
    const fines = within(comparison()).getByRole('button', { name: /^Fines .* × CUPL-led draft: Yes/ });
    expect(fines).toHaveTextContent(/RMB 50 million or 5%/);
    const unread = within(comparison()).getByRole('button', { name: /^Fines .* × CASS-led draft: Yes/ });
    expect(unread.querySelector('.matrix-gist')).toBeNull();
  });

  it('says of each draft what it alone covers, a sentence each', async () => {
    await visit('');
    expect(screen.getByRole('heading', { level: 2, name: /^Only the CASS-led draft .* tax credits$/ })).toBeVisible();
    expect(screen.getByText(/Only the CUPL-led draft of China’s AI law covers AGI alignment\./)).toBeVisible();
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('sorts by the articles of a draft', async () => {
    const { user, comparison } = await visit('');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Article, CUPL-led draft');
    expect(within(comparison()).getAllByRole('rowheader')[0]).toHaveTextContent(/foundation models/);
    expect(window.location.search).toContain('order=article-cupl');
  });

  it('finds words, says when nothing matches, and lets go of them', async () => {
    const { user } = await visit('');
    const search = screen.getByRole('searchbox');
    await user.type(search, 'zebra');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^No provision of .* matches these filters$/);
    await user.click(screen.getAllByRole('button', { name: 'Reset filters' })[0]!);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Both expert drafts of China’s AI law cover/);
  });

  it('opens the evidence of a cell: articles, endnote, what is odd, and where to read on', async () => {
    const { user } = await visit('');
    await user.click(screen.getByRole('button', { name: /agency for AI × CUPL-led draft/ }));
    const panel = await screen.findByRole('dialog', { name: 'New agency · CUPL-led draft: No' });
    expect(panel).toHaveTextContent('endnote 27');
    expect(panel).toHaveTextContent('Endnote 27 cites Article 59 although the table prints a cross here');
    expect(within(panel).getByRole('link', { name: /English translation by CSET/ })).toHaveAttribute(
      'href',
      expect.stringContaining('cset.georgetown.edu'),
    );
    expect(window.location.search).toContain('evidence=provisions:cupl/new-agency');
  });

  it('tells drafts, participants, versions and what came after the report', async () => {
    const { user } = await visit('');
    const section = screen.getByRole('region', { name: /took part in each expert draft/ });
    expect(section).toHaveTextContent('ZHANG Linghan 张凌寒');
    expect(section).toHaveTextContent('Version 3.0 28 Jun 2025after the report');
    expect(section).toHaveTextContent('A national AI law is announced for the first time');
    await user.click(within(section).getByRole('button', { name: /^CASS-led draft: 20 participants/ }));
    expect(await screen.findByRole('dialog', { name: 'CASS-led draft' })).toHaveTextContent('endnote 24');
  });

  it('reads as two columns in either language, and goes back', async () => {
    const { user } = await visit('&reading=yes&order=article-cass');
    const reading = screen.getByRole('region', { name: /^Both expert drafts/ });
    const heads = within(reading).getAllByRole('columnheader');
    expect(heads.map((head) => head.querySelector('strong')?.textContent)).toEqual([
      undefined,
      'CASS-led draft',
      'CUPL-led draft',
    ]);
    expect(within(reading).getAllByRole('rowheader')).toHaveLength(7);
    expect(reading).toHaveTextContent('Articles 82–83');
    await user.click(within(reading).getByRole('button', { name: 'Back to the charts' }));
    expect(screen.getByRole('button', { name: 'Reading view' })).toBeVisible();
    expect(window.location.search).not.toContain('reading');
  });

  it('speaks Chinese throughout', async () => {
    const opened = open(<Law />, '?view=law&lang=zh&reading=yes');
    leave = opened.unbind;
    await screen.findByRole('heading', { level: 1, name: /两份专家建议稿都写入/ });
    const reading = screen.getByRole('region', { name: /两份专家建议稿都写入/ });
    expect(reading).toHaveTextContent('第50—57条');
    expect(reading).toHaveTextContent('第3章');
    expect(reading).not.toHaveTextContent(/Articles? \d|Chapter \d/);
  });

  it('takes a third draft from the files alone', async () => {
    const { user, comparison } = await visit('', filesWithThirdDraft());
    expect(within(comparison()).getByRole('columnheader', { name: /third draft/ })).toBeVisible();
    expect(
      within(comparison()).getByRole('button', { name: /Licence.* × third draft: Yes, Arts\. 8–9/ }),
    ).toBeVisible();
    expect(within(comparison()).getAllByRole('button', { name: /× third draft: Not coded/ })).toHaveLength(6);
    expect(screen.getByRole('option', { name: 'Article, third draft' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Open: a draft is not coded · 6/ }));
    expect(screen.getByRole('heading', { level: 2, name: /^Nothing is settled .* on 6 provisions/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Only in the third draft · 0' })).toBeVisible();
  });

  it('drops a level that this edition does not have', async () => {
    const { atlas } = await visit('&show=only-nobody');
    await waitFor(() => expect(atlas.getState().viewState.agreement.include).toEqual([]));
    expect(atlas.getState().notices).toContainEqual({ kind: 'unknown-level', parameter: 'show', value: 'only-nobody' });
  });

  it('names the file that fails, and why', async () => {
    const opened = open(<Law />, '?view=law&lang=en', { '2024-spring/provisions.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('provisions.json');
  });
});
