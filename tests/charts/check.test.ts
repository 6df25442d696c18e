import { describe, expect, it } from 'vitest';
import { checkFigure, type Finding } from '#charts/export/check.ts';
import { contrast, difference, mix, seenAs, SIGHTS } from '#charts/export/colour.ts';
import { compose, type Composition, type Provenance } from '#charts/export/compose.ts';
import { SIZES } from '#charts/export/sizes.ts';
import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES, type ColourName } from '#charts/theme.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { WHOLE_PICTURE as composition } from '#tests/fixtures/composition.ts';

const framing: Framing = {
  figure: 'test',
  language: 'en',
  title: 'One thing leads with 3 of 5',
  subtitle: 'Things by kind',
  source: 'Source: a test',
  count: 'n = 5',
  notes: [],
  filters: '',
};

const provenance: Provenance = {
  edition: { id: 'test', title: { en: 'Test', zh: '测试' }, revision: 1 },
  dataHash: 'abcdef0123456789',
  address: '?view=research',
  site: 'https://atlas.example/',
};

const mark = (key: string, value: number): Mark => ({ key, value, rows: () => [], refs: () => [] });

function bars(labels: readonly string[], more: Partial<BarsSpec> = {}): BarsSpec {
  return {
    ...framing,
    kind: 'bars',
    categoryLabel: 'Kind',
    valueLabel: 'Things',
    bars: labels.map((label, at) => ({
      ...mark(`bar-${at}`, at + 1),
      label,
      target: null,
      colour: 'barRest',
      whole: at + 1,
      choice: 'neutral',
    })),
    ...more,
  };
}

function columns(colours: readonly ColourName[]): ColumnsSpec {
  return {
    ...framing,
    kind: 'columns',
    mode: 'stacked',
    unit: 'count',
    tickLabel: 'Month',
    valueLabel: 'Things',
    ticks: [{ key: 't', label: 'Jan 2024', shortLabel: 'Jan', target: null, whole: 5, choice: 'neutral' }],
    series: colours.map((colour, at) => ({
      key: `s${at}`,
      label: `Series ${at}`,
      colour,
      target: null,
      choice: 'neutral',
      marks: [mark(`t/s${at}`, 2)],
    })),
    references: [],
  };
}

function check(spec: ChartSpec, patch: Partial<Composition> = {}): readonly Finding[] {
  const chosen = { ...composition, ...patch };
  return checkFigure([spec], compose([spec], provenance, chosen, wordingOf), chosen);
}

describe('the check before a download', () => {
  it('has nothing to say of a sound figure', () => {
    expect(check(bars(['One', 'Two', 'Three']))).toEqual([]);
  });

  it('finds a figure that takes several pictures, and makes it a higher one with one click', () => {
    const crowded = bars(Array.from({ length: 40 }, (_, at) => `A bar with a label of some length, number ${at}`));
    const [found] = check(crowded);
    expect(found).toMatchObject({ kind: 'in-parts', count: 2 });
    expect(found?.fix?.size?.height).toBeGreaterThan(SIZES['slide-full'].height);
    expect(check(crowded, found?.fix ?? {})).toEqual([]);
  });

  it('finds text that is too small where not even one line has room, and takes a size that grows', () => {
    const wordy = bars(['A label that goes on and on. '.repeat(30), 'Two']);
    const [found] = check(wordy, { size: { ...SIZES['slide-third'], height: 200 } });
    expect(found).toMatchObject({ kind: 'small-text', fix: { size: SIZES.portrait } });
    expect(check(wordy, found?.fix ?? {})).toEqual([]);
  });

  it('finds that there is nothing to draw', () => {
    const empty = { kind: 'empty', fix: null };
    expect(check(bars([]))).toContainEqual(empty);
    const noughts = bars(['a', 'b']).bars.map((bar) => ({ ...bar, value: 0 }));
    expect(check(bars([], { bars: noughts }))).toContainEqual(empty);
    expect(check(bars([], { bars: [...noughts, ...bars(['c']).bars] }))).not.toContainEqual(empty);
  });

  it('finds a missing footer, and puts it back', () => {
    const found = check(bars(['One', 'Two']), { hasFooter: false });
    expect(found).toEqual([{ kind: 'no-source', fix: { hasFooter: true } }]);
  });

  it('finds a figure that names no source', () => {
    expect(check(bars(['One', 'Two'], { source: '' }))).toEqual([{ kind: 'no-source', fix: null }]);
  });

  it('finds series that look alike, and writes letters into them', () => {
    const found = check(columns(['alignment', 'evaluations', 'systemic']));
    expect(found.map(({ kind }) => kind)).toEqual(['alike']);
    expect(check(columns(['alignment', 'evaluations', 'systemic']), found[0]?.fix ?? {})).toEqual([]);
  });

  it('finds more series than can be told apart', () => {
    const nine = columns([
      'alignment',
      'robustness',
      'systemic',
      'evaluations',
      'interpretability',
      'other',
      'accent',
      'ink',
      'barRest',
    ]);
    expect(check(nine)).toContainEqual({ kind: 'many-series', count: 9, fix: null });
  });

  it('finds text that is cut off and text that is covered', () => {
    const [composed] = compose([bars(['One', 'Two'])], provenance, composition, wordingOf);
    const [first, second] = composed.texts;
    if (first === undefined || second === undefined) throw new Error('no text');
    const cut = { ...composed, texts: [{ ...first, x: -20 }] };
    expect(checkFigure([], [cut], composition)).toContainEqual({ kind: 'clipped', text: first.text, fix: null });
    const covered = { ...composed, texts: [first, { ...second, x: first.x, y: first.y }] };
    expect(checkFigure([], [covered], composition)).toContainEqual({
      kind: 'overlap',
      text: first.text,
      other: second.text,
      fix: null,
    });
  });

  it('finds faint text', () => {
    const [composed] = compose([bars(['One', 'Two'])], provenance, composition, wordingOf);
    const [first] = composed.texts;
    if (first === undefined) throw new Error('no text');
    const faint = { ...composed, texts: [{ ...first, size: 16, colour: '#cccccc' }] };
    expect(checkFigure([], [faint], composition)).toMatchObject([{ kind: 'low-contrast', fix: null }]);
    expect(checkFigure([], [faint], { ...composition, theme: 'dark' })).toMatchObject([{ fix: { theme: 'light' } }]);
  });
});

describe('colours as readers see them', () => {
  it('have the contrasts of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('keep grey grey in every sight, and red from green apart only with colour sight', () => {
    for (const sight of SIGHTS) expect(difference(seenAs('#808080', sight), '#808080')).toBeLessThan(1);
    const apart = difference('#c04040', '#5f7f20');
    expect(difference(seenAs('#c04040', 'deutan'), seenAs('#5f7f20', 'deutan'))).toBeLessThan(apart / 2);
  });

  it('mix to literal colours', () => {
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  });

  it('give text on every ground of a figure enough contrast', () => {
    for (const palette of Object.values(PALETTES)) {
      for (const [ink, ground] of [
        ['ink2', 'surface'],
        ['ink3', 'surface'],
        ['yes', 'yesSoft'],
        ['no', 'noSoft'],
        ['unknown', 'unknownSoft'],
        ['ink3', 'noSoft'],
      ] as const) {
        expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  });
});
