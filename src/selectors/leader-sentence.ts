import type { Wording } from '#i18n/wording.ts';
import { leaderOf, type Contender } from '#model/leader.ts';

/** How a finding about who leads is worded: `first('Alignment', 40, 145)` is “Alignment leads with 40 of 145 papers”. */
export type LeaderWords = {
  readonly nobody: string;
  readonly alone: (name: string, count: number) => string;
  readonly first: (name: string, count: number, total: number, key: string) => string;
  /** `keys` are the ids of those who share the first place. */
  readonly tied: (names: string, count: number, total: number, keys: readonly string[]) => string;
};

/** Who leads, ties or stands alone, as a sentence. `at` is a name's place in the sentence. */
export function leaderSentence(
  contenders: readonly Contender[],
  total: number,
  words: LeaderWords,
  nameOf: (key: string, at: number) => string,
  { format }: Wording,
): string {
  const leader = leaderOf(contenders, total);
  switch (leader.kind) {
    case 'nobody':
      return words.nobody;
    case 'alone':
      return words.alone(nameOf(leader.key, 0), leader.value);
    case 'first':
      return words.first(nameOf(leader.key, 0), leader.value, leader.total, leader.key);
    case 'tied':
      return words.tied(format.list(leader.keys.map(nameOf)), leader.value, leader.total, leader.keys);
  }
}
