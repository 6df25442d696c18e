import { fileName } from '#charts/export/file-name.ts';
import { zipped, type NamedFile } from '#charts/export/named-file.ts';
import { svgsOf } from '#charts/export/picture.ts';
import { markdownOf } from './markdown.ts';
import { alonePicture, alonePng } from './pictures.ts';
import type { Booklet, Piece } from './piece.ts';
import type { OnProgress } from './slides.ts';

type Job = { readonly signal: AbortSignal; readonly onProgress: OnProgress };

/** The Markdown of a briefing and the picture of each figure, in one ZIP. */
export async function markdownArchive(booklet: Booklet, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const files: NamedFile[] = [];
  const names = new Map<Piece, string>();
  await forEachPiece(booklet, job, async (piece, number) => {
    const png = piece.isTable ? null : await alonePng(piece, job.signal);
    if (png === null) return;
    const name = `images/${nameOf(booklet, piece, number, 'png')}`;
    names.set(piece, name);
    files.push({ name, type: 'image/png', content: png });
  });
  const content = markdownOf(booklet, (piece) => names.get(piece) ?? null);
  return zipped([{ name: 'briefing.md', type: 'text/markdown', content }, ...files]);
}

/** Every figure as PNG and as SVG, in one ZIP. Tables of records have no picture. */
export async function imagesArchive(booklet: Booklet, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const files: NamedFile[] = [];
  await forEachPiece(booklet, job, async (piece, number) => {
    const picture = alonePicture(piece);
    const png = await alonePng(piece, job.signal);
    const [svg] = picture === null ? [] : await svgsOf(picture);
    if (png === null || svg === undefined) return;
    files.push(
      { name: nameOf(booklet, piece, number, 'png'), type: 'image/png', content: png },
      { name: nameOf(booklet, piece, number, 'svg'), type: 'image/svg+xml', content: svg },
    );
  });
  return zipped(files);
}

async function forEachPiece(
  { pieces }: Booklet,
  { signal, onProgress }: Job,
  visit: (piece: Piece, number: number) => Promise<void>,
): Promise<void> {
  for (const [at, piece] of pieces.entries()) {
    onProgress(at + 1, pieces.length);
    // Lets the page draw the progress, and hear a cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    await visit(piece, at + 1);
  }
}

function nameOf({ wording }: Booklet, { figure }: Piece, number: number, ending: string): string {
  return fileName([String(number).padStart(2, '0'), figure, wording.language], ending);
}
