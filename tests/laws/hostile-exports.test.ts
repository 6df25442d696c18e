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
import { csvOf, shownTable } from '#charts/export/table-files.ts';
import { xlsxOf } from '#charts/export/xlsx.ts';
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
import { LANGUAGES } from '#i18n/language.ts';
import { cite } from '#model/citation/cite.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START } from '#state/fields.ts';
import { tableAsHtml, tableAsMarkdown, tableAsTsv } from '#ui/table-copy.ts';
import { drawnOf } from '#tests/fixtures/booklet.ts';
import { allFigures, figuresIn } from '#tests/fixtures/figures.ts';
import { HOSTILE, READ } from '#tests/fixtures/hostile.ts';
import { partsOf } from '#tests/fixtures/office-parts.ts';
import { hostileIn, poisonedSnapshot, snapshotOf, TURNS } from '#tests/fixtures/poisoned.ts';
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
const quiet = { signal: new AbortController().signal, onProgress: () => {}, pictureOf: () => Promise.resolve(null) };
const { DOMParser } = new JSDOM('').window;

async function tablesOf(snapshot: Snapshot): Promise<readonly TableFigure[]> {
  const all = VIEW_IDS.map(async (view) => {
    const { tablesOf: own } = await VIEWS[view].figures();
    return own?.(snapshot, { ...START, view }, wording) ?? [];
  });
  return (await Promise.all(all)).flat();
}

/** A briefing of all that is given, each piece with the next of the captions. */
function bookletOf(
  specs: readonly ChartSpec[],
  tables: readonly TableFigure[],
  captions: readonly string[],
  snapshot: Snapshot,
): Booklet {
  let next = 0;
  const given = (): { id: string; caption: string; provenance: Provenance } => {
    next += 1;
    return { id: '', caption: captions[(next - 1) % captions.length] ?? '', provenance };
  };
  const sources = new Map((snapshot.sources?.records ?? []).map((source) => [source.id, source]));
  return {
    wording,
    title: wording.say.briefing.document.title,
    imprint: 'Spring 2024',
    site: SITE,
    pieces: [
      ...specs.map((spec) => pieceOfSpec(spec, false, given(), wording)),
      ...tables.map((table) => pieceOfTable({ ...table, rows: table.rows.slice(0, 5) }, given(), wording)),
    ],
    sourceOf: (id) => sources.get(id),
  };
}

/** One of each kind, another in each turn: what writes a file knows kinds and not figures. */
function someOfEach(specs: readonly ChartSpec[], turn: number): readonly ChartSpec[] {
  const kinds = [...new Set(specs.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const those = specs.filter((spec) => spec.kind === kind);
    return those[turn % those.length] ?? [];
  });
}

const captionsOf = ({ pieces }: Booklet): string[] => pieces.map(({ caption }) => inOneLine(caption));

const ACTIVE =
  'script, iframe, object, embed, link, base, form, input, button, foreignObject, image, img:not([src^="data:image/png;base64,"]), use, animate, set';

/** Attributes of all elements that are of a kind, with the hostile texts that stand in them. */
function attributesOf(root: ParentNode, isOfKind: (attribute: Attr) => boolean): string[] {
  const attributes = [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return attributes.filter(isOfKind).map(({ name, value }) => `${name}=${hostileIn(value)}`);
}

/** Nothing in a page runs, loads or leads anywhere but to places that it was given. */
function expectInert(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect([...document.querySelectorAll(ACTIVE)].map(({ outerHTML }) => hostileIn(outerHTML))).toEqual([]);
  expect(attributesOf(document, ({ name }) => /^on/i.test(name))).toEqual([]);
  const isPlace = ({ name }: Attr): boolean => /^(?:xlink:)?href$|^src$|^action$/.test(name);
  expect(
    attributesOf(document, (each) => isPlace(each) && !/^(?:#|https?:\/\/|data:image\/png;base64,)/.test(each.value)),
  ).toEqual([]);
  return document;
}

const inOneLine = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Sources of the first turn: what is theirs to say is hostile already. */
const SOURCES = (poisonedSnapshot(0).sources?.records ?? []).slice(0, 3);
const TEXTS = READ.map(([, text]) => text);
/** What pictures, and lists of sources, said in any turn. */
const said = { inPictures: '', inSources: '' };

describe.each(TURNS)('hostile texts in every field of the published edition, turn %s', (turn) => {
  let snapshot: Snapshot;
  let specs: readonly ChartSpec[];
  let some: readonly ChartSpec[];
  let tables: readonly TableFigure[];
  beforeAll(async () => {
    snapshot = poisonedSnapshot(turn);
    specs = await allFigures('en', snapshot);
    some = someOfEach(specs, turn);
    tables = await tablesOf(snapshot);
  });

  it('stay words in pictures', () => {
    for (const spec of some) {
      const metadata = writeRecord(figureRecord(spec, provenance));
      for (const drawn of compose([spec], provenance, picture, () => wording)) {
        const svg = svgFile(drawn, { fontCss: '', metadata });
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(documentElement.tagName, spec.figure).toBe('svg');
        const active = [...documentElement.querySelectorAll(`${ACTIVE}, a, style, [href], [style]`)];
        expect(
          active.map(({ outerHTML }) => hostileIn(outerHTML)),
          spec.figure,
        ).toEqual([]);
        expect(attributesOf(documentElement, ({ name }) => /^on/i.test(name))).toEqual([]);
        expect(recordInSvg(svg)?.title).toBe(spec.title);
        said.inPictures += inOneLine(`${drawn.description} ${drawn.texts.map((each) => each.text).join(' ')}`);
      }
    }
  });

  it('stay words in code to embed', () => {
    for (const spec of some) {
      expectInert(frozenEmbed(spec, provenance, wording));
      const document = new DOMParser().parseFromString(liveEmbed(spec, SITE), 'text/html');
      expect(document.querySelectorAll('body *')).toHaveLength(1);
      expect(document.querySelector('iframe')?.title).toBe(spec.title);
    }
  });

  it('stay words in a briefing as a page', () => {
    const booklet = bookletOf(some, tables, TEXTS, snapshot);
    const document = expectInert(documentOf(booklet, '', drawnOf(booklet)));
    expect([...document.querySelectorAll('.caption')].map(({ textContent }) => inOneLine(textContent))).toEqual(
      captionsOf(booklet),
    );
    said.inSources += inOneLine(document.querySelector('.notes')?.textContent ?? '');
  });

  it('stay words in a briefing as Markdown', async () => {
    const booklet = bookletOf(specs, tables, TEXTS, snapshot);
    const document = expectInert(await marked.parse(markdownOf(booklet, () => null)));
    expect([...document.querySelectorAll('em')].map(({ textContent }) => inOneLine(textContent))).toEqual(
      expect.arrayContaining(
        booklet.pieces.flatMap(({ caption }) => caption.split('\n').map(inOneLine).filter(Boolean)),
      ),
    );
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('h2')).toHaveLength(specs.length + tables.length + 1);
    expect(document.querySelectorAll('table')).toHaveLength(specs.length + tables.length);
    const formatted = [...document.querySelectorAll('b, code, pre, del, hr, ul')];
    expect(formatted.map(({ outerHTML }) => hostileIn(outerHTML))).toEqual([]);
  });

  it('run in no CSV and come back from it', async () => {
    for (const spec of specs) {
      const table = shownTable(spec, wording, ({ at }) => at);
      const csv = await csvOf({ ...table, rows: [...table.rows, ...TEXTS.map((text) => [text])] }, 'programs');
      const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
      for (const cell of rows.flat()) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
      expect(rows.slice(-TEXTS.length).map(([cell]) => cell?.replace(/^'/, ''))).toEqual(TEXTS);
    }
  });

  it('are text in XLSX, and no formula', async () => {
    const sheets = specs.map((spec, at) => ({
      name: `Sheet ${at}`,
      ...shownTable(spec, wording, ({ at: place }) => place),
    }));
    const written = new Uint8Array(
      await (
        await xlsxOf([...sheets, { name: 'Own', columns: TEXTS, rows: [TEXTS] }], { title: 'All', language: 'en' })
      ).arrayBuffer(),
    );
    for (const [path, xml] of partsOf(written)) expect([path, /<f[ >]|<hyperlink/.test(xml)]).toEqual([path, false]);
    expect(
      sheetsIn(written)
        .get('Own')
        ?.flat()
        .map((cell) => String(cell).trimEnd()),
    ).toEqual([...TEXTS, ...TEXTS]);
  });

  it('are text on slides, and no link', async () => {
    const parts = partsOf(await slidesOf(bookletOf(some, tables.slice(0, 1), TEXTS, snapshot), quiet));
    for (const [path, xml] of parts) {
      if (path.endsWith('.rels'))
        for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g))
          expect(target.startsWith(SITE), hostileIn(target)).toBe(true);
      expect([path, /<f[ >]/.test(xml)]).toEqual([path, false]);
    }
  });
});

describe.each(READ)('%s', (_, text) => {
  it('was said in pictures and among the sources', () => {
    // A text without a space is broken over lines, so only its being drawn without harm is asked.
    if (text.length <= 100) expect(said.inPictures).toContain(inOneLine(text));
    expect(said.inSources).toContain(inOneLine(text));
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
    for (const source of SOURCES) {
      for (const language of LANGUAGES) {
        for (const style of ['plain', 'chicago', 'apa', 'gbt7714-2025', 'gbt7714-2015'] as const) {
          expect(cite(source, [], style, { language }).split('\n')).toHaveLength(1);
        }
      }
      // A line break within a value would begin a tag of its own.
      const lines = cite(source, [], 'ris', { language: 'en' }).split(/[\r\n]+/);
      for (const line of lines.filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
      const bibtex = cite(source, [{ source: source.id, at: text }], 'bibtex', { language: 'en' }).replaceAll(
        /\\[{}$&#%_]|\\text\w+\{\}/g,
        '',
      );
      const depths = Array.from(bibtex).reduce<number[]>(
        (before, sign) => [...before, (before.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)],
        [],
      );
      expect([Math.min(...depths), depths.at(-1), bibtex.includes('\\')], hostileIn(bibtex)).toEqual([0, 0, false]);
    }
  });
});

describe('in a stranger’s briefing', () => {
  const kept: string[] = [];

  it.each(Object.entries(HOSTILE))('%s, as a caption, is read without what nobody sees, or refused', (_, { text }) => {
    const item: BriefingItem = { id: 'a', search: '?view=law', figure: 'matrix', caption: text, data: '' };
    const reading = readBriefing(writeBriefing([item]), () => 'a');
    if (!reading.ok) expect(reading.faults).toEqual([{ kind: 'item', at: 1, field: 'caption' }]);
    const typed = captionItem(replaceItems(EMPTY_TRAY, [{ ...item, caption: '' }]), 'a', text).items;
    for (const { caption } of [...(reading.ok ? reading.items : []), ...typed]) {
      expect(caption.replaceAll(/\u200c|\u200d|\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(caption.length).toBeLessThanOrEqual(2000);
      kept.push(caption);
    }
  });

  it('what is kept of them stays words in every file', async () => {
    const [spec] = await figuresIn('law', 'en');
    if (spec === undefined) throw new Error('no figure');
    expect(kept.length).toBeGreaterThanOrEqual(Object.keys(HOSTILE).length);
    const snapshot = { sources: published('sources') };
    const booklet = bookletOf(Array<ChartSpec>(kept.length).fill(spec), [], kept, snapshot);
    const document = expectInert(documentOf(booklet, '', drawnOf(booklet)));
    expect([...document.querySelectorAll('.caption')].map(({ textContent }) => inOneLine(textContent))).toEqual(
      captionsOf(booklet),
    );
    expectInert(await marked.parse(markdownOf(booklet, () => null)));
    const slides = [...partsOf(await slidesOf(booklet, quiet)).keys()].filter((path) =>
      /^ppt\/slides\/[^/]+$/.test(path),
    );
    expect(slides.length).toBeGreaterThanOrEqual(kept.length);
  });
});

it.each(DATASET_IDS)('an id of %s may be “constructor”', async (id) => {
  const [first] = published(id).records;
  const name: unknown = Reflect.get(first ?? {}, 'id');
  // Some topics of documents are called as a direction or a measure is, and are none.
  const renamed = (text: string): string =>
    text
      .split(/("topics": \[[^\]]*\])/)
      .map((part, at) =>
        typeof name === 'string' && at % 2 === 0 ? part.replaceAll(JSON.stringify(name), '"constructor"') : part,
      )
      .join('');
  const snapshot = snapshotOf((each) => renamed(publishedText(each)));
  const before = await allFigures('en', snapshotOf(publishedText));
  const after = await allFigures('en', snapshot);
  expect(after.map(({ figure }) => figure)).toEqual(before.map(({ figure }) => figure));
});
