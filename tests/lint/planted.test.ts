import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changed, FAULTS } from '../../mutation/planted/faults.mjs';

it.each(FAULTS)('can still plant $id: $says', (fault) => {
  const text = readFileSync(fault.file, 'utf8');
  expect(changed(text, fault)).not.toBe(text);
});
