import { layOut, type Path } from './layout.ts';
import type { DiagramRelation, DiagramSpec } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import type { SvgBuilder } from '#charts/export/svg-builder.ts';
import { round } from '#charts/export/glyphs.ts';
import { LABEL, LINE_HEIGHT, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const DASHES: Readonly<Record<DiagramRelation['look'], string | null>> = {
  arrow: null,
  'both-ways': '7 4',
  plain: null,
  dotted: '2 4',
};
const LEAST_GAP = 46;
const MOST_GAP = 120;

/** Bodies in layers and the lines between them, over a key of the lines; in several pictures, told line by line. */
export function renderDiagramSvg(spec: DiagramSpec, frame: Frame): number {
  const isWhole = frame.lines.from === 0 && frame.lines.to >= spec.edges.length + spec.nodes.length;
  return isWhole ? drawLayers(spec, frame) : drawSentences(spec, frame);
}

function drawLayers(spec: DiagramSpec, frame: Frame): number {
  const { left, top, width, height, svg } = frame;
  const { layers, boxes, paths } = layOut(spec);
  const texts = new Map(
    boxes.map((box) => {
      const node = spec.nodes.find(({ key }) => key === box.key);
      const room = (box.right - box.left) * width - 12;
      return [box.key, { label: wrap(node?.label ?? '', STRONG, room), kind: wrap(node?.sublabel ?? '', LABEL, room) }];
    }),
  );
  const lines = Math.max(1, ...[...texts.values()].map(({ label, kind }) => label.length + kind.length));
  const box = lines * LINE_HEIGHT + 14;
  const key = keyHeight(spec, width);
  const gaps = Math.max(1, layers - 1);
  const gap = Math.min(Math.max((height - key - layers * box) / gaps, LEAST_GAP), MOST_GAP);
  const bottom = top + layers * box + gaps * gap;
  const xOf = (share: number): number => left + share * width;
  const yOf = (y: number): number => {
    const layer = Math.floor(y / 2);
    const rest = y - layer * 2;
    return top + layer * (box + gap) + Math.min(rest, 1) * box + Math.max(0, rest - 1) * gap;
  };
  for (const path of paths) {
    const edge = spec.edges.find((each) => each.key === path.key);
    const relation = spec.relations.find((each) => each.key === edge?.relation);
    if (relation !== undefined)
      drawLine(
        svg,
        path.points.map(({ x, y }) => ({ x: xOf(x), y: yOf(y) })),
        relation,
      );
  }
  for (const each of boxes) {
    const { label = [], kind = [] } = texts.get(each.key) ?? {};
    const x = xOf(each.left);
    const y = yOf(each.layer * 2);
    const wide = (each.right - each.left) * width;
    svg.rect(x, y, wide, box, svg.colour('surface'), { rx: 6, stroke: svg.colour('lineStrong') });
    const words = (label.length + kind.length) * LINE_HEIGHT;
    const under = svg.lines(label, x + wide / 2, y + (box - words) / 2, { weight: 600, anchor: 'middle' });
    svg.lines(kind, x + wide / 2, under, { anchor: 'middle', colour: svg.colour('ink3') });
  }
  drawRelations(spec, frame, bottom + 14);
  return bottom + key - top;
}

function drawLine(svg: SvgBuilder, points: Path['points'], { look, colour }: DiagramRelation): void {
  const stroke = svg.colour(colour);
  const dashes = DASHES[look];
  if (points.length < 2) return;
  svg.path(`M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`, {
    fill: 'none',
    stroke,
    'stroke-width': look === 'dotted' ? 2 : 1.5,
    ...(dashes === null ? {} : { 'stroke-dasharray': dashes }),
  });
  const [last, beforeLast, first, second] = [points.at(-1), points.at(-2), points[0], points[1]];
  if ((look === 'arrow' || look === 'both-ways') && last && beforeLast) drawHead(svg, last, beforeLast, stroke);
  if (look === 'both-ways' && first && second) drawHead(svg, first, second, stroke);
}

function drawHead(svg: SvgBuilder, at: Path['points'][number], from: Path['points'][number], fill: string): void {
  const [dx, dy] = [Math.sign(at.x - from.x), Math.abs(at.x - from.x) > 0.01 ? 0 : Math.sign(at.y - from.y)];
  const back = { x: at.x - dx * 9 * (dy === 0 ? 1 : 0), y: at.y - dy * 9 };
  const [across, down] = dy === 0 ? [0, 4.5] : [4.5, 0];
  svg.path(
    `M${round(at.x)} ${round(at.y)}L${round(back.x + across)} ${round(back.y + down)}L${round(back.x - across)} ${round(back.y - down)}Z`,
    { fill },
  );
}

const SAMPLE = 44;

function placesOf({ relations, edges }: DiagramSpec, width: number) {
  let x = 0;
  let y = 0;
  return relations.map((relation) => {
    const words = `${relation.label} ${edges.filter((edge) => edge.relation === relation.key).length}`;
    const wide = SAMPLE + 8 + widthOf(words, LABEL);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    const place = { relation, words, x, y };
    x += wide + 20;
    return place;
  });
}

function keyHeight(spec: DiagramSpec, width: number): number {
  return (placesOf(spec, width).at(-1)?.y ?? 0) + 34;
}

function drawRelations(spec: DiagramSpec, { left, width, svg }: Frame, top: number): void {
  for (const { relation, words, x, y } of placesOf(spec, width)) {
    drawLine(
      svg,
      [
        { x: left + x, y: top + y + 6 },
        { x: left + x + SAMPLE, y: top + y + 6 },
      ],
      relation,
    );
    svg.text(words, left + x + SAMPLE + 8, top + y + 10.3, { colour: svg.colour('ink2') });
  }
}

/** A diagram cannot be cut without cutting its lines: each line is a sentence instead, and then each body. */
function drawSentences(spec: DiagramSpec, { left, top, width, svg, lines }: Frame): number {
  const nameOf = (node: string): string => spec.nodes.find(({ key }) => key === node)?.label ?? node;
  let y = top;
  for (const edge of shownOf(spec.edges, lines)) {
    const relation = spec.relations.find(({ key }) => key === edge.relation);
    svg.line(left, y, left + width, y, svg.colour('line'));
    const inside = left + SAMPLE + 12;
    const room = width - SAMPLE - 12;
    if (relation !== undefined)
      drawLine(
        svg,
        [
          { x: left, y: y + 13 },
          { x: left + SAMPLE, y: y + 13 },
        ],
        relation,
      );
    const note = [edge.isInferred ? spec.inferredLabel : '', edge.note].filter(Boolean).join(' · ');
    const words = [nameOf(edge.from), relation?.label ?? edge.relation, nameOf(edge.to)] as const;
    y = svg.lines(wrap(words.join(' · '), STRONG, room), inside, y + 5, { weight: 600 });
    if (note !== '') y = svg.lines(wrap(note, LABEL, room), inside, y, { colour: svg.colour('ink3') });
    y += 5;
  }
  const past = spec.edges.length;
  for (const node of shownOf(spec.nodes, { from: Math.max(0, lines.from - past), to: Math.max(0, lines.to - past) })) {
    svg.line(left, y, left + width, y, svg.colour('line'));
    y = svg.lines(wrap([node.label, node.sublabel].filter(Boolean).join(' · '), LABEL, width), left, y + 5) + 5;
  }
  return y - top;
}
