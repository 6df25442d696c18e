import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import type { Mark } from '#charts/mark.ts';
import { amountsInWords, fundingFinding, shareFinding } from './findings.ts';
import { framing } from './framing.ts';
import { asStart, callName, type Call, type Scene } from './scene.ts';

function callMark(key: string, value: number, call: Call): Mark {
  return { key, value, rows: () => [call.id], refs: () => call.refs };
}

/** Totals of calls as bars; a sum for one project beside them, without a bar. */
export function amountsOf(scene: Scene): BarsSpec {
  const { calls, wording } = scene;
  const own = wording.say.standards.funding;
  const bars = calls.map((call): Bar => {
    const isProject = call.per === 'project';
    const name = callName(scene, call);
    return {
      ...callMark(call.id, call.amountRmb, call),
      label: isProject ? own.project(name) : own.total(name),
      target: null,
      colour: 'accent',
      whole: call.amountRmb,
      choice: 'neutral',
      isAside: isProject,
    };
  });
  return {
    kind: 'bars',
    ...framing(scene, {
      figure: 'funding',
      title: fundingFinding(scene),
      subtitle: own.subtitle,
      source: wording.say.standards.sourceFunding,
      count: own.count(calls.length),
      notes: [
        ...(calls.some(({ per }) => per === 'project') ? [own.noteScale] : []),
        ...(calls.length === 0 ? [] : [own.noteDollars(amountsInWords(scene, calls))]),
      ],
    }),
    categoryLabel: own.call,
    valueLabel: own.value,
    bars: bars.toSorted(
      (one, other) => Number(one.isAside) - Number(other.isAside) || (other.value ?? 0) - (one.value ?? 0),
    ),
  };
}

/** Research directions of each call, and those of them on safety. */
export function sharesOf(scene: Scene): PartsSpec {
  const { calls, wording } = scene;
  const own = wording.say.standards.share;
  return {
    kind: 'parts',
    ...framing(scene, {
      figure: 'safety-directions',
      title: shareFinding(scene),
      subtitle: own.subtitle,
      source: wording.say.standards.sourceFunding,
      count: wording.say.standards.funding.count(calls.length),
      notes: [own.noteMoney],
    }),
    wholeLabel: own.whole,
    partLabel: own.part,
    partCountLabel: own.partCount,
    wholeCountLabel: own.wholeCount,
    shownLabel: own.shown,
    detailLabel: own.detail,
    unitLabel: own.unit,
    openLabel: '',
    wholes: calls.map((call) => ({
      ...callMark(`${call.id}/all`, call.safetyOf, call),
      bound: 'exactly',
      shown: own.inAll(call.safetyOf),
      label: callName(scene, call),
      detail: asStart(call.topics.map(wording.text).join(' · ')),
      colour: 'accent',
      part: {
        ...callMark(`${call.id}/safety`, call.safetyPart, call),
        bound: 'exactly',
        shown: own.of(call.safetyPart, call.safetyOf),
        label: own.label,
      },
    })),
  };
}
