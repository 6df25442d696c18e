import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { legible } from '#lib/legible.ts';
import type { Provenance } from './compose.ts';

const FORMAT = 'ai-safety-atlas figure';
const VERSION = 1;
const LONGEST_TITLE = 5000;

/** What a picture remembers of the view that it was made from. */
export type FigureRecord = {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly figure: string;
  readonly title: string;
  /** The view state as an address. */
  readonly address: string;
  readonly edition: string;
  readonly revision: number;
  readonly dataHash: string;
  /** Every number of the figure by the key of its mark. */
  readonly marks: Readonly<Record<string, number | null>>;
};

export function figureRecord(spec: ChartSpec, { edition, dataHash, address }: Provenance): FigureRecord {
  return {
    format: FORMAT,
    version: VERSION,
    figure: spec.figure,
    title: spec.title,
    address,
    edition: edition.id,
    revision: edition.revision,
    dataHash,
    marks: Object.fromEntries(marksOf(spec).map(({ key, value }) => [key, value])),
  };
}

export function writeRecord(record: FigureRecord): string {
  return JSON.stringify(record);
}

/** Reads any text as such a record; null where it is not one. Nothing in it is trusted beyond its shape. */
export function readRecord(spelled: string): FigureRecord | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(spelled);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const field = (name: string): unknown => Reflect.get(parsed, name);
  const words = (name: string): string => {
    const value = field(name);
    return typeof value === 'string' ? value : '';
  };
  const address = words('address');
  if (field('format') !== FORMAT || words('figure') === '' || !/^(\?.*)?$/s.test(address)) return null;
  const marks = field('marks');
  const numbers = Object.entries(typeof marks === 'object' && marks !== null ? marks : {}).filter(
    (entry): entry is [string, number | null] => entry[1] === null || typeof entry[1] === 'number',
  );
  return {
    format: FORMAT,
    version: Number(field('version')) || 0,
    figure: words('figure'),
    title: legible(words('title')).slice(0, LONGEST_TITLE),
    address,
    edition: legible(words('edition')).slice(0, LONGEST_TITLE),
    revision: Number(field('revision')) || 0,
    dataHash: words('dataHash'),
    marks: Object.fromEntries(numbers),
  };
}

const METADATA = /<(?:\w+:)?metadata((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)<\/(?:\w+:)?metadata\s*>/g;

/** The record of an SVG file, however the program that saved it spells its elements; null where it has none. */
export function recordInSvg(svg: string): FigureRecord | null {
  for (const [, attributes = '', inside = ''] of svg.matchAll(METADATA)) {
    if (!/\sid\s*=\s*(["'])atlas-figure\1/.test(attributes)) continue;
    const record = readRecord(plain(inside));
    if (record !== null) return record;
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What an XML text says, its references resolved. */
function plain(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export type ChangedNumber = {
  readonly key: string;
  readonly before: number | null | undefined;
  readonly now: number | null | undefined;
};

/** The numbers of a picture that are others now. Undefined stands for a number that was not or is no longer there. */
export function changedNumbers({ marks }: FigureRecord, spec: ChartSpec): ChangedNumber[] {
  const now = new Map(marksOf(spec).map(({ key, value }) => [key, value]));
  const keys = new Set([...Object.keys(marks), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const before = Object.hasOwn(marks, key) ? marks[key] : undefined;
    const current = now.get(key);
    return before === current ? [] : [{ key, before, now: current }];
  });
}
