import type { Bar } from '#charts/kinds/bars/spec.ts';
import type { Agreement } from '#model/agreement.ts';
import { levelName } from '#selectors/dimension.ts';
import { leaderSentence, type LeaderWords } from '#selectors/leader-sentence.ts';
import type { LawRow } from '#selectors/law-rows.ts';
import type { Context } from './context.ts';

const MOST_NAMES = 5;

/** The page's title: which of the provisions shown the drafts share, and which they do not. */
export function pageFinding(context: Context): string {
  const { rows, drafts, wording } = context;
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  const names = (...kinds: readonly Agreement['kind'][]): string | null =>
    namesOf(
      rows.filter(({ agreement }) => kinds.includes(agreement.kind)),
      context,
    );
  const [shared, parted, none, open] = [names('shared'), names('only', 'some'), names('none'), names('open')];
  const parts = [
    shared === null ? say.sharedNone(drafts.length) : say.shared(shared, drafts.length),
    ...(parted === null ? [] : [say.parted(parted, drafts.length)]),
    ...(none === null ? [] : [say.none(none, drafts.length)]),
    ...(open === null ? [] : [say.open(open)]),
  ];
  return parts.join(say.join);
}

function namesOf(rows: readonly LawRow[], { wording }: Context): string | null {
  if (rows.length === 0) return null;
  if (rows.length > MOST_NAMES) return wording.say.law.count(rows.length);
  return wording.format.list(rows.map(({ provision }) => lowerFirst(wording.text(provision.short))));
}

/** Lower case at the start of a word, except of one such as “AGI” that is written in capitals throughout. */
function lowerFirst(words: string): string {
  const [first = '', second = ''] = words;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + words.slice(1) : words;
}

/** How many provisions each draft has, of those shown. */
export function draftsFinding({ rows, drafts, wording }: Context): string {
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  const counts = drafts.map((draft, at) => {
    const states = rows.map(({ cells }) => cells[at]?.state ?? 'not-coded');
    const has = states.filter((state) => state === 'yes').length;
    return say.draftHas(wording.text(draft.short), has, states.filter((state) => state === 'not-coded').length);
  });
  return say.drafts(counts, rows.length);
}

/** Which kind of agreement is the most frequent. */
export function agreementFinding(context: Context, bars: readonly Bar[]): string {
  const say = context.wording.say.law.finding;
  const counts = bars.map(({ key, value }) => ({ key, value: value ?? 0 }));
  const total = counts.reduce((sum, { value }) => sum + value, 0);
  const nameOf = (key: string, at: number): string => {
    const name = levelName(context, 'agreement', key);
    return at === 0 ? name : lowerFirst(name);
  };
  const words: LeaderWords = {
    nobody: say.nothing,
    alone: say.alone,
    first: say.leader,
    tied: (_, count, all, keys) => say.tied(keys.map(nameOf), count, all),
  };
  return leaderSentence(counts, total, words, nameOf, context.wording);
}
