import { readdirSync } from 'node:fs';
import type { ChartSpec } from '#charts/spec.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { NOT_KNOWN, SPECS } from '#tests/fixtures/specs.ts';

/** A figure of the gallery: `name` is that of its files without their ending, such as `research.months.en`. */
export type Exhibit = { readonly name: string; readonly group: string; readonly spec: ChartSpec };

/** One small figure of each kind: what the published edition has no case of (a value that is not known) is in here. */
const KINDS = 'kinds';

/** Every figure of every view over the published edition, and the small ones, in both languages. */
export async function exhibits(): Promise<readonly Exhibit[]> {
  const inBoth = await Promise.all(LANGUAGES.map(exhibitsIn));
  return inBoth.flat();
}

async function exhibitsIn(language: Language): Promise<Exhibit[]> {
  const groups = await Promise.all(
    VIEW_IDS.map(async (view) => ({ group: view, specs: await figuresIn(view, language) })),
  );
  const small: ChartSpec[] = [
    ...Object.values(SPECS).map((spec): ChartSpec => ({ ...spec, figure: spec.kind, language })),
    ...NOT_KNOWN.map((spec): ChartSpec => ({ ...spec, figure: `${spec.kind}-not-known`, language })),
  ];
  return [...groups, { group: KINDS, specs: small }].flatMap(({ group, specs }) =>
    specs.map((spec) => ({ name: `${group}.${spec.figure}.${language}`, group, spec })),
  );
}

/** The page that shows all: opens from the disk, pictures with their screens below. */
export function indexPage(all: readonly Exhibit[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  const cell = (name: string): string =>
    `<figure><figcaption>${name}</figcaption><img src="pictures/${name}.svg" width="1280" height="720" loading="lazy" alt="">` +
    // A screen loads all style sheets, so it waits until it is opened.
    `<details><summary>Screen</summary><iframe src="screens/${name}.html" loading="lazy" title="${name}"></iframe></details></figure>`;
  const sections = groups.map((group) => {
    const own = all.filter((each) => each.group === group).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return `<h2 id="${group}">${group}</h2>\n<section>\n${own.map(({ name }) => cell(name)).join('\n')}\n</section>`;
  });
  const links = groups.map((group) => `<a href="#${group}">${group}</a>`).join(' ');
  return `${head('Gallery', 'gallery.css')}<body class="gallery">\n<h1>Every figure, as picture and as screen</h1>\n<nav>${links}</nav>\n${sections.join('\n')}\n`;
}

/** A figure as it stands on the page, in a document of its own. */
export function screenPage({ name, spec }: Exhibit, html: string): string {
  return `${head(name, '../gallery.css', spec.language)}<body>\n<main class="gallery-screen">\n${inLines(html)}\n</main>\n`;
}

/** An element a line, and numbers to the thousandth: what differs beyond that, nobody sees. */
export function inLines(markup: string): string {
  return markup
    .replaceAll('><', '>\n<')
    .replace(/\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000));
}

function head(title: string, styles: string, language: Language = 'en'): string {
  const lang = language === 'zh' ? 'zh-Hans' : language;
  return `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title>${title}</title>\n<link rel="stylesheet" href="${styles}">\n`;
}

/** The style sheets of the program, where they stand. */
export function galleryCss(): string {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.css') && !path.endsWith('/fonts.css'))
    .toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const imports = sheets.map((path) => `@import url('../../src/${path}');`);
  return `${imports.join('\n')}
.gallery { overflow: auto; padding: 1rem; }
.gallery section { display: grid; grid-template-columns: repeat(auto-fit, minmax(28rem, 1fr)); gap: 1rem; }
.gallery figure { margin: 0; }
.gallery img, .gallery iframe { inline-size: 100%; block-size: auto; border: 1px solid var(--line); }
.gallery iframe { block-size: 22rem; }
.gallery-screen { box-sizing: content-box; inline-size: 640px; padding: 1rem; }
`;
}

/** Colours and floors come before what stands on them. */
function rank(path: string): number {
  const at = ['app/tokens.css', 'app/base.css'].indexOf(path);
  return at < 0 ? 2 : at;
}
