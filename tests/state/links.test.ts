import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#state/address.ts';

const LINKS = readFileSync('tests/fixtures/links.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Links that say more, or other words, than the program would for the same view state. */
const SPELLED_OTHERWISE = new Map([
  ['?', ''],
  ['?view=overview', ''],
  ['?view=international&meeting-hide=organisers', '?view=international'],
  ['?view=international&signed-hide=named,place', '?view=international'],
  [
    '?view=research&lang=zh&months=2024-01..2024-04,-2024-02&direction=alignment,-robustness&group=shlab&city=shanghai',
    '?view=research&lang=zh&months=2024-01,2024-03,2024-04,-2024-02&direction=alignment,-robustness&group=shlab&city=shanghai',
  ],
  // Figures that are gone.
  ...['table', 'export', 'embed-code'].flatMap((parameter) => [
    [`?view=law&${parameter}=agreement`, `?view=law&${parameter}=provisions`] as const,
    [`?view=provinces&${parameter}=combinations`, `?view=provinces&${parameter}=matrix`] as const,
  ]),
  ['?view=law&lang=zh&embed=agreement', '?view=law&lang=zh&embed=provisions'],
  ['?view=law&evidence=agreement:shared', '?view=law'],
  ['?view=provinces&lang=zh&embed=combinations', '?view=provinces&lang=zh&embed=matrix'],
  ['?view=provinces&evidence=combinations:st-ethics', '?view=provinces'],
]);

describe('a published link', () => {
  it.each(LINKS)('%s', (link) => {
    const written = link.startsWith('?briefing=') ? link.replace('?', '?view=overview&') : link;
    expect(writeAddress(readAddress(link).state)).toBe(SPELLED_OTHERWISE.get(link) ?? written);
  });
});
