import { expect, it } from 'vitest';
import { pieceOfTable } from '#charts/export/briefing/piece.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { readAddress } from '#state/address.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { DATASET_IDS, type Snapshot } from '#data/snapshot.ts';
import * as data from '#views/data/figures.ts';
import { view as glossary } from '#views/glossary/figures.ts';
import { view as groups } from '#views/groups/figures.ts';
import { view as international } from '#views/international/figures.ts';
import { view as research } from '#views/research/figures.ts';
import { view as standards } from '#views/standards/figures.ts';
import { view as timeline } from '#views/timeline/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const VIEWS = { research, groups, international, standards, timeline, glossary };
const PLACES = [
  ...Object.entries(VIEWS).map(([view, figures]) => [`?view=${view}`, figures] as const),
  ...DATASET_IDS.map((id) => [`?view=data&dataset=${id}`, data] as const),
];
const provenance = {
  edition: { id: 'x', title: { en: 'x', zh: 'x' }, revision: 1 },
  dataHash: '',
  address: '?',
  site: '',
};

it.each(LANGUAGES)('every table of records can be taken away, each row with its sources (%s)', (language) => {
  const wording = wordingOf(language);
  const known = new Set(published('sources').records.map(({ id }) => id));
  for (const [search, { tablesOf }] of PLACES) {
    const [table] = tablesOf(snapshot, readAddress(search).state, wording);
    expect(table?.rows.length, search).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) {
      expect(row.cells).toHaveLength(table?.columns.length ?? 0);
      expect(row.refs().length).toBeGreaterThan(0);
      for (const { source } of row.refs()) expect(known).toContain(source);
    }
    if (table === undefined) continue;
    const piece = pieceOfTable(table, { id: 'x', caption: '', provenance }, wording);
    expect(piece.table.rows).toHaveLength(table.rows.length);
    expect(piece.framing.source).not.toBe('');
  }
});

it('says which datasets the records of any dataset need', () => {
  for (const id of DATASET_IDS) {
    const { state } = readAddress(`?view=data&dataset=${id}`);
    const only: Snapshot = Object.fromEntries(data.datasetsOf(state).map((each) => [each, published(each)]));
    const said = (from: Snapshot): unknown =>
      data.tablesOf(from, state, wordingOf('en')).map(({ columns, rows }) => [columns, rows.map(({ cells }) => cells)]);
    expect(said(only), id).toEqual(said(snapshot));
    expect(data.tablesOf({}, state, wordingOf('en'))).toEqual([]);
  }
});

it('keeps search, order and groups of the lists of reference', () => {
  const sources = readAddress('?view=data&dataset=sources&data-q=concordia&data-by=kind').state;
  const [listed] = data.tablesOf(snapshot, sources, wordingOf('en'));
  expect(listed?.columns[0]?.label).toBe(wordingOf('en').say.data.sources.columns.kind);
  expect(listed?.filters).toContain('concordia');
  expect(listed?.rows.length).toBeLessThan(published('sources').records.length);
  const [acronyms] = glossary.tablesOf(snapshot, readAddress('?view=glossary&term-q=ministry').state, wordingOf('en'));
  expect(acronyms?.rows.map(({ cells }) => String(cells[1])).every((name) => /ministry/i.test(name))).toBe(true);
});

it('keeps filter, order, columns and groups of the address', () => {
  const { state } = readAddress(
    '?view=research&direction=alignment&sort=title&hide=authors,venue,basis,origin,groups&group-by=direction',
  );
  const [table] = research.tablesOf(snapshot, state, wordingOf('en'));
  const labels = table?.columns.map(({ label }) => label) ?? [];
  const all = research.tablesOf(snapshot, readAddress('?view=research').state, wordingOf('en'))[0];
  expect(labels).toHaveLength(5);
  expect(table?.rows.length).toBeLessThan(all?.rows.length ?? 0);
  const titles = table?.rows.map(({ cells }) => String(cells[1])) ?? [];
  expect(titles).toEqual(titles.toSorted(wordingOf('en').format.compare));
});
