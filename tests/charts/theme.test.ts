import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difference, seenAs } from '#charts/export/colour.ts';
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

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const SERIES: readonly ColourName[] = [
  'alignment',
  'robustness',
  'systemic',
  'evaluations',
  'interpretability',
  'other',
];

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

  it('keeps text readable on every surface that it stands on', () => {
    for (const ink of ['ink', 'ink2', 'ink3', 'accent'] as const) {
      for (const surface of ['paper', 'surface'] as const) {
        expect([ink, surface, contrast(palette[ink], palette[surface]) >= 4.5]).toEqual([ink, surface, true]);
      }
    }
    for (const state of ['yes', 'unknown'] as const) {
      expect([state, contrast(palette[state], palette[`${state}Soft`]) >= 4.5]).toEqual([state, true]);
    }
  });

  it('keeps every series apart from the surface', () => {
    for (const colour of SERIES)
      expect([colour, contrast(palette[colour], palette.surface) >= 3]).toEqual([colour, true]);
  });

  it.each(['protan', 'deutan', 'tritan'] as const)('keeps the six series apart in %s sight', (sight) => {
    for (const [at, one] of SERIES.entries()) {
      for (const other of SERIES.slice(at + 1)) {
        const apart = difference(seenAs(palette[one], sight), seenAs(palette[other], sight));
        expect([one, other, apart >= LEAST_APART]).toEqual([one, other, true]);
      }
    }
  });

  it('keeps the six series apart in full sight', () => {
    for (const [at, one] of SERIES.entries()) {
      for (const other of SERIES.slice(at + 1)) {
        expect([one, other, difference(palette[one], palette[other]) >= LEAST_APART]).toEqual([one, other, true]);
      }
    }
  });
});
