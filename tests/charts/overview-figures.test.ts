import { expect, it } from 'vitest';
import { START } from '#state/fields.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { view } from '#views/overview/figures.ts';

it('calls ticks without a clause what the report ticks, and no other cell', () => {
  const spec = view.figureById(publishedSnapshot(), START, wordingOf('en'), 'unknown');
  if (spec?.kind !== 'stated') throw new Error('no figure');
  const clauses = spec.figures.find(({ key }) => key === 'clauses');
  // The table of section 4.5 has 18 ticks, counted by hand; of five of them the clause is known.
  expect(clauses?.shown).toBe('13 of 18');
  expect(clauses?.value).toBe(13);
  const crossed = published('policy-cells').records.filter(({ value }) => value !== 'yes');
  const rows = clauses?.rows() ?? [];
  expect(rows).toHaveLength(13);
  for (const { jurisdiction, measure } of crossed) expect(rows).not.toContain(`clauses/${jurisdiction}/${measure}`);
});
