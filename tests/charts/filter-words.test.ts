import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { readAddress } from '#state/address.ts';
import { filterWords, type WordedClause } from '#ui/filter-words.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const en = wordingOf('en');
const direction: WordedClause = {
  label: 'Direction',
  clause: { include: ['alignment', 'robustness'], exclude: ['systemic'] },
  nameOf: (level) => level,
};
const months: WordedClause = {
  label: 'Month',
  clause: { include: ['2023-11', '2023-12', '2024-01', '2024-03', '2024-04'], exclude: [] },
  nameOf: en.format.month,
};

describe('the filters in words', () => {
  it('are nothing where nothing is chosen', () => {
    expect(filterWords([{ ...direction, clause: NO_CLAUSE }], '', en)).toBe('');
  });

  it('say what is chosen, what is left out and what is searched for', () => {
    expect(filterWords([direction], 'red', en)).toBe(
      'Filtered to direction alignment or robustness; direction not systemic; text “red”',
    );
  });

  it('say months that follow one another by the first and the last', () => {
    expect(filterWords([months], '', en)).toBe('Filtered to month Nov 2023 to Jan 2024 or Mar 2024 or Apr 2024');
    expect(filterWords([{ ...months, nameOf: wordingOf('zh').format.month }], '', wordingOf('zh'))).toBe(
      '筛选条件：Month为2023年11月至2024年1月或2024年3月或2024年4月',
    );
  });

  it('tell what a figure marks apart from what it is filtered to', () => {
    expect(filterWords([direction, { ...months, isMarked: true }], '', en)).toBe(
      'Filtered to direction alignment or robustness; direction not systemic. Marked: month Nov 2023 to Jan 2024 or Mar 2024 or Apr 2024',
    );
    expect(filterWords([{ ...months, isMarked: true }], '', en)).toMatch(/^Marked: month/);
  });
});

it('says and, not or, of levels that must all be there', () => {
  const both = { label: 'Measure', clause: { include: ['a', 'b'], exclude: [] }, nameOf: (level: string) => level };
  expect(filterWords([both], '', wordingOf('en'))).toBe('Filtered to measure a or b');
  expect(filterWords([{ ...both, isAll: true }], '', wordingOf('en'))).toBe('Filtered to measure a and b');
});

it.each(LANGUAGES)('a figure is never said to be filtered by what it shows all levels of (%s)', async (language) => {
  const say = wordingOf(language).say.filters;
  const cases = [
    ['?view=research&months=2024-01', 'months', ['direction', 'group', 'city']],
    ['?view=research&direction=alignment', 'direction', ['months', 'group', 'city']],
    ['?view=groups&group-type=university', 'group-types', ['group-cities']],
  ] as const;
  const opening = (sentence: (chosen: string) => string): string => sentence('');
  for (const [search, own, others] of cases) {
    const { state, problems } = readAddress(search);
    expect(problems).toEqual([]);
    const specs = new Map((await figuresIn(state.view, language, state)).map((spec) => [spec.figure, spec]));
    expect(specs.get(own)?.filters, search).toMatch(new RegExp(`^${opening(say.marked)}`));
    for (const other of others)
      expect(specs.get(other)?.filters, `${search} ${other}`).toMatch(new RegExp(`^${opening(say.filteredTo)}`));
  }
});
