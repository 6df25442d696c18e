import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkFigure } from '#charts/export/check.ts';
import { compose, smallestPoints, type Composition, type Pictures, type Provenance } from '#charts/export/compose.ts';
import { divide } from '#charts/export/divide.ts';
import { changedNumbers, figureRecord, readRecord, recordInSvg, writeRecord } from '#charts/export/figure-record.ts';
import { fileName } from '#charts/export/file-name.ts';
import { linesOf } from '#charts/export/lines.ts';
import { widthOf, wrap } from '#charts/export/measure.ts';
import { pngText, withPngText } from '#charts/export/png-text.ts';
import { LEAST_POINTS, SIZE_IDS, SIZES, type SizeId } from '#charts/export/sizes.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import { isDrawable } from '#charts/export/raster.ts';
import { csvOf, shownTable } from '#charts/export/table-files.ts';
import type { Grid } from '#charts/grid-cells.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import { isTall } from '#charts/kinds/timeline/layout.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { VIEW_IDS } from '#model/views.ts';
import type { Language } from '#i18n/language.ts';
import { sha256 } from '#lib/sha256.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { allFigures, figuresIn } from '#tests/fixtures/figures.ts';
import { plausibleOn } from '#tests/fixtures/view-states.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { WHOLE_PICTURE as full } from '#tests/fixtures/composition.ts';

const provenance: Provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春季版' }, revision: 1 },
  dataHash: sha256('some data'),
  address: '?view=provinces&compare=beijing,shanghai',
  site: 'https://atlas.example/',
};

const svgOf = (pictures: Pictures): string =>
  pictures.map((picture) => svgFile(picture, { fontCss: '', metadata: '' })).join('\n');

const draw = (specs: readonly ChartSpec[], composition: Partial<Composition> = {}): string =>
  svgOf(compose(specs, provenance, { ...full, ...composition }, wordingOf));

const composed = new Map<string, Pictures>();
const numbers = new Map<ChartSpec, number>();

/** Several views have a figure of the same name and title. */
function numberOf(spec: ChartSpec): number {
  const number = numbers.get(spec) ?? numbers.size;
  numbers.set(spec, number);
  return number;
}

/** As `compose`, but what one test has drawn, the next need not draw again. */
function picturesOf(specs: readonly ChartSpec[], id: SizeId): Pictures {
  const key = [id, ...specs.map(numberOf)].join();
  const pictures = composed.get(key) ?? compose(specs, provenance, { ...full, size: SIZES[id] }, wordingOf);
  composed.set(key, pictures);
  return pictures;
}

const languages: readonly Language[] = ['en', 'zh'];
const figures = { en: await allFigures('en'), zh: await allFigures('zh') };
const XmlParser = new JSDOM('').window.DOMParser;

describe('exported SVG', () => {
  for (const language of languages) {
    it(`is the same when drawn twice, parses, and stands alone (${language})`, () => {
      for (const [at, spec] of figures[language].entries()) {
        for (const id of SIZE_IDS) {
          const svg = svgOf(picturesOf([spec], id));
          // To draw and read every one of them again would take minutes.
          if (SIZE_IDS[at % SIZE_IDS.length] !== id) continue;
          expect(draw([spec], { size: SIZES[id] })).toBe(svg);
          for (const file of svg.split('\n')) {
            const { documentElement } = new XmlParser().parseFromString(file, 'image/svg+xml');
            expect(documentElement.tagName, `${spec.figure} ${id}`).toBe('svg');
            expect(
              documentElement.querySelector('foreignObject, script, image, use, [class], [style], [href]'),
            ).toBeNull();
          }
          expect(svg).not.toMatch(/var\(|oklch|color-mix|url\(|NaN|undefined|Infinity/);
          expect(svg.replaceAll('http://www.w3.org/2000/svg', '').replaceAll(/>[^<]*</g, '><')).not.toMatch(/https?:/);
        }
      }
    });

    it(`says the finding, the statistic, the source and every note (${language})`, () => {
      for (const spec of figures[language]) {
        const pictures = compose([spec], provenance, full, wordingOf);
        const written = pictures.map(wordsOn).join('');
        const said = [spec.title, spec.subtitle, spec.source, spec.count, spec.filters, ...spec.notes];
        const missing = said.filter((words) => !written.includes(words.replaceAll(/\s/g, '')));
        expect({ figure: spec.figure, missing }).toEqual({ figure: spec.figure, missing: [] });
        expect(written).toContain(provenance.dataHash.slice(0, 8));
      }
    });
  }

  it('draws both languages in one picture', () => {
    figures.en.forEach((spec, at) => {
      const other = figures.zh[at];
      if (other === undefined) throw new Error('a figure is missing in Chinese');
      const svg = svgOf(picturesOf([spec, other], 'wide'));
      for (const file of svg.split('\n'))
        expect(new XmlParser().parseFromString(file, 'image/svg+xml').documentElement.tagName).toBe('svg');
      expect(svg).toContain('scale(');
    });
  });

  it('is transparent only where asked, and leaves out what it is told to', () => {
    const [spec] = figures.en;
    if (spec === undefined) throw new Error('no figure');
    const ground = '<rect x="0" y="0" width="1280" height="720"';
    expect(draw([spec])).toContain(ground);
    expect(draw([spec], { isTransparent: true })).not.toContain(ground);
    expect(draw([spec], { hasFooter: false })).not.toContain(provenance.dataHash.slice(0, 8));
  });
});

/** All that a picture says, without the spaces at which lines break. */
function wordsOn({ texts }: Pictures[number]): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');
}

/** Whether each line of its pictures is a row of its grid. */
const hasALineForEachRow = (spec: ChartSpec): boolean =>
  !(spec.kind === 'timeline' && isTall(spec)) &&
  ['bars', 'heatmap', 'matrix', 'parts', 'ranges', 'stated', 'statements', 'timeline'].includes(spec.kind);

describe('pictures at their destination', () => {
  const CHOICES = [['en'], ['zh'], ['en', 'zh']] as const;

  it.each(CHOICES)('have no text under nine points, none cut off and none covered (%s %s)', (...chosen) => {
    for (const at of figures.en.keys()) {
      const specs = chosen.flatMap((language) => (language === undefined ? [] : (figures[language][at] ?? [])));
      // Two languages in one picture take four times as long: there the sizes take turns.
      for (const id of SIZE_IDS.filter((_, turn) => specs.length === 1 || turn % 3 === at % 3)) {
        const pictures = picturesOf(specs, id);
        const name = `${specs[0]?.figure} ${id}`;
        expect(smallestPoints(pictures), name).toBeGreaterThan(LEAST_POINTS - 0.05);
        const found = checkFigure(specs, pictures, full).filter(({ kind }) => kind === 'clipped' || kind === 'overlap');
        expect(found, name).toEqual([]);
        for (const { size } of pictures) {
          expect(size.height, name).toBeLessThanOrEqual(Math.max(SIZES[id].height, SIZES[id].mostHeight ?? 0));
          expect(isDrawable({ width: 2 * size.width, height: 2 * size.height }), name).toBe(true);
        }
        const isTold = checkFigure(specs, pictures, { ...full, size: SIZES[id] }).some(
          ({ kind }) => kind === 'in-parts',
        );
        expect(isTold, name).toBe(pictures.length > 1);
      }
    }
  });

  for (const language of languages) {
    it(`divide a figure so that its parts together are the whole, in order (${language})`, () => {
      let divided = 0;
      for (const spec of figures[language]) {
        const lines = linesOf(spec);
        expect(lines.flat().map(({ key }) => key)).toEqual(marksOf(spec).map(({ key }) => key));
        const units = lines.length + spec.notes.length;
        const size = { ...SIZES['slide-third'], canGrow: true };
        const [plot] = compose([spec], provenance, { ...full, size, hasHeader: false, hasFooter: false }, wordingOf);
        const { rows } = gridOf(spec);
        for (const id of SIZE_IDS) {
          const pictures = picturesOf([spec], id);
          const ends = pictures.map((picture) => picture.units);
          expect(ends.map(({ from }) => from)).toEqual([0, ...ends.map(({ to }) => to).slice(0, -1)]);
          expect(ends.at(-1)?.to).toBe(units);
          if (pictures.length === 1) continue;
          divided += 1;
          const said = pictures.map(wordsOn);
          // What a tall plot of all says, the parts say; and each part says its own lines.
          const cells = rows.map((row) => row.map(({ value }) => String(value ?? '').replaceAll(/\s/g, '')));
          const whole = wordsOn(plot);
          for (const cell of cells.flat().filter((each) => whole.includes(each))) {
            expect(
              said.some((words) => words.includes(cell)),
              `${spec.figure} ${id}: ${cell}`,
            ).toBe(true);
          }
          // The row of a bar in parts has a sum as well, which the picture leaves to the eye.
          if (!hasALineForEachRow(spec) || lines.flat().length !== rows.length) continue;
          ends.forEach(({ from, to }, part) => {
            for (const row of cells.slice(from, to))
              for (const cell of row.filter((each) => whole.includes(each)))
                expect(said[part], `${spec.figure} ${id} part ${part + 1}`).toContain(cell);
          });
        }
      }
      expect(divided).toBeGreaterThan(30);
    });
  }

  it('say in every part the finding, the source, the count, the edition, the filters and which part it is', () => {
    for (const language of languages) {
      const wording = wordingOf(language);
      for (const spec of figures[language]) {
        const pictures = compose(
          [{ ...spec, filters: 'Direction: Robustness' }],
          provenance,
          {
            ...full,
            size: SIZES['slide-third'],
          },
          wordingOf,
        );
        pictures.forEach((picture, at) => {
          const words = wordsOn(picture);
          const part = pictures.length === 1 ? '' : wording.say.exports.part(at + 1, pictures.length);
          const said = [spec.title, spec.subtitle, spec.source, spec.count, 'Direction: Robustness', part];
          for (const each of [...said, provenance.dataHash.slice(0, 8)])
            expect(words, `${spec.figure} ${at}`).toContain(each.replaceAll(/\s/g, ''));
        });
        const notes = pictures.map(wordsOn).join('');
        for (const note of spec.notes) expect(notes).toContain(note.replaceAll(/\s/g, ''));
      }
    }
  });
});

describe('sharing out', () => {
  it('loses no unit, overfills no picture that holds more than one, and takes as few as can be', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 20, max: 120 }), fc.nat(), (all, room, at) => {
        const lines = 1 + (at % all.length);
        const needs = (from: number, to: number): number => all.slice(from, to).reduce((sum, each) => sum + each, 0);
        const spans = divide(all.length, lines, ({ from, to }) => needs(from, to) <= room);
        expect(spans.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all);
        for (const { from, to } of spans) expect(to - from === 1 || needs(from, to) <= room).toBe(true);
        let fewest = 1;
        let used = 0;
        for (const each of all) {
          if (used > 0 && used + each > room) {
            fewest += 1;
            used = 0;
          }
          used += each;
        }
        expect(spans).toHaveLength(fewest);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a plot whole where it has room without its notes', () => {
    // Nothing but the whole plot fits: a part of it would be drawn in another way.
    expect(divide(6, 4, ({ from, to }) => (from === 0 ? to === 4 : to - from === 1))).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 5 },
      { from: 5, to: 6 },
    ]);
  });
});

describe('tables', () => {
  for (const language of languages) {
    it(`say in CSV what the grid says (${language})`, async () => {
      const wording = wordingOf(language);
      for (const spec of figures[language]) {
        const table = shownTable(spec, wording, ({ source, at }) => `${source}, ${at}`);
        const csv = await csvOf(table, 'programs');
        expect(csv.startsWith('\ufeff')).toBe(false);
        expect(await csvOf(table, 'excel')).toBe(`\ufeff${csv}`);
        expect(csv).not.toMatch(/[^\r]\n(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
        const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
        const grid = withoutTotals(gridOf(spec));
        expect(new Set(head.map((name) => name.toLowerCase())).size).toBe(head.length);
        expect(rows).toHaveLength(grid.rows.length);
        for (const [at, { key, label }] of grid.columns.entries()) {
          const cells = grid.rows.map((row) => row[at]);
          if (cells.every((cell) => cell?.value === '')) continue;
          const spelled = cells.map((cell) => defused(String(cell?.parted?.words ?? cell?.value ?? '')));
          const columns = head.flatMap((name, place) =>
            name.startsWith(label) ? [rows.map((row) => row[place])] : [],
          );
          expect(columns, `${spec.figure}, ${key}`).toContainEqual(spelled);
          const dates = cells.map((cell) => cell?.date ?? '');
          if (dates.some((date) => date !== '')) expect(columns, `${spec.figure}, ${key}`).toContainEqual(dates);
        }
        for (const [at, row] of grid.rows.entries()) {
          const hasRefs = row.some(({ mark }) => (mark?.refs().length ?? 0) > 0);
          expect(rows[at]?.at(-1) !== '').toBe(hasRefs);
        }
      }
    });
  }

  it('hold no cell that a spreadsheet would run', async () => {
    const cells = [['=1+1'], ['+1'], ['@x'], ['-2+3'], [-4], ['中文，"引号"']];
    const csv = await csvOf({ columns: ['a'], rows: cells }, 'programs');
    expect(Papa.parse<string[]>(csv).data.map(([cell]) => cell)).toEqual([
      'a',
      "'=1+1",
      "'+1",
      "'@x",
      "'-2+3",
      '-4',
      '中文，"引号"',
      '',
    ]);
  });
});

function withoutTotals({ columns, rows, totals = [] }: Grid): Pick<Grid, 'columns' | 'rows'> {
  const kept = columns.map(({ isTotal }) => isTotal !== true);
  return {
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.filter((_, at) => !totals.includes(at)).map((row) => row.filter((__, at) => kept[at])),
  };
}

function defused(cell: string): string {
  return /^[=+\-@\t\r].*$/s.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
}

/** A figure of any view at any state that a reader may leave it in, in either language. */
const arrivals = fc
  .constantFrom(...VIEW_IDS.filter((view) => view !== 'glossary' && view !== 'data'))
  .chain(plausibleOn)
  .chain((state) => fc.record({ state: fc.constant(state), pick: fc.nat(), change: fc.nat() }));

describe('round trip', () => {
  it('opens the exact view from a PNG and from an SVG, and names what has changed since, over 100 view states', async () => {
    const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
    const seen = { numbers: 0, views: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ state, pick, change }) => {
        const language = state.language === 'zh' ? 'zh' : 'en';
        const specs = await figuresIn(state.view, language, state);
        fc.pre(specs.length > 0);
        const at = pick % specs.length;
        const [spec] = specs.slice(at);
        if (spec === undefined) throw new Error('no figure');
        const own = { ...provenance, address: writeAddress(state) || `?view=${state.view}` };
        const record = figureRecord(spec, own);
        const fromPng = readRecord(pngText(withPngText(png, writeRecord(record))) ?? '');
        const fromSvgs = compose([spec], own, full, wordingOf).map((picture) =>
          recordInSvg(svgFile(picture, { fontCss: '', metadata: writeRecord(record) })),
        );
        for (const back of [fromPng, ...fromSvgs]) {
          expect(back).toEqual(record);
          const opened = readAddress(back?.address ?? '');
          expect(opened).toEqual({ state, problems: [] });
          const drawn = (await figuresIn(opened.state.view, language, opened.state))[at];
          if (back === null || drawn === undefined) throw new Error('nothing came back');
          expect(changedNumbers(back, drawn)).toEqual([]);
          const keys = Object.keys(back.marks);
          const key = keys[change % Math.max(1, keys.length)];
          if (key === undefined) continue;
          const now = back.marks[key] ?? null;
          const older = { ...back, marks: { ...back.marks, [key]: (now ?? 0) + 7 } };
          expect(changedNumbers(older, drawn)).toEqual([{ key, before: (now ?? 0) + 7, now }]);
          seen.numbers += keys.length;
        }
        seen.views.add(state.view);
      }),
      { numRuns: 100 },
    );
    expect(seen.views.size).toBeGreaterThan(8);
    expect(seen.numbers).toBeGreaterThan(500);
  });

  it('names numbers that are gone, and numbers that are new', () => {
    const spec = figures.en.find(({ kind }) => kind === 'bars');
    if (spec === undefined || spec.kind !== 'bars') throw new Error('no bars');
    const [first, ...rest] = spec.bars;
    if (first === undefined) throw new Error('no bar');
    const changed = { ...spec, bars: [{ ...first, value: 999 }, ...rest.slice(1)] };
    const known = { key: first.key, before: first.value, now: 999 };
    expect(changedNumbers(figureRecord(spec, provenance), changed)).toEqual([
      known,
      { key: rest[0]?.key, before: rest[0]?.value, now: undefined },
    ]);
    expect(changedNumbers(figureRecord(changed, provenance), spec)).toEqual([
      { ...known, before: 999, now: first.value },
      { key: rest[0]?.key, before: undefined, now: rest[0]?.value },
    ]);
  });

  it('takes nothing but its own records', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRecord(text)).toBeNull();
      }),
    );
    expect(recordInSvg('<svg><metadata>{}</metadata></svg>')).toBeNull();
    const record = { ...figureRecord(figures.en[0] as ChartSpec, provenance), address: 'https://evil.example/' };
    expect(readRecord(JSON.stringify(record))).toBeNull();
  });
});

describe('PNG texts', () => {
  it('come back as they went in, and leave the picture readable', () => {
    const picture = new PNG({ width: 5, height: 4 });
    picture.data.fill(200);
    const png = new Uint8Array(PNG.sync.write(picture));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = withPngText(png, text);
        expect(pngText(marked)).toBe(text);
        const { data, width, height } = PNG.sync.read(Buffer.from(marked));
        expect([width, height, data.equals(picture.data)]).toEqual([5, 4, true]);
      }),
      { numRuns: 100 },
    );
  });

  it('are not found where there are none, nor in broken files', () => {
    const png = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
    expect(pngText(png)).toBeNull();
    expect(pngText(withPngText(png, 'text').subarray(0, 40))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void pngText(bytes)));
  });
});

describe('text layout', () => {
  it('breaks lines that fit, and loses nothing but spaces', () => {
    const font = { family: 'sans', weight: 400, size: 12 } as const;
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        '上海市推动人工智能大模型创新发展若干措施（2023-2025年）',
        'Science and technology ethics review — 科技伦理审查',
      ),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
        const lines = wrap(words, font, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
        for (const line of lines) expect(Array.from(line).length === 1 || widthOf(line, font) <= width).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never begins a line with Chinese closing punctuation', () => {
    const words = '不承担责任，除非有证据（见附件）；否则：由提供者承担。其他情形、特殊情形，另行规定。';
    for (let width = 48; width < 300; width += 7) {
      for (const line of wrap(words, { family: 'sans', weight: 400, size: 12 }, width))
        expect(line).not.toMatch(/^[，。、；：）]/);
    }
  });
});

describe('hashes and names', () => {
  it('are those of SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text.toWellFormed()).digest('hex'));
      }),
      { numRuns: 300 },
    );
  });

  it('of files hold nothing that a file system refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(fileName(parts, 'png')).toMatch(/^ai-safety-china[^\\/:*?"<>|\p{Cc}\s]*\.png$/u);
      }),
    );
    expect(fileName(['2024-spring', 'months', 'en'], 'svg')).toBe('ai-safety-china-2024-spring-months-en.svg');
  });
});
