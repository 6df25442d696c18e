import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightList } from '#state/codecs.ts';

describe('weights in an address', () => {
  it('are read back as they were written', () => {
    const weight = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('alignment', 'st-ethics', 'early-warning'), weight), (weights) => {
        const spelled = weightList.write(weights);
        const read = weightList.read(spelled);
        expect(read).toEqual(Object.fromEntries(Object.entries(weights).filter(([, value]) => value !== 1)));
        expect(weightList.write(read ?? {})).toBe(spelled);
      }),
    );
  });

  it('are refused where they are none', () => {
    for (const bad of [
      'alignment',
      'alignment:6',
      'alignment:-1',
      'alignment:1.3',
      'alignment:1,alignment:2',
      'A:1',
      'a:1:2',
    ]) {
      expect([bad, weightList.read(bad)]).toEqual([bad, undefined]);
    }
    expect(weightList.read('')).toEqual({});
  });
});
