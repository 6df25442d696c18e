import type { Text } from '#lib/bilingual.ts';
import type { Wording, WordingOf } from '#i18n/wording.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES, type Palette, type ThemeName } from '#charts/theme.ts';
import { widthOf, wrap, type Font } from './measure.ts';
import { fontOf, LINE, Pen, TEXT, type TextBox, type TextStyle } from './pen.ts';
import { drawPlate } from './plates/plate-of.ts';
import { evenly } from './plates/plate.ts';
import { LEAST_POINTS, type Size } from './sizes.ts';
import { element, render, type SvgNode } from './svg.ts';

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

/** An editorial figure, drawn: its elements, and where each text stands, in pixels at 1×. */
export type Composed = {
  readonly size: Size;
  readonly palette: Palette;
  readonly nodes: readonly SvgNode[];
  readonly texts: readonly (TextBox & { readonly panel: number })[];
  /** How high the picture would have to be for text at its intended size; its own height where it is high enough. */
  readonly wishedHeight: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
};

/** How large text may grow where there is room, and how small it may shrink where there is none. */
const SCALES = [
  1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34, 0.28, 0.23, 0.19,
] as const;
const SMALLEST = SCALES.at(-1) ?? 1;
const FOOTER_GROWTH = 1.1;
/** The narrowest that two figures side by side may be, in units of ordinary text at its intended size. */
const LEAST_PANEL = 400;

/** Draws the specs side by side, or one above the other in a tall picture: each the same figure in another language. */
export function compose(
  specs: readonly ChartSpec[],
  provenance: Provenance,
  composition: Composition,
  wordingOf: WordingOf,
): Composed {
  const composed = composeWithin(specs, provenance, composition, wordingOf);
  const { size } = composition;
  if (size.canGrow !== true || composed.wishedHeight <= size.height) return composed;
  const grown = { ...composition, size: { ...size, height: composed.wishedHeight } };
  return composeWithin(specs, provenance, grown, wordingOf);
}

function composeWithin(
  specs: readonly ChartSpec[],
  provenance: Provenance,
  composition: Composition,
  wordingOf: WordingOf,
): Composed {
  const { size, theme, isTransparent } = composition;
  const palette = PALETTES[theme];
  const base = LEAST_POINTS / TEXT / size.points;
  const count = Math.max(1, specs.length);
  const isRow = size.width > size.height && size.width / count / base >= LEAST_PANEL;
  const panel = isRow
    ? { width: size.width / count, height: size.height }
    : { width: size.width, height: size.height / count };
  const laidAt = (scale: number): Laid[] =>
    specs.map((spec) => {
      const wording = wordingOf(spec.language);
      return layPanel(spec, provenance, composition, palette, panel, scale * base, scale, wording);
    });
  const scale = largestThat((each) => laidAt(each).every(({ excess }) => excess <= 0.5));
  const panels = laidAt(scale);
  const nodes = [
    ...(isTransparent
      ? []
      : [element('rect', { x: 0, y: 0, width: size.width, height: size.height, fill: palette.surface })]),
    ...panels.map(({ nodes: own }, at) =>
      element(
        'g',
        {
          transform: `translate(${isRow ? at * panel.width : 0} ${isRow ? 0 : at * panel.height}) scale(${round(scale * base)})`,
        },
        own,
      ),
    ),
    ...panels.slice(1).map((_, at) => divider(at + 1, isRow, panel, size, palette)),
  ];
  const factor = round(scale * base);
  const texts = panels.flatMap(({ texts: own }, at) =>
    own.map((box) => ({
      ...box,
      panel: at,
      x: box.x * factor + (isRow ? at * panel.width : 0),
      y: box.y * factor + (isRow ? 0 : at * panel.height),
      width: box.width * factor,
      height: box.height * factor,
      size: box.size * factor,
    })),
  );
  const [first] = specs;
  const excess = scale >= 1 ? 0 : Math.max(0, ...laidAt(1).map((laid) => laid.excess)) * base;
  return {
    size,
    palette,
    nodes,
    texts,
    wishedHeight: Math.ceil(size.height + excess * (isRow ? 1 : count)),
    title: first?.title ?? '',
    description: specs.map((spec) => [spec.title, spec.subtitle, spec.source, spec.count].join('. ')).join(' / '),
    language: first?.language === 'zh' ? 'zh-Hans' : 'en',
  };
}

/** The first of the scales that passes, found by halving: what fits at one scale fits at every smaller one. */
function largestThat(fits: (scale: number) => boolean): number {
  let low = 0;
  let high = SCALES.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(SCALES[middle] ?? SMALLEST)) high = middle;
    else low = middle + 1;
  }
  return SCALES[low] ?? SMALLEST;
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

type Laid = { readonly nodes: readonly SvgNode[]; readonly texts: readonly TextBox[]; readonly excess: number };

/** One figure in units of `unit` pixels: header from above, footer from below, the plot between them. */
function layPanel(
  spec: ChartSpec,
  provenance: Provenance,
  { hasHeader, hasFooter, hasLetters }: Composition,
  palette: Palette,
  panel: { readonly width: number; readonly height: number },
  unit: number,
  scale: number,
  wording: Wording,
): Laid {
  const pen = new Pen(palette);
  const width = panel.width / unit;
  const height = panel.height / unit;
  const margin = Math.max(16, Math.min(36, width * 0.04));
  const inner = width - 2 * margin;
  let top = margin;
  if (hasHeader) top = drawHeader(spec, pen, margin, inner);
  const footSize = scale > FOOTER_GROWTH ? (TEXT * FOOTER_GROWTH) / scale : TEXT;
  const footer = hasFooter ? footerLines(spec, provenance, wording, inner, footSize) : [];
  const footHeight = footer.length === 0 ? 0 : footer.length * footSize * LINE + 10;
  const bottom = height - margin - footHeight;
  const room = bottom - top - (hasFooter ? 12 : 0);
  const used = drawPlate(spec, { left: margin, top, width: inner, height: room, pen, wording, hasLetters });
  if (footer.length > 0) {
    pen.line(margin, bottom + 2, margin + inner, bottom + 2, palette.line);
    footer.forEach(({ words, isStrong, end }, at) => {
      const y = bottom + 10 + footSize * (at * LINE + 0.98);
      const style = { size: footSize, colour: isStrong ? palette.ink2 : palette.ink3 };
      pen.text(words, margin, y, style);
      if (end !== undefined) pen.text(end, margin + inner, y, { ...style, anchor: 'end' });
    });
  }
  return { nodes: pen.nodes, texts: pen.texts, excess: used - room };
}

function drawHeader({ title, subtitle }: ChartSpec, pen: Pen, margin: number, width: number): number {
  const headline: TextStyle = { family: 'serif', weight: 600, size: width > 700 ? 24 : width > 480 ? 21 : 18 };
  const statistic: TextStyle = { size: width > 480 ? 14 : 13, colour: pen.colour('ink2') };
  pen.rect(margin, margin, 36, 4, pen.colour('accent'));
  const afterTitle = pen.lines(balanced(title, headline, width), margin, margin + 12, headline);
  const end = pen.lines(wrap(subtitle, fontOf(statistic), width), margin, afterTitle + 3, statistic);
  return end + 14;
}

/** Lines of about the same length, so that no headline ends in a single word. */
function balanced(text: string, style: TextStyle, width: number): string[] {
  const font = fontOf(style);
  const plain = wrap(text, font, width);
  if (!CHINESE.test(text)) return evenly(text, font, width);
  return plain.length > 1 ? atPauses(text, font, width, plain.length) : plain;
}

const CHINESE = /\p{Script=Han}/u;

/** Chinese lines that end where the sentence pauses, if that takes no more lines. */
function atPauses(text: string, font: Font, width: number, count: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const line = wrap(rest, font, width)[0] ?? rest;
    const pause = Math.max(...Array.from('；，：、。', (mark) => line.lastIndexOf(mark)));
    const isLast = line.length >= rest.trimEnd().length;
    const taken = !isLast && pause > line.length * 0.45 ? line.slice(0, pause + 1) : line;
    lines.push(taken);
    rest = rest.slice(taken.length).trimStart();
  }
  return lines.length <= count ? lines : wrap(text, font, width);
}

type FooterLine = { readonly words: string; readonly isStrong: boolean; readonly end?: string };

/** Source, notes, filters, count, edition with its hash, link: the same order as everywhere. */
function footerLines(
  spec: ChartSpec,
  provenance: Provenance,
  { say, text }: Wording,
  width: number,
  size: number,
): FooterLine[] {
  const own = say.exports.footerWords;
  const font = fontOf({ size });
  const { edition, dataHash, site, address } = provenance;
  const lines = (words: string, isStrong: boolean): FooterLine[] =>
    words === '' ? [] : wrap(words, font, width).map((line) => ({ words: line, isStrong }));
  const stamp = own.edition(text(edition.title), edition.revision, dataHash.slice(0, 8));
  const facts = [spec.count, stamp].filter(Boolean).join(' · ');
  const link = `${site.replace(/^https?:\/\//, '')}${readable(address)}`;
  const isOneLine = widthOf(facts, font) + widthOf(link, font) + 24 <= width;
  return [
    ...lines(spec.source, true),
    ...spec.notes.flatMap((note) => lines(note, false)),
    ...lines(spec.filters, true),
    ...(isOneLine
      ? [{ words: facts, isStrong: false, end: link }]
      : [...lines(facts, false), ...lines(link, false).slice(0, 3)]),
  ];
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Strip below a picture with a letter of each embedded font: a raster is good once both have ink. */
export const PROBE = { height: 40, cell: 40 } as const;

type FileParts = { readonly fontCss: string; readonly metadata: string; readonly hasProbe?: boolean };

/** The whole file: literal colours, no classes, nothing from elsewhere. */
export function svgFile(
  { size, nodes, title, description, language }: Composed,
  { fontCss, metadata, hasProbe = false }: FileParts,
): string {
  const height = size.height + (hasProbe ? PROBE.height : 0);
  const probes = hasProbe
    ? ['Inter', 'Source Serif 4'].map((family, at) =>
        element(
          'text',
          {
            x: at * PROBE.cell + 6,
            y: size.height + 32,
            'font-family': `'${family}'`,
            'font-size': 32,
            'font-weight': 600,
            fill: '#000000',
          },
          ['H'],
        ),
      )
    : [];
  return render(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size.width,
        height,
        viewBox: `0 0 ${size.width} ${height}`,
        role: 'img',
        'xml:lang': language,
      },
      [
        element('title', {}, [title]),
        element('desc', {}, [description]),
        ...(metadata === '' ? [] : [element('metadata', { id: 'atlas-figure' }, [metadata])]),
        ...(fontCss === '' ? [] : [element('style', {}, [fontCss])]),
        ...nodes,
        ...probes,
      ],
    ),
  );
}
