// node scripts/generate-metrics.mjs: measures the Latin letters of the embedded fonts in a browser and writes
// src/charts/export/font-metrics.ts, so that layout is the same wherever a figure is drawn. Run it after a font update.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { ROOT } from './run.mjs';

const FACES = [
  { family: 'sans', file: 'inter/files/inter-latin-wght-normal.woff2', weights: [400, 500, 600, 700] },
  { family: 'serif', file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', weights: [600] },
];
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
];
const SINGLES = '€™←↑→↓−≈≤≥';

const characters = RANGES.flatMap(([from, to]) => range(from, to)).join('') + SINGLES;
const { path, env } = await ensureBrowser();
const browser = await chromium.launch({
  executablePath: path,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const tables = [];
for (const { family, file, weights } of FACES) {
  const bytes = readFileSync(join(ROOT, 'node_modules/@fontsource-variable', file)).toString('base64');
  for (const weight of weights) {
    const widths = await page.evaluate(measure, { bytes, weight, characters });
    tables.push(`  '${family} ${weight}': [${widths.join(',')}],`);
  }
}
await browser.close();

writeFileSync(
  join(ROOT, 'src/charts/export/font-metrics.ts'),
  `// Made by scripts/generate-metrics.mjs from the embedded fonts.
// prettier-ignore
/** The characters that are measured, in the order of the tables. */
export const MEASURED = ${JSON.stringify(characters)};

// prettier-ignore
/** Advance widths in thousandths of the font size, by family and weight. */
export const ADVANCES = {
${tables.join('\n')}
} as const;
`,
);

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

/** Runs in the page. */
async function measure({ bytes, weight, characters: measured }) {
  const name = `measured-${weight}-${bytes.length}`;
  const face = new FontFace(name, `url(data:font/woff2;base64,${bytes})`, { weight: '100 900' });
  await face.load();
  document.fonts.add(face);
  const context = document.createElement('canvas').getContext('2d');
  context.font = `${weight} 1000px "${name}", sans-serif`;
  return Array.from(measured, (character) => Math.round(context.measureText(character).width));
}
