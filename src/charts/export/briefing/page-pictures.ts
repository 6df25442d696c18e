import { compose, type Composed, type Composition } from '#charts/export/compose.ts';
import { pngOf } from '#charts/export/picture.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import type { Piece } from './piece.ts';

/** As wide as the text of a page, in pixels; one of them is three quarters of a point there. */
export const PAGE_WIDTH = 720;
const USUAL_HEIGHT = 420;
/** Higher than this, a figure has no room on a page of A4 beneath its headline. */
export const MOST_HEIGHT = 800;
const SHARPNESS = 2;
/** How much higher than an even share a part may have to be. */
const STEP = 1.05;

const PLAIN: Omit<Composition, 'size'> = {
  theme: 'light',
  isTransparent: false,
  hasHeader: false,
  hasFooter: false,
  hasLetters: false,
};

/**
 * The plot alone for a page: as high as it needs, and where that is higher than a page, in as few parts as hold it, of
 * about the same height. Empty for a table of records.
 */
export function pageParts({ spec, provenance, wording }: Piece): readonly Composed[] {
  if (spec === null) return [];
  const drawn = (height: number, canGrow: boolean): readonly Composed[] => {
    const size = { width: PAGE_WIDTH, height: Math.ceil(height), points: 0.75, canGrow };
    return compose([spec], provenance, { ...PLAIN, size }, () => wording);
  };
  const whole = drawn(USUAL_HEIGHT, true);
  const [{ size: { height } } = { size: { height: 0 } }] = whole;
  if (height <= MOST_HEIGHT) return whole;
  const full = drawn(MOST_HEIGHT, false);
  for (let each = height / full.length; each < MOST_HEIGHT; each *= STEP) {
    const parts = drawn(each, false);
    if (parts.length <= full.length) return parts;
  }
  return full;
}

/** A part as an SVG, which takes the fonts of the page that it stands in. */
export function partSvg(part: Composed, alt: string): string {
  return svgFile({ ...part, description: alt }, { fontCss: '', metadata: '' });
}

/** A part of a figure as a PNG, in pixels of a page. */
export type PagePicture = { readonly png: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number };

/** The parts as PNGs, sharp on paper, each with the record that leads back to its view. */
export async function pagePngs(piece: Piece, signal: AbortSignal): Promise<readonly PagePicture[]> {
  const { spec, provenance, wording } = piece;
  if (spec === null) return [];
  const pictures: PagePicture[] = [];
  for (const part of pageParts(piece)) {
    const picture = {
      specs: [spec],
      provenance,
      composition: { ...PLAIN, size: part.size },
      wordingOf: () => wording,
    };
    // One after the other: each takes the memory of a whole canvas.
    const png = await pngOf(picture, part, PAGE_WIDTH * SHARPNESS, { signal });
    pictures.push({ png, ...part.size });
  }
  return pictures;
}

/** What makes the pictures of a piece; tests bring their own. */
export type PicturesOf = typeof pagePngs;
