import { statementsLayout } from './layout.ts';
import type { Statement, StatementsSpec } from './spec.ts';
import { wrap, type Font } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shownOf, STRONG, type Frame } from '#charts/export/frame.ts';

const GAP = 24;
const SIGN = 24;

type Laid = {
  readonly item: Statement;
  readonly heading: readonly string[];
  readonly text: readonly string[];
  readonly facts: readonly string[];
  readonly height: number;
};

/** Statements in rows of up to three, group after group. */
export function renderStatementsSvg(spec: StatementsSpec, { left, top, width, svg, lines }: Frame): number {
  const size = spec.size === 'large' ? 21 : 14;
  const heading: Font = { family: 'serif', weight: 600, size };
  const shown = shownOf(
    statementsLayout(spec).flatMap(({ items }) => items),
    lines,
  );
  const room = Math.floor((width + GAP) / (spec.size === 'large' ? 300 : 250));
  const columns = Math.max(1, Math.min(3, room, shown.length));
  const own = (width - (columns - 1) * GAP) / columns;
  let y = top;
  for (const { group, items } of statementsLayout({ groups: spec.groups, items: shown })) {
    if (group.label !== '')
      y = svg.lines(wrap(group.label, STRONG, width), left, y, { weight: 600, colour: svg.colour('accent') }) + 6;
    const laid = items.map((item): Laid => {
      const inside = own - (item.sign === '' ? 0 : SIGN);
      const parts = {
        heading: wrap(item.heading, heading, inside),
        text: item.text === '' ? [] : wrap(item.text, LABEL, inside),
        facts: item.facts.length === 0 ? [] : wrap(item.facts.join(' · '), LABEL, inside),
      };
      const under = parts.text.length + parts.facts.length;
      return { item, ...parts, height: parts.heading.length * size * 1.3 + under * LINE_HEIGHT + 22 };
    });
    // In rows, so that they are read in their order.
    for (let from = 0; from < laid.length; from += columns) {
      const row = laid.slice(from, from + columns);
      row.forEach((each, at) => drawStatement(each, left + at * (own + GAP), y, own, heading, svg));
      y += Math.max(...row.map(({ height }) => height));
    }
    y += 6;
  }
  return y - top;
}

function drawStatement(
  { item, heading, text, facts }: Laid,
  x: number,
  y: number,
  width: number,
  font: Font,
  svg: Frame['svg'],
): void {
  const inside = x + (item.sign === '' ? 0 : SIGN);
  svg.line(x, y, x + width, y, svg.colour('lineStrong'));
  if (item.sign !== '')
    svg.text(item.sign, x, y + font.size + 8, { ...font, size: font.size + 4, colour: svg.colour('accent') });
  const under = svg.lines(heading, inside, y + 6, font);
  const after = svg.lines(text, inside, under, { colour: svg.colour('ink2') });
  svg.lines(facts, inside, after, { colour: svg.colour('ink3') });
}
