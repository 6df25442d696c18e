import { useState, type ReactNode } from 'react';
import { relationsOf, sentenceOf } from './describe.ts';
import { headsOf, heightAt, layOut, STROKES, type Path } from './layout.ts';
import type { DiagramEdge, DiagramRelation, DiagramSpec } from './spec.ts';
import type { Palette } from '#charts/theme.ts';
import { hovering } from '#charts/screen/choosing.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import './figure.css';

const BOX_HEIGHT = 84;
const GAP_HEIGHT = 92;
/** The points of a sample. */
const ACROSS = [0, 1].map((x) => ({ x, y: 0 }));

/** Bodies in layers with the lines between them; where room is short, a list that says the lines in words. */
export function DiagramFigure({ spec, wording, palette, actions }: FigureProps<DiagramSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus('grid');
  const list = useRovingFocus();
  const [lit, setLit] = useState<string | null>(null);
  const { layers, boxes, paths } = layOut(spec);
  const height = layers * BOX_HEIGHT + Math.max(1, layers - 1) * GAP_HEIGHT;
  const edgeOf = new Map(spec.edges.map((edge) => [edge.key, edge]));
  const relationOf = new Map(spec.relations.map((relation) => [relation.key, relation]));
  const isLit = ({ from, to }: DiagramEdge): boolean => lit === null || from === lit || to === lit;
  return (
    <div className="diagram">
      <div className="diagram-plot" style={{ height }} role="group" aria-label={spec.title} {...area}>
        <svg className="diagram-lines" width="100%" height={height} aria-hidden>
          {paths.map((path) => {
            const edge = edgeOf.get(path.key);
            const relation = relationOf.get(edge?.relation ?? '');
            if (edge === undefined || relation === undefined) return null;
            return (
              <g key={path.key} opacity={isLit(edge) ? 1 : 0.15}>
                <Line points={path.points} relation={relation} palette={palette} />
              </g>
            );
          })}
        </svg>
        {boxes.map((box) => {
          const row = boxes.filter(({ layer }) => layer === box.layer);
          const node = spec.nodes.find(({ key }) => key === box.key);
          if (node === undefined) return null;
          const ties = spec.edges.filter(({ from, to }) => from === node.key || to === node.key);
          const isNear = lit === null || lit === node.key || ties.some(({ from, to }) => from === lit || to === lit);
          return (
            <button
              key={box.key}
              type="button"
              className="diagram-node"
              data-dim={!isNear}
              style={{
                left: `${box.left * 100}%`,
                width: `${(box.right - box.left) * 100}%`,
                top: box.layer * (BOX_HEIGHT + GAP_HEIGHT),
                minHeight: BOX_HEIGHT,
              }}
              aria-label={wording.say.figure.diagramNode(
                node.label,
                node.sublabel,
                ties.map((edge) => sentenceOf(spec, edge).join(' ')),
              )}
              {...stopAt(box.layer, row.indexOf(box))}
              {...hovering(setLit, box.key, null)}
              onClick={() => actions.onEvidence(node.key)}
            >
              <strong>{node.label}</strong>
              <small>{node.sublabel}</small>
            </button>
          );
        })}
      </div>
      <ul className="diagram-list" aria-label={spec.title} {...list.area}>
        {spec.nodes.map((node, row) => (
          <li key={node.key} style={{ marginInlineStart: `${node.layer}rem` }}>
            <button type="button" {...list.stopAt(row, 0)} onClick={() => actions.onEvidence(node.key)}>
              <strong>{node.label}</strong> <small>{node.sublabel}</small>
            </button>
            <ul>
              {spec.edges
                .filter(({ from }) => from === node.key)
                .map((edge, at) => (
                  <li key={edge.key}>
                    <button type="button" {...list.stopAt(row, at + 1)} onClick={() => actions.onEvidence(edge.key)}>
                      {sentenceOf(spec, edge)[1]} <b>{sentenceOf(spec, edge)[2]}</b>
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <ul className="diagram-key" aria-label={spec.relationLabel}>
        {relationsOf(spec).map(({ relation, count }) => (
          <li key={relation.key}>
            <svg width="44" height="12" aria-hidden>
              <Line points={ACROSS} relation={relation} palette={palette} flatAt={6} />
            </svg>
            {relation.label}
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

type LineProps = {
  readonly points: Path['points'];
  readonly relation: DiagramRelation;
  readonly palette: Palette;
  /** Draws a sample at this height instead of a line of the diagram. */
  readonly flatAt?: number;
};

/** Straight pieces, since only those may mix shares of the width with pixels of the height. */
function Line({ points, relation: { look, colour }, palette, flatAt }: LineProps): ReactNode {
  const stroke = palette[colour];
  const { width, dashes } = STROKES[look];
  const yOf = (y: number): number => flatAt ?? heightAt(y, BOX_HEIGHT, GAP_HEIGHT);
  return (
    <>
      {points.slice(1).map((point, at) => (
        <line
          key={`${point.x} ${point.y}`}
          x1={percent(points[at]?.x ?? 0)}
          y1={yOf(points[at]?.y ?? 0)}
          x2={percent(point.x)}
          y2={yOf(point.y)}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      ))}
      {headsOf(points, look).map(({ at, dx, dy }) => (
        // An arrowhead is a nested drawing, placed by a share of the width.
        <svg key={`${at.x} ${at.y}`} x={percent(at.x)} y={yOf(at.y)} width={1} height={1} overflow="visible">
          <path d="M0 0L-9 4.5V-4.5Z" fill={stroke} transform={`rotate(${dx === 0 ? 90 * dy : 90 - 90 * dx})`} />
        </svg>
      ))}
    </>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
