const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\s]+/gu;
const LONGEST = 60;

/** A name that says what a file holds: `ai-safety-china-2024-spring-months-en-slide-full-2560px.png`. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = ['ai-safety-china', ...parts]
    .map((part) => part.replace(FORBIDDEN, '-').slice(0, LONGEST))
    .filter(Boolean)
    .join('-');
  return `${name}.${ending}`;
}

/** What other parts of a name say, and what changes no file. */
const APART: ReadonlySet<string> = new Set(['view', 'lang', 'table', 'dataset', 'data-sort', 'data-hide', 'data-by']);

/** What an address says beside the page and the language: `direction-alignment`. Long sayings keep their beginning and a sign of the rest. */
export function filtersIn(address: string): string[] {
  const own = [...new URLSearchParams(address)].filter(([name]) => !APART.has(name));
  if (own.length === 0) return [];
  const words = own.map(([name, value]) => (value === '' ? name : `${name}-${value}`)).join('-');
  const readable = words.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/gu, '');
  if (readable.length <= LONGEST && readable === words) return [readable];
  return [`${readable.slice(0, LONGEST - 9)}-${signOf(words)}`];
}

/** Eight signs that other words do not share, after FNV-1a. */
function signOf(words: string): string {
  let sign = 0x811c9dc5;
  for (const character of words) sign = Math.imul(sign ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sign.toString(16).padStart(8, '0');
}
