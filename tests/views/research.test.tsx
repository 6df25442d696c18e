import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { open, type FileChanges } from '#tests/views/harness.tsx';

type Row = Record<string, unknown>;

const PAPERS = '2024-spring/papers.json';

/** The published papers, cut to a few and changed. */
function papers(change: (rows: Row[]) => Row[]): FileChanges {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is checked elsewhere
  const file = JSON.parse(readFileSync(`public/data/${PAPERS}`, 'utf8')) as { records: Row[] };
  return { [PAPERS]: JSON.stringify({ ...file, records: change(file.records) }) };
}

async function openResearch(search: string, changes: FileChanges = {}): Promise<void> {
  open(<App />, `?view=research&lang=en${search}`, changes);
  await screen.findByText(/^\d+ of \d+ papers?$/);
}

function card(subtitle: RegExp): HTMLElement {
  const found = screen.getAllByRole('region').find((region) => within(region).queryByText(subtitle) !== null);
  if (found === undefined) throw new Error(`No card says ${subtitle}`);
  return found;
}

describe('the research view', () => {
  it('counts papers of unknown month apart, and never drops them', async () => {
    await openResearch(
      '',
      papers((rows) => rows.slice(0, 5).map((row, at) => (at < 2 ? { ...row, date: null } : row))),
    );
    expect(screen.getByText('5 of 5 papers')).toBeVisible();
    expect(screen.getByText('2 papers without a known month are not on the axis.')).toBeVisible();
  });

  it('says where a title could not be established', async () => {
    await openResearch(
      '',
      papers((rows) => rows.slice(0, 1).map((row) => ({ ...row, title: null }))),
    );
    const table = screen.getByRole('table', { name: 'The papers' });
    expect(within(table).getByText('Title not established')).toBeVisible();
  });

  it('speaks of one paper as one', async () => {
    await openResearch(
      '',
      papers((rows) => rows.filter(({ direction }) => direction === 'robustness').slice(0, 1)),
    );
    const heading = 'One Chinese AI safety paper in this collection matches: Robustness';
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  });

  it('says that two directions tie', async () => {
    const two = papers((rows) =>
      ['robustness', 'alignment'].flatMap((wanted) => rows.filter(({ direction }) => direction === wanted).slice(0, 1)),
    );
    await openResearch('', two);
    const heading = /^Alignment and Robustness tie at 1 of 2 /;
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  });

  it('keeps the report’s own figures apart, with the words of the report’s qualifiers', async () => {
    await openResearch('');
    await screen.findByText('What the report says of its own dataset');
    const report = card(/^What the report says of its own dataset/);
    expect(within(report).getByRole('button', { name: /nearly 15/ })).toBeVisible();
    expect(within(report).getByText(/In the papers collected here Robustness leads instead/)).toBeVisible();
    await userEvent.click(within(report).getByRole('button', { name: /131/ }));
    const panel = await screen.findByRole('dialog', { name: /Papers in the report['’]s own dataset/ });
    expect(within(panel).getByText('endnote 6')).toBeVisible();
  });

  it('searches authors and groups in both languages, whatever the case and accents', async () => {
    await openResearch('');
    const search = screen.getByRole('searchbox', { name: 'Search titles, authors, groups' });
    await userEvent.type(search, 'YÀODONG');
    const found = (await screen.findByText(/^\d+ of 145 papers$/)).textContent;
    expect(found).not.toBe('145 of 145 papers');
    await userEvent.clear(search);
    await userEvent.type(search, '复旦');
    expect(await screen.findByText(/^\d+ of 145 papers$/)).not.toHaveTextContent('145 of 145');
  });

  it('opens a paper with its sources, and finds more like it', async () => {
    await openResearch('&open=arxiv-2402.02416');
    expect(await screen.findByRole('link', { name: /Open on arXiv/ })).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/2402.02416',
    );
    await userEvent.click(screen.getByRole('button', { name: /More like this/ }));
    expect(window.location.search).toBe('?view=research&lang=en&direction=alignment&group=pku-caisg-pair');
  });

  it('speaks Chinese throughout', async () => {
    open(<App />, '?view=research&lang=zh&direction=robustness');
    expect(await screen.findByText('145 篇中的 57 篇')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '本站所收中国人工智能安全论文中有 57 篇符合：鲁棒性',
    );
  });
});
