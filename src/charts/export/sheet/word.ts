import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { linkTo, noteReferences, paragraph, picture, runsOf, stylesFor } from '#charts/export/briefing/word-parts.ts';
import { THUMB } from '#charts/thumbs/thumb.ts';
import { pageWords } from '#i18n/pages/pages.ts';
import type { Point, Sheet } from './content.ts';
import { SHEET_PICTURES, type SheetPictures } from './files.ts';
import { figureWords, laySheet, shortened } from './layout.ts';

/** A4 with margins of 13 mm. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 737, bottom: 680, left: 737, right: 737, header: 0, footer: 0 },
} as const;
/** Word sets lines wider apart than the page as it is drawn, so that its figure is lower. */
const FIGURE_SHARE = 0.8;
const LEAST_FIGURE = 190;
const STAMP_WIDTH = 70;
/** More notes than these are set smaller: they stand one below the other. */
const MANY_NOTES = 8;

type Made = { readonly section: ISectionOptions; readonly notes: readonly string[] };

/** Sheets as one document of Word, a page each, with footnotes of its own. Rejects as the signal says, or with a RasterError. */
export async function sheetWord(
  sheets: readonly Sheet[],
  signal: AbortSignal,
  pictures: SheetPictures = SHEET_PICTURES,
): Promise<Uint8Array<ArrayBuffer>> {
  const made: Made[] = [];
  for (const sheet of sheets) {
    const before = made.reduce((sum, { notes }) => sum + notes.length, 0);
    made.push(await sectionOf(sheet, before, signal, pictures));
    signal.throwIfAborted();
  }
  const notes = made.flatMap((each) => each.notes);
  const [first] = sheets;
  const maker = first?.wording.say.shell.siteName ?? '';
  const document = new Document({
    title: first?.headline ?? '',
    creator: maker,
    lastModifiedBy: maker,
    description: first?.imprint ?? '',
    styles: stylesFor(first?.wording.language ?? 'en'),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '▪',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 260, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map((words, at) => [
        String(at + 1),
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              spacing: { after: 0, line: 220, lineRule: 'auto' },
              children: runsOf(` ${words}`, { size: notes.length / sheets.length > MANY_NOTES ? 11 : 14 }),
            }),
          ],
        },
      ]),
    ),
    sections: made.map(({ section }) => section),
  });
  const file = new Uint8Array(await Packer.toArrayBuffer(document));
  signal.throwIfAborted();
  return file;
}

async function sectionOf(sheet: Sheet, before: number, signal: AbortSignal, pictures: SheetPictures): Promise<Made> {
  const { wording, kicker, headline, figure, lists, gaps, imprint, address } = sheet;
  const { say, language } = wording;
  const own = pageWords(wording).sheet;
  const { measure, figureHeight } = laySheet(sheet);
  const { scale, mostGaps, mostNotes, mostPoints } = measure;
  const halves = (points: number): number => Math.round(points * 2 * scale);
  // A file may hold both languages: what is written in one says so.
  const tongue = { language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' } };
  const tight = { spacing: { before: 0, after: 30, line: 240, lineRule: 'auto' } } as const;
  const notes = sheet.notes.slice(0, mostNotes);
  const referencesTo = noteReferences(before);
  const marksOf = (point: Point) => referencesTo(point.notes.filter((number) => number <= notes.length));
  const sectionHead = (words: string): Paragraph =>
    new Paragraph({
      style: 'Heading2',
      spacing: { before: Math.round(120 * scale), after: 40 },
      children: runsOf(words, { ...tongue, size: halves(10) }),
    });
  const quiet = (words: string): Paragraph => paragraph(runsOf(words, { ...tongue, size: halves(8) }), 'Small', tight);

  const children: (Paragraph | Table)[] = [
    paragraph(runsOf(kicker, { ...tongue, size: 17, bold: true, color: '0B5C6B' }), 'Small', tight),
    new Paragraph({
      style: 'Heading1',
      spacing: { before: 40, after: 80, line: 250, lineRule: 'auto' },
      children: runsOf(headline, { ...tongue, size: halves(19) }),
    }),
  ];
  if (figure !== null) {
    const height = Math.max(LEAST_FIGURE, Math.round(figureHeight * FIGURE_SHARE));
    const drawn = await pictures.figure(figure, height, signal);
    const words = { title: figure.framing.title, alt: figure.alt };
    if (drawn !== null) {
      children.push(
        paragraph([picture(drawn.png, drawn, words)], 'Normal', {
          keepNext: true,
          spacing: { after: 0, line: 240, lineRule: 'auto' },
        }),
        paragraph(
          [
            ...runsOf(figureWords(figure), { ...tongue, size: halves(8) }),
            ...referencesTo(sheet.figureNotes.filter((number) => number <= notes.length)),
          ],
          'Caption',
          tight,
        ),
      );
    }
  }
  let left = mostPoints;
  for (const { title, points } of lists) {
    const shown = points.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) continue;
    if (title !== '') children.push(sectionHead(title));
    if (shown.some(({ stamp }) => stamp !== undefined && stamp !== null)) {
      const stamps = await stampsOf(shown, signal, pictures);
      children.push(
        stampTable(
          shown.map((point, at) => ({
            words: new Paragraph({
              ...tight,
              children: [...runsOf(point.words, { ...tongue, size: halves(8.2) }), ...marksOf(point)],
            }),
            stamp: stamps[at] ?? null,
          })),
          scale,
        ),
      );
    } else {
      children.push(
        ...shown.map(
          (point) =>
            new Paragraph({
              ...tight,
              numbering: { reference: 'points', level: 0 },
              children: [...runsOf(point.words, { ...tongue, size: halves(10) }), ...marksOf(point)],
            }),
        ),
      );
    }
  }
  if (gaps.length > 0) {
    children.push(sectionHead(own.gaps));
    const shown = shortened(gaps, mostGaps, own.moreGaps);
    // Many short lines would take a third of the page.
    if (shown.length > 4) children.push(quiet(shown.map((words) => say.figure.sentence(words)).join(' ')));
    else children.push(...shown.map(quiet));
  }
  if (notes.length < sheet.notes.length) children.push(quiet(own.moreSources(sheet.notes.length - notes.length)));
  const code = await pictures.code(address, signal);
  const says = [
    paragraph(
      runsOf(`${imprint} ${say.briefing.document.independence}`, { ...tongue, size: halves(7) }),
      'Small',
      tight,
    ),
    new Paragraph({ style: 'Small', ...tight, children: [linkTo(address, address)] }),
  ];
  children.push(
    code === null
      ? (says[0] ?? paragraph('', 'Small'))
      : footTable(
          says,
          new ImageRun({
            type: 'png',
            data: code,
            transformation: { width: 76, height: 76 },
            altText: { name: own.code, title: own.code, description: `${own.code}: ${address}` },
          }),
        ),
  );
  if (code === null) children.push(...says.slice(1));
  // A page that ends with a table needs a paragraph behind it, which is to take no room.
  else
    children.push(
      new Paragraph({
        spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
        children: [new TextRun({ text: '', size: 2 })],
      }),
    );
  return {
    section: { properties: { page: PAGE, footnoteProperties: { restart: 'eachSect' } }, children },
    notes: notes.map(({ words }) => words),
  };
}

async function stampsOf(
  points: readonly Point[],
  signal: AbortSignal,
  { stamp }: SheetPictures,
): Promise<(ImageRun | null)[]> {
  const stamps: (ImageRun | null)[] = [];
  for (const point of points) {
    if (point.stamp === undefined || point.stamp === null) {
      stamps.push(null);
      continue;
    }
    const { title } = point.stamp;
    stamps.push(
      new ImageRun({
        type: 'png',
        data: await stamp(point.stamp, signal),
        transformation: { width: STAMP_WIDTH, height: Math.round((STAMP_WIDTH * THUMB.height) / THUMB.width) },
        altText: { name: title, title, description: title },
      }),
    );
  }
  return stamps;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

type Cell = { readonly words: Paragraph; readonly stamp: ImageRun | null };

/** Sentences two by two, each beside the stamp of its figure. */
function stampTable(cells: readonly Cell[], scale: number): Table {
  const narrow = 1300;
  const widths = [narrow, WIDTH / 2 - narrow, narrow, WIDTH / 2 - narrow].map(Math.floor);
  const cellOf = (children: readonly Paragraph[], at: number): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? narrow, type: WidthType.DXA },
      verticalAlign: 'center',
      children: [...children],
    });
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => {
    const pair = [cells[2 * row], cells[2 * row + 1]];
    return new TableRow({
      cantSplit: true,
      children: pair.flatMap((cell, at) => [
        cellOf(
          [
            new Paragraph({
              spacing: { after: 0, line: 240, lineRule: 'auto' },
              children: cell?.stamp ? [cell.stamp] : [],
            }),
          ],
          2 * at,
        ),
        cellOf([cell?.words ?? new Paragraph({})], 2 * at + 1),
      ]),
    });
  });
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    margins: { top: Math.round(20 * scale), bottom: Math.round(20 * scale), left: 30, right: 60 },
    borders: BORDERLESS,
    rows,
  });
}

/** Imprint and address beside the code. */
function footTable(words: readonly Paragraph[], code: ImageRun): Table {
  const widths = [WIDTH - 1300, 1300];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    margins: { top: 80, bottom: 0, left: 0, right: 0 },
    borders: { ...BORDERLESS, top: { style: BorderStyle.SINGLE, size: 4, color: 'DEDBD1' } },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: { size: widths[0] ?? 0, type: WidthType.DXA }, children: [...words] }),
          new TableCell({
            width: { size: widths[1] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                spacing: { after: 0, line: 240, lineRule: 'auto' },
                children: [code],
              }),
            ],
          }),
        ],
      }),
    ],
  });
}
