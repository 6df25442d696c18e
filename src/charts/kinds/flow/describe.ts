import { spell } from '#charts/described.ts';
import type { Wording } from '#i18n/wording.ts';
import type { FlowSpec } from './spec.ts';

export function describeFlow({ fromLabel, toLabel, fromTotal, toTotal, lanes }: FlowSpec, wording: Wording): string[] {
  const { alt } = wording.say;
  return [
    alt.kinds.flow(fromLabel, toLabel, spell(fromTotal.value, wording), spell(toTotal.value, wording)),
    ...lanes.map(({ label, links }) => alt.lane(label, links.length)),
  ];
}
