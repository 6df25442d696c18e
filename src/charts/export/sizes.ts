/** A picture's size in pixels at 1×, and how large one of them stands where the picture is used. */
export type Size = {
  readonly width: number;
  readonly height: number;
  readonly points: number;
  /** Whether the picture may be higher where its content needs it: pages and phones scroll, slides do not. */
  readonly canGrow?: boolean;
  /** How high it may become; beyond that it is divided. Left out where whoever asks for it takes any height. */
  readonly mostHeight?: number;
};

export const SIZE_IDS = ['slide-full', 'slide-half', 'slide-third', 'a4-column', 'square', 'wide', 'portrait'] as const;
export type SizeId = (typeof SIZE_IDS)[number];

/** CSS pixels: 96 to the inch, where a point is a seventy-second. */
const AT_PAGE = 0.75;

/**
 * The presets. Slides are 13.33 × 7.5 inches, an A4 column 16 cm wide; the square and the wide picture are seen on
 * pages at half and two thirds of their pixels, the portrait on a phone 414 CSS pixels wide. A column may become as high
 * as its page, the portrait as high as a phone.
 */
export const SIZES: Readonly<Record<SizeId, Size>> = {
  'slide-full': { width: 1280, height: 720, points: AT_PAGE },
  'slide-half': { width: 620, height: 600, points: AT_PAGE },
  'slide-third': { width: 405, height: 600, points: AT_PAGE },
  'a4-column': { width: 605, height: 454, points: AT_PAGE, canGrow: true, mostHeight: 900 },
  square: { width: 1080, height: 1080, points: AT_PAGE / 2 },
  wide: { width: 1200, height: 675, points: (AT_PAGE * 2) / 3 },
  portrait: { width: 1080, height: 1440, points: (AT_PAGE * 414) / 1080, canGrow: true, mostHeight: 2160 },
};

/** Text at the destination is never meant to be smaller, in points. */
export const LEAST_POINTS = 9;
