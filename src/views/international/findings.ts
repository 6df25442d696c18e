import { leaderOf } from '#model/leader.ts';
import { FORUMS, forumOf, levelLabel, type Dialogue, type Scene } from './scene.ts';

/** The page's title: how many of the AI dialogues are about frontier safety, and how many can be told by name. */
export function pageFinding({ counts, dialogues, wording }: Scene): string {
  const say = wording.say.international.finding;
  const whole = counts.get('count-ai-focused')?.value;
  const part = counts.get('count-frontier')?.value;
  if (whole === undefined || part === undefined) return say.unknown;
  return say.page(part, whole, dialogues.filter(({ countedByReport }) => countedByReport === 'named').length);
}

export function countsFinding({ counts, wording }: Scene): string {
  const say = wording.say.international.counts;
  const whole = counts.get('count-ai-focused')?.value;
  const part = counts.get('count-frontier')?.value;
  return whole === undefined || part === undefined ? say.unknown : say.title(part, whole);
}

/** How many of the dialogues shown the report names. */
export function dialoguesFinding({ wording }: Scene, shown: readonly Dialogue[]): string {
  const say = wording.say.international.dialogues;
  if (shown.length === 0) return say.nothing;
  return say.title(shown.filter(({ countedByReport }) => countedByReport === 'named').length, shown.length);
}

/** Which kind of step is the most frequent. */
export function stepsFinding(scene: Scene): string {
  const say = scene.wording.say.international.steps;
  const total = scene.shownSteps.length;
  const label = (forum: string): string => levelLabel(scene, 'stepForum', forum);
  const leader = leaderOf(
    FORUMS.map((key) => ({ key, value: scene.shownSteps.filter((step) => forumOf(step) === key).length })),
    total,
  );
  switch (leader.kind) {
    case 'nobody':
      return say.nothing;
    case 'alone':
      return say.alone(label(leader.key), leader.value);
    case 'first':
      return leader.key === 'beyond'
        ? say.firstBeyond(leader.value, total)
        : say.first(label(leader.key), leader.value, total);
    case 'tied':
      return say.tied(scene.wording.format.list(leader.keys.map(label)), leader.value, total);
  }
}

export function contributorsFinding({ shownContributors, wording }: Scene): string {
  const say = wording.say.international.wdta;
  const total = shownContributors.length;
  if (total === 0) return say.nothing;
  return say.title(total, shownContributors.filter(({ group }) => group === 'chinese-companies').length);
}
