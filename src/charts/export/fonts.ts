import sansFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const FACES = [
  { family: 'Inter', weights: '100 900', file: sansFile },
  { family: "'Source Serif 4'", weights: '200 900', file: serifFile },
] as const;

let held: Promise<string> | null = null;

/** The two Latin fonts as CSS that needs nothing from elsewhere. Fetched once; a failure may be tried again. */
export function fontCss(): Promise<string> {
  held ??= Promise.all(FACES.map(faceCss)).then(
    (faces) => faces.join(''),
    (error: unknown) => {
      held = null;
      throw error;
    },
  );
  return held;
}

async function faceCss({ family, weights, file }: (typeof FACES)[number]): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `@font-face{font-family:${family};font-weight:${weights};src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

/** Whether this device can draw Chinese: missing characters all come out as the same box. */
export function canDrawChinese(family: string): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 32;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return true;
  const pictures = ['汉', '口', '的'].map((character) => {
    context.clearRect(0, 0, 32, 32);
    context.font = `24px ${family}`;
    context.fillText(character, 2, 26);
    return context.getImageData(0, 0, 32, 32).data.join(',');
  });
  return new Set(pictures).size === pictures.length;
}
