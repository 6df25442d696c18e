import { describe, expect, it } from 'vitest';
import { keysOf } from '#lib/keys-of.ts';
import { clause, monthClause, sortKeys } from '#state/codecs.ts';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { readEvidenceAddress, writeEvidenceAddress } from '#state/evidence-address.ts';
import { FIELDS, forEachField, START, type ViewState } from '#state/fields.ts';

const stateOf = (own: Partial<ViewState>): ViewState => ({ ...START, ...own });

describe('an address', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['nothing at the start', {}, ''],
    ['the view alone', { view: 'law' }, '?view=law'],
    ['the view even of the start where anything else is said', { evidence: 'a:b' }, '?view=overview&evidence=a:b'],
    ['nothing of another view', { view: 'law', text: 'red' }, '?view=law'],
    ['what is switched on', { view: 'research', reportLines: true }, '?view=research&report-lines=yes'],
    ['commas, colons and Chinese as they are', { view: 'law', lawText: '红线,a:b' }, '?view=law&provision-q=红线,a:b'],
  ])('says %s', (_, own, address) => {
    expect(writeAddress(stateOf(own))).toBe(address);
  });

  it.each([
    ['a&b', 'a%26b'],
    ['a b', 'a%20b'],
    ['50%', '50%25'],
    ['#1', '%231'],
    ['a+b', 'a%2Bb'],
    ['<b>"x"', '%3Cb%3E%22x%22'],
    ["it's", 'it%27s'],
    ['a=b?c', 'a%3Db%3Fc'],
    ['{a|b}[c]', '%7Ba%7Cb%7D%5Bc%5D'],
    ['a\\b^c`d', 'a%5Cb%5Ec%60d'],
    ['a\u0000b', 'a%00b'],
    ['a\ud800b', 'a%EF%BF%BDb'],
  ])('spells “%s” as %s', (text, spelled) => {
    expect(writeAddress(stateOf({ view: 'research', text }))).toBe(`?view=research&q=${spelled}`);
  });

  it('reports what it could not use, in the words of the link', () => {
    const { state, problems } = readAddress('?view=nowhere&q=red&colour=blue&lang=zh&lang=en&v=0');
    expect(state).toEqual(stateOf({ language: 'zh' }));
    expect(problems).toEqual([
      { kind: 'bad-value', parameter: 'view', value: 'nowhere' },
      { kind: 'repeated', parameter: 'lang', value: 'en' },
      { kind: 'other-view', parameter: 'q', value: 'red', view: 'research' },
      { kind: 'unknown-parameter', parameter: 'colour', value: 'blue' },
      { kind: 'bad-value', parameter: 'v', value: '0' },
    ]);
  });
});

describe('a Back step', () => {
  const home = (name: keyof ViewState): ViewState => stateOf({ view: FIELDS[name].view ?? START.view });

  const SAMPLES = new Map<unknown, unknown>([
    [clause, { include: ['some'], exclude: [] }],
    [monthClause, { include: ['2024-01'], exclude: [] }],
    [sortKeys, [{ column: 'some', isDescending: false }]],
  ]);

  it('is made by every filter, and by no order of a table', () => {
    forEachField((name, { codec }) => {
      const sample = SAMPLES.get(codec);
      if (sample === undefined) return;
      const isStep = makesStep(home(name), { ...home(name), [name]: sample });
      expect([name, isStep]).toEqual([name, !name.endsWith('Sort')]);
    });
  });

  it('is made where a search begins or ends, not by the letters between', () => {
    for (const name of keysOf(FIELDS).filter((each) => /text$/i.test(each))) {
      const [none, one, two] = ['', 'a', 'ab'].map((text) => ({ ...home(name), [name]: text }));
      expect([name, makesStep(none!, one!), makesStep(one!, two!), makesStep(two!, none!)]).toEqual([
        name,
        true,
        false,
        true,
      ]);
    }
  });

  it('is not made by hiding a column, by the language or by a figure as a table', () => {
    for (const name of keysOf(FIELDS).filter((each) => each.endsWith('Hidden') || each === 'asTable'))
      expect([name, makesStep(home(name), { ...home(name), [name]: ['some'] })]).toEqual([name, false]);
    expect(makesStep(START, stateOf({ language: 'zh' }))).toBe(false);
  });
});

describe('what is open over a page', () => {
  it.each([
    ['direction:alignment', { figure: 'direction', mark: 'alignment' }],
    ['months:2024-02/a:b', { figure: 'months', mark: '2024-02/a:b' }],
    ['a:', { figure: 'a', mark: '' }],
    [':alignment', null],
    ['direction', null],
    ['', null],
  ])('“%s” is read as a figure and its mark', (spelled, evidence) => {
    expect(readEvidenceAddress(spelled)).toEqual(evidence);
    if (evidence !== null) expect(writeEvidenceAddress(evidence)).toBe(spelled);
  });
});
