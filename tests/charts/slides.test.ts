import { beforeAll, describe, expect, it } from 'vitest';
import { footnotesOf, numbersOf } from '#charts/export/briefing/footnotes.ts';
import { pieceOfSpec, type Booklet } from '#charts/export/briefing/piece.ts';
import { heightOf } from '#charts/export/briefing/office-text.ts';
import { planSlides } from '#charts/export/briefing/slide-plan.ts';
import { slidesOf } from '#charts/export/briefing/slides.ts';
import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import { publishedBooklet } from '#tests/fixtures/booklet.ts';
import { allFigures } from '#tests/fixtures/figures.ts';
import { partsOf, type Parts } from '#tests/fixtures/office-parts.ts';

const CHOSEN = [
  ['?view=research', 'months', 'direction', 'heatmap'],
  ['?view=research&months-as=share', 'months'],
  ['?view=research&months-as=lines', 'months'],
  ['?view=research&months-as=cumulative', 'months'],
  ['?view=provinces', 'matrix'],
  ['?view=law'],
  ['?view=research&direction=alignment', 'papers-table'],
  ['?view=data&dataset=sources', 'records-table'],
  ['?view=glossary', 'acronyms-table'],
] as const;

const quiet = { signal: new AbortController().signal, onProgress: () => {}, pictureOf: () => Promise.resolve(null) };

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const named = (parts: Parts, pattern: RegExp): string[] =>
  [...parts.keys()]
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
/** Each paragraph in one piece, whatever runs it is written in; each value and each cell of a workbook too. */
const wordsIn = (parts: Parts, pattern: RegExp): string =>
  named(parts, pattern)
    .flatMap((name) =>
      [...(parts.get(name) ?? '').matchAll(/<a:p>.*?<\/a:p>|<(?:c:v|t)(?: [^>]*)?>[^<]*</gs)].map(([found]) =>
        [...found.matchAll(/<(?:a:t|c:v|t)(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => plain(text)).join(''),
      ),
    )
    .join('\n');
const numbersIn = (xml: string, block: RegExp): number[][] =>
  [...xml.matchAll(block)].map(([found]) =>
    [...found.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );

const CHART = /^ppt\/charts\/chart\d+\.xml$/;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

describe.each(LANGUAGES)('a briefing as slides (%s)', (language) => {
  let booklet: Booklet;
  let parts: Parts;
  const isNative = (spec: ChartSpec | null): boolean => spec?.kind === 'bars' || spec?.kind === 'columns';

  beforeAll(async () => {
    booklet = publishedBooklet(language, CHOSEN);
    parts = partsOf(await slidesOf(booklet, quiet));
  });

  it('draws bars and columns as charts of PowerPoint, each with a workbook', () => {
    const native = booklet.pieces.filter(({ spec }) => isNative(spec));
    expect(native.length).toBeGreaterThan(4);
    expect(named(parts, CHART)).toHaveLength(native.length);
    expect(named(parts, /^ppt\/embeddings\/[^!]*\.xlsx$/)).toHaveLength(native.length);
  });

  it('says every number of a chart in the chart and in its workbook', () => {
    const charts = named(parts, CHART);
    const workbooks = named(parts, /^ppt\/embeddings\/[^!]*\.xlsx$/);
    const specs = booklet.pieces.flatMap(({ spec }) => (isNative(spec) && spec !== null ? [spec] : []));
    specs.forEach((spec, at) => {
      const sums =
        spec.kind === 'columns' && spec.mode === 'stacked'
          ? [spec.ticks.map((_, tick) => spec.series.reduce((sum, { marks }) => sum + (marks[tick]?.value ?? 0), 0))]
          : [];
      const series =
        spec.kind === 'columns'
          ? spec.series.filter(({ marks }) => marks.some(({ value }) => value !== 0))
          : [
              {
                label: (spec as BarsSpec).valueLabel,
                marks: (spec as BarsSpec).bars.filter(({ isAside }) => isAside !== true),
              },
            ];
      const expected = [
        // What is not known has no number.
        ...series.map(({ marks }) => marks.flatMap(({ value }) => value ?? [])),
        // Over a column of nothing stands nothing.
        ...sums.map((each) => each.filter((sum) => sum > 0)),
      ];
      expect(numbersIn(parts.get(charts[at] ?? '') ?? '', /<c:val>[\s\S]*?<\/c:val>/g)).toEqual(expected);
      const book = workbooks[at] ?? '';
      const sheet = parts.get(`${book}!xl/worksheets/sheet1.xml`) ?? '';
      const strings = wordsIn(parts, new RegExp(`${book.replaceAll('.', '\\.')}!xl/worksheets/sheet1.xml`)).split('\n');
      for (const { label } of series) expect(strings).toContain(label);
      const written = [...sheet.matchAll(/<c r="[B-Z](?!1")\d+">\s*<v>([^<]*)<\/v>/g)].map(([, value]) =>
        Number(value),
      );
      expect(written.toSorted((a, b) => a - b)).toEqual(
        expected
          .flat()
          .map(Number)
          .toSorted((a, b) => a - b),
      );
    });
  });

  it('orders the parts of a series as the format asks, and names a Chinese font', () => {
    for (const name of named(parts, CHART)) {
      const xml = parts.get(name) ?? '';
      for (const [series] of xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)) {
        const order = [...series.matchAll(/<c:(marker|dPt|dLbls|cat|val|smooth)>/g)].map(([, tag = '']) =>
          ['marker', 'dPt', 'dLbls', 'cat', 'val', 'smooth'].indexOf(tag),
        );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
      expect(xml).not.toContain('<c:lineChart><c:varyColors');
      expect(xml.match(/<a:latin /g)?.length).toBe(xml.match(/<a:ea typeface="\+mn-ea"\/>/g)?.length);
    }
    expect(parts.get('ppt/theme/theme1.xml')).toMatch(/<a:majorFont>.*Microsoft YaHei.*<a:minorFont>.*Microsoft YaHei/);
  });

  it('states finding, statistic, source and count of each figure on its slide', () => {
    const words = wordsIn(parts, SLIDE);
    for (const { framing } of booklet.pieces) {
      for (const each of [framing.title, framing.subtitle, framing.source, framing.count])
        expect(words).toContain(each);
      for (const note of framing.notes) expect(words).toContain(note);
    }
  });

  it('sets matrices as tables that can be edited, word for word', () => {
    const words = wordsIn(parts, SLIDE);
    for (const { spec, table } of booklet.pieces.filter((piece) => piece.spec?.kind === 'matrix')) {
      expect(spec).not.toBeNull();
      for (const cell of table.rows.flat().filter(Boolean)) expect(words).toContain(cell);
    }
    expect([...parts].filter(([name, xml]) => SLIDE.test(name) && xml.includes('<a:tbl>')).length).toBeGreaterThan(2);
  });

  it('sets tables of records, sources and acronyms with their heads, divided only when asked, and says how many rows it left out', () => {
    const own = slideWords(booklet.wording);
    const slides = named(parts, SLIDE).map((name) => ({ name, words: wordsIn(parts, new RegExp(`^${name}$`)) }));
    const tables = booklet.pieces.filter(({ spec }) => spec === null);
    expect(tables).toHaveLength(3);
    for (const { framing, table } of tables) {
      const mine = slides.filter(({ words }) => words.split('\n').some((line) => line.startsWith(framing.title)));
      const set = mine.filter(({ name }) => parts.get(name)?.includes('<a:tbl>') === true);
      expect(set).toHaveLength(1);
      const rowsOf = (name: string): number => (parts.get(name)?.match(/<a:tr /g) ?? []).length - 1;
      const shown = set.reduce((sum, { name }) => sum + rowsOf(name), 0);
      for (const { words } of set) for (const { label } of table.columns) expect(words).toContain(label);
      const words = set.map((each) => each.words).join('\n');
      for (const cell of table.rows.slice(0, shown).flat().filter(Boolean)) expect(words).toContain(cell);
      const isCut = shown < table.rows.length;
      expect(words.includes(own.firstRows(shown, table.rows.length))).toBe(isCut);
    }
  });

  it('tells the description and the numbered sources in the notes', () => {
    const words = wordsIn(parts, NOTES);
    const footnotes = footnotesOf(booklet.pieces.map(({ refs }) => refs));
    expect(footnotes.map(({ source }) => source)).toEqual([...new Set(footnotes.map(({ source }) => source))]);
    for (const { alt, refs } of booklet.pieces) {
      expect(words).toContain(alt);
      const numbers = numbersOf(refs, footnotes);
      if (numbers.length <= 24) for (const number of numbers) expect(words).toContain(`[${number}] `);
      for (const number of numbers) expect(wordsIn(parts, SLIDE)).toContain(`[${number}] `);
    }
    expect(words).toMatch(/\[\d+\] .*(14 May 2024|2024-05-14：)/);
  });

  it('titles every slide in the place that its layout has for it, before all else', () => {
    for (const name of named(parts, SLIDE)) {
      const xml = parts.get(name) ?? '';
      const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(
        parts.get(name.replace('slides/', 'slides/_rels/') + '.rels') ?? '',
      );
      expect([name, xml.match(/<p:ph type="title"\/>/g)?.length]).toEqual([name, 1]);
      expect(parts.get(`ppt/slideLayouts/${layout?.[1]}`)).toMatch(/<p:cSld name="[^"]+">.*<p:ph type="title"\/>/);
      const order = [...xml.matchAll(/<p:ph type="(\w+)"[^>]*?(?:idx="(\d+)")?\/>|<p:graphicFrame>|<p:pic>/g)].map(
        ([found, type = 'figure', idx]) => (found.startsWith('<p:ph') ? `${type} ${idx ?? ''}`.trim() : 'figure'),
      );
      expect(order[0]).toBe('title');
      const [figure, source] = [order.indexOf('figure'), order.indexOf('body 16')];
      if (figure >= 0) expect(figure).toBeLessThan(source);
    }
  });

  it('describes every chart and table, and heads every table', () => {
    const frames = named(parts, SLIDE).flatMap((name) =>
      [...(parts.get(name) ?? '').matchAll(/<p:(?:graphicFrame|pic)>.*?<p:cNvPr ([^>]*)\/>/g)].map(
        ([, about = '']) => about,
      ),
    );
    expect(frames.length).toBe(booklet.pieces.length);
    for (const about of frames) expect(plain(/descr="([^"]*)"/.exec(about)?.[1] ?? '').length).toBeGreaterThan(10);
    const tables = [...parts.values()].flatMap((xml) => xml.match(/<a:tblPr[^>]*>/g) ?? []);
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) expect(table).toContain('firstRow="1"');
  });

  it('says the language of every run, and leads back in its own', () => {
    for (const pattern of [SLIDE, NOTES]) {
      for (const name of named(parts, pattern)) {
        for (const [, tag, text = ''] of (parts.get(name) ?? '').matchAll(
          /<a:rPr lang="([\w-]+)"[^>]*?(?:\/>|>.*?<\/a:rPr>)<a:t>([^<]*)/g,
        )) {
          if (/\p{Script=Han}/u.test(text)) expect([name, text, tag]).toEqual([name, text, 'zh-CN']);
          if (/\p{Script=Latin}/u.test(plain(text))) expect([name, text, tag]).toEqual([name, text, 'en-GB']);
        }
      }
    }
    const links = [...parts.values()].flatMap((xml) => [
      ...xml.matchAll(/Target="(https:[^"]*)" TargetMode="External"/g),
    ]);
    expect(links.length).toBeGreaterThan(5);
    for (const [, link = ''] of links) expect(new URL(plain(link)).searchParams.get('lang')).toBe(language);
  });

  it('writes sums over stacked columns, but into no legend', () => {
    const stacked = booklet.pieces.findIndex(({ spec }) => spec?.kind === 'columns' && spec.mode === 'stacked');
    const at = booklet.pieces.slice(0, stacked).filter(({ spec }) => isNative(spec)).length;
    const xml = parts.get(named(parts, CHART)[at] ?? '') ?? '';
    const [sums] = numbersIn(xml, /<c:lineChart>[\s\S]*?<\/c:lineChart>/g);
    expect(sums).toContain(29);
    expect(xml).toMatch(/<c:legendEntry><c:idx val="\d+"\/><c:delete val="1"\/><\/c:legendEntry>/);
  });

  it('keeps its notes on their page, with the values of what is no whole table', () => {
    for (const plan of planSlides(booklet)) {
      const { paragraphs, size } = plan.notes();
      expect(heightOf(paragraphs, 6.5, size, 'sans')).toBeLessThan(6.4);
      const said = paragraphs.flat().map(({ text }) => text);
      for (const { piece, shown } of plan.figures)
        if (shown.kind === 'chart') expect(said).toContain(piece.table.rows[0]?.join(' | '));
    }
  });

  it('keeps Chinese as it is', () => {
    expect([...parts].filter(([, text]) => text.includes('\ufffd')).map(([name]) => name)).toEqual([]);
    if (language === 'zh') {
      expect(wordsIn(parts, CHART)).toMatch(/\p{Script=Han}{2}/u);
      expect(wordsIn(parts, /xlsx!xl\/worksheets\/sheet1\.xml$/)).toMatch(/\p{Script=Han}{2}/u);
      expect(wordsIn(parts, NOTES)).toMatch(/来源/);
    }
  });
});

it('divides a figure over several slides only when asked', () => {
  const booklet = publishedBooklet('en', [['?view=research&direction=alignment', 'papers-table']]);
  const [first] = booklet.pieces;
  const count = (isDivided: boolean): number =>
    planSlides({
      ...booklet,
      pieces: [{ ...first!, slide: { layout: 'one', headline: '', isDivided } }],
    }).filter(({ figures }) => figures.length > 0).length;
  expect(count(false)).toBe(1);
  expect(count(true)).toBeGreaterThan(3);
});

it('takes every published figure, one slide each', async () => {
  const booklet = publishedBooklet('zh', [['?view=research', 'direction']]);
  const [piece] = booklet.pieces;
  const given = { id: 'x', caption: '', provenance: piece!.provenance };
  const specs = await allFigures('zh');
  const pieces = specs.map((spec) => pieceOfSpec(spec, false, given, booklet.wording));
  const parts = partsOf(await slidesOf({ ...booklet, pieces }, quiet));
  expect(named(parts, SLIDE).length).toBeGreaterThan(specs.length);
  expect(named(parts, SLIDE).length).toBeLessThan(specs.length + 16);
});

it('survives hostile words, gaps and nothing at all', async () => {
  const booklet = publishedBooklet('en', [['?view=research', 'direction']]);
  const [piece] = booklet.pieces;
  const spec = piece?.spec as BarsSpec;
  const hostile = '<b>&"\'\u0000 ]]> ' + '长'.repeat(300);
  const bars = spec.bars.map((bar, at) => ({ ...bar, label: hostile + at, value: at === 1 ? null : bar.value }));
  const odd: ChartSpec[] = [
    { ...spec, title: hostile, notes: [hostile], valueLabel: hostile, bars },
    { ...spec, bars: [] },
  ];
  const given = { id: 'x', caption: hostile, provenance: piece!.provenance };
  const pieces = odd.map((each) => pieceOfSpec(each, false, given, booklet.wording));
  const parts = partsOf(await slidesOf({ ...booklet, pieces }, quiet));
  const chart = parts.get(named(parts, CHART)[0] ?? '') ?? '';
  expect(numbersIn(chart, /<c:val>[\s\S]*?<\/c:val>/g)).toEqual([
    bars.filter(({ isAside }) => isAside !== true).flatMap(({ value }) => value ?? []),
  ]);
});

it('stops when it is told to', async () => {
  const booklet = publishedBooklet('en', [['?view=research']]);
  const controller = new AbortController();
  const work = slidesOf(booklet, { ...quiet, signal: controller.signal, onProgress: () => controller.abort() });
  await expect(work).rejects.toThrow(/abort/i);
});
