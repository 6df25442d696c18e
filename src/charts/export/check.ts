import type { Language } from '#i18n/language.ts';
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import { contrast, difference, seenAs, SIGHTS, type Sight } from './colour.ts';
import { smallestPoints, type Composed, type Composition, type Pictures } from './compose.ts';
import { LEAST_POINTS, SIZES } from './sizes.ts';

/** Something about a picture that its maker should know before it leaves; words are made where it is shown. */
export type Finding = (
  | { readonly kind: 'small-text'; readonly points: number }
  | { readonly kind: 'in-parts'; readonly count: number }
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
  readonly fix: Fix | null;
};

export type Fix = Partial<Composition> & { readonly language?: Language };

const MOST_SERIES = 8;
/** Below this, two neighbouring colours are easily taken for each other. */
const LEAST_DIFFERENCE = 6;
const TEXT_CONTRAST = 4.5;
const LARGE_CONTRAST = 3;
const LARGE_POINTS = 18;

/** Looks at a composed figure, all its parts, as its readers will. Empty when there is nothing to say. */
export function checkFigure(specs: readonly ChartSpec[], pictures: Pictures, composition: Composition): Finding[] {
  const [{ palette }] = pictures;
  return [
    ...(specs.some(isEmpty) ? [{ kind: 'empty', fix: null } as const] : []),
    ...sizeOfText(pictures, composition),
    ...lowContrast(pictures, composition),
    ...specs
      .slice(0, 1)
      .flatMap((spec) => [...(composition.hasLetters ? [] : alikeSeries(spec, palette)), ...manySeries(spec)]),
    ...pictures.flatMap(clippedText).slice(0, 1),
    ...pictures.flatMap(overlaps).slice(0, 1),
    ...(specs.some(({ source }) => source === '')
      ? [{ kind: 'no-source', fix: null } as const]
      : composition.hasFooter
        ? []
        : [{ kind: 'no-source', fix: { hasFooter: true } } as const]),
  ];
}

/** Whether there is nothing to see: no mark at all, or counts that are all nought. */
function isEmpty(spec: ChartSpec): boolean {
  const isCount = spec.kind === 'bars' || spec.kind === 'columns' || spec.kind === 'heatmap';
  return marksOf(spec).every(({ value }) => isCount && (value ?? 0) === 0);
}

/** How much higher than its preset a picture may become with one click. */
const MOST_GROWTH = 3;

/** Text that is too small even in parts, or how many parts it takes to be large enough. */
function sizeOfText(pictures: Pictures, { size }: Composition): Finding[] {
  const points = smallestPoints(pictures);
  const wished = Math.max(...pictures.map(({ wishedHeight }) => wishedHeight));
  const isHigher = wished > size.height && wished <= size.height * MOST_GROWTH;
  const isPortrait = size.width === SIZES.portrait.width && size.canGrow === true;
  const fix = isHigher ? { size: { ...size, height: wished } } : isPortrait ? null : { size: SIZES.portrait };
  if (points < LEAST_POINTS - 0.05) return [{ kind: 'small-text', points, fix }];
  return pictures.length > 1 ? [{ kind: 'in-parts', count: pictures.length, fix }] : [];
}

/** The one text that is hardest to read, if any is too faint. */
function lowContrast(pictures: Pictures, { theme }: Composition): Finding[] {
  const faint = pictures
    .flatMap(({ texts, size }) =>
      texts.map(({ text, colour, on, size: letters }) => ({
        text,
        ratio: contrast(colour, on),
        least: letters * size.points >= LARGE_POINTS ? LARGE_CONTRAST : TEXT_CONTRAST,
      })),
    )
    .filter(({ ratio, least }) => ratio < least - 0.01)
    .toSorted((one, other) => one.ratio - other.ratio);
  return faint.slice(0, 1).map(({ text, ratio }) => ({
    kind: 'low-contrast',
    text,
    ratio,
    fix: theme === 'light' ? null : { theme: 'light' },
  }));
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
  if (spec.kind === 'bars')
    return (spec.split?.parts ?? []).map(({ label, colour }) => ({ label, colour: palette[colour] }));
  if (spec.kind !== 'columns' || spec.mode === 'lines') return [];
  return spec.series
    .filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0))
    .map(({ label, colour }) => ({ label, colour: palette[colour] }));
}

function manySeries(spec: ChartSpec): Finding[] {
  const count = spec.kind === 'columns' ? spec.series.length : 0;
  return count > MOST_SERIES ? [{ kind: 'many-series', count, fix: null }] : [];
}

function higher({ size, wishedHeight }: Composed): Fix | null {
  return wishedHeight > size.height ? { size: { ...size, height: wishedHeight } } : null;
}

function clippedText(composed: Composed): Finding[] {
  const { texts, size } = composed;
  const clipped = texts.find(
    ({ x, y, width, height }) => x < -0.5 || y < -0.5 || x + width > size.width + 0.5 || y + height > size.height + 0.5,
  );
  return clipped === undefined ? [] : [{ kind: 'clipped', text: clipped.text, fix: higher(composed) }];
}

/** Two texts that cover each other by more than the space that letters leave free. */
function overlaps(composed: Composed): Finding[] {
  const { texts } = composed;
  for (const [at, one] of texts.entries()) {
    const other = texts.slice(at + 1).find((each) => each.panel === one.panel && covers(one, each));
    if (other !== undefined) return [{ kind: 'overlap', text: one.text, other: other.text, fix: higher(composed) }];
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
