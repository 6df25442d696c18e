import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';

/** The name that a figure itself gives a mark, such as an event's or a statement's; null where marks are only counted. */
export function markTitle(spec: ChartSpec, mark: Mark): string | null {
  switch (spec.kind) {
    case 'timeline':
      return spec.events.find(({ key }) => key === mark.key)?.label ?? null;
    case 'names':
      return spec.items.find(({ key }) => key === mark.key)?.label ?? null;
    case 'statements':
      return spec.items.find(({ key }) => key === mark.key)?.heading ?? null;
    case 'ranges': {
      const item = spec.items.find(({ low, high }) => low === mark || high === mark);
      return item === undefined ? null : `${item.label}: ${item.shown}`;
    }
    case 'diagram': {
      const nameOf = (wanted: string): string => spec.nodes.find(({ key }) => key === wanted)?.label ?? wanted;
      const edge = spec.edges.find(({ key }) => key === mark.key);
      return edge === undefined ? nameOf(mark.key) : `${nameOf(edge.from)} – ${nameOf(edge.to)}`;
    }
    default:
      return null;
  }
}
