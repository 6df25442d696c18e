import type { ChartSpec } from '#charts/spec.ts';
import type { WordingOf } from '#i18n/wording.ts';
import { compose, type Composed, type Composition, type Pictures, type Provenance } from './compose.ts';
import { figureRecord, writeRecord } from './figure-record.ts';
import { fontCss, fontsFor } from './fonts.ts';
import type { Printable } from './print.ts';
import { withPngDensity, withPngText } from './png-text.ts';
import { rasterise, type Stage } from './raster.ts';
import { svgFile } from './svg-file.ts';
import { element, render } from './svg.ts';

/** A figure ready to be written to files: what it shows, where it comes from, and how it is set. */
export type Picture = {
  /** The same figure in one language or two. */
  readonly specs: readonly ChartSpec[];
  readonly provenance: Provenance;
  readonly composition: Composition;
  readonly wordingOf: WordingOf;
};

/** Draws a picture, in as many parts as it needs, without its files: for previews and checks. */
export function drawPicture({ specs, provenance, composition, wordingOf }: Picture): Pictures {
  return compose(specs, provenance, composition, wordingOf);
}

/** The record that a picture carries, as text. */
export function recordOf({ specs, provenance }: Picture): string {
  const [spec] = specs;
  return spec === undefined ? '' : writeRecord(figureRecord(spec, provenance));
}

/** The parts of a picture as SVG files that stand alone. Without their fonts where they cannot be had. */
export async function svgsOf(picture: Picture): Promise<readonly string[]> {
  const css = await fontCss().catch(() => '');
  return drawPicture(picture).map((part) => svgFile(part, { fontCss: css, metadata: recordOf(picture) }));
}

/** The parts of a picture on pages of their own size. */
export async function printableOf(picture: Picture): Promise<Printable> {
  const css = await fontCss().catch(() => '');
  const parts = drawPicture(picture);
  const { width, height } = parts[0].size;
  const page = `@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto;break-after:page}svg:last-of-type{break-after:auto}`;
  const svgs = parts.map((part) => svgFile(part, { fontCss: '', metadata: recordOf(picture) }));
  const { language, title } = parts[0];
  const head = `<!doctype html><html lang="${language}"><meta charset="utf-8">${render(element('title', {}, [title]))}`;
  return { html: `${head}<body>${svgs.join('')}</body></html>`, styles: `${css}${page}` };
}

/** The height that belongs to a width in pixels. */
export function pixelsFor({ size }: Composed, width: number): { readonly width: number; readonly height: number } {
  return { width: Math.round(width), height: Math.round((width * size.height) / size.width) };
}

type Watch = {
  readonly signal: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
  /** Told before each part, from 1. */
  readonly onPart?: (part: number, parts: number) => void;
};

/** The parts of a picture as PNGs of exactly that width, its record in each. Throws a RasterError, or as the signal says. */
export async function pngsOf(picture: Picture, width: number, watch: Watch): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts = drawPicture(picture);
  const pngs: Uint8Array<ArrayBuffer>[] = [];
  for (const [at, part] of parts.entries()) {
    watch.onPart?.(at + 1, parts.length);
    // One after the other: each takes the memory of a whole canvas.
    pngs.push(await pngOf(picture, part, width, watch));
  }
  return pngs;
}

/** One part of a picture as a PNG. */
export async function pngOf(
  picture: Picture,
  part: Composed,
  width: number,
  { signal, onStage = () => {} }: Watch,
): Promise<Uint8Array<ArrayBuffer>> {
  onStage('fonts');
  const fonts = await fontsFor(part.nodes).catch(() => []);
  signal.throwIfAborted();
  const svg = svgFile(part, {
    fontCss: fonts.map(({ css }) => css).join(''),
    metadata: '',
    probes: fonts.map(({ family }) => family),
  });
  const png = await rasterise({
    svg,
    units: part.size,
    pixels: pixelsFor(part, width),
    probes: fonts.length,
    signal,
    onStage,
  });
  const pixelsPerInch = (width / part.size.width / part.size.points) * 72;
  return withPngText(withPngDensity(png, pixelsPerInch), recordOf(picture));
}
