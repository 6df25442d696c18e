import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { pageWords } from '#i18n/pages/pages.ts';
import { footnotesOf, footnoteWords, MOST_MARKS, numbersOf } from './footnotes.ts';
import { kindOf } from './captions.ts';
import { pagePngs, type PicturesOf } from './page-pictures.ts';
import type { Booklet } from './piece.ts';
import {
  caption,
  heading,
  linkTo,
  noteReferences,
  PAGE,
  paragraph,
  picture,
  runsOf,
  stylesFor,
  tableOf,
} from './word-parts.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
  readonly picturesOf?: PicturesOf;
};

/**
 * A briefing as a document of Word: headings, captions, footnotes, table heads and descriptions of pictures are Word's own,
 * so that its outline, its checker of accessibility and other programs know them. Rejects as the signal says, or with a
 * RasterError where a picture cannot be made.
 */
export async function wordOf(
  booklet: Booklet,
  { signal, onProgress, picturesOf = pagePngs }: Job,
): Promise<Uint8Array<ArrayBuffer>> {
  const { wording, title, imprint, pieces, sourceOf, accessed } = booklet;
  const own = wording.say.briefing.document;
  const words = pageWords(wording);
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  const referencesTo = noteReferences();
  const counts = { figure: 0, table: 0 };
  const body: (Paragraph | ReturnType<typeof tableOf>)[] = [];
  for (const [at, piece] of pieces.entries()) {
    onProgress(at, pieces.length);
    const { framing, caption: says, provenance, table, alt } = piece;
    const kind = kindOf(piece);
    counts[kind] += 1;
    const captionOf = (part: number, parts: number): Paragraph => {
      const number = String(counts[kind]);
      const rest = `${parts === 1 ? '' : words.partOf('', part, parts)}${framing.subtitle === '' ? '' : `${words.captionStop}${framing.subtitle}`}`;
      return caption(words[kind], kind === 'figure' ? 'Figure' : 'Table', number, rest);
    };
    const numbers = numbersOf(piece.refs, footnotes);
    const isShort = numbers.length <= MOST_MARKS;
    body.push(
      heading('Heading1', [
        new Bookmark({ id: `piece_${at + 1}`, children: runsOf(framing.title) }),
        ...(isShort ? referencesTo(numbers) : []),
      ]),
      ...(says === '' ? [] : [paragraph(says, 'MakersWords')]),
    );
    if (kind === 'table') body.push(captionOf(1, 1), tableOf(table), paragraph('', 'Small'));
    else {
      const parts = await picturesOf(piece, signal);
      signal.throwIfAborted();
      for (const [part, { png, ...size }] of parts.entries()) {
        body.push(
          paragraph([picture(png, size, { title: framing.title, alt })], 'Normal', {
            keepNext: true,
            spacing: { after: 0, line: 240, lineRule: 'auto' },
          }),
          captionOf(part + 1, parts.length),
        );
      }
    }
    body.push(
      ...[...framing.notes, framing.filters].filter(Boolean).map((each) => paragraph(each, 'Small')),
      paragraph(
        [
          ...runsOf(`${framing.source} · ${framing.count} · `),
          linkTo(`${provenance.site}${provenance.address}`, own.link),
        ],
        'Small',
      ),
      ...(isShort ? [] : [paragraph([new TextRun(own.sourceNumbers), ...referencesTo(numbers)], 'Small')]),
    );
  }
  onProgress(pieces.length, pieces.length);
  const contents =
    pieces.length < 2
      ? []
      : [
          heading('Heading2', runsOf(own.contents)),
          ...pieces.map(
            ({ framing }, at) =>
              new Paragraph({
                style: 'Normal',
                numbering: { reference: 'contents', level: 0 },
                children: [
                  new InternalHyperlink({
                    anchor: `piece_${at + 1}`,
                    children: [new TextRun({ text: framing.title, style: 'Hyperlink' })],
                  }),
                ],
              }),
          ),
        ];
  const document = new Document({
    title,
    creator: wording.say.shell.siteName,
    lastModifiedBy: wording.say.shell.siteName,
    description: imprint,
    styles: stylesFor(wording.language),
    numbering: {
      config: [
        {
          reference: 'contents',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      footnotes.map((footnote) => [
        String(footnote.number),
        { children: [paragraph(` ${footnoteWords(footnote, sourceOf, wording, accessed)}`, 'FootnoteText')] },
      ]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                alignment: AlignmentType.END,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          heading('Title', runsOf(title)),
          paragraph(`${imprint} ${own.independence}`, 'Small'),
          ...contents,
          ...body,
        ],
      },
    ],
  });
  const file = new Uint8Array(await Packer.toArrayBuffer(document));
  signal.throwIfAborted();
  return file;
}
