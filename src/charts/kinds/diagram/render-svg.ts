import { relationsOf, sentenceOf } from './describe.ts';
import { headsOf, heightAt, layOut, STROKES, type Path } from './layout.ts';
import type { DiagramRelation, DiagramSpec } from './spec.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import type { SvgBuilder } from '#charts/export/svg-builder.ts';
import { round } from '#charts/export/glyphs.ts';
import { LABEL, LINE_HEIGHT, placeInLines, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

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
  const key = (placesOf(spec, frame, 0).at(-1)?.y ?? 0) + 34;
  const gaps = Math.max(1, layers - 1);
  const gap = Math.min(Math.max((height - key - layers * box) / gaps, LEAST_GAP), MOST_GAP);
  const bottom = top + layers * box + gaps * gap;
  const xOf = (share: number): number => left + share * width;
  const yOf = (y: number): number => top + heightAt(y, box, gap);
  for (const path of paths) {
    const edge = spec.edges.find((each) => each.key === path.key);
    const relation = spec.relations.find((each) => each.key === edge?.relation);
    const points = path.points.map(({ x, y }) => ({ x: xOf(x), y: yOf(y) }));
    if (relation !== undefined) drawLine(svg, points, relation);
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
  const { width, dashes } = STROKES[look];
  if (points.length < 2) return;
  svg.path(`M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`, {
    fill: 'none',
    stroke,
    'stroke-width': width,
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
  });
  for (const { at, dx, dy } of headsOf(points, look)) {
    const [x, y, across, down] = [at.x - dx * 9, at.y - dy * 9, 4.5 * Math.abs(dy), 4.5 * Math.abs(dx)];
    svg.path(
      `M${round(at.x)} ${round(at.y)}L${round(x + across)} ${round(y + down)}L${round(x - across)} ${round(y - down)}Z`,
      { fill: stroke },
    );
  }
}

const SAMPLE = 44;

function placesOf(spec: DiagramSpec, frame: Frame, top: number) {
  const entries = relationsOf(spec).map(({ relation, count }) => ({ relation, words: `${relation.label} ${count}` }));
  return placeInLines(entries, ({ words }) => SAMPLE + 8 + widthOf(words, LABEL), { ...frame, top }, 20);
}

/** A sample of a relation's line. */
function drawSample(svg: SvgBuilder, x: number, y: number, relation: DiagramRelation): void {
  const ends = [x, x + SAMPLE].map((end) => ({ x: end, y }));
  drawLine(svg, ends, relation);
}

function drawRelations(spec: DiagramSpec, frame: Frame, top: number): void {
  const { svg } = frame;
  for (const { relation, words, x, y } of placesOf(spec, frame, top)) {
    drawSample(svg, x, y + 6, relation);
    svg.text(words, x + SAMPLE + 8, y + 10.3, { colour: svg.colour('ink2') });
  }
}

/** A diagram cannot be cut without cutting its lines: each line is a sentence instead, and then each body. */
function drawSentences(spec: DiagramSpec, { left, top, width, svg, lines }: Frame): number {
  let y = top;
  for (const edge of shownOf(spec.edges, lines)) {
    const relation = spec.relations.find(({ key }) => key === edge.relation);
    svg.line(left, y, left + width, y, svg.colour('line'));
    const inside = left + SAMPLE + 12;
    const room = width - SAMPLE - 12;
    if (relation !== undefined) drawSample(svg, left, y + 13, relation);
    const note = [edge.isInferred ? spec.inferredLabel : '', edge.note].filter(Boolean).join(' · ');
    y = svg.lines(wrap(sentenceOf(spec, edge).join(' · '), STRONG, room), inside, y + 5, { weight: 600 });
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
