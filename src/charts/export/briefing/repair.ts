import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '#i18n/language.ts';
import type { NativeChart } from './native-chart.ts';

/** Names of fonts that draw Chinese on Windows; macOS and Linux put their own in place. */
const CHINESE_FONT = 'Microsoft YaHei';

/** A chart as it was handed to the library. */
type Chart = Pick<NativeChart, 'kind' | 'data' | 'options'>;

/**
 * Puts right what pptxgenjs 4.0.1 writes against the format, or leaves out, in the order of `charts`: see decision 30.
 * Each fault has to stand exactly where it is expected. Where it does not, another version has come, which may have put
 * it right or have moved it: then this throws.
 */
export function repairSlides(file: Uint8Array, charts: readonly Chart[], language: Language): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const numbered = (pattern: RegExp): string[] => {
    const numberIn = (name: string): number => Number(pattern.exec(name)?.[1]);
    const names = Object.keys(parts).filter((name) => pattern.test(name));
    if (names.length !== charts.length) throw new Error(`pptxgenjs: ${names.length} of ${charts.length} ${pattern}`);
    return names.toSorted((one, other) => numberIn(one) - numberIn(other));
  };
  const drawings = numbered(/^ppt\/charts\/chart(\d+)\.xml$/);
  const books = numbered(/(\d+)\.xlsx$/);
  const repaired: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/')) continue;
    const [drawing, book] = [charts[drawings.indexOf(name)], charts[books.indexOf(name)]];
    if (book !== undefined) repaired[name] = [repairWorkbook(bytes, book), { level: 0 }];
    else if (/^ppt\/.*\.xml$/.test(name)) {
      const xml = strFromU8(bytes);
      repaired[name] = strToU8(
        withChineseFonts(drawing === undefined ? xml : repairChart(xml, drawing), name, language),
      );
    } else repaired[name] = bytes;
  }
  return new Uint8Array(zipSync(repaired, { level: 6 }));
}

type Put = string | ((found: string, ...groups: string[]) => string);

/** Replaces every fault; throws unless there are as many as expected. */
function mend(xml: string, what: string, times: number, fault: RegExp, put: Put): string {
  const found = xml.match(fault)?.length ?? 0;
  if (found !== times) throw new Error(`pptxgenjs: ${what}: ${found} found, ${times} expected`);
  return typeof put === 'string' ? xml.replaceAll(fault, put) : xml.replaceAll(fault, put);
}

const AXIS = String.raw`<c:axId val="\d+"\/>`;
const EARLY_LABELS =
  /(<c:dLbls>(?:(?!<c:dLbls>)[\s\S])*?<\/c:dLbls>)((?:\s*<c:(marker|dPt)>(?:(?!<c:\3>)[\s\S])*?<\/c:\3>)+)/g;
const BARE_CELL = /<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/g;
const EASTERN = /<a:ea typeface="(?!\+)[^"]*"[^>]*\/>/g;
const LATIN_ALONE = /(<a:latin typeface="(?!\+)[^"]*"[^>]*\/>)(?!\s*<a:ea)/g;
const ENGLISH = / lang="en-US"(?! altLang)/g;

type Fault = { readonly what: string; readonly times: number; readonly pattern: RegExp; readonly put: string };

/** In a chart of each kind, with how often each stands there; what is right in one kind is no fault of another. */
function faultsOf({ kind, data, options }: Chart): Fault[] {
  const [series, hasColours] = [data.length, (options.chartColors?.length ?? 0) > 1];
  const empty = data.flatMap(({ values, labels }) => [
    ...values.filter(Number.isNaN),
    ...labels.filter((each) => !each),
  ]);
  const labelsFirst = { what: 'labels before markers', pattern: EARLY_LABELS, put: '$2$1' };
  const inverted = /\s*<c:invertIfNegative val="0"\/>/g;
  const ofKind: Readonly<Record<Chart['kind'], readonly Fault[]>> = {
    bar: [{ ...labelsFirst, times: series === 1 && hasColours ? 1 : 0 }],
    line: [
      { ...labelsFirst, times: series },
      { what: 'grouping', times: 1, pattern: /<c:lineChart>(?=<c:varyColors)/g, put: '$&<c:grouping val="standard"/>' },
      { what: 'inverted lines', times: series, pattern: inverted, put: '' },
    ],
    area: [{ what: 'inverted areas', times: series, pattern: inverted, put: '' }],
  };
  return [
    ...ofKind[kind],
    { what: 'third axis', times: 1, pattern: new RegExp(`(${AXIS}${AXIS})${AXIS}`, 'g'), put: '$1' },
    { what: 'empty points', times: empty.length, pattern: /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, put: '' },
  ];
}

function repairChart(xml: string, chart: Chart): string {
  return faultsOf(chart).reduce(
    (mended, { what, times, pattern, put }) => mend(mended, what, times, pattern, put),
    xml,
  );
}

/** The library takes a nought for nothing: it leaves the cell empty, as it does for a gap. */
function repairWorkbook(bytes: Uint8Array, { data }: Chart): Uint8Array {
  const repaired: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    const xml = strFromU8(content);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) repaired[name] = strToU8(repairSheet(xml, data));
    else if (/^xl\/tables\/[^/]+\.xml$/.test(name))
      repaired[name] = strToU8(mend(xml, 'stray sign', 1, /ref="([A-Z0-9:]+)'"/g, 'ref="$1"'));
    else repaired[name] = content;
  }
  return zipSync(repaired, { level: 6 });
}

/** Series stand in columns from B on, values in rows from 2 on. */
function repairSheet(xml: string, data: Chart['data']): string {
  const bare = data.flatMap(({ values }) => values.filter((value) => !value));
  return mend(xml, 'bare cells', bare.length, BARE_CELL, (_, column = '', row = '') => {
    const series = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 2;
    return data[series]?.values[Number(row) - 2] === 0 ? `<c r="${column}${row}"><v>0</v></c>` : '';
  });
}

/** Text that is drawn in a font of its own names one for Chinese as well, and in Chinese says so. */
function withChineseFonts(xml: string, name: string, language: Language): string {
  const isChinese = language === 'zh';
  const needed = name.startsWith('ppt/charts/')
    ? [LATIN_ALONE]
    : name.startsWith('ppt/slides/')
      ? [EASTERN, ...(isChinese ? [ENGLISH] : [])]
      : [];
  const missing = needed.find((each) => xml.search(each) === -1);
  if (missing !== undefined) throw new Error(`pptxgenjs: fonts: no ${missing} in ${name}`);
  const named = xml
    .replaceAll(EASTERN, `<a:ea typeface="${CHINESE_FONT}"/>`)
    .replaceAll(LATIN_ALONE, `$1<a:ea typeface="${CHINESE_FONT}"/>`);
  return isChinese ? named.replaceAll(ENGLISH, ' lang="zh-CN" altLang="en-US"') : named;
}
