import { sizeOf } from '#charts/described.ts';
import type { Grid } from '#charts/grid-cells.ts';
import type { Wording } from '#i18n/wording.ts';
import type { DiagramEdge, DiagramSpec } from './spec.ts';

export function describeDiagram(spec: DiagramSpec, wording: Wording, grid: Grid): string[] {
  const { alt } = wording.say;
  return [sizeOf(grid, wording), ...relationsOf(spec).map(({ relation, count }) => alt.lane(relation.label, count))];
}

type Labelled = { readonly key: string; readonly label: string };

const labelIn = (all: readonly Labelled[], own: string): string => all.find(({ key }) => key === own)?.label ?? own;

/** An edge as a sentence: who, what, whom. */
export function sentenceOf({ nodes, relations }: DiagramSpec, { from, relation, to }: DiagramEdge) {
  return [labelIn(nodes, from), labelIn(relations, relation), labelIn(nodes, to)] as const;
}

/** The relations with the number of their edges. */
export function relationsOf({ relations, edges }: DiagramSpec) {
  return relations.map((relation) => ({
    relation,
    count: edges.filter((edge) => edge.relation === relation.key).length,
  }));
}
