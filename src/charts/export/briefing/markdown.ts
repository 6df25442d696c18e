import { inMarkdown } from '#lib/markdown.ts';
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
      `## ${inMarkdown(framing.title)}${isShort ? marks.join('') : ''}`,
      inMarkdown(framing.subtitle),
      ...(caption === '' ? [] : [`*${inMarkdown(caption)}*`]),
      ...(image === null ? [] : [`![${inMarkdown(alt)}](${image})`]),
      tableOf(piece),
      ...framing.notes.map(inMarkdown),
      ...(framing.filters === '' ? [] : [inMarkdown(framing.filters)]),
      `${inMarkdown(`${framing.source} · ${framing.count}`)} · [${own.link}](<${provenance.site}${provenance.address}>)`,
      ...(isShort ? [] : [`${own.sourceNumbers}${marks.join(' ')}`]),
    ];
  });
  const sources = footnotes.map(
    (footnote) => `[^${footnote.number}]: ${inMarkdown(footnoteWords(footnote, sourceOf, wording))}`,
  );
  return `${[`# ${inMarkdown(title)}`, inMarkdown(`${imprint} ${own.independence}`), ...blocks, `## ${own.sources}`, ...sources].join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

function tableOf({ table: { columns, rows } }: Piece): string {
  return [
    line(columns.map(({ label }) => label)),
    `| ${columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
