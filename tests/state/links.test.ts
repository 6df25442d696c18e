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
  ['?view=international&evidence=wdta:meta/together', '?view=international&evidence=wdta:meta'],
  ['?view=groups&evidence=honor-cells:fudan-nlp/bestPaper', '?view=groups&evidence=honor-cells:bestPaper/silent'],
  // Figures that are gone lead to those that draw the same.
  ...[
    ['law', 'agreement', 'provisions', 'shared'],
    ['provinces', 'combinations', 'matrix', 'st-ethics'],
    ['standards', 'funding', 'safety-directions', 'nsfc-2024-03'],
    ['opinion', 'poll-shares', 'poll', 'the-paper-2024/agree'],
    ['timeline', 'event-kinds', 'timeline', 'article'],
    ['timeline', 'event-actors', 'timeline', 'cyberspace-administration-of-china-cac'],
  ].flatMap(([view, gone, now, mark]) => [
    ...['table', 'export', 'embed-code', 'lang=zh&embed'].map(
      (parameter) => [`?view=${view}&${parameter}=${gone}`, `?view=${view}&${parameter}=${now}`] as const,
    ),
    [`?view=${view}&evidence=${gone}:${mark}`, `?view=${view}`] as const,
  ]),
]);

describe('a published link', () => {
  it.each(LINKS)('%s', (link) => {
    const written = link.startsWith('?briefing=') ? link.replace('?', '?view=overview&') : link;
    expect(writeAddress(readAddress(link).state)).toBe(SPELLED_OTHERWISE.get(link) ?? written);
  });
});
