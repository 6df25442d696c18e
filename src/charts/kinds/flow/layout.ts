import type { FlowLane, FlowLink, FlowSpec } from './spec.ts';

/** How thick the line of one item is drawn, in pixels. */
const THICKNESS = 4;

/** Links of a flow that lead to the same item stand together; all others alone. */
type Bundle = { readonly key: string; readonly to: string | null; readonly links: readonly FlowLink[] };

export type PlacedLane = ReturnType<typeof flowLayout>[number];
export type PlacedBundle = PlacedLane['bundles'][number];

/** Each link in its bundle: the second of two has `place: 0.75`. Its `reason` is empty where the whole lane has it. */
export function flowLayout({ lanes, from, to }: FlowSpec) {
  return lanes.map((lane) => ({
    lane,
    bundles: bundlesOf(lane).map((bundle) => ({
      key: bundle.key,
      fate: fateOf(bundle),
      to: to.find(({ key }) => key === bundle.to),
      links: bundle.links.map((link, at) => ({
        link,
        from: from.find(({ key }) => key === link.from),
        place: (at + 0.5) / bundle.links.length,
        thickness: THICKNESS * (link.value ?? 1),
        reason: link.reason === lane.commonReason ? '' : link.reason,
      })),
    })),
  }));
}

/** Whether it leads from one list to the other, or its items are on one of them alone. */
function fateOf({ to, links }: Bundle): 'kept' | 'gone' | 'new' {
  if (to === null) return 'gone';
  return links.every(({ from }) => from === null) ? 'new' : 'kept';
}

export function bundlesOf({ links }: FlowLane): readonly Bundle[] {
  const bundles: { key: string; to: string | null; links: FlowLink[] }[] = [];
  for (const link of links) {
    const same = link.to === null ? undefined : bundles.find(({ to }) => to === link.to);
    if (same === undefined) bundles.push({ key: link.key, to: link.to, links: [link] });
    else same.links.push(link);
  }
  return bundles;
}
