import { label, words, type Grid } from '#charts/grid-cells.ts';
import type { DiagramSpec } from './spec.ts';

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
