import { element, render, type SvgNode } from '#charts/export/svg.ts';
import { PALETTES } from '#charts/theme.ts';
import type { Language } from '#i18n/language.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import { officeColour } from './native-chart.ts';
import { DRAWING, HEAD, RELATIONS } from './office-chart.ts';
import { fillOf, OFFICE_TAG, type Ink } from './office-text.ts';
import { accentOf, fullBoxes, LAYOUTS, SLIDE, type Box, type Layout, type Role } from './slide-layout.ts';

/** What every deck has whatever is in it: theme, master, layouts, the master of its notes. */

const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const PALETTE = PALETTES.light;

/** Fonts that every Office has; the last draws Chinese on Windows, and other systems put their own in its place. */
const FONTS = { head: 'Georgia', body: 'Arial', chinese: 'Microsoft YaHei' } as const;

/** English Metric Units: 914,400 to the inch. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

export function place(tag: 'a:xfrm' | 'p:xfrm', { x, y, w, h }: Box): SvgNode {
  return element(tag, {}, [
    element('a:off', { x: emu(x * SLIDE.width), y: emu(y * SLIDE.height) }),
    element('a:ext', { cx: emu(w * SLIDE.width), cy: emu(h * SLIDE.height) }),
  ]);
}

export function part(tag: string, children: readonly SvgNode[], attributes: SvgNode['attributes'] = {}): string {
  const spaces = { 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS, 'xmlns:p': SLIDES };
  return HEAD + render(element(tag, { ...spaces, ...attributes }, children));
}

/** The tree of a slide, a layout or a master. */
export function tree(shapes: readonly SvgNode[]): SvgNode {
  return element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...shapes,
  ]);
}

type Look = {
  readonly size: number;
  readonly ink: Ink;
  readonly isBold?: boolean;
  readonly align?: 'l' | 'r';
  readonly anchor: 't' | 'ctr' | 'b';
};

const PLAIN: Look = { size: 14, ink: 'tx1', anchor: 't' };
/** How the text of each role stands where a slide says nothing else. */
export const LOOKS: Readonly<Record<Exclude<Role, 'figure'>, Look>> = {
  title: { size: 25, ink: 'tx1', isBold: true, anchor: 't' },
  kicker: { size: 11, ink: 'accent1', isBold: true, anchor: 'ctr' },
  subtitle: { size: 14, ink: 'tx2', anchor: 't' },
  heading: { size: 13, ink: 'tx1', anchor: 't' },
  text: PLAIN,
  source: { size: 9.5, ink: 'tx2', anchor: 'b' },
  classification: { size: 10, ink: 'tx2', isBold: true, align: 'r', anchor: 'ctr' },
  number: { size: 10, ink: 'tx2', align: 'r', anchor: 'b' },
};
const COVER: Partial<Record<Role, Look>> = {
  title: { size: 36, ink: 'tx1', isBold: true, anchor: 't' },
  kicker: { size: 14, ink: 'accent1', isBold: true, anchor: 'b' },
  subtitle: { size: 18, ink: 'tx2', anchor: 't' },
  source: { size: 11, ink: 'tx2', anchor: 'b' },
};

export function lookOf(layout: Layout, role: Exclude<Role, 'figure'>): Look {
  return (layout === 'title' ? COVER[role] : undefined) ?? LOOKS[role];
}

/** Placeholders of one role have numbers of their own, the same on every layout, so that text stays when a layout is changed. */
export function placeholder(role: Exclude<Role, 'figure'>, at: number): SvgNode['attributes'] {
  switch (role) {
    case 'title':
      return { type: 'title' };
    case 'classification':
      return { type: 'ftr', sz: 'quarter', idx: 30 };
    case 'number':
      return { type: 'sldNum', sz: 'quarter', idx: 31 };
    case 'kicker':
    case 'subtitle':
    case 'heading':
    case 'text':
    case 'source':
      return {
        type: 'body',
        sz: 'quarter',
        idx: { kicker: 10, subtitle: 11, heading: 12, text: 14, source: 16 }[role] + at,
      };
  }
}

/** The properties of a text's box: no margins, no growing, and the place on its height. */
export function bodyOf(anchor: Look['anchor']): SvgNode {
  return element('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, [
    element('a:normAutofit'),
  ]);
}

export function shape(
  id: number,
  name: string,
  where: { readonly ph?: SvgNode['attributes']; readonly box?: Box; readonly isLocked?: boolean },
  body: readonly SvgNode[],
): SvgNode {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1 })]),
      element('p:nvPr', {}, where.ph === undefined ? [] : [element('p:ph', where.ph)]),
    ]),
    element('p:spPr', {}, where.box === undefined ? [] : [place('a:xfrm', where.box)]),
    ...(body.length === 0 ? [] : [element('p:txBody', {}, body)]),
  ]);
}

const level = (tag: string, { size, ink, isBold, align = 'l' }: Look): SvgNode =>
  element(tag, { marL: 0, indent: 0, algn: align }, [
    element('a:spcBef', {}, [element('a:spcPts', { val: 0 })]),
    element('a:buNone'),
    element('a:defRPr', { sz: Math.round(size * 100), b: isBold === true ? 1 : 0 }, [
      fillOf(ink),
      element('a:latin', { typeface: size > 20 ? '+mj-lt' : '+mn-lt' }),
      element('a:ea', { typeface: size > 20 ? '+mj-ea' : '+mn-ea' }),
    ]),
  ]);

/** An accent over the headline: a thing of the layout, so that no reader hears of it. */
function accent(id: number, layout: Layout): SvgNode {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [element('p:cNvPr', { id, name: 'Accent' }), element('p:cNvSpPr'), element('p:nvPr')]),
    element('p:spPr', {}, [
      place('a:xfrm', accentOf(layout)),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      fillOf('accent1'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
  ]);
}

const MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const WHITE = element('p:bg', {}, [element('p:bgPr', {}, [fillOf('bg1'), element('a:effectLst')])]);
const INHERIT = element('p:clrMapOvr', {}, [element('a:masterClrMapping')]);

function textShapes(layout: Layout, wording: Wording, isMaster: boolean): SvgNode[] {
  const { language } = wording;
  const { prompts } = slideWords(wording);
  return fullBoxes(layout)
    .filter(
      ({ role }) =>
        role !== 'figure' && (!isMaster || ['title', 'subtitle', 'classification', 'number'].includes(role)),
    )
    .map(({ role, at, box }, index) => {
      if (role === 'figure') throw new Error('filtered');
      const look = lookOf(layout, role);
      const ph = placeholder(role, at);
      const paragraph =
        role === 'number'
          ? [slideNumber(language)]
          : role === 'classification'
            ? [element('a:endParaRPr', { lang: OFFICE_TAG[language] })]
            : [
                element('a:r', {}, [
                  element('a:rPr', { lang: OFFICE_TAG[language] }),
                  element('a:t', {}, [prompts[role]]),
                ]),
              ];
      return shape(
        index + 3,
        prompts[role],
        { ph: isMaster && role === 'subtitle' ? { type: 'body', idx: 1 } : ph, box },
        [bodyOf(look.anchor), element('a:lstStyle', {}, [level('a:lvl1pPr', look)]), element('a:p', {}, paragraph)],
      );
    });
}

export function slideNumber(language: Language): SvgNode {
  return element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
    element('a:rPr', { lang: OFFICE_TAG[language] }),
    element('a:t', {}, ['‹#›']),
  ]);
}

const LEVELS = Array.from({ length: 9 }, (_, at) => `a:lvl${at + 1}pPr`);

function masterXml(wording: Wording): string {
  const styles = (look: Look): SvgNode[] => LEVELS.map((tag) => level(tag, look));
  return part('p:sldMaster', [
    element('p:cSld', {}, [WHITE, tree(textShapes('one', wording, true))]),
    element('p:clrMap', MAP),
    element(
      'p:sldLayoutIdLst',
      {},
      LAYOUTS.map((_, at) => element('p:sldLayoutId', { id: 2_147_483_649 + at, 'r:id': `rId${at + 1}` })),
    ),
    element('p:txStyles', {}, [
      element('p:titleStyle', {}, [level('a:lvl1pPr', LOOKS.title)]),
      element('p:bodyStyle', {}, styles(PLAIN)),
      element('p:otherStyle', {}, styles(PLAIN)),
    ]),
  ]);
}

function layoutXml(layout: Layout, wording: Wording): string {
  const type = layout === 'title' ? { type: 'title' } : { userDrawn: 1 };
  return part(
    'p:sldLayout',
    [
      element('p:cSld', { name: slideWords(wording).layouts[layout] }, [
        tree([accent(2, layout), ...textShapes(layout, wording, false)]),
      ]),
      INHERIT,
    ],
    { preserve: 1, ...type },
  );
}

const colour = (tag: string, hex: string): SvgNode =>
  element(tag, {}, [element('a:srgbClr', { val: officeColour(hex) })]);

/** The theme: our colours by their standing, our fonts, and a Chinese font for each. */
function themeXml(name: string): string {
  const { ink, ink2, sunken, accent: first, alignment, robustness, systemic, evaluations, interpretability } = PALETTE;
  const font = (tag: string, latin: string): SvgNode =>
    element(tag, {}, [
      element('a:latin', { typeface: latin }),
      element('a:ea', { typeface: FONTS.chinese }),
      element('a:cs', { typeface: '' }),
      element('a:font', { script: 'Hans', typeface: FONTS.chinese }),
    ]);
  const solid = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);
  const line = (w: number): SvgNode => element('a:ln', { w }, [solid]);
  const effect = element('a:effectStyle', {}, [element('a:effectLst')]);
  return (
    HEAD +
    render(
      element('a:theme', { 'xmlns:a': DRAWING, name }, [
        element('a:themeElements', {}, [
          element('a:clrScheme', { name }, [
            colour('a:dk1', ink),
            colour('a:lt1', '#ffffff'),
            colour('a:dk2', ink2),
            colour('a:lt2', sunken),
            ...[first, alignment, robustness, systemic, evaluations, interpretability].map((hex, at) =>
              colour(`a:accent${at + 1}`, hex),
            ),
            colour('a:hlink', first),
            colour('a:folHlink', first),
          ]),
          element('a:fontScheme', { name }, [font('a:majorFont', FONTS.head), font('a:minorFont', FONTS.body)]),
          element('a:fmtScheme', { name }, [
            element('a:fillStyleLst', {}, [solid, solid, solid]),
            element('a:lnStyleLst', {}, [line(6350), line(12_700), line(19_050)]),
            element('a:effectStyleLst', {}, [effect, effect, effect]),
            element('a:bgFillStyleLst', {}, [solid, solid, solid]),
          ]),
        ]),
      ]),
    )
  );
}

/** The page of notes: a small picture of the slide, and below it as much room for words as there is. In inches. */
const NOTES_PAGE = { width: 7.5, height: 10 } as const;
export const NOTES_BODY = { x: 0.5, y: 3.3, w: 6.5, h: 6.4 } as const;
const NOTES_IMAGE = { x: 1.5, y: 0.4, w: 4.5, h: 2.53125 } as const;

/** In inches of the page of notes, since that is not a slide. */
function notesPlace({ x, y, w, h }: Box): SvgNode {
  return element('a:xfrm', {}, [
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(w), cy: emu(h) }),
  ]);
}

/** The two shapes of a page of notes, or of its master. */
export function notesShapes(paragraphs: readonly SvgNode[], isMaster: boolean): SvgNode[] {
  const at = (box: Box): SvgNode[] =>
    isMaster ? [notesPlace(box), element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])] : [];
  return [
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        element('p:cNvPr', { id: 2, name: 'Slide Image' }),
        element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
        element('p:nvPr', {}, [element('p:ph', { type: 'sldImg', ...(isMaster ? { idx: 2 } : {}) })]),
      ]),
      element('p:spPr', {}, at(NOTES_IMAGE)),
    ]),
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        element('p:cNvPr', { id: 3, name: 'Notes' }),
        element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1 })]),
        element('p:nvPr', {}, [element('p:ph', { type: 'body', sz: 'quarter', idx: isMaster ? 3 : 1 })]),
      ]),
      element('p:spPr', {}, at(NOTES_BODY)),
      element('p:txBody', {}, [
        element('a:bodyPr', isMaster ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } : {}),
        element('a:lstStyle'),
        ...paragraphs,
      ]),
    ]),
  ];
}

function notesMasterXml(language: Language): string {
  const empty = element('a:p', {}, [element('a:endParaRPr', { lang: OFFICE_TAG[language] })]);
  return part('p:notesMaster', [
    element('p:cSld', {}, [WHITE, tree(notesShapes([empty], true))]),
    element('p:clrMap', MAP),
    element(
      'p:notesStyle',
      {},
      LEVELS.map((tag) => level(tag, { size: 10, ink: 'tx1', anchor: 't' })),
    ),
  ]);
}

/** The parts that every deck has, by their names; `count` slides are shown in it. */
export function baseParts(
  { wording, title, subject }: { readonly wording: Wording; readonly title: string; readonly subject: string },
  count: number,
): ReadonlyMap<string, string> {
  const { language, say } = wording;
  const name = say.shell.siteName;
  const slideIds = Array.from({ length: count }, (_, at) =>
    element('p:sldId', { id: 256 + at, 'r:id': `rId${at + 10}` }),
  );
  const presentation = part(
    'p:presentation',
    [
      element('p:sldMasterIdLst', {}, [element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })]),
      element('p:notesMasterIdLst', {}, [element('p:notesMasterId', { 'r:id': 'rId2' })]),
      element('p:sldIdLst', {}, slideIds),
      element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      element('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
      element(
        'p:defaultTextStyle',
        {},
        LEVELS.map((tag) => level(tag, PLAIN)),
      ),
    ],
    { saveSubsetFonts: 1 },
  );
  const day = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const core =
    HEAD +
    render(
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        [
          element('dc:title', {}, [title]),
          element('dc:subject', {}, [subject]),
          element('dc:creator', {}, [name]),
          element('dc:language', {}, [OFFICE_TAG[language]]),
          element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [day]),
          element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, [day]),
        ],
      ),
    );
  const app =
    HEAD +
    render(
      element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, [
        element('Slides', {}, [String(count)]),
        element('Notes', {}, [String(count)]),
      ]),
    );
  return new Map([
    ['docProps/core.xml', core],
    ['docProps/app.xml', app],
    ['ppt/presentation.xml', presentation],
    ['ppt/presProps.xml', part('p:presentationPr', [])],
    [
      'ppt/tableStyles.xml',
      HEAD + render(element('a:tblStyleLst', { 'xmlns:a': DRAWING, def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' })),
    ],
    ['ppt/theme/theme1.xml', themeXml(name)],
    ['ppt/theme/theme2.xml', themeXml(name)],
    ['ppt/slideMasters/slideMaster1.xml', masterXml(wording)],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml(language)],
    ...LAYOUTS.map((layout, at): [string, string] => [
      `ppt/slideLayouts/slideLayout${at + 1}.xml`,
      layoutXml(layout, wording),
    ]),
  ]);
}
