import { expect } from 'vitest';

/** As many texts as patterns, each fitting its own. */
export function expectEach(found: readonly string[] | undefined, patterns: readonly RegExp[]) {
  expect(found).toHaveLength(patterns.length);
  patterns.forEach((pattern, index) => expect(found?.[index]).toMatch(pattern));
}
