import { spell } from '#charts/described.ts';
import type { Span } from '#charts/export/lines.ts';
import { wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, STRONG, type Frame } from '#charts/export/frame.ts';
import { round } from '#charts/export/glyphs.ts';
import { flowLayout, type PlacedBundle, type PlacedLane } from './layout.ts';
import type { FlowEnd, FlowSpec } from './spec.ts';

const GAP = 9;

type Columns = {
  readonly from: number;
  readonly ribbon: number;
  readonly to: number;
  readonly reason: number;
  readonly nameWidth: number;
  readonly reasonWidth: number;
  readonly isReasonBelow: boolean;
};

/** How one list became another: names on both sides, lane by lane, joined by what became of them. */
export function renderFlowSvg(spec: FlowSpec, frame: Frame): number {
  const { left, top, width, height, svg, wording } = frame;
  const columns = columnsOf(left + 14, width - 14);
  const head = (label: string, value: number | null, x: number): number => {
    const wide = svg.text(spell(value, wording), x, top + 17, { family: 'serif', weight: 600, size: 20 }) + 7;
    const lines = wrap(label, STRONG, columns.nameWidth - wide);
    return svg.lines(lines, x + wide, top + 4, { weight: 600, colour: svg.colour('ink3') });
  };
  const headEnd = Math.max(
    head(spec.fromLabel, spec.fromTotal.value, columns.from),
    head(spec.toLabel, spec.toTotal.value, columns.to),
  );
  if (!columns.isReasonBelow)
    svg.text(spec.reasonLabel, columns.reason, top + 15.8, { weight: 600, colour: svg.colour('ink3') });
  const laid = lanesIn(spec, frame.lines).map((lane) => layLane(lane, frame, spec, columns));
  const need = laid.reduce((sum, lane) => sum + lane.height + GAP, 0);
  const links = laid.reduce((sum, { bundles }) => sum + bundles.length, 0);
  const spare = Math.max(0, Math.min(10, (top + height - headEnd - 6 - need) / Math.max(1, links)));
  let y = headEnd + 6;
  for (const own of laid) {
    const high = own.height + own.bundles.length * spare;
    svg.rect(left, y, 4, high, svg.colour(own.lane.colour));
    let row = svg.lines(own.head, columns.from, y, { weight: 600 });
    row = svg.lines(own.common, columns.from, row, { colour: svg.colour('ink2') }) + 2;
    for (const { bundle, height: least } of own.bundles) {
      drawBundle(bundle, svg.colour(own.lane.colour), spec, frame, columns, row, least + spare);
      row += least + spare;
    }
    y += high + GAP;
  }
  return y - GAP - top;
}

/** The lanes of which a picture shows anything, with the bundles that it shows; a lane of none is a line itself. */
function lanesIn(spec: FlowSpec, { from, to }: Span): readonly PlacedLane[] {
  let next = 0;
  return flowLayout(spec).flatMap(({ lane, bundles }) => {
    const first = next;
    next += Math.max(1, bundles.length);
    const isShown = first < to && next > from;
    return isShown ? [{ lane, bundles: bundles.slice(Math.max(0, from - first), to - first) }] : [];
  });
}

function columnsOf(left: number, width: number): Columns {
  const isReasonBelow = width < 700;
  const parts = isReasonBelow ? { name: 0.4, ribbon: 0.2 } : { name: 0.26, ribbon: 0.09 };
  const nameWidth = width * parts.name - 8;
  const ribbon = left + width * parts.name;
  const to = ribbon + width * parts.ribbon + 8;
  const reason = isReasonBelow ? left : to + nameWidth + 16;
  return { from: left, ribbon, to, reason, nameWidth, isReasonBelow, reasonWidth: left + width - reason };
}

function reasonsOf({ links }: PlacedBundle, spec: FlowSpec, columns: Columns): string[] {
  const sentences = links.map(({ link, reason }) =>
    [reason, link.place, link.isInferred ? `(${spec.inferredLabel})` : ''].filter(Boolean).join(' '),
  );
  return [...new Set(sentences)].flatMap((sentence) => wrap(sentence, LABEL, columns.reasonWidth));
}

const nameLines = (end: FlowEnd | undefined, otherwise: string, columns: Columns): readonly string[] =>
  wrap(end?.label ?? otherwise, STRONG, columns.nameWidth);

function layLane({ lane, bundles: shown }: PlacedLane, { width, wording }: Frame, spec: FlowSpec, columns: Columns) {
  const counts = `${spell(lane.before.value, wording)} → ${spell(lane.after.value, wording)}`;
  const head = wrap(`${lane.label}  ${counts}`, STRONG, width - 14);
  const common = lane.commonReason === '' ? [] : wrap(lane.commonReason, LABEL, width - 14);
  const bundles = shown.map((bundle) => {
    const left = bundle.links.reduce((sum, { from }) => sum + nameLines(from, spec.newLabel, columns).length, 0);
    const right = nameLines(bundle.to, spec.goneLabel, columns).length;
    const reasons = reasonsOf(bundle, spec, columns).length;
    const lines = columns.isReasonBelow ? Math.max(left, right) + reasons : Math.max(left, right, reasons);
    return { bundle, height: lines * LINE_HEIGHT + 3 + (columns.isReasonBelow && reasons > 0 ? 4 : 0) };
  });
  const height = LINE_HEIGHT * (head.length + common.length) + 2 + bundles.reduce((sum, each) => sum + each.height, 0);
  return { lane, head, common, bundles, height };
}

function drawBundle(
  bundle: PlacedBundle,
  colour: string,
  spec: FlowSpec,
  { svg }: Frame,
  columns: Columns,
  top: number,
  height: number,
): void {
  const reasons = reasonsOf(bundle, spec, columns);
  const namesHeight = columns.isReasonBelow ? height - reasons.length * LINE_HEIGHT - 4 : height;
  const { fate, to } = bundle;
  const middle = top + namesHeight / 2;
  const end = columns.to - 8;
  const faint = { weight: 400, colour: svg.colour('ink3') } as const;
  bundle.links.forEach(({ link, from, place, thickness }) => {
    const y = top + namesHeight * place;
    svg.centred(nameLines(from, spec.newLabel, columns), columns.from, y, fate === 'new' ? faint : { weight: 600 });
    const look = {
      fill: 'none',
      stroke: colour,
      'stroke-width': thickness,
      ...(link.isInferred ? { 'stroke-dasharray': '5 5' } : {}),
    };
    const [a, b] = [columns.ribbon, end];
    const half = (a + b) / 2;
    if (fate === 'gone') {
      svg.path(`M${round(a)} ${round(y)}H${round(half)}`, look);
      svg.path(`M${round(half)} ${round(y - 7)}V${round(y + 7)}`, { ...look, 'stroke-dasharray': 'none' });
    } else if (fate === 'new') {
      svg.path(`M${round(half)} ${round(y)}H${round(b)}`, look);
      svg.circle(half, y, 6, colour);
    } else
      svg.path(
        `M${round(a)} ${round(y)}C${round(half)} ${round(y)} ${round(half)} ${round(middle)} ${round(b)} ${round(middle)}`,
        look,
      );
  });
  svg.centred(nameLines(to, spec.goneLabel, columns), columns.to, middle, fate === 'gone' ? faint : { weight: 600 });
  const reasonStyle = { colour: svg.colour('ink2') };
  if (columns.isReasonBelow) svg.lines(reasons, columns.reason, top + namesHeight, reasonStyle);
  else svg.centred(reasons, columns.reason, middle, reasonStyle);
}
