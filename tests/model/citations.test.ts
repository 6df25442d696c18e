import { describe, expect, it } from 'vitest';
import { citationsOf, isRef, refsIn, totalOf, withOwnRefs } from '#model/citations.ts';

const one = { source: 'report', at: 'section 2' };
const other = { source: 'law', at: 'Article 3' };

describe('the refs of a record', () => {
  it.each([
    ['its own alone', { refs: [one, other] }, [one, other]],
    ['none where it has none', { id: 'x' }, []],
    ['those of its parts', { parts: [{ refs: [one] }, { inner: { refs: [other] } }] }, [one, other]],
    ['its own and those of its parts', { refs: [one], part: { refs: [other] } }, [one, other]],
    ['none where refs are no list', { refs: 'section 2' }, []],
    ['none for what is no record', 'section 2', []],
    ['none for nothing', null, []],
  ])('are %s', (_, record, refs) => {
    expect(refsIn(record)).toEqual(refs);
  });

  it('are looked for in lists named so only, and hold no other values', () => {
    expect(refsIn({ refs: [one, 'section 2', null], others: [other] })).toEqual([one]);
  });
});

describe('a record with refs of its own alone', () => {
  const refs = [one];
  it.each([
    ['keeps what it says itself', { id: 'x', refs }, { id: 'x', refs }],
    ['leaves out what its parts have from it', { refs, parts: [{ at: 1, refs }] }, { refs, parts: [{ at: 1 }] }],
    ['keeps what a part says as well', { refs, part: { refs: [one] } }, { refs, part: { refs: [one] } }],
    ['keeps its parts where it has none', { part: { refs }, note: null }, { part: { refs }, note: null }],
  ])('%s', (_, record, own) => {
    expect(withOwnRefs(record)).toEqual(own);
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
    { dataset: 'papers', records: [{ refs: [one, other] }, { refs: [one, { ...one, at: 'section 3' }] }, {}] },
    { dataset: 'events', records: [{ refs: [other] }] },
  ];
  const spelled = (all: ReturnType<typeof citationsOf>): unknown =>
    Object.fromEntries([...all].map(([key, counts]) => [key, Object.fromEntries(counts)]));

  it('are counted once for each record and key, file by file', () => {
    expect(spelled(citationsOf(files, ({ source }) => source))).toEqual({
      report: { papers: 2 },
      law: { papers: 1, events: 1 },
    });
  });

  it('are not counted where a ref has no key', () => {
    const sections = citationsOf(files, ({ at }) => (at.startsWith('section') ? at : null));
    expect(spelled(sections)).toEqual({
      'section 2': { papers: 2 },
      'section 3': { papers: 1 },
    });
  });

  it('add up over all files', () => {
    const all = citationsOf(files, ({ source }) => source);
    expect([totalOf(all.get('law')), totalOf(all.get('report')), totalOf(undefined)]).toEqual([2, 2, 0]);
  });
});
