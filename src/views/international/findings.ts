import { isLater, ofReport } from '#model/period.ts';
import type { Dialogue } from '#selectors/dialogues.ts';
import { countsIn } from '#selectors/slice.ts';
import { levelFinding } from '#views/slice-figures.ts';
import type { Context } from './context.ts';

/** The page's title: how many of the AI dialogues are about frontier safety, and how many can be told by name. */
export function pageFinding({ counts, dialogues, wording }: Context): string {
  const say = wording.say.international.finding;
  const whole = counts.get('count-ai-focused')?.value;
  const part = counts.get('count-frontier')?.value;
  if (whole === undefined || part === undefined) return say.unknown;
  return say.page(part, whole, dialogues.filter(({ countedByReport }) => countedByReport === 'named').length);
}

/** How many of the dialogues shown the report names, of those that were held by then. */
export function dialoguesFinding({ wording, meetings }: Context, shown: readonly Dialogue[]): string {
  const say = wording.say.international.dialogues;
  const later = meetings.shown.filter(isLater).length;
  if (meetings.shown.length === 0) return say.nothing;
  if (shown.length === 0) return say.onlyLater(later);
  return say.title(shown.filter(({ countedByReport }) => countedByReport === 'named').length, shown.length);
}

/** Which kind of step is the most frequent at the time of the report, and how many came after it. */
export function stepsFinding({ steps, wording }: Context): string {
  const say = wording.say.international.steps;
  const words = {
    ...say,
    nobody: say.nothing,
    first: (name: string, count: number, total: number, key: string): string =>
      key === 'beyond' ? say.firstBeyond(count, total) : say.first(name, count, total),
  };
  const ofTime = ofReport(steps.shown);
  const later = steps.shown.length - ofTime.length;
  if (ofTime.length === 0 && later > 0) return say.onlyLater(later);
  const finding = levelFinding(steps, 'stepForum', countsIn(ofTime, steps, 'stepForum'), ofTime.length, words);
  return later === 0 ? finding : say.withLater(finding, later);
}
