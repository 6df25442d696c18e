import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { wordOf } from '#charts/export/briefing/word.ts';
import { publishedBooklet } from '#tests/fixtures/booklet.ts';
const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
it.each(['en', 'zh'] as const)('x %s', async (language) => {
  const booklet = publishedBooklet(language, [
    ['?view=research', 'months', 'direction', 'papers-table'],
    ['?view=provinces', 'matrix'],
    ['?view=law'],
    ['?view=groups'],
  ]);
  booklet.pieces.forEach((p) => Reflect.set(p, 'caption', 'Line one 2024-03-15\nline two'));
  const file = await wordOf(booklet, {
    signal: new AbortController().signal,
    onProgress: () => {},
    picturesOf: () => Promise.resolve([{ png: DOT, width: 720, height: 400 }]),
  });
  writeFileSync(`/tmp/e4out/${language}.docx`, file);
});
