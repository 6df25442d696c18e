import { internationalWords } from '#i18n/international/international.ts';
import { isLater, ofReport } from '#model/period.ts';
import { FORUMS, forumOf, type Dialogue } from '#selectors/dialogues.ts';
import type { Context } from './context.ts';

/** The page's title: how many of the AI dialogues are about frontier safety. */
export function pageFinding({ counts, wording }: Context): string {
  const say = internationalWords(wording).finding;
  const whole = counts.get('count-ai-focused')?.value;
  const part = counts.get('count-frontier')?.value;
  return whole === undefined || part === undefined ? say.unknown : say.page(part, whole);
}

/** How many of the dialogues shown the report names, of those that were held by then. */
export function dialoguesFinding({ wording, meetings }: Context, shown: readonly Dialogue[]): string {
  const say = internationalWords(wording).dialogues;
  const later = meetings.shown.filter(isLater).length;
  if (meetings.shown.length === 0) return say.nothing;
  if (shown.length === 0) return say.onlyLater(later);
  return say.title(shown.filter(({ countedByReport }) => countedByReport === 'named').length, shown.length);
}

/** Which kind of step is the most frequent at the time of the report; of later ones alone, how many there are. */
export function stepsFinding({ steps, wording }: Context): string {
  const say = internationalWords(wording).steps;
  const ofTime = ofReport(steps.shown);
  if (steps.shown.length === 0) return say.nothing;
  if (ofTime.length === 0) return say.onlyLater(steps.shown.length);
  const counts = FORUMS.map((forum) => ({ forum, count: ofTime.filter((step) => forumOf(step) === forum).length }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  if (first === undefined || first.count === second?.count) return say.even(ofTime.length);
  return say.first(first.count, ofTime.length, say.inSentence[first.forum]);
}
