import { compose } from '#charts/export/compose.ts';
import type { Piece } from '#charts/export/briefing/piece.ts';
import type { PagePicture } from '#charts/export/briefing/page-pictures.ts';
import { fontsFor } from '#charts/export/fonts.ts';
import { figureRecord, writeRecord } from '#charts/export/figure-record.ts';
import { pngOf } from '#charts/export/picture.ts';
import { withPngText } from '#charts/export/png-text.ts';
import type { Printable } from '#charts/export/print.ts';
import { rasterise } from '#charts/export/raster.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import { element, render } from '#charts/export/svg.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { THUMB } from '#charts/thumbs/thumb.ts';
import { thumbSvg } from '#charts/thumbs/thumb-file.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { Sheet } from './content.ts';
import { A4, atFirst, codeOf, codePath, FIGURE_POINTS, laySheet } from './layout.ts';

/** Three to a pixel of the screen: nearly 300 to the inch. */
const SHARPNESS = 3;
const STAMP_SCALE = 6;
const CODE_PIXELS = 400;

/** A sheet as an SVG that takes the fonts of the page that it stands in. */
export function sheetSvg(sheet: Sheet, css = ''): string {
  return svgFile(laySheet(sheet).drawn, { fontCss: css, metadata: '' });
}

/** Sheets for paper, a side each. */
export function printableSheets(sheets: readonly Sheet[], css: string): Printable {
  const [first] = sheets;
  const sides = sheets.map((sheet) => `<main lang="${LANGUAGE_TAG[sheet.wording.language]}">${sheetSvg(sheet)}</main>`);
  const head = `<meta charset="utf-8">${render(element('title', {}, [first?.headline ?? '']))}`;
  const tag = LANGUAGE_TAG[first?.wording.language ?? 'en'];
  const page = `@page{size:A4;margin:0}html,body{margin:0}main{height:297mm;overflow:hidden;break-after:page}main:last-of-type{break-after:auto}svg{display:block;width:210mm;height:297mm}`;
  return {
    html: `<!doctype html><html lang="${tag}"><head>${head}</head><body>${sides.join('')}</body></html>`,
    styles: `${css}${page}`,
  };
}

/** A sheet as a PNG, with the record of its figure, so that it can be opened again. Rejects as {@link rasterise} does. */
export async function sheetPng(sheet: Sheet, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { drawn } = laySheet(sheet);
  const fonts = await fontsFor(drawn.nodes).catch(() => []);
  const svg = svgFile(drawn, {
    fontCss: fonts.map(({ css }) => css).join(''),
    metadata: '',
    probes: fonts.map(({ family }) => family),
  });
  const pixels = { width: A4.width * SHARPNESS, height: A4.height * SHARPNESS };
  const png = await rasterise({ svg, units: A4, pixels, probes: fonts.length, signal, onStage: () => {} });
  const { spec = null, provenance } = sheet.figure ?? {};
  if (spec === null || provenance === undefined) return new Uint8Array(png);
  return withPngText(png, writeRecord(figureRecord(spec, provenance)));
}

/** What makes the pictures that stand in a sheet's file of Word; tests bring their own. */
export type SheetPictures = {
  readonly figure: (piece: Piece, height: number, signal: AbortSignal) => Promise<PagePicture | null>;
  readonly stamp: (spec: ChartSpec, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  readonly code: (address: string, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer> | null>;
};

const FIGURE_WIDTH = 690;

export const SHEET_PICTURES: SheetPictures = {
  figure: async ({ spec, provenance, wording }, height, signal) => {
    if (spec === null) return null;
    const plain = {
      theme: 'light',
      isTransparent: false,
      hasHeader: false,
      hasFooter: false,
      hasLetters: false,
    } as const;
    const at = (points: number) => {
      const composition = { ...plain, size: { width: FIGURE_WIDTH, height, points } };
      const picture = { specs: [spec], provenance, composition, wordingOf: () => wording };
      return { picture, parts: compose([spec], provenance, composition, () => wording) };
    };
    const { picture, parts } = atFirst(FIGURE_POINTS, at, (made) => made.parts.length === 1);
    const png = await pngOf(picture, parts[0], FIGURE_WIDTH * SHARPNESS, { signal });
    return { png, width: FIGURE_WIDTH, height };
  },
  stamp: async (spec, signal) => {
    const units = { width: THUMB.width * STAMP_SCALE, height: THUMB.height * STAMP_SCALE };
    const svg = thumbSvg(spec, STAMP_SCALE);
    return new Uint8Array(await rasterise({ svg, units, pixels: units, probes: 0, signal, onStage: () => {} }));
  },
  code: async (address, signal) => {
    const code = codeOf(address);
    if (code === null) return null;
    const side = { width: CODE_PIXELS, height: CODE_PIXELS };
    const svg = render(
      element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...side, viewBox: `0 0 ${code.length} ${code.length}` }, [
        element('rect', { width: code.length, height: code.length, fill: '#ffffff' }),
        element('path', { d: codePath(code), fill: '#000000', 'shape-rendering': 'crispEdges' }),
      ]),
    );
    return new Uint8Array(await rasterise({ svg, units: side, pixels: side, probes: 0, signal, onStage: () => {} }));
  },
};
