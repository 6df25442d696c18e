import { strToU8, Zip, ZipDeflate } from 'fflate';
import { takeTurns } from '#lib/turns.ts';
import type { Language } from '#i18n/language.ts';
import { element, render, type SvgNode } from './svg.ts';
import type { Cell, PlainTable } from './table-files.ts';

// A workbook as ECMA-376 has it. The order of elements is that of its schemas, which the tests ask the Open XML SDK about.

export type NamedTable = PlainTable & { readonly name: string };

type About = { readonly title: string; readonly language: Language };

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const WIDEST = 60;
/** Of a line of text, in points. */
const LINE_HEIGHT = 15;
/** As many letters as a cell of Excel holds; it takes a file with more of them for broken. */
const LONGEST_CELL = 32_767;
/** As long as an address, and as many of them on a sheet, as Excel takes. */
const LONGEST_LINK = 2_000;
const MOST_LINKS = 60_000;

/** The places of the formats in {@link STYLES}. */
const STYLE = { plain: 0, head: 1, date: 2, share: 3, decimal: 4, wrapped: 5, link: 6 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${[
  format(0, 0, false),
  format(0, 1, true),
  format(164, 0, false),
  format(165, 0, false),
  format(2, 0, false),
  format(0, 0, true),
  format(0, 2, true),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function format(numbers: number, font: number, isWrapped: boolean): string {
  return `<xf numFmtId="${numbers}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${isWrapped ? ' wrapText="1"' : ''}/></xf>`;
}

/**
 * Tables as the sheets of a workbook: numbers, shares and days as what they are, addresses as links, heads bold, fixed and
 * with a filter. Written a piece at a time, so that the page goes on answering, and on this thread, since the page's policy
 * allows no worker from a blob.
 */
export async function xlsxOf(tables: readonly NamedTable[], about: About): Promise<Blob> {
  const strings = new Strings();
  const sheets = tables.map((table, at) => ({ ...sheetOf(table, strings), number: at + 1, name: table.name }));
  const links = sheets.filter(({ targets }) => targets.length > 0);
  const overrides: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', 'spreadsheetml.sheet.main'],
    ...sheets.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, 'spreadsheetml.worksheet'] as const),
    ['/xl/styles.xml', 'spreadsheetml.styles'],
    ['/xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
  ];
  const types = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides.map(([PartName, kind]) =>
      element('Override', {
        PartName,
        ContentType: `application/vnd.openxmlformats-officedocument.${kind}+xml`,
      }),
    ),
    element('Override', {
      PartName: '/docProps/core.xml',
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
  ];
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, [about.title]), element('dc:language', {}, [about.language === 'zh' ? 'zh-Hans' : 'en'])],
  );
  const workbook = element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('bookViews', {}, [element('workbookView')]),
    element(
      'sheets',
      {},
      sheets.map(({ name, number }) => element('sheet', { name, sheetId: number, 'r:id': `rId${number}` })),
    ),
  ]);
  const parts: readonly (readonly [string, Iterable<string>])[] = [
    [
      '[Content_Types].xml',
      whole(element('Types', { xmlns: RELATIONS.replace('relationships', 'content-types') }, types)),
    ],
    [
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${RELATIONS}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', whole(core)],
    ['xl/workbook.xml', whole(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map(({ number }): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${number}.xml`]),
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', [STYLES]],
    ...sheets.map(({ number, pieces }) => [`xl/worksheets/sheet${number}.xml`, pieces] as const),
    ...links.map(
      ({ number, targets }) =>
        [
          `xl/worksheets/_rels/sheet${number}.xml.rels`,
          relations(targets.map((target): Relation => [`${OFFICE}/hyperlink`, target, 'External'])),
        ] as const,
    ),
    // Last, since the sheets fill it as they are written.
    ['xl/sharedStrings.xml', strings.pieces()],
  ];
  return new Blob(await zippedInTurns(parts), { type: XLSX_TYPE });
}

type Relation = readonly [type: string, target: string, mode?: 'External'];

function relations(all: readonly Relation[]): string[] {
  const children = all.map(([type, target, mode], at) =>
    element('Relationship', {
      Id: `rId${at + 1}`,
      Type: type,
      Target: target,
      ...(mode === undefined ? {} : { TargetMode: mode }),
    }),
  );
  return whole(element('Relationships', { xmlns: RELATIONS }, children));
}

const whole = (node: SvgNode): string[] => [`${HEAD}${render(node)}`];

/** The texts of a workbook, each once. */
class Strings {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  *pieces(): Iterable<string> {
    yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield render(element('si', {}, [element('t', SPACED, [spelled(text)])]));
    yield '</sst>';
  }
}

const SPACED = { 'xml:space': 'preserve' };

/** A text as a cell may hold it. `_x0041_` is an “A” to Excel, so what looks like one is told apart. */
function spelled(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return short.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** A sheet in pieces, and where its links lead, which are known once it is written. */
function sheetOf({ columns, rows, shares = [] }: PlainTable, strings: Strings) {
  const found = rows.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const target = linkOf(value);
      return target === null ? [] : [{ at: cellName(across, down + 1), target }];
    }),
  );
  const links = found.slice(0, MOST_LINKS);
  const widths = columns.map((head, at) => widthOf([head, ...rows.slice(0, 200).map((row) => String(row[at] ?? ''))]));
  const end = cellName(Math.max(0, columns.length - 1), rows.length);
  function* pieces(): Iterable<string> {
    yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${end}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
    yield render(
      element(
        'cols',
        {},
        widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
      ),
    );
    yield `<sheetData>${rowOf(columns, 0, () => STYLE.head)}`;
    for (const [at, row] of rows.entries()) {
      yield rowOf(row, at + 1, (value, across) => styleOf(value, shares.includes(across), widths[across] ?? WIDEST));
    }
    yield `</sheetData><autoFilter ref="A1:${end}"/>`;
    if (links.length > 0) {
      const each = links.map(({ at }, number) => element('hyperlink', { ref: at, 'r:id': `rId${number + 1}` }));
      yield render(element('hyperlinks', {}, each));
    }
    yield '</worksheet>';
  }
  const rowOf = (row: readonly Cell[], down: number, styled: (value: string | number, across: number) => number) =>
    render(
      element(
        'row',
        { r: down + 1, ...heightOf(row, widths) },
        row.flatMap((value, across) => {
          if (value === null || value === '') return [];
          const style = styled(value, across);
          const at = { r: cellName(across, down), s: style };
          if (style === STYLE.date) return element('c', at, [element('v', {}, [String(serialOf(String(value)))])]);
          return typeof value === 'number'
            ? element('c', at, [element('v', {}, [String(value)])])
            : element('c', { ...at, t: 's' }, [element('v', {}, [String(strings.placeOf(value))])]);
        }),
      ),
    );
  return { pieces: pieces(), targets: links.map(({ target }) => target) };
}

/** As high as Excel lets a row be, in points. */
const HIGHEST = 409;

/** The height of a row whose texts take several lines: not every program works it out when it opens a file. */
function heightOf(row: readonly Cell[], widths: readonly number[]): Record<string, number> {
  const lines = row.map((value, at) =>
    typeof value !== 'string' || linkOf(value) !== null
      ? 1
      : value
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / ((widths[at] ?? WIDEST) - 2))), 0),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { ht: Math.min(HIGHEST, LINE_HEIGHT * most), customHeight: 1 };
}

function styleOf(value: string | number, isShare: boolean, width: number): number {
  if (typeof value === 'number') return isShare ? STYLE.share : Number.isInteger(value) ? STYLE.plain : STYLE.decimal;
  if (isDay(value)) return STYLE.date;
  if (linkOf(value) !== null) return STYLE.link;
  return lengthOf(value) > width - 2 || value.includes('\n') ? STYLE.wrapped : STYLE.plain;
}

/** A day as Excel counts it, from the end of 1899; it knows none before 1 March 1900 by the right number. */
function serialOf(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function linkOf(value: Cell): string | null {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return null;
  const { href } = new URL(value);
  return href.length > LONGEST_LINK ? null : href;
}

/** `B3` of the second column and the third row. */
function cellName(across: number, down: number): string {
  let letters = '';
  for (let rest = across + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = `${String.fromCharCode(65 + ((rest - 1) % 26))}${letters}`;
  }
  return `${letters}${down + 1}`;
}

function widthOf(texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(8, ...texts.map(lengthOf)) + 2);
}

/** How wide a text is in a spreadsheet, a Chinese character counting twice. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}

const PIECE = 65_536;

/** A ZIP of texts that come in pieces, with breaks in which the page is at its reader's service. */
async function zippedInTurns(
  parts: readonly (readonly [string, Iterable<string>])[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(new Uint8Array(chunk));
    else failures.push(error);
  });
  const rest = takeTurns();
  for (const [name, pieces] of parts) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    let gathered = '';
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < PIECE) continue;
      entry.push(strToU8(gathered));
      gathered = '';
      await rest();
    }
    entry.push(strToU8(gathered), true);
  }
  zip.end();
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  return chunks;
}
