import type { FlowLane, FlowLink } from './spec.ts';

/** Links of a flow that lead to the same item stand together; all others alone. */
export type Bundle = { readonly key: string; readonly to: string | null; readonly links: readonly FlowLink[] };

export function bundlesOf({ links }: FlowLane): readonly Bundle[] {
  const bundles: { key: string; to: string | null; links: FlowLink[] }[] = [];
  for (const link of links) {
    const same = link.to === null ? undefined : bundles.find(({ to }) => to === link.to);
    if (same === undefined) bundles.push({ key: link.key, to: link.to, links: [link] });
    else same.links.push(link);
  }
  return bundles;
}
