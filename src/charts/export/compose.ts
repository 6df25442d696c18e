import type { Text } from '#lib/bilingual.ts';
import type { WordingOf } from '#i18n/wording.ts';
import { altTextOf } from '#charts/alt-text.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES, type Palette, type ThemeName } from '#charts/theme.ts';
import { divide } from './divide.ts';
import { linesOf, type Span } from './lines.ts';
import { layPanel, unitsIn, type Laid, type Share, type Spacing } from './panel.ts';
import { TEXT, type TextBox } from './svg-builder.ts';
import { LEAST_POINTS, type Size } from './sizes.ts';
import { element, type SvgNode } from './svg.ts';

/** Where a figure comes from, for its footer and its hidden record. */
export type Provenance = {
  readonly edition: { readonly id: string; readonly title: Text; readonly revision: number };
  readonly dataHash: string;
  /** The view state as an address: what follows the page's own. */
  readonly address: string;
  /** The page's address without the view state. */
  readonly site: string;
};

export type Composition = {
  readonly size: Size;
  readonly theme: ThemeName;
  readonly isTransparent: boolean;
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
  readonly hasLetters: boolean;
};

/** An editorial figure or a part of one, drawn: its elements, and where each text stands, in pixels at 1×. */
export type Composed = {
  readonly size: Size;
  /** The lines of the plot, and after them the notes, that this picture shows. */
  readonly units: Span;
  readonly palette: Palette;
  readonly nodes: readonly SvgNode[];
  readonly texts: readonly (TextBox & { readonly panel: number })[];
  /** How high a single picture would have to be for text at its intended size; its own height where it is high enough. */
  readonly wishedHeight: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
};

/** How large text may grow where there is room; at 1 it is as large as its destination asks. */
const GROWN = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
/** How small it shrinks where even a single line has no room; the check says so. */
const SHRUNK = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34, 0.28, 0.23, 0.19] as const;
/** The narrowest that two figures side by side may be, in units of ordinary text at its intended size. */
const LEAST_PANEL = 400;

/** A figure as one picture or as several parts. */
export type Pictures = readonly [Composed, ...Composed[]];

/**
 * Draws the specs side by side, or one above the other in a tall picture: each the same figure in another language.
 * Text is as large as there is room for. Where there is none for it at its intended size, all around the plot moves
 * closer; where that is not enough, the picture grows as far as it may, and else becomes several, its lines shared out; two
 * languages then part as well if that reads better.
 */
export function compose(
  specs: readonly ChartSpec[],
  provenance: Provenance,
  composition: Composition,
  wordingOf: WordingOf,
): Pictures {
  const own = easel(specs, provenance, composition, wordingOf);
  const scale = largestThat(GROWN, (each) => own.fits('easy', each, own.whole));
  if (own.fits('easy', scale, own.whole)) return [own.draw('easy', scale, own.whole)];
  const wished = own.wishedHeight('easy');
  const { canGrow = false, mostHeight = Number.POSITIVE_INFINITY, ...size } = composition.size;
  if (!canGrow) return divided(own, wished, specs, provenance, composition, wordingOf);
  const grown = { ...composition, size: { ...size, height: Math.min(wished, Math.max(mostHeight, size.height)) } };
  const higher = easel(specs, provenance, grown, wordingOf);
  return wished > grown.size.height
    ? divided(higher, wished, specs, provenance, grown, wordingOf)
    : [higher.draw('easy', 1, higher.whole)];
}

/** Whether a figure has room in one picture of this size, which neither grows nor is divided. Draws nothing. */
export function isWholeIn(...setting: Parameters<typeof compose>): boolean {
  const own = easel(...setting);
  // Not at 1 alone: where columns are narrower, some heads take less room.
  const scale = largestThat(GROWN, (each) => own.fits('easy', each, own.whole));
  return own.whole.units.to === 1 || own.fits('easy', scale, own.whole) || own.fits('close', 1, own.whole);
}

/** What has no room as it is: closer together, or in parts. */
function divided(own: ReturnType<typeof easel>, wished: number, ...setting: Parameters<typeof compose>): Pictures {
  const [specs, ...rest] = setting;
  if (own.fits('close', 1, own.whole)) return [own.draw('close', 1, own.whole)];
  const together = own.inParts(wished);
  if (specs.length === 1) return together;
  const [first, ...others] = specs.flatMap((spec) => compose([spec], ...rest));
  if (first === undefined) return together;
  const isBetterApart = smallestPoints(together) < smallestPoints([first, ...others]) - 0.05;
  return isBetterApart || others.length < together.length ? [first, ...others] : together;
}

/** How small the smallest text stands where the pictures are used. */
export function smallestPoints(pictures: readonly Composed[]): number {
  return Math.min(...pictures.flatMap(({ texts, size }) => texts.map((box) => box.size * size.points)));
}

/** What a picture of this size is drawn on: tells what fits, and draws it. */
function easel(specs: readonly ChartSpec[], provenance: Provenance, composition: Composition, wordingOf: WordingOf) {
  const { size, theme, isTransparent } = composition;
  const palette = PALETTES[theme];
  const base = LEAST_POINTS / TEXT / size.points;
  const count = Math.max(1, specs.length);
  const isRow = size.width > size.height && size.width / count / base >= LEAST_PANEL;
  const panel = isRow
    ? { width: size.width / count, height: size.height }
    : { width: size.width, height: size.height / count };
  const units = Math.max(1, ...specs.map((spec) => unitsIn(spec, composition)));
  const lines = Math.max(1, ...specs.map((spec) => linesOf(spec).length));
  const whole: Share = { units: { from: 0, to: units }, number: 1, count: 1 };

  const lay = (spacing: Spacing, scale: number, share: Share, isTrial = false): Laid[] =>
    specs.map((spec) =>
      layPanel(
        spec,
        { provenance, composition, palette, spacing, isTrial, wording: wordingOf(spec.language) },
        { ...panel, unit: scale * base, scale },
        share,
      ),
    );
  const tried = new Map<string, number>();
  /** How much more height it would take, in units; nothing is drawn for the answer, and none is worked out twice. */
  function excess(spacing: Spacing, scale: number, share: Share): number {
    const { units: span, number, count: parts } = share;
    const key = `${spacing} ${scale} ${span.from} ${span.to} ${number} ${parts}`;
    const known = tried.get(key) ?? Math.max(0, ...lay(spacing, scale, share, true).map((laid) => laid.excess));
    tried.set(key, known);
    return known;
  }
  const fits = (spacing: Spacing, scale: number, share: Share): boolean => excess(spacing, scale, share) <= 0.5;
  const wishedHeight = (spacing: Spacing): number =>
    Math.ceil(size.height + excess(spacing, 1, whole) * base * (isRow ? 1 : count));
  /** How many pictures there will be is not known yet, so their numbers are taken to be long. */
  const spansAt = (spacing: Spacing): readonly Span[] =>
    divide(units, lines, (span) => fits(spacing, 1, { units: span, number: 88, count: 88 }));

  function inParts(wished: number): Pictures {
    const [easy, close] = [spansAt('easy'), spansAt('close')];
    const spacing = easy.length <= close.length ? 'easy' : 'close';
    const spans = spacing === 'easy' ? easy : close;
    const [first, ...rest] = spans.map((span, at): Composed => {
      const share = { units: span, number: at + 1, count: spans.length };
      // It seldom has to shrink at all.
      const scale = fits(spacing, 1, share) ? 1 : largestThat(SHRUNK, (each) => fits(spacing, each, share));
      return { ...draw(spacing, scale, share), wishedHeight: wished };
    });
    return [first ?? draw('close', 1, whole), ...rest];
  }

  function draw(spacing: Spacing, scale: number, share: Share): Composed {
    const factor = round(scale * base);
    const placed = lay(spacing, scale, share).map((laid, at) => ({
      laid,
      x: isRow ? at * panel.width : 0,
      y: isRow ? 0 : at * panel.height,
    }));
    const ground = { x: 0, y: 0, width: size.width, height: size.height, fill: palette.surface };
    const [first] = specs;
    return {
      size,
      units: share.units,
      palette,
      nodes: [
        ...(isTransparent ? [] : [element('rect', ground)]),
        ...placed.map(({ laid, x, y }) =>
          element('g', { transform: `translate(${x} ${y}) scale(${factor})` }, laid.nodes),
        ),
        ...placed.slice(1).map((_, at) => divider(at + 1, isRow, panel, size, palette)),
      ],
      texts: placed.flatMap(({ laid, x, y }, at) =>
        laid.texts.map((box) => ({
          ...box,
          panel: at,
          x: box.x * factor + x,
          y: box.y * factor + y,
          width: box.width * factor,
          height: box.height * factor,
          size: box.size * factor,
        })),
      ),
      wishedHeight: size.height,
      title: first?.title ?? '',
      description: specs.map((spec) => altTextOf(spec, wordingOf(spec.language))).join(' / '),
      language: first?.language === 'zh' ? 'zh-Hans' : 'en',
    };
  }
  return { whole, fits, inParts, wishedHeight, draw };
}

/** The first of the scales that passes, found by halving: what fits at one scale fits at every smaller one. */
function largestThat(scales: readonly number[], fits: (scale: number) => boolean): number {
  let low = 0;
  let high = scales.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(scales[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return scales[low] ?? 1;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function divider(
  at: number,
  isRow: boolean,
  panel: { width: number; height: number },
  size: Size,
  { line }: Palette,
): SvgNode {
  const place = isRow ? at * panel.width : at * panel.height;
  const ends = isRow
    ? { x1: place, y1: size.height * 0.05, x2: place, y2: size.height * 0.95 }
    : { x1: size.width * 0.04, y1: place, x2: size.width * 0.96, y2: place };
  return element('line', { ...ends, stroke: line });
}
