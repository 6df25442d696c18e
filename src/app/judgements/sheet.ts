import { element, render, type SvgNode } from '#charts/export/svg.ts';
import type { Printable } from '#charts/export/print.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { thumbSvg } from '#charts/thumbs/thumb-file.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from '#model/source.ts';
import type { Brief, Told } from '#views/figure-slots.ts';
import { notesOf, shortNoteLines, type Notes } from './notes.ts';

const CSS = `
@page{size:A4 portrait;margin:11mm 13mm}
*{box-sizing:border-box}
html,body{margin:0}
body{font:8.6pt/1.34 Inter,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;color:#1d2127;background:#fff}
.kicker{color:#0b5c6b;font-weight:600;font-size:8pt;margin:0;border-top:1.2mm solid #0b5c6b;padding-top:1.6mm}
h1{font:600 15.5pt/1.18 'Source Serif 4','Noto Serif CJK SC','Songti SC',SimSun,Georgia,serif;margin:.8mm 0 2.4mm;text-wrap:balance}
h2{font:600 9.6pt/1.2 Inter,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;margin:2.6mm 0 1mm;padding-top:1.4mm;border-top:.3mm solid #8b8778}
ul,ol{list-style:none;margin:0;padding:0}
.told{display:grid;grid-template-columns:1fr 1fr;gap:2.4mm 6mm}
.told li{display:grid;grid-template-columns:25mm 1fr;gap:3mm;align-items:center;break-inside:avoid}
.told svg{display:block;width:25mm;height:auto}
.told p{margin:0;font-weight:600}
sup{font-weight:400;font-size:6.4pt;line-height:0;color:#4b5159}
.gaps{columns:2;column-gap:6mm;color:#4b5159;font-size:7.6pt}
.gaps li{break-inside:avoid}
.origins{columns:2;column-gap:6mm;font-size:5.9pt;line-height:1.3;color:#4b5159;overflow-wrap:anywhere}
.origins li{break-inside:avoid}
footer{margin-top:2mm;padding-top:1.2mm;border-top:.3mm solid #dedbd1;font-size:6.4pt;color:#4b5159}
footer p{margin:0}
`;

type Setting = {
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
  readonly specOf: (told: Told) => ChartSpec | null;
  /** What is not known, a line each. */
  readonly gaps: readonly string[];
  readonly imprint: string;
  readonly address: string;
  readonly today: string;
};

const heading = (words: string): string => render(element('h2', {}, [words]));

function lines(name: string, words: readonly string[]): string {
  const items = words.map((each) => element('li', {}, [each]));
  return render(element('ul', { class: name }, items));
}

/** The judgements on one page of A4: headline, sentences with their figures, what is not known, sources, edition and address. */
export function sheetOf({ headline, told }: Brief, setting: Setting, fontCss: string): Printable {
  const { wording, sourceOf, gaps, imprint, address, today } = setting;
  const { shell, overview, figure, briefing } = wording.say;
  const notes = notesOf(told, sourceOf);
  const list = (later: boolean): string =>
    listOf(
      told.filter(({ isLater }) => isLater === later),
      notes,
      setting,
    );
  const hasLater = told.some(({ isLater }) => isLater);
  const body = [
    render(element('p', { class: 'kicker' }, [`${shell.siteName} · ${wording.format.date(today)}`])),
    render(element('h1', {}, [headline])),
    list(false),
    ...(hasLater ? [heading(overview.judgements.later), list(true)] : []),
    ...(gaps.length === 0 ? [] : [heading(overview.unknown.section), lines('gaps', gaps)]),
    heading(figure.sources),
    lines('origins', shortNoteLines(notes, sourceOf, wording, today)),
    render(
      element('footer', {}, [
        element('p', {}, [`${imprint} ${briefing.document.independence}`]),
        element('p', {}, [address]),
      ]),
    ),
  ];
  const head = `<meta charset="utf-8">${render(element('title', {}, [headline]))}`;
  return {
    html: `<!doctype html><html lang="${LANGUAGE_TAG[wording.language]}"><head>${head}</head><body>${body.join('')}</body></html>`,
    styles: `${fontCss}${CSS}`,
  };
}

function listOf(told: readonly Told[], notes: Notes, { specOf, wording }: Setting): string {
  const items = told.map((each) => {
    const spec = specOf(each);
    const marks = notes.numbersOf(each).map((number) => `[${number}]`);
    const words: (SvgNode | string)[] = [
      wording.say.figure.sentence(each.sentence),
      element('sup', {}, [marks.join('')]),
    ];
    return `<li><div>${spec === null ? '' : thumbSvg(spec)}</div>${render(element('p', {}, words))}</li>`;
  });
  return `<ul class="told">${items.join('')}</ul>`;
}
