import type { ChartSpec } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import { contrast, difference, seenAs, SIGHTS, type Sight } from './colour.ts';
import type { Composed, Composition } from './compose.ts';
import { LEAST_POINTS, SIZES } from './sizes.ts';

/** Something about a picture that its maker should know before it leaves; words are made where it is shown. */
export type Finding = (
  | { readonly kind: 'small-text'; readonly points: number }
  | { readonly kind: 'low-contrast'; readonly text: string; readonly ratio: number }
  | { readonly kind: 'alike'; readonly sight: Sight; readonly one: string; readonly other: string }
  | { readonly kind: 'clipped'; readonly text: string }
  | { readonly kind: 'overlap'; readonly text: string; readonly other: string }
  | { readonly kind: 'many-series'; readonly count: number }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-glyphs' }
  | { readonly kind: 'no-fonts' }
) & {
  /** What one click would change; null where nothing simple helps. */
  readonly fix: Partial<Composition> | null;
};

const MOST_SERIES = 8;
/** Below this, two neighbouring colours are easily taken for each other. */
const LEAST_DIFFERENCE = 6;
const TEXT_CONTRAST = 4.5;
const LARGE_CONTRAST = 3;
const LARGE_POINTS = 18;

/** Looks at a composed figure as its readers will. Empty when there is nothing to say. */
export function checkFigure(specs: readonly ChartSpec[], composed: Composed, composition: Composition): Finding[] {
  return [
    ...smallText(composed, composition),
    ...lowContrast(composed),
    ...specs
      .slice(0, 1)
      .flatMap((spec) => [...(composition.hasLetters ? [] : alikeSeries(spec, composed.palette)), ...manySeries(spec)]),
    ...clippedText(composed),
    ...overlaps(composed),
    ...(specs.some(({ source }) => source === '')
      ? [{ kind: 'no-source', fix: null } as const]
      : composition.hasFooter
        ? []
        : [{ kind: 'no-source', fix: { hasFooter: true } } as const]),
  ];
}

function smallText({ texts, size, wishedHeight }: Composed, composition: Composition): Finding[] {
  const points = Math.min(...texts.map((box) => box.size)) * size.points;
  if (texts.length === 0 || points >= LEAST_POINTS - 0.05) return [];
  const isTaller = wishedHeight > size.height && wishedHeight <= size.height * 3;
  const fix = isTaller
    ? { size: { ...composition.size, height: wishedHeight } }
    : composition.size.width < SIZES['slide-full'].width
      ? { size: SIZES['slide-full'] }
      : null;
  return [{ kind: 'small-text', points, fix }];
}

/** The one text that is hardest to read, if any is too faint. */
function lowContrast({ texts, size }: Composed): Finding[] {
  const faint = texts
    .map(({ text, colour, on, size: letters }) => ({
      text,
      ratio: contrast(colour, on),
      least: letters * size.points >= LARGE_POINTS ? LARGE_CONTRAST : TEXT_CONTRAST,
    }))
    .filter(({ ratio, least }) => ratio < least - 0.01)
    .toSorted((one, other) => one.ratio - other.ratio);
  return faint.slice(0, 1).map(({ text, ratio }) => ({ kind: 'low-contrast', text, ratio, fix: null }));
}

/** The two colours that are most alike in grey or to a colour-blind reader, where nothing but colour tells them apart. */
function alikeSeries(spec: ChartSpec, palette: Palette): Finding[] {
  const named = coloursOf(spec, palette);
  const pairs = SIGHTS.flatMap((sight) =>
    named.flatMap((one, at) =>
      named.slice(at + 1).map((other) => ({
        sight,
        one,
        other,
        apart: difference(seenAs(one.colour, sight), seenAs(other.colour, sight)),
      })),
    ),
  );
  const closest = pairs.toSorted((a, b) => a.apart - b.apart)[0];
  if (closest === undefined || closest.apart >= LEAST_DIFFERENCE) return [];
  return [
    {
      kind: 'alike',
      sight: closest.sight,
      one: closest.one.label,
      other: closest.other.label,
      fix: { hasLetters: true },
    },
  ];
}

/** Lines and bars are labelled where they are, and the cells of a matrix carry a glyph each. */
function coloursOf(spec: ChartSpec, palette: Palette): { label: string; colour: string }[] {
  if (spec.kind !== 'columns' || spec.mode === 'lines') return [];
  return spec.series
    .filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0))
    .map(({ label, colour }) => ({ label, colour: palette[colour] }));
}

function manySeries(spec: ChartSpec): Finding[] {
  const count = spec.kind === 'columns' ? spec.series.length : 0;
  return count > MOST_SERIES ? [{ kind: 'many-series', count, fix: null }] : [];
}

function clippedText({ texts, size, wishedHeight }: Composed): Finding[] {
  const clipped = texts.find(
    ({ x, y, width, height }) => x < -0.5 || y < -0.5 || x + width > size.width + 0.5 || y + height > size.height + 0.5,
  );
  if (clipped === undefined) return [];
  return [
    {
      kind: 'clipped',
      text: clipped.text,
      fix: wishedHeight > size.height ? { size: { ...size, height: wishedHeight } } : null,
    },
  ];
}

/** Two texts that cover each other by more than the space that letters leave free. */
function overlaps({ texts, size, wishedHeight }: Composed): Finding[] {
  for (const [at, one] of texts.entries()) {
    const other = texts.slice(at + 1).find((each) => each.panel === one.panel && covers(one, each));
    if (other !== undefined) {
      return [
        {
          kind: 'overlap',
          text: one.text,
          other: other.text,
          fix: wishedHeight > size.height ? { size: { ...size, height: wishedHeight } } : null,
        },
      ];
    }
  }
  return [];
}

type Box = Composed['texts'][number];

function covers(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const inset = (box: Box): { top: number; bottom: number } => ({
    top: box.y + 0.12 * box.size,
    bottom: box.y + 0.9 * box.size,
  });
  const [a, b] = [inset(one), inset(other)];
  return across > 1.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.15 * Math.min(one.size, other.size);
}
