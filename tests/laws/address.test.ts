import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '#lib/partial-date.ts';
import { makesStep, readAddress, writeAddress } from '#state/address.ts';
import { clause, monthClause, sortKeys, type Codec } from '#state/codecs.ts';
import { FIELDS, forEachField, START } from '#state/fields.ts';
import { upgradeLink, type LinkUpgrade } from '#state/old-links.ts';
import { clauseOf, id, month, reachable, text } from '#tests/fixtures/view-states.ts';

/** Any address-like text, and some that means to do harm. */
const anything = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.webQueryParameters(),
  fc.constantFrom(
    '?view=research&direction=<script>alert(1)</script>',
    '?view=javascript:alert(1)',
    '?view=research&months=2023-01..9999-12',
    '?v=-1&view=research',
    '?view=research&view=groups&q=%E0%A4%A',
    '?__proto__=1&constructor=2',
  ),
);

describe('addresses', () => {
  it('say a whole view state and get it back', () => {
    fc.assert(
      fc.property(reachable, (state) => {
        const { state: back, problems } = readAddress(writeAddress(state));
        expect(problems).toEqual([]);
        expect(back).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same when written again', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const once = writeAddress(readAddress(search).state);
        expect(writeAddress(readAddress(once).state)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('open whatever they say, without throwing, and report what they could not use', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const { state } = readAddress(search);
        forEachField((name, field) => {
          expect(field.codec.read(field.codec.write(state[name]))).toEqual(state[name]);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('tell of every part that does not count', () => {
    const parameter = fc.constantFrom(...Object.values(FIELDS).map((field) => field.parameter), 'colour', 'v');
    const value = fc.oneof(id, fc.constantFrom('yes', 'no', '', 'UPPER', '2024-02', 'all', 'de', '2'), text);
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, value), { maxLength: 8 }), (parts) => {
        const { state, problems } = readAddress(`?${new URLSearchParams(parts.map((part) => [...part])).toString()}`);
        for (const [name, spelled] of parts) {
          if (name === 'v' && Number(spelled) === 1) continue;
          const isTold = problems.some((problem) => problem.parameter === name && problem.value === spelled);
          let counts = false;
          forEachField((fieldName, field) => {
            const belongs = field.view === null || field.view === state.view;
            if (field.parameter !== name || !belongs) return;
            const read = field.codec.read(spelled);
            counts = read !== undefined && field.codec.write(read) === field.codec.write(state[fieldName]);
          });
          expect([name, spelled, isTold || counts]).toEqual([name, spelled, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('say nothing at the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual({ state: START, problems: [] });
  });

  it('leave out what stands at its start value and what belongs to another view', () => {
    const state = { ...START, view: 'research', direction: { include: ['alignment'], exclude: [] } } as const;
    expect(writeAddress(state)).toBe('?view=research&direction=alignment');
  });

  it('name no parameter twice', () => {
    const names = Object.values(FIELDS).map(({ parameter }) => parameter);
    expect(new Set(names).size).toBe(names.length);
  });

  it('report what they do not know, in the words of the link', () => {
    const { state, problems } = readAddress('?view=research&direction=UPPER&colour=red');
    expect(state).toEqual({ ...START, view: 'research' });
    expect(problems).toEqual([
      { kind: 'bad-value', parameter: 'direction', value: 'UPPER' },
      { kind: 'unknown-parameter', parameter: 'colour', value: 'red' },
    ]);
  });
});

describe('links of older versions', () => {
  const renamed: LinkUpgrade = (parameters) => {
    const old = parameters.get('topic');
    parameters.delete('topic');
    if (old !== null) parameters.set('area', old);
  };
  const split: LinkUpgrade = (parameters) => {
    const both = parameters.get('area');
    if (both === 'monitoring') parameters.set('area', 'monitoring-other');
  };
  const upgraded = (search: string): string => upgradeLink(new URLSearchParams(search), [renamed, split]).toString();

  it('are upgraded step by step from their own version', () => {
    expect(upgraded('topic=monitoring')).toBe('area=monitoring-other');
    expect(upgraded('v=1&topic=monitoring')).toBe('area=monitoring-other');
    expect(upgraded('v=2&area=monitoring')).toBe('area=monitoring-other');
  });

  it('of this version, and of later ones, are taken as they are', () => {
    expect(upgraded('v=3&area=monitoring')).toBe('area=monitoring');
    expect(upgraded('v=99&topic=x')).toBe('topic=x');
  });

  it('count as the first where the version cannot be read', () => {
    for (const version of ['', 'x', '-1', '0', '1.5', 'NaN']) {
      expect(upgraded(`v=${version}&topic=a`)).toBe('area=a');
    }
  });

  it('leave the given parameters alone', () => {
    const given = new URLSearchParams('topic=a');
    upgradeLink(given, [renamed]);
    expect(given.toString()).toBe('topic=a');
  });
});

describe('codecs', () => {
  const expectReadBack = <Value>(codec: Codec<Value>, value: fc.Arbitrary<Value>): void => {
    fc.assert(
      fc.property(value, (each) => {
        expect(codec.read(codec.write(each))).toEqual(each);
      }),
      { numRuns: 1000 },
    );
  };

  it('read back clauses', () => {
    expectReadBack(clause, clauseOf(id));
  });

  it('read back clauses on months, runs shortened', () => {
    expectReadBack(monthClause, clauseOf(month));
  });

  it('read back sort keys', () => {
    const key = fc.record({ column: id, isDescending: fc.boolean() });
    expectReadBack(sortKeys, fc.uniqueArray(key, { maxLength: 3, selector: ({ column }) => column }));
  });

  it('shorten runs of months as a reader would write them', () => {
    const months = [...monthsBetween('2023-10', '2024-02'), '2024-04'];
    expect(monthClause.write({ include: months, exclude: ['2024-03'] })).toBe('2023-10..2024-02,2024-04,-2024-03');
  });
});

describe('Back steps', () => {
  it('are made by a filter and by the start and end of a search, not by its letters', () => {
    const filtered = { ...START, direction: { include: ['alignment'], exclude: [] } };
    expect(makesStep(START, filtered)).toBe(true);
    expect(makesStep(START, { ...START, text: 'u' })).toBe(true);
    expect(makesStep({ ...START, text: 'u' }, { ...START, text: 'un' })).toBe(false);
    expect(makesStep(START, { ...START, monthsMode: 'lines' })).toBe(false);
    expect(makesStep(START, START)).toBe(false);
  });
});
