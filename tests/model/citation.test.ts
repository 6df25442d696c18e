import { describe, expect, it } from 'vitest';
import { cite } from '#model/citation.ts';
import { distinctRefs, type Source } from '#model/source.ts';

const ORDER: Source = {
  id: 'cac-2023',
  title: { en: 'Interim Measures', zh: '暂行办法' },
  publisher: { en: 'CAC', zh: '国家网信办' },
  date: '2023-07-10',
  url: 'https://example.org/measures',
  kind: 'official',
};
const REPORT: Source = {
  id: 'report',
  title: { en: 'A Report', zh: null },
  publisher: { en: 'An Institute', zh: null },
  date: null,
  url: null,
  kind: 'report',
};
const place = (at: string) => ({ source: 'any', at });

describe('a citation in plain words', () => {
  it('names publisher, title, date, places and address', () => {
    expect(cite(ORDER, [place('Article 4'), place('Article 9')], 'plain')).toBe(
      'CAC, Interim Measures, 10 July 2023, Article 4, Article 9, https://example.org/measures.',
    );
  });

  it('leaves out what nobody knows', () => {
    expect(cite(REPORT, [], 'plain')).toBe('An Institute, A Report.');
  });

  it('does not say the address twice where it is the place', () => {
    expect(cite(ORDER, [place('https://example.org/measures')], 'plain')).toBe(
      'CAC, Interim Measures, 10 July 2023, https://example.org/measures.',
    );
  });
});

describe('a citation for BibTeX', () => {
  it('has a line for each thing known, the year alone of the date', () => {
    expect(cite(ORDER, [place('Article 4'), place('Article 9')], 'bibtex').split('\n')).toEqual([
      '@misc{cac-2023,',
      '  author = {{CAC}},',
      '  title = {{Interim Measures}},',
      '  year = {2023},',
      '  url = {https://example.org/measures},',
      '  note = {Article 4, Article 9}',
      '}',
    ]);
  });

  it('keeps words what they are where TeX would read a command', () => {
    const title = { en: String.raw`R&D 5% of $1 #2 a_b {c} ~ ^ \d`, zh: null };
    expect(cite({ ...REPORT, title }, [], 'bibtex')).toContain(
      String.raw`title = {{R\&D 5\% of \$1 \#2 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{}d}}`,
    );
  });

  it('has no line for what nobody knows', () => {
    expect(cite(REPORT, [], 'bibtex').split('\n')).toEqual([
      '@misc{report,',
      '  author = {{An Institute}},',
      '  title = {{A Report}}',
      '}',
    ]);
  });
});

describe('a citation by GB/T 7714', () => {
  it('is in Chinese where there is Chinese, marked as read online', () => {
    expect(cite(ORDER, [place('第4条'), place('第9条')], 'gbt7714')).toBe(
      '国家网信办. 暂行办法[EB/OL]. (2023-07-10): 第4条, 第9条. https://example.org/measures.',
    );
  });

  it('is in English otherwise, without what nobody knows', () => {
    expect(cite(REPORT, [], 'gbt7714')).toBe('An Institute. A Report[R].');
    expect(cite(REPORT, [place('section 4.5')], 'gbt7714')).toBe('An Institute. A Report[R]. section 4.5.');
  });

  it.each([
    ['report', 'R/OL'],
    ['news', 'N/OL'],
    ['research', 'EB/OL'],
  ] as const)('marks a source of the kind %s as %s', (kind, mark) => {
    expect(cite({ ...ORDER, kind }, [], 'gbt7714')).toContain(`暂行办法[${mark}].`);
  });
});

describe('refs', () => {
  it('are kept once for each source and place, the first of them', () => {
    const noted = { source: 'a', at: '1', note: { en: 'first', zh: '第一' } };
    const refs = [noted, { source: 'a', at: '2' }, { source: 'b', at: '1' }, { source: 'a', at: '1' }];
    expect(distinctRefs(refs)).toEqual([noted, { source: 'a', at: '2' }, { source: 'b', at: '1' }]);
  });
});
