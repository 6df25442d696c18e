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
