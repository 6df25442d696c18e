import { LANGUAGE_TAG } from '#i18n/language.ts';
import { htmlTable } from '#charts/export/set-table.ts';
import type { Printable } from '#charts/export/print.ts';
import { element, render, type SvgNode } from '#charts/export/svg.ts';
import { footnotesOf, footnoteWords, MOST_MARKS, numbersOf, type Footnote } from './footnotes.ts';
import { plotSvg } from './pictures.ts';
import type { Booklet, Piece } from './piece.ts';

const CSS = `
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#1d2127;background:#fff;font:16px/1.55 Inter,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif}
h1,h2{font-family:'Source Serif 4','Noto Serif CJK SC','Songti SC',SimSun,Georgia,serif;line-height:1.25;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.35rem;margin:2.5rem 0 .25rem}
a{color:#0b5c6b}.statistic,.imprint{color:#4b5159;margin:0 0 .75rem}.caption{font-style:italic}
.small{color:#656b73;font-size:.8125rem;margin:.25rem 0}
svg{display:block;width:100%;height:auto;margin:.5rem 0}
table{border-collapse:collapse;font-size:.8125rem;margin:.75rem 0;width:100%}
th,td{border-bottom:1px solid #dedbd1;padding:.3rem .5rem;text-align:left;vertical-align:top}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}ol.sources{font-size:.8125rem;overflow-wrap:anywhere}ol.sources li{margin:.35rem 0}
summary{cursor:pointer;color:#4b5159;font-size:.8125rem}
@page{size:A4;margin:18mm 16mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}article{break-before:page}article:first-of-type{break-before:auto}h2,.statistic{break-after:avoid}svg,tr{break-inside:avoid}.scroll{overflow:visible}thead{display:table-header-group}}
`;

/**
 * A briefing as one HTML file: figures as drawings, a table under each, sources as numbered footnotes, each source once.
 * Nothing is loaded from elsewhere. `fontCss` may be empty.
 */
export function documentOf(booklet: Booklet, fontCss: string): string {
  return htmlOf(booklet, `<style>${fontCss}${CSS}</style>`, false);
}

/** The same for paper. */
export function printableOf(booklet: Booklet, fontCss: string): Printable {
  return { html: htmlOf(booklet, '', true), styles: `${fontCss}${CSS}` };
}

function htmlOf(booklet: Booklet, style: string, isForPrint: boolean): string {
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
  const articles = pieces.map((piece, at) => articleOf(piece, at + 1, footnotes, booklet, isForPrint));
  const sources = [
    element('h2', { id: 'sources' }, [own.sources]),
    element(
      'ol',
      { class: 'sources' },
      footnotes.map((footnote) =>
        element('li', { id: `source-${footnote.number}` }, [footnoteWords(footnote, sourceOf, wording, accessed)]),
      ),
    ),
  ].map(render);
  return `<!doctype html>\n<html lang="${LANGUAGE_TAG[wording.language]}">\n<head>\n${head.filter(Boolean).join('\n')}\n</head>\n<body>\n<main>\n${[...body, ...articles, ...sources].join('\n')}\n</main>\n</body>\n</html>\n`;
}

const small = (words: string): SvgNode[] => (words === '' ? [] : [element('p', { class: 'small' }, [words])]);

function articleOf(
  piece: Piece,
  number: number,
  footnotes: readonly Footnote[],
  { wording }: Booklet,
  isForPrint: boolean,
): string {
  const { framing, caption, isTable, refs, provenance } = piece;
  const own = wording.say.briefing.document;
  const marks = numbersOf(refs, footnotes).flatMap((each, at): (SvgNode | string)[] => [
    ...(at === 0 ? [] : [', ']),
    element('a', { href: `#source-${each}` }, [String(each)]),
  ]);
  const isShort = numbersOf(refs, footnotes).length <= MOST_MARKS;
  const table = render(element('div', { class: 'scroll' }, [tableOf(piece)]));
  // Paper cannot unfold anything, so what is folded on a screen is left out there.
  const values =
    isTable || piece.spec === null
      ? table
      : isForPrint
        ? ''
        : `<details>${render(element('summary', {}, [own.values]))}${table}</details>`;
  const link = element('a', { href: `${provenance.site}${provenance.address}` }, [own.link]);
  return [
    `<article id="figure-${number}">`,
    render(element('h2', {}, [framing.title, ...(isShort ? [element('sup', {}, marks)] : [])])),
    render(element('p', { class: 'statistic' }, [framing.subtitle])),
    caption === '' ? '' : render(element('p', { class: 'caption' }, [caption])),
    isTable ? '' : plotSvg(piece),
    values,
    ...[...framing.notes, framing.filters].flatMap(small).map(render),
    render(element('p', { class: 'small' }, [`${framing.source} · ${framing.count} · `, link])),
    isShort ? '' : render(element('p', { class: 'small' }, [own.sourceNumbers, ...marks])),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function tableOf({ table, framing }: Piece): SvgNode {
  return htmlTable(framing.title, table, { caption: { class: 'small' }, number: { class: 'number' } });
}
