import { describe, expect, it } from 'vitest';
import { citationsOf, isRef, refsIn, totalOf } from '#model/citations.ts';

const STANDING = { source: 'file', at: 'section 1' };
const one = { source: 'report', at: 'section 2' };
const other = { source: 'law', at: 'Article 3' };

describe('the refs of a record', () => {
  it.each([
    ['its own alone', { refs: [one, other] }, [one, other]],
    ['the file’s where it has none', { id: 'x' }, [STANDING]],
    ['the file’s where its list is empty', { refs: [] }, [STANDING]],
    [
      'the file’s and those of its parts',
      { parts: [{ refs: [one] }, { inner: { refs: [other] } }] },
      [STANDING, one, other],
    ],
    ['its own and those of its parts', { refs: [one], part: { refs: [other] } }, [one, other]],
    ['the file’s where refs are no list', { refs: 'section 2' }, [STANDING]],
    ['the file’s for what is no record', 'section 2', [STANDING]],
    ['the file’s for nothing', null, [STANDING]],
  ])('are %s', (_, record, refs) => {
    expect(refsIn(record, STANDING)).toEqual(refs);
  });

  it('are looked for in lists named so only, and hold no other values', () => {
    expect(refsIn({ refs: [one, 'section 2', null], others: [other] }, STANDING)).toEqual([one]);
  });
});

describe('a ref', () => {
  it.each([
    [one, true],
    [{ ...one, note: 'a note' }, true],
    [{ source: 'report' }, false],
    [{ at: 'section 2' }, false],
    [{ source: 1, at: 'section 2' }, false],
    [{ source: 'report', at: 2 }, false],
    ['report', false],
    [null, false],
  ])('has a source and a place: %j', (value, is) => {
    expect(isRef(value)).toBe(is);
  });
});

describe('citations', () => {
  const files = [
    {
      dataset: 'papers',
      source: STANDING,
      records: [{ refs: [one, other] }, { refs: [one, { ...one, at: 'section 3' }] }, {}],
    },
    { dataset: 'events', source: STANDING, records: [{ refs: [other] }] },
  ];
  const spelled = (all: ReturnType<typeof citationsOf>): unknown =>
    Object.fromEntries([...all].map(([key, counts]) => [key, Object.fromEntries(counts)]));

  it('are counted once for each record and key, file by file', () => {
    expect(spelled(citationsOf(files, ({ source }) => source))).toEqual({
      report: { papers: 2 },
      law: { papers: 1, events: 1 },
      file: { papers: 1 },
    });
  });

  it('are not counted where a ref has no key', () => {
    const sections = citationsOf(files, ({ at }) => (at.startsWith('section') ? at : null));
    expect(spelled(sections)).toEqual({
      'section 1': { papers: 1 },
      'section 2': { papers: 2 },
      'section 3': { papers: 1 },
    });
  });

  it('add up over all files', () => {
    const all = citationsOf(files, ({ source }) => source);
    expect([totalOf(all.get('law')), totalOf(all.get('report')), totalOf(undefined)]).toEqual([2, 2, 0]);
  });
});
