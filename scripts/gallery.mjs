// npm run gallery: draws every figure anew into tests/gallery; git then shows what a change did to each.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';

const HOME = join('tests', 'gallery');

for (const folder of ['pictures', 'screens']) rmSync(join(ROOT, HOME, folder), { recursive: true, force: true });
// What is there is counted when all of it has been written.
const files = ['pictures.test.ts', 'screens.test.tsx', 'complete.test.ts'].map((file) => join(HOME, file));
let code = 0;
for (const file of files) code ||= await runTool('vitest', ['run', file, '--update']);
console.log(`See ${join(HOME, 'index.html')} in a browser, and git diff ${HOME}.`);
process.exitCode = code;
