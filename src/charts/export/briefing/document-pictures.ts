import type { DocumentPicture, PicturesOfPieces } from './document.ts';
import { kindOf } from './captions.ts';
import { pagePngs, type PicturesOf } from './page-pictures.ts';
import type { Booklet, Piece } from './piece.ts';

type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
  readonly picturesOf?: PicturesOf;
};

/** The pictures of a briefing as parts of its HTML file. Rejects as the signal says, or with a RasterError. */
export async function documentPictures(
  { pieces }: Booklet,
  { signal, onProgress, picturesOf = pagePngs }: Job,
): Promise<PicturesOfPieces> {
  const pictures = new Map<Piece, readonly DocumentPicture[]>();
  for (const [at, piece] of pieces.entries()) {
    onProgress(at, pieces.length);
    const parts = kindOf(piece) === 'table' ? [] : await picturesOf(piece, signal);
    signal.throwIfAborted();
    pictures.set(
      piece,
      parts.map(({ png, width, height }) => ({ source: `data:image/png;base64,${inBase64(png)}`, width, height })),
    );
  }
  onProgress(pieces.length, pieces.length);
  return pictures;
}

/** In pieces, since a call takes only so many arguments. */
function inBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
