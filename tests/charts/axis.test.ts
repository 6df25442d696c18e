import { describe, expect, it } from 'vitest';
import { countTicks } from '#charts/axis.ts';
import { clustersOf } from '#charts/kinds/timeline/clusters.ts';
import { hasOpenEnd, isDrawnInUnits, markedShare } from '#charts/kinds/parts/layout.ts';
import type { PartsSpec, PartsWhole } from '#charts/kinds/parts/spec.ts';
import type { TimelineEvent } from '#charts/kinds/timeline/spec.ts';
import { placeEvents, stretchOf } from '#charts/kinds/timeline/layout.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

describe('the ticks of counts', () => {
  it.each([
    [0, '0 1'],
    [1, '0 1'],
    [3, '0 1 2 3'],
    [5, '0 1 2 3 4 5'],
    [6, '0 2 4 6'],
    [10, '0 2 4 6 8 10'],
    [11, '0 5 10 15'],
    [25, '0 5 10 15 20 25'],
    [26, '0 10 20 30'],
    [50, '0 10 20 30 40 50'],
    [51, '0 20 40 60'],
    [140, '0 50 100 150'],
    [4100, '0 1000 2000 3000 4000 5000'],
  ])('up to %i are %s', (most, ticks) => {
    expect(countTicks(most).join(' ')).toBe(ticks);
  });
});

describe('a date on an axis of months', () => {
  it.each([
    ['2024', '2024-01', '2024-04', 0, 1],
    ['2023', '2023-07', '2024-06', 0, 0.5],
    ['2024', '2023-07', '2024-06', 0.5, 1],
    ['2024-01', '2024-01', '2024-04', 0, 0.25],
    ['2024-04', '2024-01', '2024-04', 0.75, 1],
    ['2024-02-15', '2024-01', '2024-02', (1 + 14.5 / 29) / 2, (1 + 14.5 / 29) / 2],
    ['2023-02-15', '2023-02', '2023-02', 14.5 / 28, 14.5 / 28],
    ['2023-12-31', '2023-12', '2023-12', 30.5 / 31, 30.5 / 31],
  ])('%s lies from %s to %s between %d and %d', (date, from, to, start, end) => {
    expect(stretchOf(date, from, to)).toEqual({ start, end });
  });

  it.each(['2023-12', '2023-12-31', '2024-05', '2024-05-01', '2023', '2025'])('%s lies outside', (date) => {
    expect(stretchOf(date, '2024-01', '2024-04')).toBeNull();
  });
});

describe('events that stand close', () => {
  const [sample] = SPECS.timeline.events;
  const event = (date: string | null): TimelineEvent => ({ ...sample, ...mark(String(date), 1), date });
  const gathered = (least: number, ...dates: (string | null)[]): string[] =>
    clustersOf(placeEvents(dates.map(event), '2024-01', '2024-10'), least).map(({ events }) =>
      events.map(({ key }) => key).join('+'),
    );

  it.each([
    ['stay apart where they stand as far apart as they must', 0.1, ['2024-02', '2024-01'], ['2024-01', '2024-02']],
    ['are gathered where they do not', 0.11, ['2024-02', '2024-01'], ['2024-01+2024-02']],
    ['are gathered nearest first', 0.21, ['2024-01', '2024-03', '2024-04'], ['2024-01', '2024-03+2024-04']],
    [
      'are gathered on until all stand apart',
      0.5,
      ['2024-01', '2024-03', '2024-04', '2024-10'],
      ['2024-01+2024-03+2024-04', '2024-10'],
    ],
    ['are left out where they have no date or lie outside', 0.1, [null, '2023-12', '2024-05', '2024-11'], ['2024-05']],
    [
      'known by their year alone keep to themselves, last',
      0.9,
      ['2024', '2024-05', '2024-07'],
      ['2024-05+2024-07', '2024'],
    ],
  ])('%s', (_, least, dates, clusters) => {
    expect(gathered(least, ...dates)).toEqual(clusters);
  });

  it('take up the stretch of all, around the middle of all', () => {
    const placed = placeEvents(['2024-01', '2024-02', '2024-04'].map(event), '2024-01', '2024-10');
    const [cluster] = clustersOf(placed, 0.4);
    expect(cluster).toMatchObject({ key: '2024-01', start: 0, isVague: false });
    expect(cluster?.end).toBeCloseTo(0.4);
    expect(cluster?.centre).toBeCloseTo((0.05 + 0.15 + 0.35) / 3);
  });
});

describe('parts of wholes', () => {
  const [withPart, without] = SPECS.parts.wholes;
  const specOf = (...wholes: PartsWhole[]): PartsSpec => ({ ...SPECS.parts, wholes });

  it('are drawn unit by unit where no whole is too large', () => {
    const sizes = (...values: (number | null)[]) => specOf(...values.map((value) => ({ ...without, value })));
    expect(isDrawnInUnits(sizes(60, 2))).toBe(true);
    expect(isDrawnInUnits(sizes(2, 61))).toBe(false);
    expect(isDrawnInUnits(sizes(null))).toBe(true);
  });

  it.each<[number | null, number | null | undefined, number]>([
    [8, 2, 0.25],
    [8, 9, 1],
    [8, null, 0],
    [8, undefined, 0],
    [0, 2, 0],
    [null, 2, 0],
  ])('of %j, %j marked, are a share of %d', (value, part, share) => {
    const whole = { ...withPart, value, part: part === undefined ? null : { ...withPart.part, value: part } };
    expect(markedShare(whole)).toBe(share);
  });

  it('have an open end where anything is known by its least', () => {
    const firm: PartsWhole = { ...without, bound: 'at-most' };
    const part = { ...withPart.part, bound: 'exactly' as const };
    expect(hasOpenEnd(specOf(firm, { ...firm, part }))).toBe(false);
    expect(hasOpenEnd(specOf(firm, without))).toBe(true);
    expect(hasOpenEnd(specOf(firm, withPart))).toBe(true);
  });
});
