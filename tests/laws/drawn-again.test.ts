import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysTheSame, type FigureActions } from '#charts/screen/figure-props.ts';

const actionsOf = (): FigureActions => ({
  onChoose: () => {},
  onMenu: () => {},
  onHighlight: () => {},
  onEvidence: () => {},
});

// Short, so that many are as long as others.
const words = fc.string({ maxLength: 2 });
const usual = { noNullPrototype: true };
const target = fc.option(fc.record({ column: words, level: words }, usual));
const tick = fc.record({ key: words, whole: fc.nat(9), target }, usual);
const part = fc.record({ label: words, highlight: target, ticks: fc.array(tick, { maxLength: 4 }) }, usual);

describe('a part of a figure', () => {
  test('is left as it is only where all that it says is the same', () => {
    const actions = actionsOf();
    fc.assert(
      fc.property(part, part, fc.constantFrom('label', 'highlight', 'ticks'), (one, another, field) => {
        const other = { ...one, [field]: another[field] };
        expect(saysTheSame({ ...one, actions }, { ...other, actions })).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });

  test('is left as it is though it was made anew, but not once it would do something else', () => {
    const actions = actionsOf();
    fc.assert(
      fc.property(part, (one) => {
        const again = structuredClone(one);
        expect(saysTheSame({ ...one, actions }, { ...again, actions })).toBe(true);
        expect(saysTheSame({ ...one, actions }, { ...again, actions: actionsOf() })).toBe(false);
      }),
    );
  });
});
