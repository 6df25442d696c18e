import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import { markOf } from '#views/marks.ts';
import { partsHeads } from '#views/spec-words.ts';
import { amountWords, asStart, callName, framing, type Context } from './context.ts';

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
      notes: [
        own.noteMoney,
        ...(calls.some(({ per }) => per === 'project') ? [wording.say.standards.funding.noteScale] : []),
      ],
    }),
    ...partsHeads(own),
    wholes: calls.map((call) => ({
      ...markOf(`${call.id}/all`, call.safetyOf, () => [call]),
      bound: 'exactly',
      shown: own.inAll(call.safetyOf),
      label: `${callName(context, call)}: ${amountWords(context, call)}`,
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
