// npm run bench [-- engine|export|interaction|lighthouse]: everything that is measured, as Markdown; numbers after `interaction` are
// how many papers to click through. Nothing here passes or fails, except that all engines must give the same answers.
import { ensurePackages } from '../scripts/install.mjs';

await ensurePackages();
await ensurePackages('bench');
const words = process.argv.slice(2);
const asked = words.filter((word) => !/^\d+$/.test(word));
const sizes = words.filter((word) => !asked.includes(word)).map(Number);
const PARTS = {
  engine: async () => (await import('./engine.mjs')).benchEngine(),
  export: async () => (await import('./export.mjs')).benchExport(),
  interaction: async () => (await import('./interaction.mjs')).benchInteraction(sizes),
  lighthouse: async () => (await import('./lighthouse.mjs')).benchLighthouse(),
};
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) console.log(`\n${await PARTS[part]()}`);
