/** Words that stay words in Markdown: nothing in them is mark-up, and a line stays a line. */
export function inMarkdown(words: string): string {
  return words
    .trim()
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>~$|]|&(?=#?\w+;)|^[#+\-=]|(?<=^\d{1,9})[.)]/g, String.raw`\$&`);
}
