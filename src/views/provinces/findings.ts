import { featuresOf, tally, thingsWith } from '#model/coded-matrix.ts';
import { leaderOf, type Leader } from '#model/leader.ts';
import { jurisdictionList, jurisdictionName, measureList, measureName, type Scene } from './scene.ts';

/** A sentence that starts with a name of this language: English raises its first letter. */
export function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page's title: which measures most of the shown policies share, and which only one has. */
export function pageFinding(scene: Scene): string {
  const { finding } = scene.wording.say.provinces;
  const { shown } = scene;
  const [alone] = shown.things;
  if (alone === undefined) return finding.nobody;
  if (shown.things.length === 1) {
    const { yes, coded } = tally(shown.features.map((feature) => shown.stateAt(alone, feature)));
    return yes === 0 ? finding.nothing(1) : finding.one(jurisdictionName(scene, alone), yes, coded);
  }
  const counts = shown.features.map((key) => ({ key, value: thingsWith(shown, key).length }));
  const leader = leaderOf(counts, shown.things.length);
  const leaders = leader.kind === 'nobody' ? [] : leader.kind === 'tied' ? leader.keys : [leader.key];
  const [first] = leaders;
  if (leader.kind === 'nobody' || first === undefined) return finding.nothing(shown.things.length);
  const codedOf = (feature: string): number => tally(shown.things.map((thing) => shown.stateAt(thing, feature))).coded;
  const denominators = new Set(leaders.map(codedOf));
  const names = asStart(measureList(scene, leaders));
  const isEveryone = leader.value === shown.things.length;
  const head = isEveryone
    ? finding.everyone(measureList(scene, leaders), shown.things.length)
    : leaders.length === 1
      ? finding.first(names, leader.value, codedOf(first))
      : denominators.size === 1
        ? finding.tied(names, leader.value, codedOf(first))
        : finding.tiedLoose(names, leader.value);
  const once = leader.value > 1 ? counts.filter(({ value }) => value === 1).map(({ key }) => key) : [];
  return once.length === 0 ? head : head + finding.onceTail(measureList(scene, once), once.length);
}

/** How much of the matrix is a yes, and whether any policy has it all. */
export function matrixFinding(scene: Scene): string {
  const { finding, matrix: say } = scene.wording.say.provinces;
  const { shown } = scene;
  if (shown.things.length === 0) return finding.nobody;
  const { yes, coded } = tally(
    shown.things.flatMap((thing) => shown.features.map((feature) => shown.stateAt(thing, feature))),
  );
  const full = shown.things.filter((thing) => featuresOf(shown, thing).length === shown.features.length);
  const isSettled = shown.things.every((thing) =>
    shown.features.some((feature) => ['no', 'not-applicable'].includes(shown.stateAt(thing, feature))),
  );
  const tail = full.length > 0 ? say.full(jurisdictionList(scene, full), full.length) : isSettled ? say.noneFull : null;
  return [say.title(yes, coded), tail].filter((part) => part !== null).join(say.join);
}

type LeaderWords = {
  readonly nobody: string;
  readonly alone: (name: string, count: number, total: number) => string;
  readonly first: (name: string, count: number, total: number) => string;
  readonly tied: (names: string, count: number, total: number) => string;
};

/** Who leads a row of counts. `total` is what each count is out of; with gaps about, nobody can be said to be alone. */
export function leaderWords(
  leader: Leader,
  total: number,
  words: LeaderWords,
  namesOf: (keys: readonly string[]) => string,
  hasGaps: boolean,
): string {
  switch (leader.kind) {
    case 'nobody':
      return words.nobody;
    case 'alone':
      return (hasGaps ? words.first : words.alone)(namesOf([leader.key]), leader.value, total);
    case 'first':
      return words.first(namesOf([leader.key]), leader.value, total);
    case 'tied':
      return words.tied(namesOf(leader.keys), leader.value, total);
  }
}

export function measureNames(scene: Scene, ids: readonly string[]): string {
  return scene.wording.format.list(ids.map((id) => measureName(scene, id)));
}
