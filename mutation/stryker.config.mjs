import { join } from 'node:path';
import { chosenRoom, ROOMS } from './rooms.mjs';

const room = chosenRoom();
const folder = join('.cache', 'mutation', room);

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.mjs', related: false },
  mutate: ROOMS[room].mutate,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not pass for an endless loop.
  timeoutMS: 20_000,
  timeoutFactor: 10,
  incremental: true,
  incrementalFile: join(folder, 'known.json'),
  tempDirName: join(folder, 'sandbox'),
  ignorePatterns: ['dist*', 'bench', 'docs', '.cache', 'mutation/node_modules', 'test-results', 'playwright-report'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: join(folder, 'report.json') },
  htmlReporter: { fileName: join(folder, 'report.html') },
};
