import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { cite, together } from '#model/citation/cite.ts';
import { citableSources } from '#selectors/sources.ts';
import { listedEdition, publishedSnapshot } from '#tests/fixtures/published.ts';

const snapshot = publishedSnapshot();
const sourceOf = citableSources(snapshot, { edition: listedEdition(), site: 'https://atlas.test/' });
const SOURCES = [...(snapshot.sources?.records ?? []), ...(snapshot.papers?.records ?? [])].map(({ id }) => {
  const source = sourceOf(id);
  if (source === undefined) throw new Error(id);
  return source;
});

const hasBiber = spawnSync('biber', ['--version']).status === 0;

describe.each(LANGUAGES)('all sources as files of a bibliography (%s)', (language) => {
  const citing = { language, accessed: '2026-11-30' } as const;

  it('have a key each in BibLaTeX', () => {
    const keys = SOURCES.map((source) => /^@\w+\{([^,\s]+),$/m.exec(cite(source, [], 'bibtex', citing))?.[1]);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(SOURCES.length);
  });

  it('are records of RIS: a type first, an end last, tags of two signs, dates of four parts', () => {
    for (const source of SOURCES) {
      const record = cite(source, [{ source: source.id, at: 'section 4.5' }], 'ris', citing);
      expect(record.endsWith('ER  - \r\n')).toBe(true);
      const lines = record.split('\r\n').slice(0, -1);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
      expect(lines.filter((line) => /^(?:TY|ER|TI) /.test(line)).map((line) => line.slice(0, 2))).toEqual([
        'TY',
        'TI',
        'ER',
      ]);
      for (const line of lines.filter((each) => /^(?:DA|Y2) /.test(each))) {
        expect(line).toMatch(/^.{6}\d{4}\/(?:\d\d)?\/(?:\d\d)?\/$/);
      }
      // Zotero reads what comes after a second comma as a suffix, and a body with a comma as a person.
      for (const line of lines.filter((each) => each.startsWith('AU '))) expect(line.split(',').length).toBeLessThan(3);
    }
  });
});

test.skipIf(!hasBiber)(
  'all sources are read by biber, pasted together twice, with no fault but dates and authors that nobody knows',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'biber-'));
    try {
      const entries = SOURCES.map((source) =>
        cite(source, [{ source: source.id, at: 'Articles 49, 53' }], 'bibtex', {
          language: 'zh',
          accessed: '2026-11-30',
        }),
      );
      const path = join(folder, 'all.bib');
      writeFileSync(path, together(entries, 'bibtex'));
      const { stdout } = spawnSync(
        'biber',
        ['--tool', '--validate-datamodel', '--output-file', join(folder, 'out.bib'), path],
        {
          encoding: 'utf8',
        },
      );
      const complaints = stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
      expect(
        complaints.filter((line) => !/Missing mandatory field|- one of|Datamodel: .*(?:author|date)/.test(line)),
      ).toEqual([]);
      expect(stdout).not.toContain('ERROR');
      expect([...readFileSync(join(folder, 'out.bib'), 'utf8').matchAll(/^@/gm)]).toHaveLength(SOURCES.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
