import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { documents } from '#i18n/register/en.ts';
import { open } from '#tests/views/harness.tsx';
import Documents from '#views/documents/Documents.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(search = '', changes: Record<string, string | null> = {}) {
  const opened = open(<Documents />, `?view=documents&lang=en${search}`, changes);
  leave = opened.unbind;
  // While it loads, the head is but the name of the page.
  await screen.findByRole('heading', { level: 1, name: / document/ });
  return { ...opened, user: userEvent.setup() };
}

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;

describe('the register of documents', () => {
  it('says how many documents bind anybody and how many came later, and counts again under a filter', async () => {
    const { user } = await visit();
    expect(heading()).toMatch(
      /^20 of 172 .* documents are binding on companies or bodies; 109 came out after the report$/,
    );
    expect(
      screen.getByText(/49 that the report of 14 May 2024 mentions, 14 others .* and 109 later ones/),
    ).toBeVisible();
    const types = screen.getByRole('region', { name: /^Plans make up 34 of 172 / });
    await user.click(within(types).getByRole('button', { name: 'After the report' }));
    expect(window.location.search).toContain('document-period=after');
    expect(heading()).toMatch(
      /^11 of 109 .* documents are binding on companies or bodies; all of them came out after the report$/,
    );
  });

  it('never adds the report’s time to what came later without showing both', async () => {
    await visit();
    const types = screen.getByRole('region', { name: /^Plans make up/ });
    expect(within(types).getByRole('button', { name: /^Plans: 34/ })).toHaveTextContent('11 + 23');
    expect(types).toHaveTextContent('172 documents: 63 up to the report, 109 after it');
    const years = screen.getByRole('region', { name: /^63 .*documents.* up to the report and 109 after it/ });
    expect(within(years).getByRole('button', { name: '2024, up to the report' })).toBeVisible();
    expect(within(years).getByRole('button', { name: '2024, after the report' })).toBeVisible();
    expect(years).toHaveTextContent('8 documents without a date are not drawn.');
  });

  it('keeps every filter in the address', async () => {
    await visit(
      '&document-period=after&document-level=national&document-type=departmental-rule&document-binding=binding&document-topic=minors&document-named=not-named&document-issuer=cac&document-year=2026',
    );
    expect(screen.getByText('2 of 172 documents')).toBeVisible();
    const table = screen.getByRole('table', { name: 'The documents' });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining('Human-like (Anthropomorphic) AI Interaction Services'),
      expect.stringContaining('Online Information That May Affect the Physical and Mental Health of Minors'),
    ]);
  });

  it('opens a document of the table with all its fields and how its sources were read', async () => {
    const { user } = await visit('&document-q=45654');
    const table = screen.getByRole('table', { name: 'The documents' });
    const row = within(table).getByRole('row', { name: /Basic security requirements for generative AI services/ });
    await user.click(within(row).getByRole('button'));
    const panel = await screen.findByRole('dialog');
    for (const words of [
      'Chinese title: 网络安全技术 生成式人工智能服务安全基本要求',
      'State Administration for Market Regulation',
      'National · Standards · Recommended',
      'Number: GB/T 45654-2025',
      'In effect from 1 Nov 2025',
      'TC260-003',
      'After the report · Confidence: High',
      'known through another page',
    ])
      expect(panel).toHaveTextContent(words);
  });

  it('says what took a document’s place, which no document states of itself', async () => {
    await visit('&evidence=register:doc-framework-2');
    const panel = await screen.findByRole('dialog');
    expect(panel).toHaveTextContent('Replaces or carries on: AI Safety Governance Framework 1.0');
    expect(panel).toHaveTextContent('Followed by: AI Safety Governance Framework 3.0');
  });

  it('draws chains of versions whole as soon as one of them passes', async () => {
    await visit('&document-year=2023&document-type=draft&document-issuer=tc260');
    const chains = screen.getByRole('region', {
      name: /^Both drafts .*in these chains have been followed by a final text/,
    });
    expect(chains).toHaveTextContent('GB/T 45654-2025');
    expect(chains).toHaveTextContent('1 chain with 4 documents');
    expect(chains).toHaveTextContent('A chain is drawn whole as soon as one of its documents passes the filters.');
  });

  it('says that nothing matches', async () => {
    const { user } = await visit('&document-q=zzz');
    expect(heading()).toBe(documents.finding.nobody);
    // Said once: no card says it again.
    expect(document.querySelectorAll('[data-figure]')).toHaveLength(0);
    await user.click(within(document.querySelector<HTMLElement>('.nothing-matches')!).getByRole('button'));
    expect(document.querySelectorAll('[data-figure]').length).toBeGreaterThan(3);
  });

  it('speaks Chinese', async () => {
    const opened = open(<Documents />, '?view=documents&lang=zh&document-q=45438');
    leave = opened.unbind;
    await screen.findByRole('heading', { level: 1, name: /^所列的1份.*文件具有约束力，.*报告之后/ });
    expect(screen.getByRole('table', { name: '文件列表' })).toHaveTextContent(
      '网络安全技术 人工智能生成合成内容标识方法',
    );
  });

  it('names the file that fails', async () => {
    const opened = open(<Documents />, '?view=documents&lang=en', { '2026-autumn/documents.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('documents.json');
  });
});
