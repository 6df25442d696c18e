import { expect, it } from 'vitest';
import { START } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { view } from '#views/standards/figures.ts';
import { filingsFinding } from '#views/standards/findings.ts';

const wording = wordingOf('en');
const { agrees, short } = wording.say.standards.filings;

/** What the page says where the report states a total of fifty and its batches come to a sum. */
function said(qualifier: 'over' | 'at-least', sum: number): string {
  const context = view.contextIn(publishedSnapshot(), START, wording);
  const stated = context?.algorithmsTotal;
  const [batch] = context?.split?.counted ?? [];
  if (context === null || stated === undefined || batch === undefined) throw new Error('no filings');
  const split = {
    from: batch.month,
    counted: [
      { ...batch, count: sum - 20 },
      { ...batch, count: 20 },
    ],
    before: [],
  };
  return filingsFinding({ ...context, algorithmsTotal: { ...stated, value: 50, qualifier }, split });
}

it('takes a total of over fifty to be borne out by fifty-one and not by fifty, and one of at least fifty by fifty', () => {
  expect(said('over', 51)).toBe(agrees(50, 51));
  expect(said('over', 50)).toBe(short(50, 50));
  expect(said('at-least', 50)).toBe(agrees(50, 50));
  expect(said('at-least', 49)).toBe(short(50, 49));
});
