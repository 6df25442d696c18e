import { leaderOf } from '#model/leader.ts';
import { leaderSentence } from '#selectors/leader-sentence.ts';
import { callName, sumOf, type Context } from './context.ts';

/** The page's title: how much of the funded research is on safety, and when most algorithms were filed. */
export function pageFinding({ calls, batches, wording }: Context): string {
  const say = wording.say.standards.finding;
  const minority = calls.filter(({ safetyPart, safetyOf }) => 2 * safetyPart < safetyOf).length;
  const head =
    calls.length === 0
      ? say.noCalls
      : minority === calls.length
        ? say.minority(calls.length)
        : say.some(minority, calls.length);
  const leader = leaderOf(batchSizes(batches), sumOf(batches));
  return leader.kind === 'first' ? head + say.largest(wording.format.month(leader.key), leader.value) : head;
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

/** Which call total is the largest. A sum for one project does not contend. */
export function fundingFinding(context: Context): string {
  const { calls, wording } = context;
  const say = wording.say.standards.funding;
  const inRmb =
    (words: (names: string, amount: string) => string) =>
    (names: string, amount: number): string =>
      words(names, wording.format.number(amount));
  const words = { nobody: say.none, alone: inRmb(say.alone), first: inRmb(say.first), tied: inRmb(say.tied) };
  const totals = calls
    .filter(({ per }) => per === 'call')
    .map((call) => ({ key: callName(context, call), value: call.amountRmb }));
  return leaderSentence(totals, 0, words, (name) => name, wording);
}
