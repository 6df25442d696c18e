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
