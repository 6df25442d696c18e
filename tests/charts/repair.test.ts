import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Presentation from 'pptxgenjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedOptions, type NativeChart } from '#charts/export/briefing/native-chart.ts';
import { repairSlides } from '#charts/export/briefing/repair.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { partsOf } from '#tests/fixtures/office-parts.ts';

const LABELS = ['one', 'two', 'three'];
const one = { name: 'first', labels: LABELS, values: [1, 0, Number.NaN] };
const other = { name: 'second', labels: LABELS, values: [0, 0, 3] };
const colours = (...chartColors: string[]) => ({ ...sharedOptions('Arial'), chartColors });
const CHARTS: readonly NativeChart[] = [
  { kind: 'bar', data: [one], options: colours('112233', '445566') },
  { kind: 'bar', data: [one, other], options: { ...colours('112233', '445566'), barGrouping: 'stacked' } },
  { kind: 'line', data: [one, other], options: colours('112233', '445566') },
  { kind: 'area', data: [one, other], options: { ...colours('112233', '445566'), barGrouping: 'stacked' } },
];

async function written(): Promise<Uint8Array> {
  const deck = new Presentation();
  for (const { kind, data, options } of CHARTS) {
    const slide = deck.addSlide();
    slide.addText('A heading', { x: 1, y: 1, w: 3, h: 1, fontFace: 'Georgia', lang: 'en-US' });
    const { catAxisOrientation: _, ...own } = options;
    slide.addChart(kind, data, { x: 1, y: 2, w: 6, h: 4, ...own });
  }
  const file = await deck.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('no file');
  return file;
}

/** The library counts charts through all files that it writes: what is the first here may be chart5.xml. */
function chartNames(file: Uint8Array): string[] {
  const names = [...partsOf(file).keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  return names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The file with the text of some parts changed, workbooks included. */
function changed(file: Uint8Array, part: RegExp | number, pattern: RegExp, put: string): Uint8Array {
  const isPart = (name: string): boolean =>
    typeof part === 'number' ? name === chartNames(file)[part - 1] : part.test(name);
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => {
    if (name.endsWith('.xlsx')) return [name, changed(bytes, part, pattern, put)];
    return [name, isPart(name) ? strToU8(strFromU8(bytes).replaceAll(pattern, put)) : bytes];
  });
  return zipSync(Object.fromEntries(parts));
}

describe('the repair of slides', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await written();
  });

  it.each(LANGUAGES)('puts right what the library writes (%s)', (language) => {
    const parts = partsOf(repairSlides(file, CHARTS, language));
    const [bar = '', , line = '', area = ''] = chartNames(file).map((name) => parts.get(name) ?? '');
    expect(bar).toMatch(/<\/c:dPt>\s*<c:dLbls>/);
    expect(bar).toContain('<c:invertIfNegative');
    expect(line).toMatch(/<c:lineChart><c:grouping val="standard"\/>/);
    expect(line).toMatch(/<\/c:marker>\s*<c:dLbls>/);
    expect(line + area).not.toContain('<c:invertIfNegative');
    for (const chart of [bar, line, area]) {
      expect(chart).toContain('<c:roundedCorners val="0"/>');
      expect(chart.match(/<c:axId [^>]*>(?=<)/g)?.length).toBe(2);
      expect(chart).not.toContain('<c:v></c:v>');
    }
    const sheets = [...parts].filter(([name]) => name.includes('xl/worksheets/sheet')).map(([, xml]) => xml);
    expect(sheets.map((xml) => (xml.match(/<v>0<\/v><\/c>/g) ?? []).length)).not.toContain(0);
    expect(sheets.join('')).not.toContain('<v></v>');
  });

  it('refuses a file that is right already', () => {
    expect(() => repairSlides(repairSlides(file, CHARTS, 'zh'), CHARTS, 'zh')).toThrow(/^pptxgenjs: /);
  });

  it.each([
    ['labels before markers', 1, /<c:dLbls>[\s\S]*?<\/c:dLbls>(?=\s*<c:dPt>)/g, ''],
    ['labels before markers', 3, /<c:dLbls>[\s\S]*?<\/c:dLbls>(?=\s*<c:marker>)/g, ''],
    ['grouping', 3, /<c:lineChart>/g, '<c:lineChart><c:grouping val="standard"/>'],
    ['inverted lines', 3, /<c:invertIfNegative val="0"\/>/g, ''],
    ['inverted areas', 4, /<c:invertIfNegative val="0"\/>/g, ''],
    ['third axis', 2, /(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1'],
    ['empty points', 1, /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, ''],
    ['bare cells', /sheet1\.xml$/, /<v><\/v>/g, '<v>0</v>'],
    ['stray sign', /table1\.xml$/, /'" totals/g, '" totals'],
    ['fonts', 1, /<a:latin [^>]*>/g, '$&<a:ea typeface="Any"/>'],
    ['fonts', /slides\/slide1\.xml$/, /<a:ea [^>]*>/g, ''],
    ['fonts', /slides\/slide1\.xml$/, / lang="en-US"/g, ' lang="zh-CN"'],
  ])('refuses a file of a library that has put right its %s', (what, part, pattern, put) => {
    const mended = changed(file, part, pattern, put);
    expect(() => repairSlides(mended, CHARTS, 'zh')).toThrow(`pptxgenjs: ${what}`);
  });

  it('refuses a file with more or fewer charts than were drawn', () => {
    expect(() => repairSlides(file, CHARTS.slice(1), 'en')).toThrow(/^pptxgenjs: 4 of 3/);
  });
});
