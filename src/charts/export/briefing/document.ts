import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { htmlTable, withWholeDates } from '#charts/export/set-table.ts';
import type { Printable } from '#charts/export/print.ts';
import { element, render, type SvgNode } from '#charts/export/svg.ts';
import { captions, type Caption } from './captions.ts';
import { footnotesOf, footnoteWords, MOST_MARKS, numbersOf, type Footnote } from './footnotes.ts';
import { pageParts, partSvg } from './page-pictures.ts';
import type { Booklet, Piece } from './piece.ts';

const CSS = `
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#1d2127;background:#fff;font:16px/1.55 Inter,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif}
h1,h2{font-family:'Source Serif 4','Noto Serif CJK SC','Songti SC',SimSun,Georgia,serif;line-height:1.25;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.35rem;margin:2.5rem 0 .25rem}
a{color:#0b5c6b}.imprint{color:#4b5159;margin:0 0 .75rem}.caption{font-style:italic}:lang(zh) .caption{font-style:normal}
.small{color:#656b73;font-size:.8125rem;margin:.25rem 0}
figure{margin:.75rem 0}figcaption,caption{color:#4b5159;font-size:.875rem;text-align:left}caption{padding-bottom:.35rem}
img,svg{display:block;width:100%;height:auto;margin:.5rem 0}
table{border-collapse:collapse;font-size:.8125rem;margin:.75rem 0;width:100%}
th,td{border-bottom:1px solid #dedbd1;padding:.3rem .5rem;text-align:left;vertical-align:top}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.whole{white-space:nowrap}
.scroll{overflow-x:auto}.notes{font-size:.8125rem;overflow-wrap:anywhere}.notes p{margin:.35rem 0}
summary{cursor:pointer;color:#4b5159;font-size:.8125rem}
@page{size:A4;margin:18mm 16mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}article{break-before:page;break-inside:avoid}article:first-of-type{break-before:auto}p,.notes p{orphans:3;widows:3}h1,h2{break-after:avoid}figure,svg,img,tr,.notes p{break-inside:avoid}.small{break-before:avoid}.scroll{overflow:visible}thead{display:table-header-group}}
`;

/** A picture of a figure or of a part of one. */
export type DocumentPicture = { readonly source: string; readonly width: number; readonly height: number };
/** What is drawn of each piece, in order. */
export type PicturesOfPieces = ReadonlyMap<Piece, readonly DocumentPicture[]>;

/**
 * A briefing as one HTML file: figures as pictures, a table under each, sources as numbered footnotes, each source once.
 * Nothing is loaded from elsewhere. Pictures are images since Writer and Pandoc know no drawings within a page, and notes
 * are marked as Writer marks its own, so that it makes footnotes of them. `fontCss` may be empty.
 */
export function documentOf(booklet: Booklet, fontCss: string, pictures: PicturesOfPieces): string {
  return htmlOf(booklet, `<style>${fontCss}${CSS}</style>`, pictures);
}

/** The same for paper: its figures are drawings, whose letters stay letters, and what is folded on a screen is left out. */
export function printableOf(booklet: Booklet, fontCss: string): Printable {
  return { html: htmlOf(booklet, '', null), styles: `${fontCss}${CSS}` };
}

function htmlOf(booklet: Booklet, style: string, pictures: PicturesOfPieces | null): string {
  const { wording, title, imprint, pieces, sourceOf, accessed } = booklet;
  const own = wording.say.briefing.document;
  const footnotes = footnotesOf(pieces.map(({ refs }) => refs));
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    render(element('title', {}, [title])),
    style,
  ];
  const body = [
    element('h1', {}, [title]),
    element('p', { class: 'imprint' }, [`${imprint} ${own.independence}`]),
    element('nav', { 'aria-label': own.contents }, [
      element(
        'ol',
        {},
        pieces.map(({ framing }, at) =>
          element('li', {}, [element('a', { href: `#figure-${at + 1}` }, [framing.title])]),
        ),
      ),
    ]),
  ].map(render);
  const marksOf = noteMarks(footnotes);
  const captionOf = captions(wording);
  const articles = pieces.map((piece, at) =>
    articleOf(piece, { number: at + 1, marks: marksOf(piece), caption: captionOf(piece), wording, pictures }),
  );
  const notes = footnotes.map((footnote) =>
    element('div', { id: `sdfootnote${footnote.number}` }, [
      element('p', { id: `sdfootnote${footnote.number}sym` }, [
        element('a', { class: 'sdfootnotesym', href: `#sdfootnote${footnote.number}anc` }, [String(footnote.number)]),
        ' ',
        ...withWholeDates(footnoteWords(footnote, sourceOf, wording, accessed)),
      ]),
    ]),
  );
  const sources = render(
    element('section', { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'sources' }, [
      element('h2', { id: 'sources' }, [own.sources]),
      ...notes,
    ]),
  );
  return `<!doctype html>\n<html lang="${LANGUAGE_TAG[wording.language]}">\n<head>\n${head.filter(Boolean).join('\n')}\n</head>\n<body>\n<main>\n${[...body, ...articles, sources].join('\n')}\n</main>\n</body>\n</html>\n`;
}

const small = (words: string): SvgNode[] =>
  words === '' ? [] : [element('p', { class: 'small' }, withWholeDates(words))];

/** The marks of each piece in turn. The first mark of a note is its place, as Writer spells it; later ones lead to the note. */
function noteMarks(footnotes: readonly Footnote[]): (piece: Piece) => readonly (SvgNode | string)[] {
  const placed = new Set<number>();
  const markOf = (number: number): SvgNode => {
    const link = { href: `#sdfootnote${number}sym`, role: 'doc-noteref' };
    const isFirst = !placed.has(number);
    placed.add(number);
    const place = isFirst ? { class: 'sdfootnoteanc', id: `sdfootnote${number}anc` } : {};
    return element('a', { ...place, ...link }, [String(number)]);
  };
  return ({ refs }) => numbersOf(refs, footnotes).flatMap((each, at) => [...(at === 0 ? [] : [', ']), markOf(each)]);
}

type Article = {
  readonly number: number;
  readonly marks: readonly (SvgNode | string)[];
  readonly caption: Caption;
  readonly wording: Wording;
  /** Null for paper. */
  readonly pictures: PicturesOfPieces | null;
};

function articleOf(piece: Piece, { number, marks, caption: says, wording, pictures }: Article): string {
  const { framing, caption, isTable, provenance } = piece;
  const own = wording.say.briefing.document;
  const isShort = marks.length < 2 * MOST_MARKS;
  const isDrawn = !isTable && piece.spec !== null;
  const table = render(
    element('div', { class: 'scroll' }, [htmlTable(says(1, 1), piece.table, { number: { class: 'number' } })]),
  );
  // Paper cannot unfold anything, so what is folded on a screen is left out there.
  const values = !isDrawn
    ? table
    : pictures === null
      ? ''
      : `<details>${render(element('summary', {}, [own.values]))}${render(element('div', { class: 'scroll' }, [htmlTable(framing.title, piece.table, { number: { class: 'number' } })]))}</details>`;
  const link = element('a', { href: `${provenance.site}${provenance.address}` }, [own.link]);
  return [
    `<article id="figure-${number}">`,
    render(element('h2', {}, [framing.title, ...(isShort && marks.length > 0 ? [element('sup', {}, marks)] : [])])),
    caption === '' ? '' : render(element('p', { class: 'caption' }, withBreaks(caption))),
    ...(isDrawn ? figuresOf(piece, says, pictures) : []),
    values,
    ...[...framing.notes, framing.filters].flatMap(small).map(render),
    render(element('p', { class: 'small' }, [`${framing.source} · ${framing.count} · `, link])),
    isShort ? '' : render(element('p', { class: 'small' }, [own.sourceNumbers, ...marks])),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A figure in its parts, each with what it shows beneath it. */
function figuresOf(piece: Piece, says: Caption, pictures: PicturesOfPieces | null): string[] {
  const parts =
    pictures === null
      ? pageParts(piece).map((part) => partSvg(part, piece.alt))
      : (pictures.get(piece) ?? []).map(({ source, width, height }) =>
          render(element('img', { src: source, alt: piece.alt, width, height })).replace(/\/>$/, '>'),
        );
  return parts.map(
    (part, at) => `<figure>${part}${render(element('figcaption', {}, [says(at + 1, parts.length)]))}</figure>`,
  );
}

/** Words with the lines that their writer broke them into. */
function withBreaks(words: string): (SvgNode | string)[] {
  return words.split('\n').flatMap((line, at) => (at === 0 ? [line] : [element('br'), `\n${line}`]));
}
