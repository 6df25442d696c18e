const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const KEYWORD = 'ai-safety-atlas';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

type Chunk = { readonly type: string; readonly start: number; readonly body: Uint8Array; readonly end: number };

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The chunks of a PNG, up to where it breaks off. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let start = SIGNATURE.length;
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, start, end, body: bytes.subarray(start + 8, end - 4) });
    start = end;
  }
  return chunks;
}

/** Puts a text into a PNG as an iTXt chunk, in UTF-8 and uncompressed, right after its header. */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  // Keyword, then: end, not compressed, no method, no language, no translated keyword.
  return withChunk(png, new TextEncoder().encode(`iTXt${KEYWORD}\0\0\0\0\0${text}`));
}

const METRE = 1 / 0.0254;

/** Says of a PNG how large it is meant to stand, and that its colours are those of sRGB, as far as it does not say so itself. */
export function withPngDensity(png: Uint8Array, pixelsPerInch: number): Uint8Array<ArrayBuffer> {
  const density = new Uint8Array(13);
  density.set(new TextEncoder().encode('pHYs'));
  const view = new DataView(density.buffer);
  const perMetre = Math.round(pixelsPerInch * METRE);
  view.setUint32(4, perMetre);
  view.setUint32(8, perMetre);
  view.setUint8(12, 1);
  const known = new Set(chunksOf(png).map(({ type }) => type));
  const colours = new TextEncoder().encode('sRGB\0');
  const said = known.has('sRGB') || known.has('iCCP') ? new Uint8Array(png) : withChunk(png, colours);
  return known.has('pHYs') ? said : withChunk(said, density);
}

/** Puts a chunk, its type and what is in it, right after the header. */
function withChunk(png: Uint8Array, inside: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = chunksOf(png)[0];
  if (!isPng(png) || header === undefined) throw new Error('not a PNG');
  const chunk = new Uint8Array(inside.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, inside.length - 4);
  chunk.set(inside, 4);
  view.setUint32(inside.length + 4, checksum(inside));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, header.end));
  whole.set(chunk, header.end);
  whole.set(png.subarray(header.end), header.end + chunk.length);
  return whole;
}

/** The text that {@link withPngText} put into a PNG; null where there is none. */
export function pngText(png: Uint8Array): string | null {
  if (!isPng(png)) return null;
  for (const { type, body } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const keyword = new TextDecoder('latin1').decode(body.subarray(0, KEYWORD.length));
    if (keyword !== KEYWORD || body[KEYWORD.length] !== 0) continue;
    return new TextDecoder().decode(body.subarray(KEYWORD.length + 5));
  }
  return null;
}
