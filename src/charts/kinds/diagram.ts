import { label, words, type Grid } from '#charts/grid-cells.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';

/** A body in a diagram. Its value is 1. */
export type DiagramNode = Mark & {
  readonly label: string;
  /** What kind of body it is. */
  readonly sublabel: string;
  /** 0 for the top. */
  readonly layer: number;
  readonly detail: string;
};

export type DiagramRelation = {
  readonly key: string;
  readonly label: string;
  readonly look: 'arrow' | 'both-ways' | 'plain' | 'dotted';
  readonly colour: ColourName;
};

/** One line, read as a sentence: `from` relation `to`. Its value is 1. */
export type DiagramEdge = Mark & {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly note: string;
  /** Whether this project drew the line from what the report says elsewhere. */
  readonly isInferred: boolean;
};

/** Bodies in layers, and the lines between them. Nodes of a layer stand in the order given. */
export type DiagramSpec = Framing & {
  readonly kind: 'diagram';
  readonly fromLabel: string;
  readonly relationLabel: string;
  readonly toLabel: string;
  readonly noteLabel: string;
  readonly inferredLabel: string;
  /** Those that occur. */
  readonly relations: readonly DiagramRelation[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
};

export function diagramMarks({ nodes, edges }: DiagramSpec): readonly Mark[] {
  return [...edges, ...nodes];
}

/** Every line as a sentence, then every body. */
export function diagramGrid(spec: DiagramSpec): Grid {
  const nameOf = (node: string): string => spec.nodes.find(({ key }) => key === node)?.label ?? node;
  return {
    columns: [
      label('from', spec.fromLabel),
      label('relation', spec.relationLabel),
      label('to', spec.toLabel),
      label('note', spec.noteLabel),
    ],
    rows: [
      ...spec.edges.map((edge) => [
        words(nameOf(edge.from)),
        { value: spec.relations.find(({ key }) => key === edge.relation)?.label ?? edge.relation, mark: edge },
        words(nameOf(edge.to)),
        words([edge.isInferred ? spec.inferredLabel : '', edge.note].filter(Boolean).join(' · ')),
      ]),
      ...spec.nodes.map((node) => [
        words(node.label),
        { value: node.sublabel, mark: node },
        words(''),
        words(node.detail),
      ]),
    ],
  };
}
