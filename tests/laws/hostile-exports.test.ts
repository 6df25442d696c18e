import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { documentOf } from '#charts/export/briefing/document.ts';
import { markdownOf } from '#charts/export/briefing/markdown.ts';
import { pieceOfSpec, pieceOfTable, type Booklet } from '#charts/export/briefing/piece.ts';
import { slidesOf } from '#charts/export/briefing/slides.ts';
import { compose, type Provenance } from '#charts/export/compose.ts';
import { frozenEmbed, liveEmbed } from '#charts/export/embed-code.ts';
import { figureRecord, recordInSvg, writeRecord } from '#charts/export/figure-record.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import { csvOf, shownTable, xlsxOf } from '#charts/export/table-files.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import { DATASET_IDS, type Snapshot } from '#data/snapshot.ts';
import {
  captionItem,
  readBriefing,
  replaceItems,
  writeBriefing,
  EMPTY_TRAY,
  type BriefingItem,
} from '#model/briefing.ts';
import { cite } from '#model/citation.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { tableAsHtml, tableAsMarkdown, tableAsTsv } from '#ui/table-copy.ts';
import { allFigures, figuresIn } from '#tests/fixtures/figures.ts';
import { HOSTILE, READ } from '#tests/fixtures/hostile.ts';
import { partsOf } from '#tests/fixtures/office-parts.ts';
import { poisonedSnapshot, snapshotOf } from '#tests/fixtures/poisoned.ts';
import { published, publishedText } from '#tests/fixtures/published.ts';
import { sheetsIn } from '#tests/fixtures/workbook.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { WHOLE_PICTURE as picture } from '#tests/fixtures/composition.ts';

const SITE = 'https://atlas.test/';
const wording = wordingOf('en');
const provenance: Provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春季' }, revision: 1 },
  dataHash: '0123456789abcdef',
  address: '?view=research',
  site: SITE,
};
const quiet = { signal: new AbortController().signal, onProgress: () => {}, picturesOf: () => Promise.resolve([]) };
const { DOMParser } = new JSDOM('').window;

async function tablesOf(snapshot: Snapshot): Promise<readonly TableFigure[]> {
  const all = VIEW_IDS.map(async (view) => {
    const { tablesOf: own } = await VIEWS[view].figures();
    return own?.(snapshot, { ...START, view }, wording) ?? [];
  });
  return (await Promise.all(all)).flat();
}

function bookletOf(
  specs: readonly ChartSpec[],
  tables: readonly TableFigure[],
  caption: string,
  snapshot: Snapshot,
): Booklet {
  const given = { id: '', caption, provenance };
  const sources = new Map((snapshot.sources?.records ?? []).map((source) => [source.id, source]));
  return {
    wording,
    title: wording.say.briefing.document.title,
    imprint: 'Spring 2024',
    site: SITE,
    pieces: [
      ...specs.map((spec) => pieceOfSpec(spec, false, given, wording)),
      ...tables.map((table) => pieceOfTable({ ...table, rows: table.rows.slice(0, 5) }, given, wording)),
    ],
    sourceOf: (id) => sources.get(id),
  };
}

/** One of each kind: what writes a file knows kinds and not figures. */
const someOfEach = (specs: readonly ChartSpec[]): readonly ChartSpec[] => [
  ...new Map(specs.map((spec) => [spec.kind, spec])).values(),
];

const ACTIVE =
  'script, iframe, object, embed, link, base, form, input, button, foreignObject, image, img, use, animate, set';

/** Nothing in a page runs, loads or leads anywhere but to places that it was given. */
function expectInert(html: string): Document {
  const { document } = new JSDOM(html).window;
  expect([...document.querySelectorAll(ACTIVE)].map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/i);
      if (/^(?:xlink:)?href$|^src$|^action$/.test(name)) expect(value).toMatch(/^(?:#|https?:\/\/)/);
    }
  return document;
}

const inOneLine = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(READ)('%s, in every field of the published edition', (_, text) => {
  let snapshot: Snapshot;
  let specs: readonly ChartSpec[];
  let tables: readonly TableFigure[];
  beforeAll(async () => {
    snapshot = poisonedSnapshot(text);
    specs = await allFigures('en', snapshot);
    tables = await tablesOf(snapshot);
  });

  it('stays words in pictures', () => {
    let isSaid = false;
    for (const spec of someOfEach(specs)) {
      const metadata = writeRecord(figureRecord(spec, provenance));
      for (const drawn of compose([spec], provenance, picture, () => wording)) {
        const svg = svgFile(drawn, { fontCss: '', metadata });
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(documentElement.tagName, spec.figure).toBe('svg');
        expect(documentElement.querySelector(`${ACTIVE}, a, style, [href], [style]`), spec.figure).toBeNull();
        for (const element of documentElement.querySelectorAll('*'))
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/i);
        expect(recordInSvg(svg)?.title).toBe(spec.title);
        isSaid ||=
          drawn.description.includes(text) ||
          inOneLine(drawn.texts.map((each) => each.text).join(' ')).includes(inOneLine(text));
      }
    }
    // A text without a space is broken over lines, so only its being drawn without harm is asked.
    expect(isSaid || text.length > 100).toBe(true);
  });

  it('stays words in code to embed', () => {
    for (const spec of someOfEach(specs)) {
      expectInert(frozenEmbed(spec, provenance, wording));
      const { document } = new JSDOM(liveEmbed(spec, SITE)).window;
      expect(document.querySelectorAll('body *')).toHaveLength(1);
      expect(document.querySelector('iframe')?.title).toBe(spec.title);
    }
  });

  it('stays words in a briefing as a page', () => {
    const document = expectInert(documentOf(bookletOf(someOfEach(specs), tables, text, snapshot), ''));
    expect(inOneLine(document.querySelector('.caption')?.textContent ?? '')).toBe(inOneLine(text));
    expect(inOneLine(document.querySelector('.sources')?.textContent ?? '')).toContain(inOneLine(text));
  });

  it('stays words in a briefing as Markdown', async () => {
    const markdown = markdownOf(bookletOf(specs, tables, text, snapshot), () => null);
    const document = expectInert(await marked.parse(markdown));
    expect(inOneLine(document.querySelector('em')?.textContent ?? '')).toBe(inOneLine(text));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('h2')).toHaveLength(specs.length + tables.length + 1);
    expect(document.querySelectorAll('table')).toHaveLength(specs.length + tables.length);
    expect(document.querySelector('b, code, pre, del, hr, ul')).toBeNull();
  });

  it('runs in no CSV and comes back from it', async () => {
    for (const spec of specs) {
      const table = shownTable(spec, wording, ({ at }) => at);
      const csv = await csvOf({ ...table, rows: [...table.rows, [text]] });
      const rows = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
      for (const cell of rows.flat()) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
      expect(rows.at(-1)?.[0]?.replace(/^'/, '')).toBe(text);
    }
  });

  it('is text in XLSX, and no formula', async () => {
    const sheets = specs.map((spec, at) => ({
      name: `Sheet ${at}`,
      ...shownTable(spec, wording, ({ at: place }) => place),
    }));
    const written = new Uint8Array(
      await (await xlsxOf([...sheets, { name: 'Own', columns: [text], rows: [[text]] }])).arrayBuffer(),
    );
    for (const [path, xml] of partsOf(written)) expect([path, /<f[ >]|<hyperlink/.test(xml)]).toEqual([path, false]);
    expect(
      sheetsIn(written)
        .get('Own')
        ?.flat()
        .map((cell) => String(cell).trimEnd()),
    ).toEqual([text, text]);
  });

  it('is text on slides, and no link', async () => {
    const parts = partsOf(await slidesOf(bookletOf(someOfEach(specs), tables.slice(0, 1), text, snapshot), quiet));
    for (const [path, xml] of parts) {
      if (path.endsWith('.rels'))
        for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g))
          expect(target.startsWith(SITE)).toBe(true);
      expect([path, /<f[ >]/.test(xml)]).toEqual([path, false]);
    }
  });

  it('stays words in what is copied of a table', async () => {
    const table = {
      caption: text,
      columns: [
        { label: text, isNumeric: false },
        { label: 'n', isNumeric: true },
      ],
      rows: [[text, 1]],
    };
    const cells = [...expectInert(tableAsHtml(table)).querySelectorAll('td, th')].map(({ textContent }) => textContent);
    for (const cell of cells.filter((each) => each.length > 1)) expect(cell.replace(/^'/, '')).toBe(text);
    for (const cell of [...cells, ...tableAsTsv(table).split(/[\t\n]/)])
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    const document = expectInert(await marked.parse(tableAsMarkdown(table)));
    expect([...document.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([inOneLine(text), '1']);
  });

  it('stays words in citations', () => {
    for (const source of (snapshot.sources?.records ?? []).slice(0, 3)) {
      expect(cite(source, [{ source: source.id, at: text }], 'plain').split('\n')).toHaveLength(1);
      const bibtex = cite(source, [{ source: source.id, at: text }], 'bibtex').replaceAll(
        /\\[{}$&#%_]|\\text\w+\{\}/g,
        '',
      );
      const depths = Array.from(bibtex).reduce<number[]>(
        (before, sign) => [...before, (before.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)],
        [],
      );
      expect([Math.min(...depths), depths.at(-1), bibtex.includes('\\')]).toEqual([0, 0, false]);
    }
  });
});

describe.each(Object.entries(HOSTILE))('%s, as the caption in a stranger’s briefing', (_, { text }) => {
  it('is read without what nobody sees, or refused, and stays words in every file', async () => {
    const item: BriefingItem = { id: 'a', search: '?view=law', figure: 'matrix', caption: text, data: '' };
    const reading = readBriefing(writeBriefing([item]), () => 'a');
    if (!reading.ok) expect(reading.faults).toEqual([{ kind: 'item', at: 1, field: 'caption' }]);
    const typed = captionItem(replaceItems(EMPTY_TRAY, [{ ...item, caption: '' }]), 'a', text).items;
    for (const { caption } of [...(reading.ok ? reading.items : []), ...typed]) {
      expect(caption.replaceAll(/\u200c|\u200d|\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(caption.length).toBeLessThanOrEqual(2000);
    }
    const booklet = bookletOf(await figuresIn('law', 'en'), [], typed[0]?.caption ?? '', {
      sources: published('sources'),
    });
    expectInert(documentOf(booklet, ''));
    expectInert(await marked.parse(markdownOf(booklet, () => null)));
    expect(partsOf(await slidesOf(booklet, quiet)).size).toBeGreaterThan(10);
  });
});

it.each(DATASET_IDS)('an id of %s may be “constructor”', async (id) => {
  const [first] = published(id).records;
  const name: unknown = Reflect.get(first ?? {}, 'id');
  const renamed = (text: string): string =>
    typeof name === 'string' ? text.replaceAll(JSON.stringify(name), '"constructor"') : text;
  const snapshot = snapshotOf((each) => renamed(publishedText(each)));
  const before = await allFigures('en');
  const after = await allFigures('en', snapshot);
  expect(after.map(({ figure }) => figure)).toEqual(before.map(({ figure }) => figure));
});
