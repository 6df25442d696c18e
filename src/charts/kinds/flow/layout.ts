import type { FlowEnd, FlowLane, FlowLink, FlowSpec } from './spec.ts';

/** How thick the line of one item is drawn, in pixels. */
const THICKNESS = 4;

/** Links of a flow that lead to the same item stand together; all others alone. */
type Bundle = { readonly key: string; readonly to: string | null; readonly links: readonly FlowLink[] };

export type PlacedBundle = {
  readonly key: string;
  /** Whether it leads from one list to the other, or its items are on one of them alone. */
  readonly fate: 'kept' | 'gone' | 'new';
  readonly to: FlowEnd | undefined;
  /** `place` is a share of the bundle's height; `reason` is empty where the whole lane has it. */
  readonly links: readonly {
    readonly link: FlowLink;
    readonly from: FlowEnd | undefined;
    readonly place: number;
    readonly thickness: number;
    readonly reason: string;
  }[];
};

export type PlacedLane = { readonly lane: FlowLane; readonly bundles: readonly PlacedBundle[] };

export function flowLayout({ lanes, from, to }: FlowSpec): readonly PlacedLane[] {
  return lanes.map((lane) => ({
    lane,
    bundles: bundlesOf(lane).map((bundle) => ({
      key: bundle.key,
      fate: bundle.to === null ? 'gone' : bundle.links.every((link) => link.from === null) ? 'new' : 'kept',
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

export function bundlesOf({ links }: FlowLane): readonly Bundle[] {
  const bundles: { key: string; to: string | null; links: FlowLink[] }[] = [];
  for (const link of links) {
    const same = link.to === null ? undefined : bundles.find(({ to }) => to === link.to);
    if (same === undefined) bundles.push({ key: link.key, to: link.to, links: [link] });
    else same.links.push(link);
  }
  return bundles;
}
