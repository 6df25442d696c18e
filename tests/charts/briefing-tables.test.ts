import { expect, it } from 'vitest';
import { pieceOfTable } from '#charts/export/briefing/piece.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { readAddress } from '#state/address.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import * as groups from '#views/groups/figures.ts';
import * as international from '#views/international/figures.ts';
import * as research from '#views/research/figures.ts';
import * as standards from '#views/standards/figures.ts';
import * as timeline from '#views/timeline/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const VIEWS = { research, groups, international, standards, timeline };
const provenance = {
  edition: { id: 'x', title: { en: 'x', zh: 'x' }, revision: 1 },
  dataHash: '',
  address: '?',
  site: '',
};

it.each(LANGUAGES)('every table of records can be taken away, each row with its sources (%s)', (language) => {
  const wording = wordingOf(language);
  const known = new Set(published('sources').records.map(({ id }) => id));
  for (const [view, { tablesOf }] of Object.entries(VIEWS)) {
    const [table] = tablesOf(snapshot, readAddress(`?view=${view}`).state, wording);
    expect(table?.rows.length).toBeGreaterThan(2);
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
