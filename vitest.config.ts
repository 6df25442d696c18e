import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    // All processors: by itself Vitest leaves one of them out, which on a machine with two is half.
    maxWorkers: availableParallelism(),
    // For what hangs: laws try many cases, and a slow machine must not turn them into failures.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // None of them changes what others import: files share it, which halves their time.
          isolate: false,
          include: ['tests/{laws,model,data,state,charts,published,lint,i18n,gallery}/**/*.test.ts'],
          setupFiles: ['tests/setup-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/{ui,views,app,gallery}/**/*.test.tsx'],
          setupFiles: ['tests/setup-console.ts', 'tests/setup-component.ts'],
        },
      },
    ],
  },
});
