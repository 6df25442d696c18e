import { inMarkdown } from '#lib/markdown.ts';
import { footnotesOf, footnoteWords, numbersOf } from './footnotes.ts';
import type { Booklet, Piece } from './piece.ts';

/**
 * A briefing as Markdown with footnotes, each referred to once: a second reference would become a second note in Pandoc. A
 * figure names the notes further up by their numbers, which are the same in every program since notes come in order.
 * `imageOf` names the picture of a piece, beside which the file stands; null for none.
 */
export function markdownOf(
  { wording, title, imprint, pieces, sourceOf, accessed }: Booklet,
  imageOf: (piece: Piece) => string | null,
): string {
  const own = wording.say.briefing.document;
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  const referred = new Set<number>();
  const sourceLine = (refs: Piece['refs']): string => {
    const numbers = numbersOf(refs, footnotes);
    const above = numbers.filter((number) => referred.has(number));
    const marks = numbers.filter((number) => !referred.has(number)).map((number) => `[^${number}]`);
    for (const number of numbers) referred.add(number);
    const again = above.length === 0 ? [] : [own.notesAbove(wording.format.list(above.map(String)), above.length)];
    return `${own.sourceNumbers}${[...(marks.length === 0 ? [] : [marks.join(' ')]), ...again].join(wording.language === 'zh' ? '；' : '; ')}`;
  };
  const blocks = pieces.flatMap((piece): string[] => {
    const { framing, caption, refs, alt, provenance } = piece;
    const image = imageOf(piece);
    return [
      `## ${inMarkdown(framing.title)}`,
      inMarkdown(framing.subtitle),
      ...(caption === '' ? [] : [captionLines(caption)]),
      ...(image === null ? [] : [`![${inMarkdown(alt)}](${image})`]),
      tableOf(piece),
      ...framing.notes.map(inMarkdown),
      ...(framing.filters === '' ? [] : [inMarkdown(framing.filters)]),
      `${inMarkdown(`${framing.source} · ${framing.count}`)} · [${own.link}](<${provenance.site}${provenance.address}>)`,
      ...(refs.length === 0 ? [] : [sourceLine(refs)]),
    ];
  });
  const sources = footnotes.map(
    (footnote) => `[^${footnote.number}]: ${inMarkdown(footnoteWords(footnote, sourceOf, wording, accessed))}`,
  );
  return `${[`# ${inMarkdown(title)}`, inMarkdown(`${imprint} ${own.independence}`), ...blocks, `## ${own.sources}`, ...sources].join('\n\n')}\n`;
}

/** Words with the lines that their writer broke them into. */
function captionLines(caption: string): string {
  const lines = caption
    .split('\n')
    .map(inMarkdown)
    .filter((each) => each !== '');
  return lines.map((each) => `*${each}*`).join('\\\n');
}

const line = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

function tableOf({ table: { columns, rows } }: Piece): string {
  return [
    line(columns.map(({ label }) => label)),
    `| ${columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
