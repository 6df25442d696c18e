import { leaderOf } from '#model/leader.ts';
import {
  ALGORITHMS_TOTAL,
  amountWords,
  callName,
  splitBatches,
  sumOf,
  type Batch,
  type Call,
  type Scene,
} from './scene.ts';

/** The page's title: how much of the funded research is on safety, and when most algorithms were filed. */
export function pageFinding(scene: Scene): string {
  const { calls, batches, wording } = scene;
  const say = wording.say.standards.finding;
  const minority = calls.filter(({ safetyPart, safetyOf }) => 2 * safetyPart < safetyOf).length;
  const head =
    calls.length === 0
      ? say.noCalls
      : minority === calls.length
        ? say.minority(calls.length)
        : say.some(minority, calls.length);
  const leader = batchLeader(batches);
  return leader.kind === 'first' ? head + say.largest(wording.format.month(leader.key), leader.value) : head;
}

function batchLeader(batches: readonly Batch[]) {
  return leaderOf(
    batches.map(({ month, count }) => ({ key: month, value: count })),
    sumOf(batches),
  );
}

/** Which batch is the largest; summed up, what they all come to. */
export function batchesFinding({ batches, viewState, wording }: Scene): string {
  const say = wording.say.standards.batches;
  const leader = batchLeader(batches);
  if (leader.kind !== 'nobody' && viewState.batchesMode === 'cumulative') {
    return say.sum(batches.length, sumOf(batches));
  }
  const { month } = wording.format;
  switch (leader.kind) {
    case 'nobody':
      return say.none;
    case 'alone':
      return say.alone(month(leader.key), leader.value);
    case 'first':
      return say.first(month(leader.key), leader.value, leader.total);
    case 'tied':
      return say.tied(wording.format.list(leader.keys.map(month)), leader.value);
  }
}

/** Whether the batches that the report's total covers bear it out. */
export function filingsFinding(scene: Scene): string {
  const { totals, wording } = scene;
  const say = wording.say.standards.filings;
  const stated = totals.get(ALGORITHMS_TOTAL);
  const counted = splitBatches(scene)?.counted ?? [];
  if (stated === undefined || counted.length === 0) return say.unknown;
  const sum = sumOf(counted);
  const isBorneOut = stated.qualifier === 'over' ? sum > stated.value : sum >= stated.value;
  return (isBorneOut ? say.agrees : say.short)(stated.value, sum);
}

/** Which call total is the largest. A sum for one project does not contend. */
export function fundingFinding(scene: Scene): string {
  const { calls, wording } = scene;
  const say = wording.say.standards.funding;
  const totals = calls.filter(({ per }) => per === 'call');
  const leader = leaderOf(
    totals.map(({ id, amountRmb }) => ({ key: id, value: amountRmb })),
    0,
  );
  const name = (id: string): string => {
    const call = totals.find((each) => each.id === id);
    return call === undefined ? id : callName(scene, call);
  };
  const amount = leader.kind === 'nobody' ? '' : wording.format.number(leader.value);
  switch (leader.kind) {
    case 'nobody':
      return say.none;
    case 'alone':
      return say.alone(name(leader.key), amount);
    case 'first':
      return say.first(name(leader.key), amount);
    case 'tied':
      return say.tied(wording.format.list(leader.keys.map(name)), amount);
  }
}

export function shareFinding({ calls, wording }: Scene): string {
  const say = wording.say.standards.share;
  if (calls.length === 0) return say.none;
  return say.title(wording.format.list(calls.map(({ safetyPart, safetyOf }) => say.of(safetyPart, safetyOf))));
}

/** Every amount as its source words it. */
export function amountsInWords(scene: Scene, calls: readonly Call[]): string {
  return scene.wording.format.list(calls.map((call) => amountWords(scene, call)));
}

export function timelineFinding({ shown, wording }: Scene): string {
  const say = wording.say.standards.timeline;
  if (shown.length === 0) return say.nothing;
  return say.title(shown.filter(({ status }) => status === 'published').length, shown.length);
}
