import { compose, isWholeIn, type Composed, type Composition, type Pictures } from '#charts/export/compose.ts';
import { pngOf, pngsOf, type Picture } from '#charts/export/picture.ts';
import type { Size } from '#charts/export/sizes.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Piece } from './piece.ts';

const PIXELS = 96;
const AT_PAGE = 0.75;
const SHARPNESS = 2;

/** As wide as the text of a page, and as high as the figure needs. */
const PAGE: Size = { width: 720, height: 420, points: AT_PAGE, canGrow: true };
/** With its own headline and footer, since it travels alone. */
const ALONE: Size = { width: 1200, height: 675, points: 0.5, canGrow: true };

const PLAIN: Omit<Composition, 'size'> = {
  theme: 'light',
  isTransparent: false,
  hasHeader: false,
  hasFooter: false,
  hasLetters: false,
};

function pictureWith(piece: Piece, composition: Composition): Picture | null {
  const { spec, provenance, wording } = piece;
  return spec === null ? null : { specs: [spec], provenance, composition, wordingOf: () => wording };
}

/** The plot alone, to stand in a text that says the rest; empty for a table of records. Within a page it takes the page's fonts. */
export function plotSvg(piece: Piece, fontCss = ''): string {
  if (piece.spec === null) return '';
  const [drawn] = compose([piece.spec], piece.provenance, { ...PLAIN, size: PAGE }, () => piece.wording);
  return svgFile({ ...drawn, description: piece.alt }, { fontCss, metadata: '' });
}

type Room = { readonly width: number; readonly height: number };

/** How much larger than its room a figure is drawn so as to fit it, and then made smaller: its text with it. */
const GROWTH = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.3, 2.6, 3, 3.5, 4, 5, 6];
const fitted = new WeakMap<ChartSpec, Map<string, Pictures>>();

/**
 * The plot alone, drawn for a room in inches: whole, with text as large as that allows, or in as many parts as it takes
 * at a size that can be read. Empty for a table of records.
 */
export function plotParts(piece: Piece, room: Room, isDivided: boolean): readonly Composed[] {
  const { spec } = piece;
  if (spec === null) return [];
  const known = fitted.get(spec) ?? new Map<string, Pictures>();
  fitted.set(spec, known);
  const key = JSON.stringify([room.width, room.height, isDivided]);
  const found = known.get(key) ?? partsIn(piece, spec, room, isDivided);
  known.set(key, found);
  return found;
}

function partsIn(
  { provenance, wording }: Piece,
  spec: ChartSpec,
  { width, height }: Room,
  isDivided: boolean,
): Pictures {
  const at = (growth: number): Parameters<typeof compose> => {
    const size = {
      width: Math.round(width * PIXELS * growth),
      height: Math.round(height * PIXELS * growth),
      points: AT_PAGE,
    };
    return [[spec], provenance, { ...PLAIN, size }, () => wording];
  };
  if (isDivided) return compose(...at(1));
  // What fits at one growth fits at every larger one.
  let [low, high] = [0, GROWTH.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isWholeIn(...at(GROWTH[middle] ?? 1))) high = middle;
    else low = middle + 1;
  }
  return compose(...at(GROWTH[low] ?? 1));
}

/** One of the parts as an SVG; within a page it takes the page's fonts. */
export function partSvg(piece: Piece, part: Composed, fontCss = ''): string {
  return svgFile({ ...part, description: piece.alt }, { fontCss, metadata: '' });
}

/** One of the parts as a PNG that is sharp in its room. */
export async function partPng(
  piece: Piece,
  room: Room,
  { part, isDivided }: { readonly part: number; readonly isDivided: boolean },
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const { spec, provenance, wording } = piece;
  const drawn = plotParts(piece, room, isDivided)[part];
  if (drawn === undefined || spec === null) return null;
  const composition = { ...PLAIN, size: drawn.size };
  const picture = { specs: [spec], provenance, composition, wordingOf: () => wording };
  return pngOf(picture, drawn, Math.round(room.width * PIXELS * SHARPNESS), { signal });
}

/** The whole figure with headline and footer, to travel alone. */
export function alonePicture(piece: Piece): Picture | null {
  return pictureWith(piece, { ...PLAIN, hasHeader: true, hasFooter: true, size: ALONE });
}

/** The whole figure as a PNG; null for a table of records. */
export async function alonePng(piece: Piece, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = alonePicture(piece);
  if (picture === null) return null;
  const [png] = await pngsOf(picture, ALONE.width * SHARPNESS, { signal });
  return png ?? null;
}
