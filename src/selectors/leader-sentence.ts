import type { Wording } from '#i18n/wording.ts';
import { leaderOf, type Contender } from '#model/leader.ts';

/** How a finding about who leads is worded: `first('Alignment', 40, 145)` is “Alignment leads with 40 of 145 papers”. */
export type LeaderWords = {
  readonly nobody: string;
  readonly alone: (name: string, count: number, key: string) => string;
  readonly first: (name: string, count: number, total: number, key: string) => string;
  /** `keys` are the ids of those who share the first place. */
  readonly tied: (names: string, count: number, total: number, keys: readonly string[]) => string;
};

/** Words for counts that may not reach all: whoever stands alone with less than the total leads, and is not all there is. */
export function outOf(total: number, words: LeaderWords): LeaderWords {
  const alone = (name: string, count: number, key: string): string =>
    count < total ? words.first(name, count, total, key) : words.alone(name, count, key);
  return { ...words, alone };
}

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
      return words.alone(nameOf(leader.key, 0), leader.value, leader.key);
    case 'first':
      return words.first(nameOf(leader.key, 0), leader.value, leader.total, leader.key);
    case 'tied':
      return words.tied(format.list(leader.keys.map(nameOf)), leader.value, leader.total, leader.keys);
  }
}
