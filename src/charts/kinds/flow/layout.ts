import type { FlowEnd, FlowLane, FlowLink, FlowSpec } from './spec.ts';

/** How thick the line of one item is drawn, in pixels. */
const THICKNESS = 4;

/** Links of a flow that lead to the same item stand together; all others alone. */
export type Bundle = { readonly key: string; readonly to: string | null; readonly links: readonly FlowLink[] };

/** A link in its bundle: the second of two has `place: 0.75`, a share of the bundle's height. */
export type PlacedLink = {
  readonly link: FlowLink;
  readonly from: FlowEnd | undefined;
  readonly place: number;
  readonly thickness: number;
  /** Empty where the whole lane has it. */
  readonly reason: string;
};

export type PlacedBundle = {
  readonly key: string;
  /** Whether it leads from one list to the other, or its items are on one of them alone. */
  readonly fate: 'kept' | 'gone' | 'new';
  readonly to: FlowEnd | undefined;
  readonly links: readonly PlacedLink[];
};

export type PlacedLane = { readonly lane: FlowLane; readonly bundles: readonly PlacedBundle[] };

export function flowLayout({ lanes, from, to }: FlowSpec): readonly PlacedLane[] {
  const ends = { from: endsOf(from), to: endsOf(to) };
  return lanes.map((lane) => ({
    lane,
    bundles: bundlesOf(lane).map((bundle) => ({
      key: bundle.key,
      fate: bundle.to === null ? 'gone' : bundle.links.every((link) => link.from === null) ? 'new' : 'kept',
      to: ends.to.get(bundle.to),
      links: bundle.links.map((link, at) => ({
        link,
        from: ends.from.get(link.from),
        place: (at + 0.5) / bundle.links.length,
        thickness: THICKNESS * (link.value ?? 1),
        reason: link.reason === lane.commonReason ? '' : link.reason,
      })),
    })),
  }));
}

function endsOf(ends: readonly FlowEnd[]): ReadonlyMap<string | null, FlowEnd> {
  return new Map(ends.map((end) => [end.key, end]));
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
