import type { ChartSpec } from '#charts/spec.ts';
import type { WordingOf } from '#i18n/wording.ts';
import { compose, svgFile, type Composed, type Composition, type Provenance } from './compose.ts';
import { figureRecord, writeRecord } from './figure-record.ts';
import { fontCss } from './fonts.ts';
import type { Printable } from './print.ts';
import { withPngText } from './png-text.ts';
import { rasterise, type Stage } from './raster.ts';

/** A figure ready to be written to files: what it shows, where it comes from, and how it is set. */
export type Picture = {
  /** The same figure in one language or two. */
  readonly specs: readonly ChartSpec[];
  readonly provenance: Provenance;
  readonly composition: Composition;
  readonly wordingOf: WordingOf;
};

/** Draws a picture without its files: for previews and checks. */
export function drawPicture({ specs, provenance, composition, wordingOf }: Picture): Composed {
  return compose(specs, provenance, composition, wordingOf);
}

/** The record that a picture carries, as text. */
export function recordOf({ specs, provenance }: Picture): string {
  const [spec] = specs;
  return spec === undefined ? '' : writeRecord(figureRecord(spec, provenance));
}

/** The picture as an SVG file that stands alone. Without its fonts where they cannot be had. */
export async function svgOf(picture: Picture): Promise<string> {
  const css = await fontCss().catch(() => '');
  return svgFile(drawPicture(picture), { fontCss: css, metadata: recordOf(picture) });
}

/** The picture on a page of its own size. */
export async function printableOf(picture: Picture): Promise<Printable> {
  const css = await fontCss().catch(() => '');
  const composed = drawPicture(picture);
  const { width, height } = composed.size;
  const page = `@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto}`;
  const svg = svgFile(composed, { fontCss: '', metadata: recordOf(picture) });
  return { html: `<!doctype html><meta charset="utf-8">${svg}`, styles: `${css}${page}` };
}

/** The height that belongs to a width in pixels. */
export function pixelsFor({ size }: Composed, width: number): { readonly width: number; readonly height: number } {
  return { width: Math.round(width), height: Math.round((width * size.height) / size.width) };
}

/** The picture as a PNG of exactly that width, its record inside. Throws a RasterError, or as the signal says. */
export async function pngOf(
  picture: Picture,
  width: number,
  signal: AbortSignal,
  onStage: (stage: Stage) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  onStage('fonts');
  const css = await fontCss().catch(() => '');
  signal.throwIfAborted();
  const composed = drawPicture(picture);
  const svg = svgFile(composed, { fontCss: css, metadata: '', hasProbe: css !== '' });
  const png = await rasterise({
    svg,
    units: composed.size,
    pixels: pixelsFor(composed, width),
    hasFonts: css !== '',
    signal,
    onStage,
  });
  return withPngText(png, recordOf(picture));
}
