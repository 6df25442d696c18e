import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { takeTurns } from '#lib/turns.ts';
import { element, render, type SvgNode } from '#charts/export/svg.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import {
  baseParts,
  bodyOf,
  emu,
  lookOf,
  notesShapes,
  part,
  place,
  placeholder,
  shape,
  slideNumber,
  tree,
} from './office-base.ts';
import { chartBook, chartXml, HEAD, RELATIONS } from './office-chart.ts';
import { fillOf, paragraphNodes, type Ink } from './office-text.ts';
import type { Booklet, Piece } from './piece.ts';
import { fullBoxes, inchesOf, LAYOUTS } from './slide-layout.ts';
import {
  eachSlide,
  SOURCE_GAP,
  titleOf,
  type Shown,
  type SlideFigure,
  type SlidePlan,
  type SlideText,
} from './slide-plan.ts';
import { PADDING, tablePages, type SlideCell, type TablePage } from './slide-table.ts';

/** How far the work is, for whoever waits. */
export type OnProgress = (done: number, all: number) => void;

/** Draws a piece, or a part of it, as a PNG for a room in inches; null where there is no canvas to draw on. */
export type PictureOf = (
  piece: Piece,
  inches: { readonly width: number; readonly height: number },
  part: Extract<Shown, { kind: 'picture' }>,
  signal: AbortSignal,
) => Promise<Uint8Array | null>;

type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  readonly pictureOf: PictureOf;
};

type Related = { readonly type: string; readonly target: string; readonly isExternal?: boolean };

/** What a deck is made of while it is written: its parts by name, and what each leads to. */
type Package = {
  readonly parts: Map<string, string | Uint8Array>;
  readonly types: Map<string, string>;
  charts: number;
  images: number;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SLIDE_PARTS = `${OFFICE}.presentationml`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A briefing as a PowerPoint file whose charts, tables and words can be edited. Rejects as the signal says. */
export async function slidesOf(
  booklet: Booklet,
  { signal, onProgress, pictureOf }: Job,
): Promise<Uint8Array<ArrayBuffer>> {
  const { wording, imprint } = booklet;
  const rest = takeTurns();
  const plans: SlidePlan[] = [];
  for (const plan of eachSlide(booklet)) {
    plans.push(plan);
    await rest();
    signal.throwIfAborted();
  }
  const deck: Package = { parts: new Map(), types: new Map(), charts: 0, images: 0 };
  const title = titleOf(booklet);
  const base = baseParts({ wording, title, subject: imprint }, plans.length);
  for (const [name, xml] of base) deck.parts.set(name, xml);
  for (const [at, plan] of plans.entries()) {
    onProgress(at + 1, plans.length);
    // Lets the page draw the progress, and hear a cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    await addSlide(deck, plan, at + 1, booklet, pictureOf, signal);
    signal.throwIfAborted();
  }
  addRelations(deck, plans.length);
  return zippedInTurns([...typesOf(deck), ...deck.parts], signal);
}

/** A ZIP with breaks between its files. What is compressed already is stored as it is. */
async function zippedInTurns(
  files: Iterable<readonly [string, string | Uint8Array]>,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(new Uint8Array(chunk));
    else failures.push(error);
  });
  const rest = takeTurns();
  for (const [name, content] of files) {
    const entry = /\.(?:png|xlsx)$/.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    await rest();
    signal.throwIfAborted();
  }
  zip.end();
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function addSlide(
  deck: Package,
  plan: SlidePlan,
  number: number,
  { wording }: Booklet,
  pictureOf: PictureOf,
  signal: AbortSignal,
): Promise<void> {
  const { language } = plan;
  const related: Related[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${LAYOUTS.indexOf(plan.layout) + 1}.xml` },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
  ];
  const relate = (each: Related): string => {
    const known = related.findIndex(({ target }) => target === each.target);
    return `rId${known < 0 ? related.push(each) : known + 1}`;
  };
  const linkTo = (href: string): string => relate({ type: 'hyperlink', target: href, isExternal: true });
  const shapes: SvgNode[] = [];
  const idOf = (): number => shapes.length + 2;
  const textOf = ({ role, at, paragraphs, size }: SlideText): SvgNode => {
    const look = lookOf(plan.layout, role);
    const pen = { language, linkTo, ...(size === look.size ? {} : { size }) };
    const space =
      plan.layout === 'notes' && role === 'text'
        ? [element('a:spcAft', {}, [element('a:spcPts', { val: SOURCE_GAP * 100 })])]
        : [];
    const nodes = paragraphNodes(paragraphs, pen).map((node) =>
      space.length === 0 ? node : { ...node, children: [element('a:pPr', {}, space), ...node.children] },
    );
    return shape(idOf(), nameOf(role, at), { ph: placeholder(role, at) }, [
      bodyOf(look.anchor),
      element('a:lstStyle'),
      ...nodes,
    ]);
  };
  const nameOf = (role: SlideText['role'], at: number): string => {
    const name = slideWords(wording).prompts[role];
    return at === 0 ? name : `${name} ${at + 1}`;
  };
  const { texts, figures } = plan;
  const last = new Set<string>(['source', 'classification']);
  const frame = fullBoxes(plan.layout);
  // Headline first, then each figure with its words, the foot last: so a screen reader goes.
  const ordered = frame.flatMap(({ role, at }): (SlideText | SlideFigure)[] =>
    role === 'figure'
      ? figures.filter((figure) => figure.at === at)
      : texts.filter((text) => text.role === role && text.at === at && !last.has(role)),
  );
  for (const each of ordered) shapes.push('piece' in each ? await figureNode(each) : textOf(each));
  for (const each of texts.filter(({ role }) => last.has(role))) shapes.push(textOf(each));
  if (frame.some(({ role }) => role === 'number'))
    shapes.push(
      shape(idOf(), slideWords(wording).prompts.number, { ph: placeholder('number', 0) }, [
        element('a:bodyPr'),
        element('a:lstStyle'),
        element('a:p', {}, [slideNumber(language)]),
      ]),
    );
  deck.parts.set(
    `ppt/slides/slide${number}.xml`,
    part('p:sld', [element('p:cSld', {}, [tree(shapes)]), element('p:clrMapOvr', {}, [element('a:masterClrMapping')])]),
  );
  deck.parts.set(`ppt/slides/_rels/slide${number}.xml.rels`, relations(related));
  const notes = plan.notes();
  deck.parts.set(
    `ppt/notesSlides/notesSlide${number}.xml`,
    part('p:notes', [
      element('p:cSld', {}, [
        tree(
          notesShapes(paragraphNodes(notes.paragraphs, { language, size: notes.size }, { marL: 0, indent: 0 }), false),
        ),
      ]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
  );
  deck.parts.set(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relations([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  );

  async function figureNode({ box, piece, shown }: SlideFigure): Promise<SvgNode> {
    const { w, h } = inchesOf(box);
    const about = { id: idOf(), name: piece.framing.title.slice(0, 200), descr: piece.alt };
    if (shown.kind === 'chart') {
      const at = (deck.charts += 1);
      const own = slideWords(wording);
      deck.parts.set(`ppt/charts/chart${at}.xml`, chartXml(shown.chart, own.sum, language));
      deck.parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${at}.xlsx`, chartBook(shown.chart, own.sum));
      deck.parts.set(
        `ppt/charts/_rels/chart${at}.xml.rels`,
        relations([{ type: 'package', target: `../embeddings/Microsoft_Excel_Worksheet${at}.xlsx` }]),
      );
      const id = relate({ type: 'chart', target: `../charts/chart${at}.xml` });
      const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
      return graphic(about, box, uri, element('c:chart', { 'xmlns:c': uri, 'r:id': id }));
    }
    if (shown.kind === 'picture') {
      const png = await pictureOf(piece, { width: w, height: h }, shown, signal);
      if (png !== null) {
        const at = (deck.images += 1);
        deck.parts.set(`ppt/media/image${at}.png`, png);
        const id = relate({ type: 'image', target: `../media/image${at}.png` });
        return element('p:pic', {}, [
          element('p:nvPicPr', {}, [
            element('p:cNvPr', about),
            element('p:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
            element('p:nvPr'),
          ]),
          element('p:blipFill', {}, [
            element('a:blip', { 'r:embed': id }),
            element('a:stretch', {}, [element('a:fillRect')]),
          ]),
          element('p:spPr', {}, [place('a:xfrm', box), element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]),
        ]);
      }
    }
    const page = shown.kind === 'table' ? shown.page : tablePages(piece.table, piece.spec, { width: w, height: h })[0];
    const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';
    return graphic(about, box, uri, tableNode(page, plan));
  }
}

function graphic(about: SvgNode['attributes'], box: SlideFigure['box'], uri: string, content: SvgNode): SvgNode {
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      element('p:cNvPr', about),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      element('p:nvPr'),
    ]),
    place('p:xfrm', box),
    element('a:graphic', {}, [element('a:graphicData', { uri }, [content])]),
  ]);
}

const none = (tag: string): SvgNode => element(tag, { w: 0 }, [element('a:noFill')]);

function tableNode(page: TablePage | undefined, { language }: SlidePlan): SvgNode {
  const { rows, widths, heights, size } = page ?? { rows: [], widths: [], heights: [], size: 12 };
  const cellNode = ({ text, isBold, isNumeric, ink, ground }: SlideCell): SvgNode =>
    element('a:tc', {}, [
      element('a:txBody', {}, [
        element('a:bodyPr'),
        element('a:lstStyle'),
        ...paragraphNodes([[{ text, isBold, colour: ink }]], { language, size }, { algn: isNumeric ? 'r' : 'l' }),
      ]),
      element(
        'a:tcPr',
        {
          marL: emu(PADDING),
          marR: emu(PADDING),
          marT: emu(PADDING * 0.6),
          marB: emu(PADDING * 0.6),
          anchor: 'ctr',
        },
        [
          none('a:lnL'),
          none('a:lnR'),
          none('a:lnT'),
          element('a:lnB', { w: 9525 }, [fillOf('DEDBD1' satisfies Ink)]),
          ground === null ? element('a:noFill') : fillOf(ground),
        ],
      ),
    ]);
  return element('a:tbl', {}, [
    element('a:tblPr', { firstRow: 1, firstCol: 1 }),
    element(
      'a:tblGrid',
      {},
      widths.map((width) => element('a:gridCol', { w: emu(width) })),
    ),
    ...rows.map((cells, at) => element('a:tr', { h: emu(heights[at] ?? 0.3) }, cells.map(cellNode))),
  ]);
}

function relations(related: readonly Related[]): string {
  return (
    HEAD +
    render(
      element(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        related.map(({ type, target, isExternal }, at) =>
          element('Relationship', {
            Id: `rId${at + 1}`,
            Type: type.startsWith('http') ? type : `${RELATIONS}/${type}`,
            Target: target,
            ...(isExternal === true ? { TargetMode: 'External' } : {}),
          }),
        ),
      ),
    )
  );
}

/** What the parts that stand in every deck lead to. */
function addRelations({ parts }: Package, count: number): void {
  const layouts = LAYOUTS.map((_, at): Related => ({
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${at + 1}.xml`,
  }));
  parts.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relations([...layouts, { type: 'theme', target: '../theme/theme1.xml' }]),
  );
  parts.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relations([{ type: 'theme', target: '../theme/theme2.xml' }]),
  );
  for (const at of LAYOUTS.keys())
    parts.set(
      `ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`,
      relations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    );
  const own: Related[] = [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
  ];
  // The ids of slides begin at 10: see `baseParts`.
  const slides = Array.from({ length: count }, (_, at) =>
    element('Relationship', { Id: `rId${at + 10}`, Type: `${RELATIONS}/slide`, Target: `slides/slide${at + 1}.xml` }),
  );
  parts.set(
    'ppt/_rels/presentation.xml.rels',
    relations(own).replace('</Relationships>', `${slides.map(render).join('')}</Relationships>`),
  );
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^\/ppt\/presentation\.xml$/, `${SLIDE_PARTS}.presentation.main+xml`],
  [/^\/ppt\/slides\/slide/, `${SLIDE_PARTS}.slide+xml`],
  [/^\/ppt\/slideLayouts\/slideLayout/, `${SLIDE_PARTS}.slideLayout+xml`],
  [/^\/ppt\/slideMasters\/slideMaster/, `${SLIDE_PARTS}.slideMaster+xml`],
  [/^\/ppt\/notesMasters\/notesMaster/, `${SLIDE_PARTS}.notesMaster+xml`],
  [/^\/ppt\/notesSlides\/notesSlide/, `${SLIDE_PARTS}.notesSlide+xml`],
  [/^\/ppt\/presProps/, `${SLIDE_PARTS}.presProps+xml`],
  [/^\/ppt\/tableStyles/, `${SLIDE_PARTS}.tableStyles+xml`],
  [/^\/ppt\/theme\//, `${OFFICE}.theme+xml`],
  [/^\/ppt\/charts\/chart/, `${OFFICE}.drawingml.chart+xml`],
  [/^\/docProps\/core/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^\/docProps\/app/, `${OFFICE}.extended-properties+xml`],
];

/** The parts that come first in the file: what each part is, and where the deck begins. */
function typesOf({ parts }: Package): [string, string][] {
  const overrides = [...parts.keys()].flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(`/${name}`))?.[1];
    return type === undefined || name.includes('_rels/')
      ? []
      : [element('Override', { PartName: `/${name}`, ContentType: type })];
  });
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    xlsx: `${OFFICE}.spreadsheetml.sheet`,
  };
  const types = element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    ...Object.entries(defaults).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...overrides,
  ]);
  return [
    ['[Content_Types].xml', HEAD + render(types)],
    [
      '_rels/.rels',
      relations([
        { type: 'officeDocument', target: 'ppt/presentation.xml' },
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
        { type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    ],
  ];
}
