import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A link holds a few thousand letters; what unpacks to more than this is no briefing. */
const LARGEST = 500_000;

/** Text as letters that an address need not escape. */
export function pack(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The text that {@link pack} packed; null for letters that it did not. */
export function unpack(letters: string): string | null {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = inflateSync(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
      { out: new Uint8Array(LARGEST) },
    );
    return strFromU8(bytes);
  } catch {
    return null;
  }
}
