import type { FacetMenu } from '#ui/FilterBar.tsx';
import { measureName, passes, POLICY_KINDS, REGIONS, regionOf, type Scene } from './scene.ts';

/** The menus of the filter bar: every level with how many jurisdictions it has under the other filters. */
export function facetMenus(scene: Scene): FacetMenu[] {
  const { matrix, viewState, wording, jurisdictions } = scene;
  const say = wording.say.provinces;
  const under = (own: string): string[] => matrix.things.filter((thing) => passes(scene, thing, [own]));
  // Where all chosen measures must be there, one more only counts where they are.
  const forMeasures = viewState.policyMode === 'all' ? scene.shown.things : under('policyMeasure');
  const forRegions = under('policyRegion');
  const forKinds = under('policyKind');
  return [
    {
      column: 'policyMeasure',
      label: say.facets.measure,
      clause: viewState.policyMeasure,
      options: matrix.features.map((level) => ({
        level,
        label: measureName(scene, level),
        count: () => forMeasures.filter((thing) => matrix.stateAt(thing, level) === 'yes').length,
      })),
    },
    {
      column: 'policyRegion',
      label: say.facets.region,
      clause: viewState.policyRegion,
      options: REGIONS.map((level) => ({
        level,
        label: say.region[level],
        count: () => forRegions.filter((thing) => regionOf(jurisdictions.get(thing)) === level).length,
      })),
    },
    {
      column: 'policyKind',
      label: say.facets.policyKind,
      clause: viewState.policyKind,
      options: POLICY_KINDS.map((level) => ({
        level,
        label: say.policyKind[level],
        count: () => forKinds.filter((thing) => jurisdictions.get(thing)?.policyKind === level).length,
      })),
    },
  ];
}
