import { featuresOf, thingsWith, type CodedMatrix } from '#model/coded-matrix.ts';
import { differenceOf, seriate } from '#model/similarity.ts';
import type { CellState } from '#model/source.ts';
import { REGIONS, regionOf } from '#selectors/policies.ts';
import { measureName, type Context } from './context.ts';

type Ordered = Pick<Context, 'matrix' | 'wording' | 'viewState' | 'jurisdictions' | 'measures'>;

/** Some jurisdictions and all measures, in the order that the reader chose. */
export function inOrder(context: Ordered, things: readonly string[]): CodedMatrix {
  const { matrix, wording, viewState, jurisdictions } = context;
  const { features, stateAt } = matrix;
  const passing: CodedMatrix = { ...matrix, things };
  const measuresIn = (thing: string): number => featuresOf(matrix, thing).length;
  const placesWith = (feature: string): number => thingsWith(passing, feature).length;
  const pinyin = (thing: string): string => jurisdictions.get(thing)?.pinyin ?? thing;
  const named: CodedMatrix = {
    ...passing,
    things: things.toSorted((one, other) => compareText(pinyin(one), pinyin(other))),
    features: features.toSorted((one, other) =>
      wording.format.compare(measureName(context, one), measureName(context, other)),
    ),
  };
  const counted: CodedMatrix = {
    ...passing,
    things: named.things.toSorted((one, other) => measuresIn(other) - measuresIn(one)),
    features: named.features.toSorted((one, other) => placesWith(other) - placesWith(one)),
  };
  switch (viewState.matrixOrder) {
    case 'count':
      return counted;
    case 'name':
      return named;
    case 'region': {
      const rank = (thing: string): number => {
        const jurisdiction = jurisdictions.get(thing);
        return 2 * REGIONS.indexOf(regionOf(jurisdiction)) + (jurisdiction?.leadsRegion === true ? 0 : 1);
      };
      return { ...counted, things: counted.things.toSorted((one, other) => rank(one) - rank(other)) };
    }
    case 'similarity':
      return {
        ...passing,
        things: likeBesideLike(things, (thing) => features.map((feature) => stateAt(thing, feature)), measuresIn),
        features: likeBesideLike(features, (feature) => things.map((thing) => stateAt(thing, feature)), placesWith),
      };
  }
}

/** A path may be walked either way; the end with more comes first. */
function likeBesideLike(
  items: readonly string[],
  statesOf: (item: string) => readonly CellState[],
  sizeOf: (item: string) => number,
): readonly string[] {
  const path = seriate(items, (one, other) => differenceOf(statesOf(one), statesOf(other)));
  return sizeOf(path.at(-1) ?? '') > sizeOf(path[0] ?? '') ? path.toReversed() : path;
}

/** Plain order of ASCII keys such as pinyin. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
