import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_IDS } from '#data/snapshot.ts';
import { citationsOf, refsIn, totalOf } from '#model/citations.ts';
import { fastestGrowing } from '#model/growth.ts';
import { anchorOf, readReportPlace } from '#model/report-place.ts';
import { termFinder } from '#model/terms.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { flat, wordsIn } from '#views/flat.ts';
import { columnId, fieldNames, plainRecords, plainTable, recordsSaying } from '#views/data/records.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { csvOf } from '#charts/export/table-files.ts';
import { sortKeys } from '#state/codecs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const acronyms = published('acronyms');
const find = termFinder(acronyms.records);
const abbr = fc.constantFrom(...acronyms.records.map((record) => record.abbr));
const WORD_ENDS = /[\p{Script=Latin}\p{N}\p{M}_]$/u;
const WORD_BEGINS = /^[\p{Script=Latin}\p{N}\p{M}_]/u;

/** Sentences that mean to mislead: acronyms glued to letters, digits, accents, Chinese and signs. */
const tricky = fc
  .array(
    fc.oneof(
      abbr,
      fc.constantFrom(' ', '由', '、', 's', 'é', '́', '_', '-', '/', '2', '.', '（'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('terms in a text', () => {
  it('leave the text as it is', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(
          find(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('are whole words, spelled as the glossary spells them, each once', () => {
    const byId = new Map(acronyms.records.map((record) => [record.id, record.abbr]));
    fc.assert(
      fc.property(tricky, (text) => {
        let at = 0;
        const found: string[] = [];
        for (const part of find(text)) {
          if (part.term !== null) {
            expect(part.text).toBe(byId.get(part.term));
            expect(WORD_ENDS.test(text.slice(0, at))).toBe(false);
            expect(WORD_BEGINS.test(text.slice(at + part.text.length))).toBe(false);
            found.push(part.term);
          }
          at += part.text.length;
        }
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('are found beside Chinese and punctuation, never inside a word or in other case', () => {
    const termsIn = (text: string): (string | null)[] => find(text).flatMap(({ term }) => term ?? []);
    expect(termsIn('由AIIA与CSAC共同发布')).toEqual(['aiia', 'csac']);
    expect(termsIn('The CNCERT/CC, the AIIA’s members and I-AIIG')).toEqual(['cncert-cc', 'aiia', 'i-aiig']);
    expect(termsIn('PAIRS, mAGIc, LLMs, Most of them, CAISG2')).toEqual([]);
    expect(termsIn('AGI first, AGI again')).toEqual(['agi']);
    expect(termFinder([])('AGI')).toEqual([{ text: 'AGI', term: null }]);
  });
});

describe('places in the report', () => {
  const snapshot = publishedSnapshot();
  const report = published('endnotes').source.source;

  it('can be read wherever the edition names one, and have anchors of their own', () => {
    const places = new Set<string>();
    for (const id of DATASET_IDS) {
      const shelved = snapshot[id];
      for (const record of shelved?.records ?? []) {
        for (const { source, at } of refsIn(record)) {
          if (source === report) places.add(at);
        }
      }
    }
    expect(places.size).toBeGreaterThan(50);
    const anchors = [...places].map((at) => {
      const place = readReportPlace(at);
      return place === null ? `unread ${at}` : anchorOf(place);
    });
    expect(anchors.filter((anchor) => anchor.startsWith('unread'))).toEqual([]);
    expect(new Set(anchors).size).toBe(places.size);
  });

  it('give every endnote the anchor that refs lead to', () => {
    for (const { id, number } of published('endnotes').records) {
      const place = readReportPlace(`endnote ${number}`);
      expect(place === null ? null : anchorOf(place)).toBe(id);
    }
  });

  it('read nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (at) => {
        const place = readReportPlace(at);
        expect(place === null || /^[a-z]+[- ]?/.test(at)).toBe(true);
      }),
    );
    expect(readReportPlace('endnotes 24–32')).toBeNull();
    expect(readReportPlace('section 4.5.6')).toBeNull();
  });

  it('count a record once for each source it cites', () => {
    const citing = (dataset: string, records: readonly unknown[]) => ({ dataset, records });
    const counts = citationsOf(
      [
        citing('a', [
          { id: 'x', refs: [{ source: 'report', at: 'section 1' }] },
          {
            id: 'y',
            refs: [
              { source: 'other', at: '1' },
              { source: 'other', at: '2' },
            ],
          },
          { id: 'z', refs: [{ source: 'other', at: '1' }], inner: [{ refs: [{ source: 'third', at: '3' }] }] },
        ]),
        citing('b', [{ id: 'x', refs: [{ source: 'third', at: '3' }] }]),
      ],
      ({ source }) => source,
    );
    expect(totalOf(counts.get('report'))).toBe(1);
    expect(totalOf(counts.get('other'))).toBe(2);
    expect([...(counts.get('third') ?? [])]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(totalOf(undefined)).toBe(0);
  });
});

describe('the fastest growing', () => {
  const count = fc.nat({ max: 40 });
  const spans = fc.record({ before: fc.integer({ min: 1, max: 12 }), after: fc.integer({ min: 1, max: 12 }) });
  const counts = fc
    .array(fc.record({ before: count, after: count }), { maxLength: 6 })
    .map((list) => list.map((each, at) => ({ key: `d${at}`, ...each })));

  it('gained at least as much a month as any other, and gained at all', () => {
    fc.assert(
      fc.property(counts, spans, (list, months) => {
        const growth = fastestGrowing(list, months);
        const gain = ({ before, after }: { before: number; after: number }) =>
          after / months.after - before / months.before;
        const keys = growth.kind === 'first' ? [growth.key] : growth.kind === 'tied' ? growth.keys : [];
        const best = Math.max(-Infinity, ...list.map(gain));
        if (keys.length === 0) expect(best).toBeLessThanOrEqual(1e-12);
        for (const each of list.filter(({ key }) => keys.includes(key))) expect(gain(each)).toBeCloseTo(best);
        if (growth.kind === 'first') expect(growth.after).toBeGreaterThan(growth.before);
        if (growth.kind === 'tied') expect(keys.length).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not hang on the order', () => {
    fc.assert(
      fc.property(counts, spans, (list, months) => {
        const [one, other] = [fastestGrowing(list, months), fastestGrowing(list.toReversed(), months)];
        expect(other.kind).toBe(one.kind);
        if (one.kind === 'first' && other.kind === 'first') expect(other.key).toBe(one.key);
      }),
    );
  });
});

describe('records as a table', () => {
  const scenes = (['en', 'zh'] as const).map((language) => ({
    wording: wordingOf(language),
    sourceOf: () => undefined,
  }));

  it('loses no word or number of the language it speaks', () => {
    for (const scene of scenes) {
      const other = scene.wording.language === 'en' ? 'zh' : 'en';
      for (const id of DATASET_IDS) {
        for (const { fields } of plainRecords(id, published(id).records)) {
          const said = Object.values(fields)
            .map((value) => String(flat(value, scene) ?? ''))
            .join('\n');
          const spoken = wordsIn(withoutLanguage({ ...fields, refs: null }, other)).filter(Boolean);
          expect(spoken.filter((word) => !said.includes(word))).toEqual([]);
        }
      }
    }
  });

  it('is found by any word it says, in either language, and by all words together', () => {
    const records = plainRecords('groups', published('groups').records);
    expect(recordsSaying(records, '')).toBe(records);
    expect(recordsSaying(records, 'FUDAN nlp').map(({ id }) => id)).toContain('fudan-nlp');
    expect(recordsSaying(records, '复旦').map(({ id }) => id)).toContain('fudan-nlp');
    expect(recordsSaying(records, 'fudan-nlp zzz')).toEqual([]);
  });

  it('has fields that an address can name, each with a meaning', () => {
    for (const id of DATASET_IDS) {
      const entry = CODEBOOK[id];
      expect(entry).toBeDefined();
      if (entry === undefined) continue;
      const ids = fieldNames(entry).map(columnId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const column of ids) expect(sortKeys.read(`-${column}`)).toEqual([{ column, isDescending: true }]);
      const fields = new Set(published(id).records.flatMap((record) => Object.keys(record)));
      expect([...fields].filter((field) => field !== 'refs' && !fieldNames(entry).includes(field))).toEqual([]);
    }
  });

  it('goes to a file with both languages and its sources, and runs no formula', async () => {
    const { records, source } = published('group-changes');
    const plain = plainRecords('group-changes', records);
    const evil = plain.map((record, at) =>
      at === 0 ? { ...record, fields: { ...record.fields, reason: { en: '=1+1', zh: '@x' } } } : record,
    );
    const [scene] = scenes;
    const entry = CODEBOOK['group-changes'];
    if (scene === undefined || entry === undefined) throw new Error('no scene');
    const table = plainTable(evil, fieldNames(entry), source, scene);
    expect(table.columns).toEqual(expect.arrayContaining(['name.en', 'name.zh', 'Sources']));
    expect(table.rows).toHaveLength(records.length);
    for (const row of table.rows) expect(row.at(-1)).not.toBe('');
    const csv = await csvOf(table, 'programs');
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@x");
  });
});

/** A value without the words of one language, where it has them in two. */
function withoutLanguage(value: unknown, language: 'en' | 'zh'): unknown {
  if (Array.isArray(value)) return value.map((inner) => withoutLanguage(inner, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'refs');
  const isBoth = 'en' in value && 'zh' in value && value.en !== null && value.zh !== null && entries.length === 2;
  return Object.fromEntries(
    entries
      .filter(([key]) => !isBoth || key !== language)
      .map(([key, inner]) => [key, withoutLanguage(inner, language)]),
  );
}
