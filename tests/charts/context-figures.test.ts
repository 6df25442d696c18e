import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Clause } from '#model/clause.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { DIALOGUE_COUNTS, SAC_STANDARDS, TC260_TEST, WDTA } from '#tests/published/report-context.ts';
import { BATCHES, FUNDING, KEY_FIGURES, REGISTER_TOTALS, SERVICES } from '#tests/published/report-figures.ts';
import { view as international } from '#views/international/figures.ts';
import { pageFinding } from '#views/international/findings.ts';
import { view as standards } from '#views/standards/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const SNAPSHOT = publishedSnapshot();
const SOURCES = new Set(SNAPSHOT.sources?.records.map(({ id }) => id));
const DIALOGUES = SNAPSHOT.dialogues?.records.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id) ?? [];

const clauseOver = (levels: readonly string[]): fc.Arbitrary<Clause> =>
  fc
    .record({
      include: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 2 }),
      exclude: fc.uniqueArray(fc.constantFrom(...levels), { maxLength: 1 }),
    })
    .map(({ include, exclude }) => ({ include: include.filter((level) => !exclude.includes(level)), exclude }));

const states: fc.Arbitrary<ViewState> = fc
  .record({
    dialogueTrack: clauseOver(['1.5', '2', 'government']),
    dialogueFocus: clauseOver(['frontier-safety', 'ai-focused', 'ai-related']),
    dialogueName: clauseOver(DIALOGUES),
    stepForum: clauseOver(['multilateral', 'global-south', 'bilateral', 'beyond']),
    contributorGroup: clauseOver(['western-companies', 'western-public-bodies', 'chinese-companies']),
    internationalText: fc.constantFrom('', 'Geneva', 'nothing of the kind'),
    standardLevel: clauseOver(['national', 'industry-association', 'international', 'evaluation']),
    standardStatus: clauseOver(['published', 'in-preparation', 'announced']),
    standardsText: fc.constantFrom('', 'WDTA', 'nothing of the kind'),
    batchesMode: fc.constantFrom('stacked' as const, 'cumulative' as const),
  })
  .map((patch) => ({ ...START, ...patch }));

const wordings = fc.constantFrom(...LANGUAGES).map(wordingOf);
const everyFigure = (state: ViewState, wording: ReturnType<typeof wordingOf>): ChartSpec[] => [
  ...international.figuresOf(SNAPSHOT, state, wording),
  ...standards.figuresOf(SNAPSHOT, state, wording),
];

function figureOf<Kind extends ChartSpec['kind']>(kind: Kind, figure: string, state: ViewState = START) {
  const found = everyFigure(state, wordingOf('en')).find(
    (spec): spec is Extract<ChartSpec, { kind: Kind }> => spec.kind === kind && spec.figure === figure,
  );
  if (found === undefined) throw new Error(`no ${figure}`);
  return found;
}

/** `2 of 6`, as numbers. */
const partsOf = ({ wholes }: PartsSpec): unknown[] => wholes.map(({ value, part }) => [part?.value ?? null, value]);

describe('the figures of the international and the standards view, under any filters', () => {
  it('have every mark of theirs in their grid, in order, and only once', () => {
    fc.assert(
      fc.property(states, wordings, (state, wording) => {
        for (const spec of everyFigure(state, wording)) {
          const inGrid = gridOf(spec).rows.flatMap((row) => row.flatMap(({ mark }) => mark ?? []));
          expect(inGrid.map(({ key }) => key)).toEqual(marksOf(spec).map(({ key }) => key));
          expect(new Set(inGrid.map(({ key }) => key)).size).toBe(inGrid.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('name records and listed sources for every value above zero', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const mark of everyFigure(state, wordingOf('en')).flatMap(marksOf)) {
          if (mark.value === null || mark.value === 0) continue;
          expect(mark.rows().length).toBeGreaterThan(0);
          expect(mark.refs().length).toBeGreaterThan(0);
          for (const { source } of mark.refs()) expect(SOURCES).toContain(source);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have a title, a source and a count in either language', () => {
    fc.assert(
      fc.property(states, wordings, (state, wording) => {
        for (const { title, source, count } of everyFigure(state, wording)) {
          for (const words of [title, source, count]) expect(words.trim()).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('mark no more of a whole than it has', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const spec of everyFigure(state, wordingOf('en'))) {
          if (spec.kind !== 'parts') continue;
          for (const { value, part } of spec.wholes) expect(part?.value ?? 0).toBeLessThanOrEqual(value ?? 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('draw as many marks as pass the filters', () => {
    fc.assert(
      fc.property(states, (state) => {
        const context = international.contextIn(SNAPSHOT, state, wordingOf('en'));
        const shown = standards.contextIn(SNAPSHOT, state, wordingOf('en'))?.shown.length;
        expect(figureOf('timeline', 'dialogues', state).events).toHaveLength(context?.meetings.shown.length ?? -1);
        expect(figureOf('timeline', 'steps', state).events).toHaveLength(context?.steps.shown.length ?? -1);
        expect(figureOf('timeline', 'standards', state).events).toHaveLength(shown ?? -1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the international figures against the report', () => {
  it('are headed by how many dialogues are on frontier safety', () => {
    const context = international.contextIn(SNAPSHOT, START, wordingOf('en'));
    expect(context === null ? '' : pageFinding(context)).toBe(
      '2 of the 8 AI dialogues between China and the West are on frontier safety',
    );
  });

  it('say the counts of dialogues one by one, each with its own reach', () => {
    const { items, title } = figureOf('statements', 'dialogue-counts');
    expect(items.map(({ value }) => value)).toEqual(DIALOGUE_COUNTS.map(([value]) => value));
    expect(items.map(({ heading }) => heading)).toEqual([
      expect.stringMatching(/Western countries hold 8 dialogues focused on AI/),
      expect.stringMatching(/^2 of them are on frontier AI safety/),
      expect.stringMatching(/United States hold at least 40 dialogues on all topics/),
    ]);
    expect(title).toContain('8 dialogues');
  });

  it('count steps by the section of the report, its own and those it leaves out', () => {
    const { events, title } = figureOf('timeline', 'steps');
    const count = (forum: string): number =>
      events.filter(({ lane, isAfterReport }) => lane === forum && !isAfterReport).length;
    expect(['multilateral', 'global-south', 'bilateral', 'beyond'].map(count)).toEqual([7, 1, 5, 1]);
    const later = events.filter(({ isAfterReport }) => isAfterReport).length;
    expect(later).toBeGreaterThan(0);
    expect(title).toBe('7 of 14 steps of AI diplomacy around China are multilateral');
  });

  it('name the contributors of both standards together, and mark whose are all lead authors of one', () => {
    const { items, markLabel } = figureOf('names', 'wdta');
    expect(items.map(({ label }) => label)).toEqual(Object.values(WDTA.contributors).flat());
    expect(items.filter(({ isMarked }) => isMarked).map(({ key }) => key)).toEqual(['ant-group']);
    expect(markLabel).toContain(WDTA.number);
  });

  it('state the other numbers with their qualifiers', () => {
    const { figures } = figureOf('stated', 'international-numbers');
    for (const { key, value } of figures) expect(value).toBe(KEY_FIGURES[key as keyof typeof KEY_FIGURES]?.[0]);
    expect(figures.map(({ shown }) => shown)).toEqual(['120+', '2', 'close to 20', '4', '2', '5']);
  });
});

describe('the standards and funding figures against the report', () => {
  it('show the share of safety as directions, never as money', () => {
    expect(partsOf(figureOf('parts', 'safety-directions'))).toEqual(FUNDING.map(({ safety }) => [...safety]));
    expect(figureOf('parts', 'safety-directions').title).toContain('2 of 6, 1 of 11 and 1 of 19');
  });

  it('name each sum beside its call, and keep that for one project apart', () => {
    const { wholes, notes } = figureOf('parts', 'safety-directions');
    expect(wholes.filter(({ label }) => /per project/.test(label))).toHaveLength(1);
    for (const amount of ['20 million RMB', '3 million RMB', '2.6 million RMB per project'])
      expect(
        wholes.some(({ label }) => label.includes(amount)),
        amount,
      ).toBe(true);
    expect(notes.join(' ')).toContain('can be neither compared');
  });

  it('draw the five batches per month, and what they come to', () => {
    const monthly = figureOf('columns', 'batches');
    const drawn = monthly.ticks.map(({ key }, at) => [
      key,
      monthly.series.reduce((sum, { marks }) => sum + (marks[at]?.value ?? 0), 0),
    ]);
    expect(Object.fromEntries(drawn.filter(([, value]) => value !== 0))).toEqual(BATCHES);
    const summed = figureOf('columns', 'batches', { ...START, batchesMode: 'cumulative' });
    expect(summed.series.map(({ marks }) => marks.at(-1)?.value)).toEqual([899, 41]);
    expect([summed.mode, monthly.mode]).toEqual(['steps', 'stacked']);
    const rises = summed.ticks.map(({ key }, at) => [key, summed.rises?.marks[at]?.value]);
    expect(Object.fromEntries(rises.filter(([, value]) => value !== null))).toEqual(BATCHES);
    expect(summed.title).toBe('5 batches of filings in China add up to 940 algorithms');
    expect(summed.references.map(({ value, label }) => [value, label])).toEqual([[900, 'over 900, says the text']]);
  });

  it('say that the batches fall short of the stated total', () => {
    const { figures, title, notes } = figureOf('stated', 'filings');
    expect(figures.slice(0, 2).map(({ value }) => value)).toEqual(REGISTER_TOTALS.map(([value]) => value));
    expect(figures.map(({ shown }) => shown)).toEqual(['at least 117', 'over 900', '899', '940']);
    expect(title).toBe('The report says over 900 algorithms were filed in China, its batches add up to 899');
    expect(notes[0]).toBe('110 + 129 + 266 + 394 = 899; with 41 from the earlier batch, 940.');
    expect(figures[0]?.rows()).toHaveLength(1 + SERVICES.length);
  });

  it('list the tests with threshold and sample, the one that the report states told from the others', () => {
    const { figures, title } = figureOf('stated', 'tests');
    const measured = figures.filter(({ value }) => value !== null);
    expect(measured.map(({ value }) => value)).toEqual([TC260_TEST.threshold, 98, 90, 95, 5]);
    expect(measured.map(({ shown }) => /^(at least|at most)/.exec(shown)?.[0])).toEqual([
      ...Array.from({ length: 4 }, () => 'at least'),
      'at most',
    ]);
    expect(measured.map(({ detail }) => detail?.includes('stated by the report'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(title).toBe(
      'China’s generative AI standard asks for a check of 4,000 corpus samples or more, of which at least 96% must pass',
    );
  });

  it('name two of the seven standards', () => {
    expect(partsOf(figureOf('parts', 'named-standards'))).toEqual([[SAC_STANDARDS.named.length, SAC_STANDARDS.count]]);
  });
});
