import type { ColourName, Palette } from '#charts/theme.ts';
import { contrast } from './colour.ts';
import { widthOf, type Family, type Font, type Weight } from './measure.ts';
import { element, type SvgNode } from './svg.ts';

/** Where a piece of text stands, for the check before a download. */
export type TextBox = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly colour: string;
  /** The colour that it stands on. */
  readonly on: string;
};

type Shape = Readonly<Record<string, string | number>>;

export type TextStyle = {
  readonly size?: number;
  readonly weight?: Weight;
  readonly family?: Family;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly on?: string;
  /** The colour of a rim that keeps the letters free of what lies under them. */
  readonly halo?: string;
};

/** The size of ordinary text: at the presets' destinations it is nine points. */
export const TEXT = 12;
export const LINE = 1.3;

/**
 * Programs that do not read the fonts in a file take the first that they have, letter by letter: one with Latin letters
 * stands before those with Chinese ones, whose quotes and dots are as wide as a character.
 */
export const STACKS: Readonly<Record<Family, string>> = {
  sans: "Inter, Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif",
  serif:
    "'Source Serif 4', Georgia, 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'Noto Serif CJK SC', 'Songti SC', SimSun, 'Noto Serif SC', serif",
};

/** Collects the elements of a drawing, and remembers where each text stands. */
export class SvgBuilder {
  readonly nodes: SvgNode[] = [];
  readonly texts: TextBox[] = [];
  readonly palette: Palette;

  constructor(palette: Palette) {
    this.palette = palette;
  }

  colour(name: ColourName): string {
    return this.palette[name];
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more: Shape = {}): void {
    if (width > 0 && height > 0) this.nodes.push(element('rect', { x, y, width, height, fill, ...more }));
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: string, more: Shape = {}): void {
    this.nodes.push(element('line', { x1, y1, x2, y2, stroke, ...more }));
  }

  circle(cx: number, cy: number, r: number, fill: string, more: Shape = {}): void {
    this.nodes.push(element('circle', { cx, cy, r, fill, ...more }));
  }

  path(d: string, more: Shape): void {
    this.nodes.push(element('path', { d, ...more }));
  }

  /** Writes one line with its baseline at `y`, and returns its width. */
  text(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { size = TEXT, weight = 400, family = 'sans', anchor = 'start', halo } = style;
    const { colour = this.palette.ink, on = this.palette.surface } = style;
    if (text === '') return 0;
    const width = widthOf(text, { family, weight, size });
    const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    this.texts.push({ text, x: start, y: y - 0.86 * size, width, height: 1.08 * size, size, colour, on });
    const place = {
      x,
      y,
      'font-family': STACKS[family],
      'font-size': size,
      'font-weight': weight,
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    };
    // As letters of its own under the others: where `paint-order` is not known, a rim would cover the letters.
    if (halo !== undefined) {
      const rim = { fill: halo, stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
      this.nodes.push(element('text', { ...place, ...rim }, [text]));
    }
    this.nodes.push(element('text', { ...place, fill: colour }, [text]));
    return width;
  }

  /** Writes lines from `top` down, and returns where they end. */
  lines(lines: readonly string[], x: number, top: number, style: TextStyle = {}): number {
    const { size = TEXT } = style;
    lines.forEach((line, at) => this.text(line, x, top + size * (at * LINE + 0.98), style));
    return top + lines.length * size * LINE;
  }

  /** Writes lines around a middle height. */
  centred(lines: readonly string[], x: number, middle: number, style: TextStyle = {}): void {
    const { size = TEXT } = style;
    this.lines(lines, x, middle - (lines.length * size * LINE) / 2, style);
  }

  /** Ink or paper, whichever can be read on a ground; plain black or white where neither can. */
  inkOn(ground: string): string {
    const { ink, surface } = this.palette;
    const byContrast = (colours: readonly string[]): string =>
      colours.toSorted((one, other) => contrast(other, ground) - contrast(one, ground))[0] ?? ink;
    const best = byContrast([ink, surface]);
    return contrast(best, ground) >= 4.5 ? best : byContrast(['#000000', '#ffffff']);
  }
}

/** Draws nothing: for drawings of which only the height is asked. */
export class SvgTrial extends SvgBuilder {
  override rect(): void {}
  override line(): void {}
  override circle(): void {}
  override path(): void {}
  override centred(): void {}

  override text(text: string, _x: number, _y: number, { size = TEXT, weight = 400, family = 'sans' }: TextStyle = {}) {
    return text === '' ? 0 : widthOf(text, { family, weight, size });
  }

  override lines(lines: readonly string[], _x: number, top: number, { size = TEXT }: TextStyle = {}): number {
    return top + lines.length * size * LINE;
  }
}

export function fontOf({ size = TEXT, weight = 400, family = 'sans' }: TextStyle): Font {
  return { size, weight, family };
}
