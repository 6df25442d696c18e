import { describe, expect, it } from 'vitest';
import { monthsOfDate } from '#lib/partial-date.ts';
import { chosenWindow, closeWindow, isWithin, namedMonths } from '#model/event-window.ts';
import { monthsHolding } from '#model/lineage.ts';

describe('the months of a date', () => {
  it.each([
    ['2024', '2024-01', '2024-12'],
    ['2024-03', '2024-03', '2024-03'],
    ['2024-03-18', '2024-03', '2024-03'],
  ])('are those that %s may lie in', (date, from, to) => {
    expect(monthsOfDate(date)).toEqual({ from, to });
  });
});

describe('a date in a window', () => {
  const window = { from: '2023-06', to: '2024-02' };
  it.each([
    ['2023-05-31', false],
    ['2023-06-01', true],
    ['2024-02-29', true],
    ['2024-03', false],
    ['2022', false],
    ['2023', true],
    ['2024', true],
    ['2025', false],
  ])('%s may lie in it: %s', (date, is) => {
    expect(isWithin(date, window)).toBe(is);
  });
});

describe('the close window', () => {
  it.each([
    ['is the whole where no silence is long', ['2020-01', '2020-12', '2021-11-30'], '2020-01'],
    ['is the whole where eleven months are silent', ['2020-01', '2021-01'], '2020-01'],
    ['begins after twelve silent months', ['2020-01', '2021-02'], '2021-02'],
    ['begins after the last of several silences', ['2010-01', '2015-01', '2020-01', '2020-03'], '2020-01'],
    ['does not mind the order of the dates', ['2020-03', '2010-01', '2020-01', '2015-01'], '2020-01'],
    ['counts every month of a year as held', ['2020-01', '2020', '2021-12'], '2020-01'],
    ['counts silence from the latest month reached', ['2020', '2020-02', '2021-12'], '2020'],
  ])('%s', (_, dates, from) => {
    expect(closeWindow(dates)).toEqual({
      from: from.length === 4 ? `${from}-01` : from,
      to: dates
        .map((date) => monthsOfDate(date).to)
        .toSorted()
        .at(-1),
    });
  });

  it('is none without dates, as is the whole', () => {
    expect([monthsHolding([]), closeWindow([]), chosenWindow([], '2020-01', '2020-02')]).toEqual([null, null, null]);
  });
});

describe('the chosen window', () => {
  const dates = ['2015-01', '2020-01', '2020-06'];
  it.each([
    ['', '', '2020-01', '2020-06'],
    ['2018-03', '', '2018-03', '2020-06'],
    ['', '2020-03', '2020-01', '2020-03'],
    ['1999-01', '2040-01', '2015-01', '2020-06'],
    ['2040-01', '2040-01', '2020-06', '2020-06'],
    ['1999-01', '1999-01', '2015-01', '2015-01'],
    ['2020-05', '2019-02', '2019-02', '2020-05'],
    ['2020-05', '2020-05', '2020-05', '2020-05'],
  ])('asked from “%s” to “%s” is %s to %s', (from, to, first, last) => {
    expect(chosenWindow(dates, from, to)).toEqual({ from: first, to: last });
  });
});

describe('the months that an axis names', () => {
  it.each([
    ['all of eight', '2023-11', '2024-06', 8, '2023-11', '2024-06'],
    ['every second of nine', '2023-11', '2024-07', 5, '2023-11', '2024-07'],
    ['quarters up to two years', '2022-01', '2023-12', 8, '2022-01', '2023-10'],
    ['half-years up to four', '2020-02', '2023-12', 7, '2020-07', '2023-07'],
    ['every January beyond', '2010-02', '2023-12', 13, '2011-01', '2023-01'],
  ])('are %s', (_, from, to, count, first, last) => {
    const named = namedMonths({ from, to });
    expect([named.length, named[0], named.at(-1)]).toEqual([count, first, last]);
  });
});
