import { label, words, type Grid } from '#charts/grid-cells.ts';
import { sentenceOf } from './describe.ts';
import type { DiagramSpec } from './spec.ts';

/** Every line as a sentence, then every body. */
export function diagramGrid(spec: DiagramSpec): Grid {
  return {
    columns: [
      label('from', spec.fromLabel),
      label('relation', spec.relationLabel),
      label('to', spec.toLabel),
      label('note', spec.noteLabel),
    ],
    rows: [
      ...spec.edges.map((edge) => {
        const [from, relation, to] = sentenceOf(spec, edge);
        const note = [edge.isInferred ? spec.inferredLabel : '', edge.note].filter(Boolean).join(' · ');
        return [words(from), { value: relation, mark: edge }, words(to), words(note)];
      }),
      ...spec.nodes.map((node) => [
        words(node.label),
        { value: node.sublabel, mark: node },
        words(''),
        words(node.detail),
      ]),
    ],
  };
}
