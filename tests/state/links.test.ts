import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#state/address.ts';

const LINKS = readFileSync('tests/fixtures/links.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Links that say more, or other words, than the program would for the same view state. */
const SPELLED_OTHERWISE = new Map([
  ['?', ''],
  ['?view=provinces&table=combinations', '?view=provinces&table=matrix'],
  ['?view=provinces&export=combinations', '?view=provinces&export=matrix'],
  ['?view=provinces&embed-code=combinations', '?view=provinces&embed-code=matrix'],
  ['?view=provinces&lang=zh&embed=combinations', '?view=provinces&lang=zh&embed=matrix'],
  ['?view=provinces&evidence=combinations:st-ethics', '?view=provinces'],
  ['?view=law&table=agreement', '?view=law&table=provisions'],
  ['?view=law&export=agreement', '?view=law&export=provisions'],
  ['?view=law&embed-code=agreement', '?view=law&embed-code=provisions'],
  ['?view=law&lang=zh&embed=agreement', '?view=law&lang=zh&embed=provisions'],
  ['?view=law&evidence=agreement:shared', '?view=law'],
  ['?view=timeline&table=event-kinds', '?view=timeline&table=timeline'],
  ['?view=timeline&export=event-kinds', '?view=timeline&export=timeline'],
  ['?view=timeline&embed-code=event-kinds', '?view=timeline&embed-code=timeline'],
  ['?view=timeline&lang=zh&embed=event-kinds', '?view=timeline&lang=zh&embed=timeline'],
  ['?view=timeline&evidence=event-kinds:article', '?view=timeline'],
  ['?view=timeline&table=event-actors', '?view=timeline&table=timeline'],
  ['?view=timeline&export=event-actors', '?view=timeline&export=timeline'],
  ['?view=timeline&embed-code=event-actors', '?view=timeline&embed-code=timeline'],
  ['?view=timeline&lang=zh&embed=event-actors', '?view=timeline&lang=zh&embed=timeline'],
  ['?view=timeline&evidence=event-actors:cyberspace-administration-of-china-cac', '?view=timeline'],
  ['?view=overview', ''],
  ['?view=international&meeting-hide=organisers', '?view=international'],
  ['?view=international&signed-hide=named,place', '?view=international'],
  [
    '?view=research&lang=zh&months=2024-01..2024-04,-2024-02&direction=alignment,-robustness&group=shlab&city=shanghai',
    '?view=research&lang=zh&months=2024-01,2024-03,2024-04,-2024-02&direction=alignment,-robustness&group=shlab&city=shanghai',
  ],
]);

describe('a published link', () => {
  it.each(LINKS)('%s', (link) => {
    const written = link.startsWith('?briefing=') ? link.replace('?', '?view=overview&') : link;
    expect(writeAddress(readAddress(link).state)).toBe(SPELLED_OTHERWISE.get(link) ?? written);
  });
});
