import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  NoBreakHyphen,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';
import { partedAtDates, type SetTable } from '#charts/export/set-table.ts';
import type { Language } from '#i18n/language.ts';

// What documents of Word are made of here. Sizes are those of the format: twentieths of a point for lengths, halves for text.

/** A4 with margins of 2 cm. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
} as const;
/** How wide the text of a page is, in pixels of 96 to the inch. */
export const TEXT_WIDTH = Math.floor(((PAGE.size.width - PAGE.margin.left - PAGE.margin.right) / 1440) * 96);

const INK = '1D2127';
const QUIET = '4B5159';
const RULE = 'DEDBD1';
const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'Microsoft YaHei' };

/** The styles of a document in a language: those that Word knows by name, so that its outline, notes and captions are its own. */
export function stylesFor(language: Language): IStylesOptions {
  const tongue = { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' };
  const headed = (size: number, before: number) => ({
    run: { font: SERIF, size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language: tongue },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: headed(40, 0),
      heading1: headed(28, 360),
      heading2: headed(22, 200),
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, line: 240, lineRule: 'auto' } } },
      hyperlink: { run: { color: '0B5C6B', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 18, color: QUIET },
        paragraph: { keepLines: true, spacing: { before: 60, after: 120 } },
      },
      {
        id: 'Small',
        name: 'Small print',
        basedOn: 'Normal',
        run: { size: 17, color: QUIET },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'MakersWords',
        name: 'Words of the maker',
        basedOn: 'Normal',
        run: { italics: language === 'en' },
        paragraph: { spacing: { after: 120 } },
      },
    ],
  };
}

/** Words as runs: lines where their writer broke them, and no line that ends within a date. */
export function runsOf(words: string, options: Omit<IRunOptions, 'children' | 'text'> = {}): TextRun[] {
  return words.split('\n').map((line, at) => {
    const children = partedAtDates(line).flatMap((part, index) =>
      index % 2 === 0
        ? [part]
        : part.split('-').flatMap((piece, place) => (place === 0 ? [piece] : [new NoBreakHyphen(), piece])),
    );
    return new TextRun({ ...options, children, ...(at === 0 ? {} : { break: 1 }) });
  });
}

/** A paragraph of words in a style. */
export function paragraph(
  words: string | readonly ParagraphChild[],
  style: string,
  more: Omit<IParagraphOptions, 'children' | 'style' | 'text'> = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: typeof words === 'string' ? runsOf(words) : words });
}

/** A heading of Word's own. */
export function heading(level: 'Heading1' | 'Heading2' | 'Title', children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: level, children });
}

/** A link out of the document. */
export function linkTo(address: string, words: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, style: 'Hyperlink' })] });
}

/** A caption whose number Word counts itself: “Figure 2. Papers by month”. */
export function caption(label: string, kind: 'Figure' | 'Table', number: string, words: string): Paragraph {
  return paragraph(
    [new TextRun(`${label} `), new SimpleField(`SEQ ${kind} \\* ARABIC`, number), ...runsOf(words)],
    'Caption',
    { keepNext: kind === 'Table' },
  );
}

/** A picture with its words for readers who do not see it, made smaller where it is wider than the text. */
export function picture(
  png: Uint8Array<ArrayBuffer>,
  { width, height }: { readonly width: number; readonly height: number },
  { title, alt }: { readonly title: string; readonly alt: string },
): ImageRun {
  const scale = Math.min(1, TEXT_WIDTH / width);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: title, title, description: alt },
  });
}

const nameOf = (number: number): string => `note_${number}`;

/**
 * References to notes, each the first time as the note's own mark and after that as a reference across to it, so that a
 * source is told once however often it is named. `before` counts
 * the notes of earlier sections, which have numbers of their own.
 */
export function noteReferences(before = 0): (numbers: readonly number[]) => ParagraphChild[] {
  const placed = new Set<number>();
  const referenceTo = (own: number): ParagraphChild => {
    const number = own + before;
    if (placed.has(number)) {
      const field = new SimpleField(`NOTEREF ${nameOf(number)} \\f \\h`);
      field.addChildElement(new TextRun({ text: String(own), style: 'FootnoteReference' }));
      return field;
    }
    placed.add(number);
    return new Bookmark({ id: nameOf(number), children: [new FootnoteReferenceRun(number)] });
  };
  return (numbers) =>
    numbers.flatMap((number, at) => [
      ...(at === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
      referenceTo(number),
    ]);
}

/** A table that names its columns on every page and breaks within no row. */
export function tableOf({ columns, rows }: SetTable, size = 17): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = columnWidths({ columns, rows });
  const cell = (words: string, at: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 1000, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      children: [
        new Paragraph({
          children: runsOf(words, { size, bold: isHead }),
          spacing: { after: 0, line: 250, lineRule: 'auto' },
          ...(columns[at]?.isNumeric === true ? { alignment: AlignmentType.RIGHT } : {}),
        }),
      ],
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: columns.map((_, at) => cell(row[at] ?? '', at, false)) }),
      ),
    ],
  });
}

const TABLE_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const NARROWEST = 560;

/** How much room a text asks for: a Chinese character takes that of two. */
const weightOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** Columns as wide as what stands in them asks for: its longest word at least where there is room, long texts the most. */
function columnWidths({ columns, rows }: SetTable): number[] {
  const needs = columns.map(({ label }, at) => {
    const cells = [label, ...rows.slice(0, 200).map((row) => row[at] ?? '')].map(weightOf);
    const longest = Math.max(...cells);
    const usual = cells.reduce((sum, each) => sum + each, 0) / cells.length;
    return Math.max(4, Math.min(longest, 12), Math.min(60, usual * 1.3));
  });
  const sum = needs.reduce((all, each) => all + each, 0);
  const least = Math.min(NARROWEST, TABLE_WIDTH / Math.max(1, columns.length));
  const room = TABLE_WIDTH - least * columns.length;
  return needs.map((need) => Math.floor(least + (room * need) / sum));
}
