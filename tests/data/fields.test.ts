import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as fields from '#data/fields.ts';
import { manifestSchema } from '#data/manifest.ts';

/** What a field takes, and what it refuses. */
function takes(field: z.ZodMiniType, good: readonly unknown[], bad: readonly unknown[]): void {
  it.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(z.safeParse(field, value).success).toBe(true);
  });
  it.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(z.safeParse(field, value).success).toBe(false);
  });
}

describe('an id', () => {
  takes(fields.id, ['a', '7', 'law-drafts', 'arxiv-2307.04657'], ['', 'A', 'a b', 'a--b', '-a', 'a-', 'a_b', 7]);
});

describe('words', () => {
  takes(fields.words, ['a', 'x'.repeat(2000)], ['', 'x'.repeat(2001), null]);
});

describe('a text', () => {
  takes(fields.text, [{ en: 'a', zh: '甲' }], [{ en: 'a' }, { en: 'a', zh: null }, { en: 'a', zh: '甲', de: 'a' }, {}]);
});

describe('a name', () => {
  takes(
    fields.name,
    [
      { en: 'a', zh: '甲' },
      { en: 'a', zh: null },
    ],
    [{ en: 'a' }, { en: null, zh: '甲' }, {}],
  );
});

describe('a date', () => {
  takes(
    fields.partialDate,
    ['2024', '2024-03', '2024-12-31'],
    ['24', '2024-13', '2024-00', '2024-1', '2024-03-32', '2024-03-00', '2024-03-1', '2024-03-18T00', 'x2024', ''],
  );
});

describe('a month', () => {
  takes(fields.month, ['2024-01', '2024-12'], ['2024', '2024-13', '2024-00', '2024-01-01', '12024-01', '2024-1', '']);
});

describe('a web address', () => {
  takes(
    fields.webAddress,
    ['http://example.org', 'https://example.org/a?b=c#d'],
    ['ftp://example.org', 'javascript:alert(1)', ' https://example.org', 'https://', 'https://a b', 'https://a"b', ''],
  );
});

describe('a count', () => {
  takes(fields.count, [0, 7], [-1, 1.5, '7', null]);
});

describe('a ref', () => {
  takes(
    fields.ref,
    [
      { source: 'a', at: 'section 1' },
      { source: 'a', at: 'section 1', note: { en: 'a', zh: '甲' } },
    ],
    [{ source: 'a' }, { at: 'section 1' }, { source: 'A', at: 'section 1' }, { source: 'a', at: '', page: 1 }],
  );
});

describe('refs', () => {
  it('that are left out are marked, and told from a list that says nothing', () => {
    expect(z.parse(fields.refs, undefined)).toBe(fields.LEFT_OUT);
  });
  takes(fields.refs, [undefined, [{ source: 'a', at: 'section 1' }]], [[], null, [{}]]);
});

describe('the list of editions', () => {
  const file = { dataset: 'papers', path: 'a/papers.json', sha256: 'f'.repeat(64), records: 0, formatVersion: 1 };
  const edition = {
    id: 'spring',
    title: { en: 'Spring', zh: '春' },
    published: '2024-05',
    dataThrough: '2024',
    revision: 1,
    revisionNote: null,
    files: [file],
  };
  const withFile = (own: object) => ({ editions: [{ ...edition, files: [{ ...file, ...own }] }] });
  takes(
    manifestSchema,
    [{ editions: [edition] }, { editions: [edition, { ...edition, files: [] }] }],
    [
      {},
      { editions: [] },
      { editions: [{}] },
      { editions: [edition], more: true },
      { editions: [{ ...edition, revision: 0 }] },
      { editions: [{ ...edition, more: true }] },
      withFile({ sha256: 'f'.repeat(63) }),
      withFile({ sha256: 'f'.repeat(65) }),
      withFile({ sha256: 'F'.repeat(64) }),
      withFile({ records: -1 }),
      withFile({ formatVersion: 0 }),
      withFile({ path: '' }),
      withFile({ more: true }),
    ],
  );
});
