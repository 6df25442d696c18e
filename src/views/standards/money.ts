import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import { markOf } from '#views/marks.ts';
import { partsHeads } from '#views/spec-words.ts';
import { amountWords, asStart, callName, framing, type Context } from './context.ts';
import { fundingFinding } from './findings.ts';

/** Totals of calls as bars; a sum for one project beside them, without a bar. */
export function amountsOf(context: Context): BarsSpec {
  const { calls, wording } = context;
  const own = wording.say.standards.funding;
  const bars = calls.map((call): Bar => {
    const isProject = call.per === 'project';
    const name = callName(context, call);
    return {
      ...markOf(call.id, call.amountRmb, () => [call]),
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
    ...framing(context, {
      figure: 'funding',
      title: fundingFinding(context),
      subtitle: own.subtitle,
      source: wording.say.standards.sourceFunding,
      count: own.count(calls.length),
      notes: [
        ...(calls.some(({ per }) => per === 'project') ? [own.noteScale] : []),
        ...(calls.length === 0
          ? []
          : [own.noteDollars(wording.format.list(calls.map((call) => amountWords(context, call))))]),
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
export function sharesOf(context: Context): PartsSpec {
  const { calls, wording } = context;
  const own = wording.say.standards.share;
  const inWords = calls.map(({ safetyPart, safetyOf }) => own.of(safetyPart, safetyOf));
  return {
    kind: 'parts',
    ...framing(context, {
      figure: 'safety-directions',
      title: calls.length === 0 ? own.none : own.title(wording.format.list(inWords)),
      subtitle: own.subtitle,
      source: wording.say.standards.sourceFunding,
      count: wording.say.standards.funding.count(calls.length),
      notes: [own.noteMoney],
    }),
    ...partsHeads(own),
    wholes: calls.map((call) => ({
      ...markOf(`${call.id}/all`, call.safetyOf, () => [call]),
      bound: 'exactly',
      shown: own.inAll(call.safetyOf),
      label: callName(context, call),
      detail: asStart(call.topics.map(wording.text).join(' · ')),
      colour: 'accent',
      part: {
        ...markOf(`${call.id}/safety`, call.safetyPart, () => [call]),
        bound: 'exactly',
        shown: own.of(call.safetyPart, call.safetyOf),
        label: own.label,
      },
    })),
  };
}
