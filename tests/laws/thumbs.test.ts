import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import type { SvgNode } from '#charts/export/svg.ts';
import { thumbSvg } from '#charts/thumbs/thumb-file.ts';
import { THUMB, thumbNodes } from '#charts/thumbs/thumb.ts';
import { PALETTES } from '#charts/theme.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

// Any figure can stand beside a sentence as a stamp: whatever its kind, all of its ink is within the stamp.

const snapshot = publishedSnapshot();
const WIDE = 1.5;

function edgesOf({ tag, attributes }: SvgNode): { x: number[]; y: number[] } {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'rect':
      return { x: [at('x'), at('x') + at('width')], y: [at('y'), at('y') + at('height')] };
    case 'circle':
      return { x: [at('cx') - at('r'), at('cx') + at('r')], y: [at('cy') - at('r'), at('cy') + at('r')] };
    case 'line':
      return { x: [at('x1'), at('x2')], y: [at('y1'), at('y2')] };
    default:
      return { x: [at('x')], y: [at('y')] };
  }
}

describe.each(VIEW_IDS)('the figures of %s as stamps', (view) => {
  it('stay within the stamp, in numbers that can be drawn', async () => {
    const figures = await VIEWS[view].figures();
    for (const spec of figures.figuresOf(snapshot, { ...START, view }, wordingOf('en'))) {
      for (const node of thumbNodes(spec, PALETTES.light)) {
        const { x, y } = edgesOf(node);
        for (const each of x) expect(each, spec.figure).toBeGreaterThanOrEqual(-WIDE);
        for (const each of x) expect(each, spec.figure).toBeLessThanOrEqual(THUMB.width + WIDE);
        for (const each of y) expect(each, spec.figure).toBeGreaterThanOrEqual(-WIDE);
        for (const each of y) expect(each, spec.figure).toBeLessThanOrEqual(THUMB.height + WIDE);
      }
      expect(thumbSvg(spec)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
