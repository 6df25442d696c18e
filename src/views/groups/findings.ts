import type { Wording } from '#i18n/wording.ts';
import type { Leader } from '#model/leader.ts';
import { totalsOf } from './honors.ts';
import { splitHonors } from '#model/honors.ts';
import { isFiltered, type Scene } from './scene.ts';

/** How a view's finding is worded. */
type LeaderWords = {
  readonly alone: (what: string, count: number) => string;
  readonly first: (what: string, count: number, total: number) => string;
  readonly tied: (whats: string, count: number, total: number) => string;
};

/** Who leads, ties or stands alone; `nobody` words the case in which nobody does. */
export function leaderSentence(
  leader: Leader,
  label: (key: string) => string,
  words: LeaderWords,
  { format }: Wording,
  nobody: () => string,
  total?: number,
): string {
  switch (leader.kind) {
    case 'nobody':
      return nobody();
    case 'alone':
      return total !== undefined && leader.value < total
        ? words.first(label(leader.key), leader.value, total)
        : words.alone(label(leader.key), leader.value);
    case 'first':
      return words.first(label(leader.key), leader.value, leader.total);
    case 'tied':
      return words.tied(format.list(leader.keys.map(label)), leader.value, leader.total);
  }
}

/** The page's title: what is true of the groups that pass every filter. */
export function pageFinding(scene: Scene): string {
  const { wording, passing, table } = scene;
  const { finding } = wording.say.groups;
  const total = table.rows.length;
  const [first] = passing;
  if (first === undefined) return finding.none;
  if (passing.length === 1) return finding.one(wording.name(first.short));
  if (passing.length < total || isFiltered(scene)) return finding.some(passing.length, total);
  const totals = totalsOf(scene);
  if (totals === null || !splitHonors(totals).ok || totals.total !== total) return finding.noTotals(total);
  return finding.all(totals.any, totals.total);
}
