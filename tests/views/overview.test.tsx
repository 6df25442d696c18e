import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '#state/address.ts';
import { createBriefing } from '#state/briefing.ts';
import Overview from '#views/overview/Overview.tsx';
import { ReaderAids } from '#views/ReaderAids.tsx';
import { open } from './harness.tsx';

afterEach(() => vi.unstubAllGlobals());

const page = (
  <ReaderAids>
    <Overview />
  </ReaderAids>
);

function published(path: string): { records: Record<string, unknown>[] } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is checked elsewhere
  return JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as { records: Record<string, unknown>[] };
}

const cardOf = (figure: string): HTMLElement => {
  const card = document.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
  if (card === null) throw new Error(`no card ${figure}`);
  return card;
};

describe('the overview', () => {
  it('says first what a reader can repeat: each with its place, the way to its figure, and a way into the briefing', async () => {
    localStorage.clear();
    const { atlas } = open(page, '?view=overview&lang=en');
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Chinese research on frontier AI safety/u }),
    ).toBeVisible();
    const report = screen.getByRole('region', { name: 'What the report found' });
    expect(within(report).getAllByRole('listitem')).toHaveLength(8);
    const [papers] = within(report).getAllByRole('listitem');
    if (papers === undefined) throw new Error('no judgement');
    expect(papers).toHaveTextContent('nearly 15 papers a month');
    expect(await within(papers).findByRole('link', { name: 'endnote 5' })).toHaveAttribute(
      'href',
      '?view=data&lang=en&dataset=endnotes&place=endnote-5',
    );
    const later = screen.getByRole('region', { name: /^Since then/u });
    expect(within(later).getAllByRole('listitem')).toHaveLength(6);
    expect(await within(later).findByText('Cyberspace Administration of China · lawdatify-site')).toBeVisible();
    const add = within(papers).getByRole('button', { name: /^Add to briefing: Chinese authors/u });
    await userEvent.click(add);
    const [item, ...others] = createBriefing(() => localStorage).getState().items;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ search: '?view=research&report-lines=yes', figure: 'months' });
    expect(item?.caption).toContain('nearly 15');
    await userEvent.click(within(papers).getByRole('link', { name: 'See Research' }));
    expect(atlas.getState().viewState).toMatchObject({ view: 'research', reportLines: true });
  });

  it('leads from the filings to the page that explains them', async () => {
    open(page, '?view=overview&lang=en');
    await screen.findByRole('heading', { name: /services$/u });
    const standards = within(cardOf('figures-standards'));
    expect(standards.getByText('Generative AI products registered')).toBeVisible();
    expect(standards.getByRole('link', { name: /^Explained in/u })).toHaveAttribute('href', '?view=standards&lang=en');
    expect(cardOf('figures-law')).not.toHaveTextContent('117');
  });

  it('asks four questions, answers them from the data, and leads where the answer is', async () => {
    open(page, '?view=overview&lang=en');
    const questions = await screen.findByRole('region', { name: 'Questions to start with' });
    expect(
      await within(questions).findByText(/^Robustness grew most: from 1\.1 to 7\.5 papers a month/u),
    ).toBeVisible();
    expect(within(questions).getByText('Beijing, Guangdong and Shanghai: 3 of the 6 compared.')).toBeVisible();
    expect(within(questions).getByText(/^On 4 of 7 provisions: Licensing/u)).toBeVisible();
    expect(within(questions).getByText(/^5 have both honours, 1 only a paper award, 2 only/u)).toBeVisible();
    const links = within(questions).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '?view=research&lang=en',
      '?view=provinces&lang=en&measure=testing-and-evaluation,st-ethics&measure-mode=all',
      expect.stringMatching(/^\?view=law&lang=en&show=only-cass,only-cupl$/u),
      '?view=groups&lang=en',
    ]);
    for (const link of links) expect(readAddress(link.getAttribute('href') ?? '').problems).toEqual([]);
  });

  it('asks its questions where no data can be had, and says once what failed', async () => {
    open(page, '?view=overview&lang=en', { 'editions.json': null });
    expect(await screen.findByText('editions.json is not there (404).')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'See them in Provinces' })).toBeVisible();
  });

  it('follows a question without loading anew', async () => {
    const { atlas } = open(page, '?view=overview&lang=en');
    await userEvent.click(await screen.findByRole('link', { name: 'See them in Provinces' }));
    expect(atlas.getState().viewState).toMatchObject({
      view: 'provinces',
      policyMode: 'all',
      policyMeasure: { include: ['testing-and-evaluation', 'st-ethics'], exclude: [] },
    });
  });

  it('gives each figure its qualifier, its place and the page that explains it, and opens the evidence', async () => {
    open(page, '?view=overview&lang=en');
    await screen.findByRole('heading', { name: /rose from 6 to nearly 15 a month$/u });
    const research = within(cardOf('figures-research'));
    expect(research.getByText('section 2.1 · executive summary · endnote 5')).toBeVisible();
    expect(research.getByRole('link', { name: 'Explained in Research' })).toHaveAttribute(
      'href',
      '?view=research&lang=en',
    );
    expect(within(cardOf('figures-provinces')).getAllByText(/^worked out here · section 4\.5$/u)).toHaveLength(2);
    expect(cardOf('figures-opinion')).toHaveTextContent('does not represent the population');
    await userEvent.click(research.getByRole('button', { name: /^Papers a month, last six months: nearly 15/u }));
    const panel = await screen.findByRole('dialog', { name: 'Papers a month, last six months: nearly 15' });
    expect(panel).toHaveTextContent('November 2023 to April 2024');
    expect(await within(panel).findByRole('link', { name: 'endnote 5' })).toHaveAttribute(
      'href',
      '?view=data&lang=en&dataset=endnotes&place=endnote-5',
    );
  });

  it('counts what is not known, record by record', async () => {
    open(page, '?view=overview&lang=en');
    const unknown = await screen.findByRole('region', { name: /kinds of value are unknown/u });
    const open22 = within(unknown).getByRole('button', { name: /^honours of single groups .*: 22 of 22/u });
    await userEvent.click(open22);
    const panel = await screen.findByRole('dialog', { name: /22 of 22$/u });
    expect(within(panel).getByText('22 records')).toBeVisible();
    expect(within(panel).getByText('Fudan NLP: best-paper award')).toBeVisible();
    expect(screen.getByText('Gaps, dataset by dataset')).toBeVisible();
  });

  it('says what the data says when the numbers turn round', async () => {
    const path = '2024-spring/key-figures.json';
    const file = published(path);
    const records = file.records.map((record) =>
      record['id'] === 'papers-per-month-before' ? { ...record, value: 20 } : record,
    );
    open(page, '?view=overview&lang=en', { [path]: JSON.stringify({ ...file, records }) });
    expect(await screen.findByRole('heading', { name: /fell from 20 to nearly 15 a month$/u })).toBeVisible();
  });

  it('keeps the figures when the papers fail, and says what failed', async () => {
    open(page, '?view=overview&lang=zh', { '2024-spring/papers.json': null });
    expect(await screen.findByRole('heading', { name: /11个人工智能安全重点团队中有8个拥有重要荣誉/u })).toBeVisible();
    const alerts = await screen.findAllByRole('alert');
    expect(alerts[0]).toHaveTextContent('2024-spring/papers.json');
    expect(screen.getByText('北京、广东和上海：参与比较的 6 地中有 3 地。')).toBeVisible();
  });
});
