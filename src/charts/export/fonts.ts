import type { SvgNode } from './svg.ts';
import sansFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const FACES = [
  { family: 'Inter', weights: '100 900', file: sansFile },
  { family: "'Source Serif 4'", weights: '200 900', file: serifFile },
] as const;

type Face = { readonly family: string; readonly css: string };

let held: Promise<readonly Face[]> | null = null;

/** Fetched once; a failure may be tried again. */
function faces(): Promise<readonly Face[]> {
  held ??= Promise.all(
    FACES.map(async (face) => ({ family: face.family.replaceAll("'", ''), css: await faceCss(face) })),
  ).catch((error: unknown) => {
    held = null;
    throw error;
  });
  return held;
}

/** The two Latin fonts as CSS that needs nothing from elsewhere. */
export async function fontCss(): Promise<string> {
  return (await faces()).map(({ css }) => css).join('');
}

/** Those of the fonts that a drawing asks for first somewhere: a picture that stays here brings no others along. */
export async function fontsFor(nodes: readonly SvgNode[]): Promise<readonly Face[]> {
  const asked = new Set<string>();
  const look = (all: readonly (SvgNode | string)[]): void => {
    for (const node of all) {
      if (typeof node === 'string') continue;
      const stack = node.attributes['font-family'];
      if (typeof stack === 'string') asked.add(stack.slice(0, stack.indexOf(',')).replaceAll("'", ''));
      look(node.children);
    }
  };
  look(nodes);
  return (await faces()).filter(({ family }) => asked.has(family));
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
