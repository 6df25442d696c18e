// npm run readers: installs what reads the tables besides what the machine has (readers/package.json) and has all of them read.
import { ensurePackages } from './install.mjs';
import { runTool } from './run.mjs';

await ensurePackages();
await ensurePackages('readers');
process.exitCode = await runTool('vitest', ['run', 'tests/published/readers.test.ts']);
