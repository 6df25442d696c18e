/** About how wide a line of text is on the screen, in CSS pixels: rather too wide than too narrow. */
export function roughWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56), 0) * size;
}
