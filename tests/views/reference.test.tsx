import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Data from '#views/data/Data.tsx';
import Glossary from '#views/glossary/Glossary.tsx';
import Law from '#views/law/Law.tsx';
import { ReaderAids } from '#views/ReaderAids.tsx';
import { DATASET_IDS } from '#data/snapshot.ts';
import { HABITS, snippetOf } from '#views/data/snippets.ts';
import { open } from './harness.tsx';

afterEach(() => vi.unstubAllGlobals());

const glossary = (
  <ReaderAids>
    <Glossary />
  </ReaderAids>
);
const data = (
  <ReaderAids>
    <Data />
  </ReaderAids>
);
const law = (
  <ReaderAids>
    <Law />
  </ReaderAids>
);

const names = (table: HTMLElement): (string | null)[] =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('the glossary', () => {
  it('finds by short form, English or Chinese, whatever the case or accents', async () => {
    open(glossary, '?view=glossary&lang=en');
    const search = await screen.findByRole('searchbox', { name: 'Search acronyms and names' });
    const table = screen.getByRole('table', { name: 'Acronyms of the report' });
    await userEvent.type(search, 'BEIJÍNG acad');
    expect(screen.getByText('1 of 40 acronyms')).toBeVisible();
    expect(names(table)).toEqual(['BAAI']);
    await userEvent.clear(search);
    await userEvent.type(search, '通用');
    expect(names(table)).toEqual(['AGI', 'BIGAI']);
    await userEvent.type(search, 'zzz');
    expect(screen.getByText('No acronym or name says that.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all acronyms' }));
    expect(screen.getByText('40 of 40 acronyms')).toBeVisible();
  });

  it('sorts Chinese names by their pinyin in either language', async () => {
    open(glossary, '?view=glossary&lang=en&term-q=大学&term-sort=zh');
    const table = await screen.findByRole('table', { name: 'Acronyms of the report' });
    expect(names(table)).toEqual(['I-AIIG', 'THUNLP', 'SHJT', 'TJUNLP', 'HKUST', 'CUPL']);
  });

  it('opens the term that a link names, with its note and its slide', async () => {
    open(glossary, '?view=glossary&lang=zh&term=aiia');
    expect(await screen.findByText(/没有与“of China”对应的“中国”二字/u)).toBeVisible();
  });

  it('tells of a term that is not in the edition', async () => {
    const { atlas } = open(glossary, '?view=glossary&lang=en&term=nothing');
    await waitFor(() =>
      expect(atlas.getState().notices).toContainEqual({ kind: 'unknown-level', parameter: 'term', value: 'nothing' }),
    );
    expect(atlas.getState().viewState.term).toBe('');
  });

  it('explains 安全 and points to the report', async () => {
    open(glossary, '?view=glossary&lang=en');
    const note = await screen.findByRole('region', { name: '安全: safety or security?' });
    expect(note).toHaveTextContent('“AI safety/security”');
    expect(await within(note).findByRole('link', { name: 'endnote 2' })).toBeVisible();
  });
});

describe('acronyms in running text', () => {
  it('explain themselves on a click, once each, and lead to their entry', async () => {
    const { atlas } = open(law, '?view=law&lang=en');
    const [term] = await screen.findAllByRole('button', { name: 'CASS' });
    if (term === undefined) throw new Error('no term');
    expect(term).toHaveAccessibleDescription('Chinese Academy of Social Sciences');
    const lede = term.closest('p');
    expect(lede).not.toBeNull();
    expect(within(lede ?? document.body).getAllByRole('button', { name: 'CASS' })).toHaveLength(1);
    const panel = document.getElementById(term.getAttribute('popovertarget') ?? '');
    if (panel === null) throw new Error('no definition');
    act(() => panel.showPopover());
    expect(term).toHaveAttribute('aria-expanded', 'true');
    expect(panel).toHaveTextContent('中国社会科学院');
    await userEvent.click(within(panel).getByText('Open in the glossary'));
    expect(atlas.getState().viewState).toMatchObject({ view: 'glossary', term: 'cass' });
  });

  it('stay plain text while the acronyms are missing, and never alter headings', async () => {
    open(law, '?view=law&lang=en', { '2024-spring/acronyms.json': null });
    expect(await screen.findByText(/stand in the CASS-led draft/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'CASS' })).toBeNull();
  });
});

describe('the data page', () => {
  it('lists every dataset with its records and gaps, and how to cite', async () => {
    open(data, '?view=data&lang=en');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: new RegExp(`^${DATASET_IDS.length} datasets, [\\d,]+ records`, 'u'),
      }),
    ).toBeVisible();
    expect(screen.getAllByText('Known gaps')).toHaveLength(DATASET_IDS.length);
    const citing = screen.getByRole('region', { name: 'How to cite' });
    expect(await within(citing).findByText(/^Concordia AI, The State of AI Safety in China/u)).toBeVisible();
    const hash = within(citing).getByText(/^[0-9a-f]{64}$/u).textContent;
    // Every style of the dashboard’s own citation says which data it is of.
    expect(within(citing).getAllByText(new RegExp(hash.slice(0, 12), 'u')).length).toBeGreaterThan(2);
    expect(within(citing).getAllByText(/\[R\/OL\]/u).length).toBeGreaterThan(0);
  });

  it('opens a dataset, searches it, opens a record whole and offers it as files', async () => {
    const { atlas } = open(data, '?view=data&lang=en');
    await userEvent.click(await screen.findByRole('link', { name: 'Changes to the list of groups' }));
    expect(atlas.getState().viewState.dataset).toBe('group-changes');
    const table = await screen.findByRole('table', { name: 'Records of Changes to the list of groups' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the records' }), 'realai');
    expect(screen.getByText('1 of 17 records')).toBeVisible();
    await userEvent.click(within(table).getByRole('button', { name: /^Details of realai/u }));
    expect(atlas.getState().viewState.record).toBe('realai');
    expect(await within(table).findByRole('link', { name: 'endnote 7' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'JSON, as published' })).toHaveAttribute(
      'href',
      'http://atlas.test/data/2024-spring/group-changes.json',
    );
    expect(screen.getByRole('link', { name: 'JSON Schema' })).toHaveAttribute(
      'href',
      'http://atlas.test/data/schema/group-changes.schema.json',
    );
    expect(screen.getByRole('link', { name: 'CSV, whole table' })).toHaveAttribute(
      'href',
      'http://atlas.test/data/2026-autumn/group-changes.csv',
    );
  });

  it.each(['en', 'zh'] as const)(
    'shows programs the tables, and lines to copy that read them (%s)',
    async (language) => {
      const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
      open(data, `?view=data&lang=${language}`);
      const title = language === 'en' ? 'For programs' : '供程序使用';
      expect(screen.queryByRole('link', { name: 'datapackage.json' })).toBeNull();
      await userEvent.click(await screen.findByRole('heading', { level: 2, name: title }));
      const folder = 'http://atlas.test/data/2026-autumn/';
      expect(await screen.findByRole('link', { name: 'datapackage.json' })).toHaveAttribute(
        'href',
        `${folder}datapackage.json`,
      );
      expect(screen.getByRole('link', { name: 'law-drafts.csv' })).toHaveAttribute('href', `${folder}law-drafts.csv`);
      expect(screen.getAllByRole('row')).toHaveLength(HABITS.length + 1);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } });
      const copy = language === 'en' ? 'Copy the lines for Python' : '复制代码：Python';
      await userEvent.click(screen.getByRole('button', { name: copy }));
      expect(copied).toHaveBeenCalledWith(snippetOf('Python', folder));
    },
  );

  it('saves the records shown as CSV with both languages and sources', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:test';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    open(data, '?view=data&lang=en&dataset=directions&data-q=robustness');
    await screen.findByText('1 of 6 records');
    await userEvent.click(screen.getByRole('button', { name: 'CSV, records shown' }));
    expect(
      await screen.findByText('Saved ai-safety-china-2026-autumn-directions-en-data-q-robustness.csv'),
    ).toBeVisible();
    const [blob] = blobs;
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
      if (blob !== undefined) reader.readAsText(blob);
    });
    const [head = '', ...lines] = text.trim().split('\r\n');
    expect(head.replace('\ufeff', '')).toBe(
      'id,label.en,label.zh,short.en,short.zh,definition.en,definition.zh,Sources',
    );
    expect(lines).toHaveLength(1);
  });

  it('points out the endnote that a ref opens, and what rests on it', async () => {
    open(data, '?view=data&lang=en&dataset=endnotes&place=endnote-27');
    await screen.findByRole('heading', { name: 'Endnotes by section' });
    const note = document.getElementById('endnote-27');
    expect(note).toHaveAttribute('aria-current', 'true');
    const counted = await within(note ?? document.body).findByText(/^Cited by 5 records/u);
    expect(within(counted).getByRole('link', { name: 'Provisions by draft (2)' })).toHaveAttribute(
      'href',
      '?view=data&lang=en&dataset=provision-cells&data-q=endnote%2027',
    );
    expect(document.querySelectorAll('[id^="endnote-"]')).toHaveLength(40);
  });

  it('counts what cites a source', async () => {
    open(data, '?view=data&lang=en&dataset=sources&data-q=concordia-2024-spring');
    const table = await screen.findByRole('table', { name: 'Records of Sources' });
    await waitFor(() => expect(within(table).getByText(/^[1-9]\d\d$/u)).toBeVisible());
  });

  it('says so when a link names no dataset, and lets go of no place', async () => {
    const { unmount } = open(data, '?view=data&lang=en&dataset=nothing');
    expect(
      await screen.findByRole('heading', { name: 'No dataset of this edition is called “nothing”.' }),
    ).toBeVisible();
    unmount();
    const { atlas } = open(data, '?view=data&lang=en&dataset=endnotes&place=endnote-99');
    await waitFor(() =>
      expect(atlas.getState().notices).toEqual([{ kind: 'unknown-level', parameter: 'place', value: 'endnote-99' }]),
    );
    expect(atlas.getState().viewState.place).toBe('');
  });
});
