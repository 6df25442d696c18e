import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { agreementLevel } from '#model/agreement.ts';
import { CELL_STATES } from '#model/source.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { isFiltered } from '#selectors/slice.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { tableAsTsv } from '#ui/table-copy.ts';
import type { Context as Scene } from '#views/law/context.ts';
import { view } from '#views/law/figures.ts';
import { agreementLevels } from '#views/law/charts.ts';
import { findingSentences, furtherFindings, matrixFinding, pageFinding } from '#views/law/findings.ts';
import { recordById as entryOf } from '#views/law/records.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const { contextIn: sceneOf, figuresOf } = view;
function figuresOfScene(scene: Scene) {
  const { provisions: matrix, lineage, drafts: participants } = view.specsIn(scene);
  return { matrix, lineage, participants };
}

const snapshot = publishedSnapshot();
const provisions = snapshot.provisions?.records.map(({ id }) => id) ?? [];
const sources = new Set(snapshot.sources?.records.map(({ id }) => id));
const AT_LAW: ViewState = { ...START, view: 'law' };

function sceneFor(data: Snapshot, patch: Partial<ViewState> = {}, language: 'en' | 'zh' = 'en'): Scene {
  const scene = sceneOf(data, { ...AT_LAW, ...patch }, wordingOf(language));
  if (scene === null) throw new Error('A dataset is missing');
  return scene;
}

/** The table of section 4.1 and endnotes 26 to 32, typed in from the report by hand. */
const REPORT = [
  ['licensing', 'endnote 26', 'yes', 'Chapter 3', 'no', ''],
  ['new-agency', 'endnote 27', 'yes', 'Article 12', 'no', ''],
  ['tax-credits', 'endnote 28', 'yes', 'Article 22', 'no', ''],
  ['foundation-model-oversight', 'endnote 29', 'yes', 'Article 46', 'yes', 'Articles 50–57'],
  ['agi-value-alignment', 'endnote 30', 'no', '', 'yes', 'Article 77'],
  ['financial-penalties', 'endnote 31', 'yes', 'Articles 66–70', 'yes', 'Articles 82–83'],
  ['open-source-exemption', 'endnote 32', 'yes', 'Article 71', 'yes', 'Article 95'],
] as const;

/** A made-up third draft, as an edition might bring it: only files change. */
type DraftRecord = RecordOf<'law-drafts'>;
type Third = {
  readonly draft: Extract<DraftRecord, { kind: 'draft' }>;
  readonly version: Extract<DraftRecord, { kind: 'version' }>;
  readonly cells: readonly RecordOf<'provision-cells'>[];
};

const refs = [{ source: 'concordia-2024-spring', at: 'section 4.1' }];

const third: fc.Arbitrary<Third> = fc
  .record({
    states: fc.array(fc.option(fc.constantFrom(...CELL_STATES)), { minLength: 7, maxLength: 7 }),
    article: fc.integer({ min: 1, max: 99 }),
    date: fc.constantFrom('2024-04-30', '2024-11', '2026', null),
  })
  .map(({ states, article, date }) => ({
    draft: {
      kind: 'draft' as const,
      refs,
      id: 'third',
      name: { en: 'A third draft', zh: null },
      short: { en: 'third draft', zh: '第三稿' },
      lead: { en: 'An institute', zh: null },
      leadPeople: [],
      participants: null,
      standing: { en: 'Unofficial.', zh: '非官方。' },
      note: null,
      period: 'after' as const,
      confidence: 'high' as const,
    },
    version: {
      kind: 'version' as const,
      id: 'third-1.0',
      draft: 'third',
      version: '1.0',
      date,
      note: null,
      links: [],
      period: 'after' as const,
      confidence: 'high' as const,
      refs,
    },
    cells: states.flatMap((value, at) =>
      value === null
        ? []
        : [
            {
              draft: 'third',
              provision: provisions[at] ?? '',
              value,
              articles: value === 'yes' ? [`Article ${article}`] : [],
              related: [],
              summary: null,
              oddity: null,
              refs,
            },
          ],
    ),
  }));

function withThird({ draft, version, cells }: Third): Snapshot {
  const [heldDrafts, heldCells] = [snapshot['law-drafts'], snapshot['provision-cells']];
  if (heldDrafts === undefined || heldCells === undefined) throw new Error('A dataset is missing');
  return {
    ...snapshot,
    'law-drafts': { ...heldDrafts, records: [...heldDrafts.records, draft, version] },
    'provision-cells': { ...heldCells, records: [...heldCells.records, ...cells] },
  };
}

describe('the published comparison', () => {
  it('shows all 14 cells and every article as the report has them', () => {
    const { matrix } = figuresOfScene(sceneFor(snapshot));
    const scene = sceneFor(snapshot);
    const shown = scene.rows.map(({ provision, cells }) => [
      provision.id,
      provision.endnote,
      ...cells.flatMap(({ state, articles }) => [state, articles.join('; ').replace('-', '–')]),
    ]);
    expect(shown).toEqual(REPORT);
    expect(matrix.cells.flat()).toHaveLength(14);
    expect(matrix.cells.flat().filter(({ state }) => state === 'yes')).toHaveLength(10);
    expect(matrix.across.map(({ total }) => total.value)).toEqual([6, 4]);
  });

  it('finds three shared provisions, three of the one draft alone and one of the other', () => {
    expect(agreementLevels(sceneFor(snapshot)).map(({ key, value }) => [key, value])).toEqual([
      ['shared', 3],
      ['only-cass', 3],
      ['only-cupl', 1],
    ]);
  });

  it('says plainly what is odd about endnotes 27 and 32', () => {
    const scene = sceneFor(snapshot);
    expect(entryOf(scene, 'cupl/new-agency')?.remark).toMatch(/Endnote 27 cites Article 59 although/);
    expect(entryOf(scene, 'cupl/open-source-exemption')?.remark).toMatch(/scientific research is outside/);
    expect(entryOf(scene, 'cass/open-source-exemption')?.remark).toMatch(/keeps scientific research within/);
  });

  it('sorts by the articles of either draft, those without last', () => {
    const order = (lawSort: string): string[] =>
      sceneFor(snapshot, { lawSort }).rows.map(({ provision }) => provision.id);
    expect(order('article-cupl').slice(0, 4)).toEqual([
      'foundation-model-oversight',
      'agi-value-alignment',
      'financial-penalties',
      'open-source-exemption',
    ]);
    expect(order('article-cass')).toEqual([
      'licensing',
      'new-agency',
      'tax-credits',
      'foundation-model-oversight',
      'financial-penalties',
      'open-source-exemption',
      'agi-value-alignment',
    ]);
    expect(order('article-nobody')).toEqual(provisions);
  });

  it('finds a provision by any of its words or numbers in either language', () => {
    const found = (lawText: string): string[] =>
      sceneFor(snapshot, { lawText }).rows.map(({ provision }) => provision.id);
    expect(found('第59条')).toEqual(['new-agency']);
    expect(found('50–57')).toEqual(['foundation-model-oversight']);
    expect(found('RMB 50 million')).toEqual(['financial-penalties']);
    expect(found('对齐')).toContain('agi-value-alignment');
  });
});

describe('a third draft', () => {
  it('appears in matrix, chart, filter, lineage and table without a change of code', () => {
    fc.assert(
      fc.property(third, fc.constantFrom(...LANGUAGES), (made, language) => {
        const scene = sceneFor(withThird(made), {}, language);
        const { matrix, lineage, participants } = figuresOfScene(scene);
        const levels = agreementLevels(scene);
        const label = wordingOf(language).text(made.draft.short);
        expect(matrix.across.map((line) => line.label)).toContain(label);
        expect(matrix.cells.every((row) => row.length === 3)).toBe(true);
        expect(levels.some((level) => level.label.includes(label))).toBe(true);
        expect(levels.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(7);
        expect(lineage.lanes.map((lane) => lane.label)).toContain(label);
        expect(lineage.events.find(({ key }) => key === 'third-1.0')?.isAfterReport).toBe(true);
        expect(participants.figures.map((figure) => figure.label)).toContain(label);
        const grid = gridOf(matrix);
        const rows = grid.rows.map((row) => row.map(({ value }) => value ?? ''));
        expect(tableAsTsv({ caption: '', columns: grid.columns, rows }).split('\n')[0]).toContain(label);
        const only = sceneFor(withThird(made), { agreement: { include: ['only-third'], exclude: [] } }, language);
        const expected = scene.rows.filter(({ agreement }) => agreementLevel(agreement) === 'only-third');
        expect(only.rows.map(({ provision }) => provision.id)).toEqual(expected.map(({ provision }) => provision.id));
      }),
      { numRuns: 60 },
    );
  });

  it('is never read as a “no” where nobody coded it', () => {
    fc.assert(
      fc.property(third, (made) => {
        const scene = sceneFor(withThird(made));
        for (const { provision, cells, agreement } of scene.rows) {
          const coded = made.cells.find((cell) => cell.provision === provision.id)?.value ?? 'not-coded';
          expect(cells[2]?.state).toBe(coded);
          if (coded === 'not-coded') expect(agreement.kind).toBe('open');
        }
      }),
    );
  });

  it('reaches the address: its filter and its order survive a link', () => {
    const state: ViewState = {
      ...AT_LAW,
      agreement: { include: ['shared', 'only-third'], exclude: [] },
      lawSort: 'article-third',
      isReading: true,
    };
    expect(writeAddress(state)).toBe('?view=law&show=shared,only-third&order=article-third&reading=yes');
    expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
  });
});

const state: fc.Arbitrary<Partial<ViewState>> = fc.record({
  agreement: fc
    .tuple(fc.subarray(['shared', 'only-cass', 'only-cupl', 'none', 'open']), fc.subarray(['shared', 'only-cupl']))
    .map(([include, exclude]) => ({ include, exclude })),
  lawText: fc.constantFrom('', '', 'article', '第59条', 'tax', 'no such words'),
  lawSort: fc.constantFrom('provision', 'agreement', 'article-cass', 'article-cupl', 'article-third', 'nonsense'),
});
const anySnapshot = fc.oneof(fc.constant(snapshot), third.map(withThird));

describe('figures of drafts in any state', () => {
  it('give every value rows, refs that resolve, and its place in the grid', () => {
    fc.assert(
      fc.property(anySnapshot, state, fc.constantFrom(...LANGUAGES), (data, patch, language) => {
        const scene = sceneFor(data, patch, language);
        for (const spec of Object.values<ChartSpec>(figuresOfScene(scene))) {
          const drawn = gridOf(spec)
            .rows.flat()
            .flatMap(({ mark }) => (mark === null ? [] : [mark]));
          expect(drawn).toEqual(marksOf(spec));
          for (const mark of marksOf(spec)) {
            for (const id of mark.rows()) expect(entryOf(scene, id)).not.toBeNull();
            for (const { source } of mark.refs()) expect(sources).toContain(source);
            if (mark.value !== null && mark.value > 0) {
              expect(mark.rows().length).toBeGreaterThan(0);
              expect(mark.refs().length).toBeGreaterThan(0);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('state no finding that their rows contradict', () => {
    fc.assert(
      fc.property(anySnapshot, state, (data, patch) => {
        const scene = sceneFor(data, patch);
        const title = pageFinding(scene);
        const sentences = findingSentences(scene);
        const kinds = scene.rows.map(({ agreement }) => agreement.kind);
        const says = (words: RegExp): boolean => sentences.some((sentence) => words.test(sentence));
        expect(title.startsWith('No provision of')).toBe(kinds.length === 0);
        expect(/^\d+ of \d+ /.test(title)).toBe(kinds.length > 0 && isFiltered(scene));
        expect(says(/^(Both|All \d) expert drafts/)).toBe(kinds.includes('shared'));
        expect(says(/^Only some expert drafts/)).toBe(kinds.includes('some'));
        expect(says(/^(Neither|No) expert draft/)).toBe(kinds.includes('none'));
        expect(says(/^Nothing is settled/)).toBe(kinds.includes('open'));
        for (const { id, short } of scene.drafts) {
          const hasOwn = scene.rows.some(({ agreement }) => agreement.kind === 'only' && agreement.draft === id);
          expect(sentences.some((sentence) => sentence.startsWith(`Only the ${short.en} `))).toBe(hasOwn);
        }
        // Page, comparison and lede say each of them once.
        const said = [title, matrixFinding(scene), ...furtherFindings(scene)];
        expect(new Set(said).size).toBe(kinds.length === 0 ? 1 : said.length);
        for (const sentence of sentences) expect(said).toContain(sentence);
      }),
    );
  });

  it('are none while a dataset is missing', () => {
    const { 'law-drafts': _, ...rest } = snapshot;
    expect(figuresOf(rest, AT_LAW, wordingOf('en'))).toEqual([]);
  });
});
