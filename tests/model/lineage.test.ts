import { describe, expect, it } from 'vitest';
import { axisMonths, inTimeOrder, isAfter, monthsHolding } from '#model/lineage.ts';
import { axisHolding, isYearEnough } from '#model/month-axis.ts';

describe('time order', () => {
  it('puts the vaguer date before what lies within it, the undated last, and keeps the rest as given', () => {
    const items = [null, '2024-03-18', '2024', '2023-12', null, '2024-03', '2023-12'].map((date, at) => ({ date, at }));
    expect(inTimeOrder(items).map(({ at }) => at)).toEqual([3, 6, 2, 5, 1, 0, 4]);
  });
});

describe('the months that hold dates', () => {
  it.each([
    [[], null],
    [[null], null],
    [['2024'], { from: '2024-01', to: '2024-12' }],
    [['2024-03'], { from: '2024-03', to: '2024-03' }],
    [['2024-03-18', '2023-11-02', null], { from: '2023-11', to: '2024-03' }],
    [['2024', '2024-03'], { from: '2024-01', to: '2024-12' }],
    [['2023-11', '2024-03', '2023-02'], { from: '2023-02', to: '2024-03' }],
  ])('%j are %j', (dates, months) => {
    expect(monthsHolding(dates)).toEqual(months);
  });
});

describe('the months that an axis of a lineage names', () => {
  it.each([
    ['January and July', '2023-01', '2024-03', '2023-01 2023-07 2024-01'],
    ['the first too, where it stands off', '2022-08', '2023-11', '2022-08 2023-01 2023-07'],
    ['the first in place of one that it touches', '2022-12', '2024-03', '2022-12 2023-07 2024-01'],
    ['the first in place of one that is three months off', '2022-11', '2024-03', '2022-11 2023-07 2024-01'],
    ['the first beside one that is four months off', '2022-10', '2024-03', '2022-10 2023-01 2023-07 2024-01'],
    ['none of the last two months', '2022-08', '2023-08', '2022-08 2023-01'],
    ['the first even so', '2024-01', '2024-02', '2024-01'],
    ['half-years up to three years', '2021-01', '2023-12', '2021-01 2021-07 2022-01 2022-07 2023-01 2023-07'],
    ['years beyond', '2021-01', '2024-03', '2021-01 2022-01 2023-01 2024-01'],
    ['the first beside a January nine months off', '2020-04', '2024-03', '2020-04 2021-01 2022-01 2023-01 2024-01'],
    ['the first in place of one less than that', '2020-06', '2024-03', '2020-06 2022-01 2023-01 2024-01'],
    ['nothing where there are no months', '2024-03', '2024-01', ''],
  ])('are %s', (_, from, to, named) => {
    expect(axisMonths(from, to).join(' ')).toBe(named);
  });
});

describe('after a day', () => {
  it.each([
    ['2024-05-15', '2024-05-14', true],
    ['2024-05-14', '2024-05-14', false],
    ['2024-05-13', '2024-05-14', false],
    ['2024-06', '2024-05-14', true],
    ['2024-05', '2024-05-14', false],
    ['2025', '2024-05-14', true],
    ['2024', '2024-05-14', false],
    ['2024-05-14', '2024-05', false],
    ['2024-05-14', '2024-04', true],
    [null, '2024-05-14', false],
    ['2024-05-14', null, false],
  ])('%s and %s: %s', (date, day, is) => {
    expect(isAfter(date, day)).toBe(is);
  });
});

describe('an axis of months', () => {
  const named = (from: string, to: string): string => axisHolding([from, to], { from, to }).named.join(' ');

  it.each([
    ['one', '2024-01', '2024-01', '2024-02'],
    ['ten', '2023-03', '2023-12', '2024-01'],
    ['eleven', '2023-03', '2024-01', '2024-03'],
    ['thirty', '2022-01', '2024-06', '2024-09'],
  ])('has room of a tenth, and a month at least, after the last of %s', (_, from, last, to) => {
    expect(axisHolding([from, last], { from, to: from })).toMatchObject({ from, to });
  });

  it.each([
    ['quarters where it is short', '2023-04', '2024-05', '2023-04 2023-07 2023-10 2024-01 2024-04'],
    [
      'its first month before a quarter three months off',
      '2023-02',
      '2023-12',
      '2023-02 2023-04 2023-07 2023-10 2024-01',
    ],
    ['not its first month before a quarter next to it', '2023-03', '2023-12', '2023-04 2023-07 2023-10 2024-01'],
    ['no quarter that stands on its end', '2022-10', '2023-11', '2022-10 2023-01 2023-04 2023-07 2023-10'],
    ['its first month where it has no quarter', '2023-02', '2023-02', '2023-02'],
    ['half-years where it is longer', '2022-01', '2023-08', '2022-01 2022-07 2023-01 2023-07'],
    ['years where it is long', '2020-01', '2023-06', '2020-01 2021-01 2022-01 2023-01'],
  ])('names %s', (_, from, to, months) => {
    expect(named(from, to)).toBe(months);
  });

  it('says a year for January alone, beyond three years', () => {
    const axis = (to: string) => ({ from: '2020-01', to, named: [] });
    expect(isYearEnough(axis('2023-01'), '2021-01')).toBe(true);
    expect(isYearEnough(axis('2022-12'), '2021-01')).toBe(false);
    expect(isYearEnough(axis('2023-01'), '2021-02')).toBe(false);
  });
});
