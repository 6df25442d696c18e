import type { Agreement } from '#model/agreement.ts';
import { leaderOf } from '#model/leader.ts';
import { agreementLabel, type LawRow, type Scene } from './scene.ts';

const MOST_NAMES = 5;

/** The page's title: which of the provisions shown the drafts share, and which they do not. */
export function pageFinding(scene: Scene): string {
  const { rows, drafts, wording } = scene;
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  const names = (...kinds: readonly Agreement['kind'][]): string | null =>
    namesOf(
      rows.filter(({ agreement }) => kinds.includes(agreement.kind)),
      scene,
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

function namesOf(rows: readonly LawRow[], { wording }: Scene): string | null {
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
export function draftsFinding({ rows, drafts, wording }: Scene): string {
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  const counts = drafts.map((draft, at) => {
    const states = rows.map(({ cells }) => cells[at]?.state ?? 'not-coded');
    const has = states.filter((state) => state === 'yes').length;
    return say.draftHas(wording.text(draft.short), has, states.filter((state) => state === 'not-coded').length);
  });
  return say.drafts(counts, rows.length);
}

function tiedNames(levels: readonly string[], scene: Scene): string[] {
  const labels = levels.map((level) => agreementLabel(scene, level));
  return labels.map((label, at) => (at === 0 ? label : lowerFirst(label)));
}

/** Which kind of agreement is the most frequent. */
export function agreementFinding(scene: Scene, counts: readonly { key: string; value: number }[]): string {
  const say = scene.wording.say.law.finding;
  const total = counts.reduce((sum, { value }) => sum + value, 0);
  const leader = leaderOf(counts, total);
  switch (leader.kind) {
    case 'nobody':
      return say.nothing;
    case 'alone':
      return say.alone(agreementLabel(scene, leader.key), leader.value);
    case 'first':
      return say.leader(agreementLabel(scene, leader.key), leader.value, total);
    case 'tied':
      return say.tied(tiedNames(leader.keys, scene), leader.value, total);
  }
}
