import { expect, it } from 'vitest';
import { START } from '#state/fields.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { view } from '#views/overview/figures.ts';
import { questionsOf } from '#views/overview/questions.ts';

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

it('tells growth between the months that the report compares, and no others', () => {
  const [paper] = published('papers').records;
  if (paper === undefined) throw new Error('no paper');
  const dated = (direction: string, month: string, count: number): (typeof paper)[] =>
    Array.from({ length: count }, () => ({ ...paper, direction, date: month }));
  const answerOf = (records: readonly (typeof paper)[]): string | null | undefined =>
    questionsOf({ ...publishedSnapshot(), papers: { ...published('papers'), records } }, wordingOf('en'))[0]?.answer;
  const inside = [
    ...dated('alignment', '2023-04', 7),
    ...dated('alignment', '2023-11', 12),
    ...dated('alignment', '2024-04', 12),
    ...dated('robustness', '2023-10', 7),
    ...dated('robustness', '2024-01', 18),
  ];
  const outside = [...dated('robustness', '2023-03', 90), ...dated('robustness', '2024-05', 90)];
  const { first } = wordingOf('en').say.overview.questions.growth;
  expect(answerOf([...inside, ...outside])).toBe(first('Alignment', '1', '4', 56));
});
