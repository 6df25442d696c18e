import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { contrast, difference, seenAs, SIGHTS } from '#charts/export/colour.ts';
import { PALETTES, THEME_NAMES, type ColourName } from '#charts/theme.ts';
import { keysOf } from '#lib/keys-of.ts';

const css = readFileSync('src/app/tokens.css', 'utf8');

/** The custom properties of one theme's rule in the style sheet. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`));
  const body = rule.slice(0, rule.indexOf('\n}'));
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const TOKENS = { light: tokensOf(':root'), dark: tokensOf(":root[data-theme='dark']") };

function tokenName(colour: ColourName): string {
  return colour.replace(/([A-Z]|\d)/g, (letter) => `-${letter.toLowerCase()}`);
}

const SERIES: readonly ColourName[] = [
  'alignment',
  'robustness',
  'systemic',
  'evaluations',
  'interpretability',
  'other',
];

/** Which text stands on which ground, WCAG 2.2, 1.4.3. */
const TEXT: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ['ink', ['paper', 'surface', 'sunken', 'accentSoft', 'yesSoft', 'noSoft', 'unknownSoft', 'ghost']],
  ['ink2', ['paper', 'surface', 'sunken', 'accentSoft', 'yesSoft', 'noSoft', 'unknownSoft']],
  ['ink3', ['paper', 'surface', 'sunken', 'accentSoft', 'yesSoft', 'noSoft', 'unknownSoft']],
  ['accent', ['paper', 'surface', 'sunken', 'accentSoft', 'ghost']],
  ['yes', ['paper', 'surface', 'yesSoft']],
  ['no', ['paper', 'surface', 'noSoft']],
  ['unknown', ['paper', 'surface', 'unknownSoft']],
];

/** Shapes that mean something, and the edges of what is pressed: 1.4.11. */
const SHAPES: readonly ColourName[] = [...SERIES, 'accent', 'barRest', 'yes', 'no', 'unknown', 'lineStrong'];

/** The ring around what has the focus, on everything that it may stand on: 2.4.7, 1.4.11. */
const UNDER_THE_RING: readonly ColourName[] = [
  'paper',
  'surface',
  'sunken',
  'accentSoft',
  'yesSoft',
  'noSoft',
  'unknownSoft',
  'ghost',
];

/** What only its colour tells from what: chosen from not chosen, and both from what filters took away. */
const TOLD_BY_COLOUR: readonly (readonly [ColourName, ColourName])[] = [
  ['accent', 'barRest'],
  ['accent', 'ghost'],
  ['barRest', 'ghost'],
];

const EVERY_SIGHT = ['full', ...SIGHTS] as const;

/** The distance between two colours as some readers see them. */
function apart(one: string, other: string, sight: (typeof EVERY_SIGHT)[number]): number {
  return sight === 'full' ? difference(one, other) : difference(seenAs(one, sight), seenAs(other, sight));
}

/**
 * The least distance in OKLab, times 100. About 2 is the least that is seen side by side; areas apart from one another,
 * and a legend read from memory, need several times as much. Eight is the most that six colours reach in both themes
 * without leaving their names (blue, orange, green, purple, yellow, grey) or the contrast of 3 to 1.
 */
const LEAST_APART = 8;

describe.each(THEME_NAMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it('says the same as the style sheet', () => {
    for (const colour of keysOf(palette))
      expect([colour, palette[colour]]).toEqual([colour, TOKENS[theme].get(tokenName(colour))]);
  });

  it('keeps text readable on every ground that it stands on', () => {
    const faint = TEXT.flatMap(([ink, grounds]) =>
      grounds
        .filter((ground) => contrast(palette[ink], palette[ground]) < 4.5)
        .map((ground) => [ink, ground, contrast(palette[ink], palette[ground])]),
    );
    expect(faint).toEqual([]);
  });

  it('keeps the words on a filled button, and a warning, readable', () => {
    const own = new Map([...TOKENS.light, ...TOKENS[theme]]);
    expect(contrast(own.get('on-accent') ?? '', palette.accent)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'surface', 'sunken'] as const)
      expect(contrast(own.get('danger') ?? '', palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps every shape that means something apart from what it stands on', () => {
    for (const ground of ['paper', 'surface'] as const)
      for (const shape of SHAPES)
        expect([shape, ground, contrast(palette[shape], palette[ground]) >= 3]).toEqual([shape, ground, true]);
  });

  it('keeps the focus in sight on every ground', () => {
    for (const ground of UNDER_THE_RING)
      expect([ground, contrast(palette.accent, palette[ground]) >= 3]).toEqual([ground, true]);
  });

  it.each(EVERY_SIGHT)('keeps what is chosen apart from the rest in %s sight', (sight) => {
    for (const [one, other] of TOLD_BY_COLOUR)
      expect([one, other, apart(palette[one], palette[other], sight) >= 2 * LEAST_APART]).toEqual([one, other, true]);
  });

  it.each(['full', 'protan', 'deutan', 'tritan'] as const)('keeps the six series apart in %s sight', (sight) => {
    for (const [at, one] of SERIES.entries())
      for (const other of SERIES.slice(at + 1))
        expect([one, other, apart(palette[one], palette[other], sight) >= LEAST_APART]).toEqual([one, other, true]);
  });
});

describe('what a matrix says of a cell', () => {
  it('does not rest on colour: each state has a sign of its own', () => {
    const signs = Object.values(CELL_LOOKS).map(({ glyph }) => glyph);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
