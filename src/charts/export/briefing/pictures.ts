import { compose, type Composition } from '#charts/export/compose.ts';
import { pngsOf, type Picture } from '#charts/export/picture.ts';
import type { Size } from '#charts/export/sizes.ts';
import { rasterise } from '#charts/export/raster.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { THUMB } from '#charts/thumbs/thumb.ts';
import { thumbSvg } from '#charts/thumbs/thumb-file.ts';
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

/** The plot alone as PNGs for slides with this room in inches: as many as it takes at a size that can be read. */
export async function plotPngs(
  piece: Piece,
  { width, height }: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const picture = pictureWith(piece, {
    ...PLAIN,
    size: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS), points: AT_PAGE },
  });
  return picture === null ? [] : pngsOf(picture, Math.round(width * PIXELS * SHARPNESS), { signal });
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

const STAMP_SCALE = 12;

/** A figure as a stamp, for a slide that has no room for all of it. */
export function stampPng(spec: ChartSpec, signal: AbortSignal): Promise<Uint8Array> {
  const units = { width: THUMB.width * STAMP_SCALE, height: THUMB.height * STAMP_SCALE };
  const svg = thumbSvg(spec, STAMP_SCALE);
  return rasterise({ svg, units, pixels: units, hasFonts: false, signal, onStage: () => {} });
}
