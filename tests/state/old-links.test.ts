import { describe, expect, it } from 'vitest';
import { isLinkVersion, LINK_VERSION, upgradeLink, type LinkUpgrade } from '#state/old-links.ts';

/** Upgraders that say of themselves that they ran. */
const upgrade =
  (name: string): LinkUpgrade =>
  (parameters) => {
    parameters.append('ran', name);
  };
const UPGRADES = [upgrade('first'), upgrade('second'), upgrade('third')];
const upgraded = (link: string): string => `${upgradeLink(new URLSearchParams(link), UPGRADES)}`;

describe('an old link', () => {
  it.each([
    ['q=red', 'q=red&ran=first&ran=second&ran=third'],
    ['q=red&v=1', 'q=red&ran=first&ran=second&ran=third'],
    ['v=2&q=red', 'q=red&ran=second&ran=third'],
    ['q=red&v=3', 'q=red&ran=third'],
    ['q=red&v=4', 'q=red'],
    ['q=red&v=99', 'q=red'],
  ])('%s becomes %s', (link, current) => {
    expect(upgraded(link)).toBe(current);
  });

  it.each(['0', '-1', '1.5', 'two', ''])('of version “%s”, which there never was, counts as the first', (version) => {
    expect(upgraded(`v=${version}`)).toBe('ran=first&ran=second&ran=third');
  });

  it('is not changed itself', () => {
    const parameters = new URLSearchParams('q=red&v=1');
    upgradeLink(parameters, UPGRADES);
    expect(`${parameters}`).toBe('q=red&v=1');
  });
});

describe('the version of a link', () => {
  it('is one that there has been', () => {
    expect(LINK_VERSION).toBe(1);
    expect(['1', '0', '2', '-1', '1.5', 'one', ''].map(isLinkVersion)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a mark that has another name since', () => {
  const evidence = (mark: string): string | null =>
    upgradeLink(new URLSearchParams({ evidence: mark })).get('evidence');

  it.each([
    ['lineage:cass@2.0', 'lineage:cass-2.0'],
    ['wdta:meta/together', 'wdta:meta'],
    ['honor-cells:fudan-nlp/bestPaper', 'honor-cells:bestPaper/silent'],
    ['lineage:cupl@2024-03', 'lineage:cupl-2024-03'],
  ])('%s is %s', (before, now) => {
    expect(evidence(before)).toBe(now);
  });

  it.each(['dialogues:idais/2', 'positions:someone@home', 'months:2024-02/robustness', 'wdta:meta'])(
    '%s stays as it is',
    (mark) => {
      expect(evidence(mark)).toBe(mark);
    },
  );
});

describe('a figure that is gone', () => {
  const now = (link: string): string => `?${upgradeLink(new URLSearchParams(link))}`;

  it.each([
    ['?view=law&table=agreement', '?view=law&table=provisions'],
    ['?view=law&table=provisions,agreement,lineage', '?view=law&table=provisions%2Clineage'],
    ['?view=timeline&embed=event-actors&lang=zh', '?view=timeline&embed=timeline&lang=zh'],
    ['?view=provinces&evidence=combinations:st-ethics', '?view=provinces'],
    ['?view=provinces&evidence=matrix:beijing/alignment', '?view=provinces&evidence=matrix%3Abeijing%2Falignment'],
    ['?view=research&table=agreement', '?view=research&table=agreement'],
    ['?view=constructor&table=agreement', '?view=constructor&table=agreement'],
  ])('%s is %s', (before, after) => {
    expect(now(before)).toBe(after);
  });
});
