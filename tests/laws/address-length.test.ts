import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '#charts/grid.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import {
  clause,
  freeText,
  idList,
  monthClause,
  oneId,
  monthSpan,
  oneMonth,
  oneName,
  sortKeys,
  weightList,
} from '#state/codecs.ts';
import { forEachField, START, type ViewState } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';

const LONGEST_ADDRESS = 2000;
const SITE = 'https://some-institute.example.org/tools/ai-safety-in-china/';
/** As a browser sends it, Chinese escaped: nine characters for one. */
const lengthOf = (state: ViewState): number => new URL(writeAddress(state), SITE).href.length;

/** Menus whose levels no figure shows: more than a reader would pick. */
const UNSHOWN = Array.from({ length: 6 }, (_, at) => `some-rather-long-level-${at}`);
/** Of the levels that a figure shows; more than a reader would pick one by one. */
const MOST_CHOSEN = 18;
const EVERY_OTHER_MONTH = monthsBetween('2023-04', '2024-05').filter((_, at) => at % 2 === 0);
const SEARCHES = [
  '前沿人工智能安全评测与红线共识',
  'robustness of large vision-language models against jailbreaking "in the wild"',
];

/** What any part of a figure lets a reader choose: `{ column, level }`, wherever it stands. */
function collectLevels(part: unknown, levels: Map<string, Set<string>>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('column' in part && 'level' in part) {
    const column = String(part.column);
    levels.set(column, (levels.get(column) ?? new Set()).add(String(part.level)));
  }
  for (const inner of Object.values(part)) collectLevels(inner, levels);
}

/** Everything that figures let a reader choose, by field; the figures' names; and what evidence can be opened. */
async function choicesOn(
  view: ViewId,
): Promise<{ levels: Map<string, Set<string>>; figures: string[]; marks: string[] }> {
  const specs = await figuresIn(view, 'en');
  const levels = new Map<string, Set<string>>();
  collectLevels(specs, levels);
  return {
    levels,
    figures: specs.map(({ figure }) => figure),
    marks: specs.flatMap((spec) => marksOf(spec).map(({ key }) => `${spec.figure}:${key}`)),
  };
}

const longest = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).at(0) ?? '';

describe.each(VIEW_IDS)('an address of %s', (view) => {
  it('stays under 2,000 characters whatever is chosen, searched, hidden and opened at once', async () => {
    const { levels, figures, marks } = await choicesOn(view);
    const jurisdictions = publishedSnapshot().jurisdictions?.records.map(({ id }) => id) ?? [];
    const measures = publishedSnapshot().measures?.records.map(({ id }) => id) ?? [];
    const values = new Map<unknown, (name: string) => fc.Arbitrary<unknown>>([
      [
        clause,
        (name) =>
          fc.constantFrom('include', 'exclude').map((side) => ({
            include: [],
            exclude: [],
            [side]: [...(levels.get(name) ?? UNSHOWN)].slice(0, MOST_CHOSEN),
          })),
      ],
      [monthClause, () => fc.constant({ include: EVERY_OTHER_MONTH, exclude: ['unknown'] })],
      [freeText, () => fc.constantFrom(...SEARCHES)],
      [
        idList,
        (name) => fc.constant(name === 'asTable' ? figures : name === 'compare' ? jurisdictions : UNSHOWN.slice(0, 4)),
      ],
      [sortKeys, () => fc.constant(UNSHOWN.slice(0, 3).map((column) => ({ column, isDescending: true })))],
      [weightList, () => fc.constant(Object.fromEntries(measures.map((measure) => [measure, 2.5])))],
      [monthSpan, () => fc.constant({ from: '2023-04', to: '2024-02' })],
      [oneMonth, () => fc.constant('2024-02')],
      [oneId, () => fc.constant(UNSHOWN[0])],
      [oneName, (name) => fc.constant(name === 'evidence' ? longest(marks) : longest(figures) || UNSHOWN[0])],
    ]);
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    forEachField((name, { codec, view: home, start }) => {
      // A briefing travels in a link of its own, which says so when it grows too long.
      if (name === 'view' || name === 'briefing' || (home !== null && home !== view)) return;
      const value = values.get(codec)?.(name) ?? fc.constantFrom<unknown>(...(codec.values ?? [true]));
      fields[name] = fc.oneof({ arbitrary: value, weight: 9 }, { arbitrary: fc.constant(start), weight: 1 });
    });
    fc.assert(
      fc.property(fc.record(fields), (chosen) => {
        const state = { ...START, ...chosen, view };
        expect(lengthOf(state)).toBeLessThan(LONGEST_ADDRESS);
        expect(readAddress(new URL(writeAddress(state), SITE).search)).toEqual({ state, problems: [] });
      }),
      { numRuns: 100 },
    );
  });
});
