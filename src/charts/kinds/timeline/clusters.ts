import type { PlacedEvent } from './layout.ts';
import type { TimelineEvent } from './spec.ts';

/** One event, or several that stand too close to be told apart. Places are shares of the axis. */
export type Cluster = {
  readonly key: string;
  /** In the order given. */
  readonly events: readonly TimelineEvent[];
  /** The stretch that all of them may lie in. */
  readonly start: number;
  readonly end: number;
  readonly centre: number;
  /** Dates known only by their year: they take a row of their own, under those known better. */
  readonly isVague: boolean;
};

/**
 * Gathers events whose middles lie closer than `least`, nearest first, until all that are left stand so far apart. Each
 * event is in exactly one cluster.
 */
export function clustersOf(placed: readonly PlacedEvent[], least: number): Cluster[] {
  const single = placed.map(({ event, start, end, centre, precision }): Cluster => {
    return { key: event.key, events: [event], start, end, centre, isVague: precision === 'year' };
  });
  return [false, true].flatMap((isVague) =>
    gathered(
      single.filter((each) => each.isVague === isVague),
      least,
    ),
  );
}

function gathered(single: readonly Cluster[], least: number): Cluster[] {
  const clusters = single.toSorted((one, other) => one.centre - other.centre);
  for (;;) {
    let nearest = -1;
    let distance = least;
    for (let at = 1; at < clusters.length; at += 1) {
      const apart = (clusters[at]?.centre ?? 0) - (clusters[at - 1]?.centre ?? 0);
      if (apart < distance - 1e-12) {
        nearest = at;
        distance = apart;
      }
    }
    const [one, other] = [clusters[nearest - 1], clusters[nearest]];
    if (one === undefined || other === undefined) return clusters;
    clusters.splice(nearest - 1, 2, merged(one, other));
  }
}

function merged(one: Cluster, other: Cluster): Cluster {
  const count = one.events.length + other.events.length;
  return {
    key: one.key,
    events: [...one.events, ...other.events],
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    centre: (one.centre * one.events.length + other.centre * other.events.length) / count,
    isVague: one.isVague,
  };
}
