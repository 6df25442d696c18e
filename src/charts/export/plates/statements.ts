import { statementsInOrder, type Statement, type StatementsSpec } from '#charts/spec.ts';
import { wrap } from '#charts/export/measure.ts';
import { LABEL, LINE_HEIGHT, shownOf, STRONG, type Frame } from './plate.ts';

const GAP = 24;
const SIGN = 24;

type Laid = {
  readonly item: Statement;
  readonly heading: readonly string[];
  readonly text: readonly string[];
  readonly facts: readonly string[];
  readonly height: number;
};

/** Statements in columns, group after group; the shortest column takes the next. */
export function drawStatements(spec: StatementsSpec, { left, top, width, pen, lines }: Frame): number {
  const size = spec.size === 'large' ? 21 : 14;
  const heading = { family: 'serif', weight: 600, size } as const;
  const shown = shownOf(statementsInOrder(spec.groups, spec.items), lines);
  const room = Math.floor((width + GAP) / (spec.size === 'large' ? 300 : 250));
  const columns = Math.max(1, Math.min(3, room, shown.length));
  const own = (width - (columns - 1) * GAP) / columns;
  let y = top;
  for (const group of spec.groups) {
    const items = statementsInOrder([group], shown);
    if (items.length === 0) continue;
    if (group.label !== '')
      y = pen.lines(wrap(group.label, STRONG, width), left, y, { weight: 600, colour: pen.colour('accent') }) + 6;
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
    const ends = Array.from({ length: columns }, () => y);
    for (const each of laid) {
      const at = ends.indexOf(Math.min(...ends));
      const x = left + at * (own + GAP);
      const from = ends[at] ?? y;
      const inside = x + (each.item.sign === '' ? 0 : SIGN);
      pen.line(x, from, x + own, from, pen.colour('lineStrong'));
      if (each.item.sign !== '')
        pen.text(each.item.sign, x, from + size + 8, { ...heading, size: size + 4, colour: pen.colour('accent') });
      const under = pen.lines(each.heading, inside, from + 6, heading);
      const after = pen.lines(each.text, inside, under, { colour: pen.colour('ink2') });
      pen.lines(each.facts, inside, after, { colour: pen.colour('ink3') });
      ends[at] = from + each.height;
    }
    y = Math.max(...ends) + 6;
  }
  return y - top;
}
