/** Joiners of no width, which some scripts and pictures spell with. */
const JOINERS = String.raw`\u200c\u200d`;
/** Control and format characters, halves of characters, separators of lines: nobody sees them, and some act on the words around. */
const UNSEEN = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`;

/** Words of which every sign can be seen. */
export const LEGIBLE = new RegExp(`^(?:[^${UNSEEN}]|[${JOINERS}])*$`, 'u');

const UNSEEN_SIGN = new RegExp(`(?![${JOINERS}])[${UNSEEN}]`, 'gu');

/** Words without the signs that nobody sees; lines stay lines. */
export function legible(words: string): string {
  return words.replaceAll(UNSEEN_SIGN, (sign) => (sign === '\n' ? sign : ''));
}

/** `a\u202eb` for an `a`, a sign that turns the order of letters, and a `b`. */
export function spellOut(words: string): string {
  return words.replaceAll(UNSEEN_SIGN, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
