import { describe, expect, it } from 'vitest';
import { indexOf, isOneSlipAway, search, wordsOf, type SearchEntry } from '#model/search.ts';

function entry(kind: string, id: string, own: Partial<SearchEntry> = {}): SearchEntry {
  const label = { en: id, zh: null };
  return { kind, id, label, detail: null, date: null, headStart: 0.5, names: [id], typed: [], words: '', ...own };
}

const idsOf = (entries: readonly SearchEntry[], query: string, most?: number): string[] =>
  search(indexOf(entries), query, most).hits.map((hit) => hit.entry.id);

describe('the words of a text', () => {
  it.each([
    ['', []],
    [', …', []],
    ['Red-Teaming R&D CNCERT/CC v1.0 Tang’s', ['red-teaming', 'r&d', 'cncert/cc', 'v1.0', 'tang’s']],
    ['AI安全 2024年', ['ai', '安全', '2024', '年']],
    ['(alone) - end-', ['alone', 'end']],
  ])('of “%s”', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('how well a word leads to a name', () => {
  /** Each with what answers better first, all of one kind so that only the match decides. */
  const ranked = [
    entry('paper', 'called so', { names: ['watermark'] }),
    entry('paper', 'typed so', { names: ['水印'], typed: ['watermark'] }),
    entry('paper', 'name begins so', { names: ['watermark tools'] }),
    entry('paper', 'has the word', { names: ['a watermark'] }),
    entry('paper', 'a word begins so', { names: ['of watermarking'] }),
    entry('paper', 'typing begins so', { names: ['水印法'], typed: ['watermarkfa'] }),
    entry('paper', 'within a word', { names: ['unwatermarked'] }),
    entry('paper', 'a slip away', { names: ['watermrk'] }),
    entry('paper', 'said of it', { names: ['hidden signs'], words: 'so that a watermarked text shows' }),
  ];

  it('decides the order', () => {
    expect(idsOf(ranked.toReversed(), 'watermark')).toEqual(ranked.map(({ id }) => id));
  });

  it('is 100, 90, 80, 75, 60, 55, 45, 30 or 12, with the head start of its kind', () => {
    const scores = search(indexOf(ranked), 'Watermark').hits.map(({ score }) => score);
    expect(scores).toEqual([100, 90, 80, 75, 60, 55, 45, 30, 12].map((score) => score + 0.5));
  });

  it.each([
    ['begins', 'watermark tools', 80],
    ['holds it within a word', 'unwatermarked', 45],
    ['is a slip away', 'watermrk', 30],
  ])('asks no more than one of several names: one that %s', (_, name, score) => {
    const several = entry('paper', 'several', { names: ['hidden signs', name] });
    expect(search(indexOf([several]), 'watermark').hits.map((hit) => hit.score)).toEqual([score + 0.5]);
  });

  it('does not lead to what has nothing of it', () => {
    expect(idsOf([entry('paper', 'alignment', { typed: ['duiqi'], words: 'of models' })], 'watermark')).toEqual([]);
  });

  it.each([
    ['a part of a hyphened word, whole', 'red-teaming', 'teaming', ['red-teaming']],
    ['a part of a word with a stroke, whole', 'cncert/cc', 'cc', ['cncert/cc']],
    ['two letters at the start of a word', 'old robustness', 'ro', ['old robustness']],
    ['not two letters within a word', 'robustness', 'ob', []],
    ['three letters within a word', 'robustness', 'obu', ['robustness']],
    ['a Chinese character within a name', '人工智能法', '智', ['人工智能法']],
    ['no slip in four letters', 'lawx', 'lawy', []],
    ['a slip in five', 'fujia', 'fujiq', ['fujia']],
    ['without minding accents and case', 'Schrödinger', 'SCHRODINGER', ['Schrödinger']],
  ])('finds %s', (_, name, query, ids) => {
    expect(idsOf([entry('paper', name)], query)).toEqual(ids);
  });

  it('takes one typed letter for a name only where it is all that is typed', () => {
    expect(idsOf([entry('province', 'guangdong', { names: ['广东'], typed: ['gd', 'g'] })], 'g')).toEqual([
      'guangdong',
    ]);
    expect(idsOf([entry('province', 'guangdong', { names: ['广东'], typed: ['gd'] })], 'g')).toEqual([]);
    expect(idsOf([entry('province', 'guangdong', { names: ['广东'], typed: ['gdx'] })], 'gd')).toEqual(['guangdong']);
  });

  it.each([
    ['at its start', 'testing of models', 'tes', true],
    ['at the start of a later word', 'of testing', 'tes', true],
    ['after Chinese', '关于testing', 'tes', true],
    ['at the start of a word after one that merely holds it', 'latest testing', 'tes', true],
    ['not within a word', 'of latest models', 'tes', false],
    ['not within a word, though Chinese stands elsewhere', '关于 latest', 'tes', false],
    ['not after a digit', 'of 2test', 'tes', false],
    ['not in two letters', 'of testing', 'te', false],
    ['Chinese within Chinese', '关于安全的测试', '安全', true],
  ])('finds what is said of a thing %s', (_, words, query, is) => {
    expect(idsOf([entry('acronym', 'x', { words })], query)).toEqual(is ? ['x'] : []);
  });
});

describe('kinds', () => {
  it('come in the order of their head starts where they answer alike', () => {
    const names = ['law'];
    const entries = [
      entry('paper', 'p', { names, headStart: 0.5 }),
      entry('province', 's', { names, headStart: 4.5 }),
      entry('view', 'v', { names, headStart: 5 }),
    ];
    const { hits } = search(indexOf(entries), 'law');
    expect(hits.map((hit) => [hit.entry.id, hit.score])).toEqual([
      ['v', 105],
      ['s', 104.5],
      ['p', 100.5],
    ]);
  });
});

describe('several words', () => {
  const both = entry('paper', 'both', { names: ['robust alignment'] });
  const one = entry('paper', 'one', { names: ['alignment'] });
  const other = entry('paper', 'other', { names: ['robust models'] });

  it('must all lead to it where anything has them all', () => {
    expect(search(indexOf([one, other, both]), 'alignment robust')).toMatchObject({
      hits: [{ entry: both }],
      missed: [],
    });
  });

  it('are told apart where nothing has them all', () => {
    const { hits, missed } = search(indexOf([one, other]), 'alignment blockchain');
    expect(hits.map((hit) => hit.entry.id)).toEqual(['one']);
    expect(missed).toEqual(['blockchain']);
  });

  it('lead to whatever has any of them where nothing has all', () => {
    const { hits, missed } = search(indexOf([one, other]), 'alignment models');
    expect(hits.map((hit) => hit.entry.id)).toEqual(['one', 'other']);
    expect(missed).toEqual([]);
  });

  it('are all missed where nothing is found, and none without words', () => {
    expect(search(indexOf([one]), 'block chain')).toEqual({ hits: [], missed: ['block', 'chain'] });
    expect(search(indexOf([one]), ' … ')).toEqual({ hits: [], missed: [] });
  });

  it('count by their mean, repeats once', () => {
    expect(search(indexOf([both]), 'alignment robust').hits[0]?.score).toBe((75 + 80) / 2 + 0.5);
    expect(search(indexOf([one]), 'alignment alignment').hits[0]?.score).toBe(100.5);
  });

  it('count as one where they stand together in a name, whatever the spaces', () => {
    expect(search(indexOf([both]), '  Robust   alignment ').hits[0]?.score).toBe(100.5);
    expect(
      search(indexOf([entry('paper', 'x', { names: ['更 robust alignment'] })]), 'robust align').hits[0]?.score,
    ).toBe((75 + 60) / 2 + 0.5);
  });

  it('need not each be found where the whole is', () => {
    const whole = entry('paper', 'whole', { names: ['a b'] });
    expect(search(indexOf([whole]), 'a b')).toMatchObject({ hits: [{ score: 100.5 }], missed: [] });
    const inside = entry('paper', 'inside', { names: ['grab bags'] });
    expect(search(indexOf([inside]), 'ab bag')).toMatchObject({ hits: [{ score: 45.5 }], missed: [] });
  });
});

describe('hits', () => {
  const many = Array.from({ length: 20 }, (_, at) => entry('paper', `law ${at}`));

  it('are twelve at most unless more are asked for', () => {
    expect(idsOf(many, 'law')).toHaveLength(12);
    expect(idsOf(many, 'law', 3)).toEqual(['law 0', 'law 1', 'law 2']);
    expect(idsOf(many, 'law', 50)).toHaveLength(20);
  });
});

describe('one slip', () => {
  it.each([
    ['the same word', 'fujian', 'fujian', true],
    ['a letter too many', 'fujiaan', 'fujian', true],
    ['a letter too many at the start', 'xfujian', 'fujian', true],
    ['a letter too many at the end', 'fujianx', 'fujian', true],
    ['a letter too few', 'fjian', 'fujian', true],
    ['a wrong letter', 'fukian', 'fujian', true],
    ['two swapped', 'fujina', 'fujian', true],
    ['two swapped at the start', 'ufjian', 'fujian', true],
    ['two wrong letters', 'fukiat', 'fujian', false],
    ['two wrong neighbours', 'fuxyan', 'fujian', false],
    ['two swapped and more behind', 'ufjiax', 'fujian', false],
    ['two neighbours of which one is swapped', 'fuixan', 'fujian', false],
    ['two too many', 'fujianxy', 'fujian', false],
    ['one too many and one wrong', 'fukianx', 'fujian', false],
    ['a slip in Chinese', '人工智能', '人工知能', false],
    ['the same Chinese', '人工智能', '人工智能', true],
  ])('%s', (_, one, other, is) => {
    expect(isOneSlipAway(one, other)).toBe(is);
    expect(isOneSlipAway(other, one)).toBe(is);
  });
});
