import type { SlideLayout } from '#model/deck.ts';

/** What a slide is: one of figures, the first, or one of those that name the sources. */
export type Layout = SlideLayout | 'title' | 'notes';

export const LAYOUTS = ['title', 'one', 'beside', 'stacked', 'text', 'comparison', 'notes'] as const;

/** A place on a slide, in shares of its width and height. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const ROLES = [
  'title',
  'kicker',
  'subtitle',
  'heading',
  'figure',
  'text',
  'source',
  'classification',
  'number',
] as const;
export type Role = (typeof ROLES)[number];

/** What stands in a box; `at` counts those of one role. */
export type Placed = { readonly role: Role; readonly at: number; readonly box: Box };

/** Inches, as slides of 16:9 are. */
export const SLIDE = { width: 40 / 3, height: 7.5 } as const;

/** What else a slide has besides its figures. */
export type Content = {
  /** For each figure, whether its maker says something of it. */
  readonly captions: readonly boolean[];
};

const LEFT = 0.6;
const WIDE = SLIDE.width - 2 * LEFT;
const TOP = 2;
const BOTTOM = 6.42;
const BETWEEN = 0.4;
const HALF = (WIDE - BETWEEN) / 2;
const RIGHT = LEFT + HALF + BETWEEN;
const CAPTION = 0.5;
const HEADING = 0.6;

/** Places in inches: x, y, width, height. */
type Inches = readonly [role: Role, at: number, x: number, y: number, w: number, h: number];

const FRAME: readonly Inches[] = [
  ['title', 0, LEFT, 0.58, WIDE, 0.92],
  ['kicker', 0, LEFT, 0.28, 8, 0.26],
  ['classification', 0, LEFT + 8.2, 0.28, WIDE - 8.2, 0.26],
];
const FOOT: readonly Inches[] = [
  ['source', 0, LEFT, 6.5, WIDE - 0.8, 0.72],
  ['number', 0, LEFT + WIDE - 0.7, 6.96, 0.7, 0.26],
];
const SUBTITLE: Inches = ['subtitle', 0, LEFT, 1.5, WIDE, 0.4];

/**
 * Where everything stands on a slide of a layout, in the order in which it is read: headline, figures with their words,
 * source. The stage on the screen and the deck are both drawn by it. What holds text never moves, so that a template can
 * say otherwise; a figure takes the room of a caption that is not there.
 */
export function boxesOf(layout: Layout, { captions }: Content): readonly Placed[] {
  return [
    ...FRAME.filter(([role]) => layout !== 'title' || role === 'classification'),
    ...inside(layout, captions),
  ].map(([role, at, x, y, w, h]) => ({
    role,
    at,
    box: { x: x / SLIDE.width, y: y / SLIDE.height, w: w / SLIDE.width, h: h / SLIDE.height },
  }));
}

/** The accent over the headline. */
export function accentOf(layout: Layout): Box {
  const [x, y] = layout === 'title' ? [1.1, 1.35] : [LEFT, 0.2];
  return { x: x / SLIDE.width, y: y / SLIDE.height, w: 0.5 / SLIDE.width, h: 0.05 / SLIDE.height };
}

/** The boxes of a layout with all that it can hold. */
export function fullBoxes(layout: Layout): readonly Placed[] {
  return boxesOf(layout, { captions: [true, true] });
}

function inside(layout: Layout, captions: readonly boolean[]): readonly Inches[] {
  const hasAny = captions.some(Boolean);
  switch (layout) {
    case 'title':
      return [
        ['title', 0, 1.1, 2.1, 11, 1.75],
        ['kicker', 0, 1.1, 1.5, 11, 0.36],
        ['subtitle', 0, 1.1, 4, 11, 0.9],
        ['source', 0, 1.1, 6.3, 11, 0.7],
      ];
    case 'one': {
      const caption: Inches = ['text', 0, LEFT, BOTTOM - CAPTION, WIDE, CAPTION];
      const height = BOTTOM - TOP - (hasAny ? CAPTION + 0.05 : 0);
      return [SUBTITLE, ['figure', 0, LEFT, TOP, WIDE, height], ...(hasAny ? [caption] : []), ...FOOT];
    }
    case 'text':
      return [
        SUBTITLE,
        ['figure', 0, LEFT, TOP, 7.7, BOTTOM - TOP],
        ['text', 0, 8.6, TOP, 4.13, BOTTOM - TOP],
        ...FOOT,
      ];
    case 'beside':
      return [LEFT, RIGHT].flatMap((x, at): Inches[] => [
        ['heading', at, x, 1.6, HALF, HEADING],
        ['figure', at, x, 2.25, HALF, BOTTOM - 2.25],
        ...(at === 1 ? FOOT : []),
      ]);
    case 'stacked': {
      const height = (BOTTOM - 1.6 - 0.16) / 2;
      return [1.6, 1.6 + height + 0.16].flatMap((y, at): Inches[] => [
        ['heading', at, LEFT, y, 3.2, height],
        ['figure', at, LEFT + 3.4, y, WIDE - 3.4, height],
        ...(at === 1 ? FOOT : []),
      ]);
    }
    case 'comparison': {
      const words = 1;
      const height = BOTTOM - 2.25 - (hasAny ? words + 0.08 : 0);
      return [LEFT, RIGHT].flatMap((x, at): Inches[] => [
        ['heading', at, x, 1.6, HALF, HEADING],
        ['figure', at, x, 2.25, HALF, height],
        ...(hasAny ? [['text', at, x, BOTTOM - words, HALF, words] as const] : []),
        ...(at === 1 ? FOOT : []),
      ]);
    }
    case 'notes':
      return [['text', 0, LEFT, 1.6, HALF, 5.2], ['text', 1, RIGHT, 1.6, HALF, 5.2], ...FOOT.slice(1)];
  }
}

/** A box in inches. */
export function inchesOf({ x, y, w, h }: Box): Box {
  return { x: x * SLIDE.width, y: y * SLIDE.height, w: w * SLIDE.width, h: h * SLIDE.height };
}
