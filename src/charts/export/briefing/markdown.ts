import { footnotesOf, footnoteWords, MOST_MARKS, numbersOf } from './footnotes.ts';
import type { Booklet, Piece } from './piece.ts';

/** A briefing as Markdown with footnotes. `imageOf` names the picture of a piece, beside which the file stands; null for none. */
export function markdownOf(
  { wording, title, imprint, pieces, sourceOf }: Booklet,
  imageOf: (piece: Piece) => string | null,
): string {
  const own = wording.say.briefing.document;
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  const blocks = pieces.flatMap((piece): string[] => {
    const { framing, caption, refs, alt, provenance } = piece;
    const image = imageOf(piece);
    const marks = numbersOf(refs, footnotes).map((number) => `[^${number}]`);
    const isShort = marks.length <= MOST_MARKS;
    return [
      `## ${plain(framing.title)}${isShort ? marks.join('') : ''}`,
      plain(framing.subtitle),
      ...(caption === '' ? [] : [`*${plain(caption)}*`]),
      ...(image === null ? [] : [`![${plain(alt)}](${image})`]),
      tableOf(piece),
      ...framing.notes.map(plain),
      ...(framing.filters === '' ? [] : [plain(framing.filters)]),
      `${plain(`${framing.source} · ${framing.count}`)} · [${own.link}](<${provenance.site}${provenance.address}>)`,
      ...(isShort ? [] : [`${own.sourceNumbers}${marks.join(' ')}`]),
    ];
  });
  const sources = footnotes.map(
    (footnote) => `[^${footnote.number}]: ${plain(footnoteWords(footnote, sourceOf, wording))}`,
  );
  return `${[`# ${plain(title)}`, plain(`${imprint} ${own.independence}`), ...blocks, `## ${own.sources}`, ...sources].join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => plain(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;

function tableOf({ table: { columns, rows } }: Piece): string {
  return [
    line(columns.map(({ label }) => label)),
    `| ${columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

/** Words that stay words: nothing in them is mark-up, and a line stays a line. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`).replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
