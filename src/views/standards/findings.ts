import { leaderSentence } from '#selectors/leader-sentence.ts';
import { sumOf, type Context } from './context.ts';

/** The page's title: how much of the funded research is on safety. */
export function pageFinding({ calls, wording }: Context): string {
  const say = wording.say.standards.finding;
  const minority = calls.filter(({ safetyPart, safetyOf }) => 2 * safetyPart < safetyOf).length;
  if (calls.length === 0) return say.noCalls;
  return minority === calls.length ? say.minority(calls.length) : say.some(minority, calls.length);
}

function batchSizes(batches: Context['batches']) {
  return batches.map(({ month, count }) => ({ key: month, value: count }));
}

/** Which batch is the largest; summed up, what they all come to. */
export function batchesFinding({ batches, viewState, wording }: Context): string {
  const say = wording.say.standards.batches;
  const total = sumOf(batches);
  if (total > 0 && viewState.batchesMode === 'cumulative') return say.sum(batches.length, total);
  return leaderSentence(batchSizes(batches), total, { ...say, nobody: say.none }, wording.format.month, wording);
}

/** Whether the batches that the report's total covers bear it out. */
export function filingsFinding({ algorithmsTotal: stated, split, wording }: Context): string {
  const say = wording.say.standards.filings;
  const counted = split?.counted ?? [];
  if (stated === undefined || counted.length === 0) return say.unknown;
  const sum = sumOf(counted);
  const isBorneOut = stated.qualifier === 'over' ? sum > stated.value : sum >= stated.value;
  return (isBorneOut ? say.agrees : say.short)(stated.value, sum);
}
