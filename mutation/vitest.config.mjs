import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { chosenRoom, LAWS, testsOf } from './rooms.mjs';

process.env.TZ = 'UTC';

const isLaw = ({ moduleId }) => Number(moduleId.includes(`/${LAWS}/`));

/** Examples are quick and mostly catch a mutant at once, so that no law has to be tried. */
class ExamplesFirst extends BaseSequencer {
  async sort(files) {
    return files.toSorted((one, other) => isLaw(one) - isLaw(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: testsOf(chosenRoom()),
    setupFiles: ['tests/setup-console.ts', 'mutation/setup.mjs'],
    restoreMocks: true,
    testTimeout: 120_000,
    sequence: { sequencer: ExamplesFirst },
  },
});
