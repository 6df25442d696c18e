import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '#i18n/language.ts';

/** Names of fonts that draw Chinese on Windows; macOS and Linux put their own in place. */
const CHINESE_FONT = 'Microsoft YaHei';

/** The values of a chart, series by series; NaN for a gap. */
type Values = readonly (readonly number[])[];

/**
 * Puts right what the library writes against the format or leaves out: the order of elements in a chart's series, the
 * grouping that a line chart must have, an axis too many, gaps as empty numbers, noughts that are
 * missing in the workbook and a stray sign in its table, and the fonts for Chinese text. `charts` in their order.
 */
export function repairSlides(file: Uint8Array, charts: readonly Values[], language: Language): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const books = Object.keys(parts)
    .filter((name) => name.endsWith('.xlsx'))
    .toSorted((one, other) => numberIn(one) - numberIn(other));
  const repaired: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/')) continue;
    if (name.endsWith('.xlsx'))
      repaired[name] = [repairWorkbook(bytes, charts[books.indexOf(name)] ?? []), { level: 0 }];
    else if (/^ppt\/charts\/[^/]+\.xml$/.test(name))
      repaired[name] = strToU8(withChineseFonts(repairChart(strFromU8(bytes)), language));
    else if (/^ppt\/.*\.xml$/.test(name)) repaired[name] = strToU8(withChineseFonts(strFromU8(bytes), language));
    else repaired[name] = bytes;
  }
  return new Uint8Array(zipSync(repaired, { level: 6 }));
}

/** A series lists its marker, then the looks of its points, then its labels. */
function repairChart(xml: string): string {
  return xml
    .replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      const early = [...series.matchAll(/\s*<c:marker>[\s\S]*?<\/c:marker>|\s*<c:dPt>[\s\S]*?<\/c:dPt>/g)].map(
        ([found]) => found,
      );
      const bare = early.reduce((rest, part) => rest.replace(part, ''), series);
      return bare.includes('<c:dLbls>') ? bare.replace('<c:dLbls>', () => `${early.join('')}<c:dLbls>`) : series;
    })
    .replaceAll(/<c:(bar|line|area)Chart>[\s\S]*?<\/c:\1Chart>/g, withTwoAxes)
    .replaceAll('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replaceAll('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    .replaceAll(/<c:pt idx="\d+"><c:v>(NaN)?<\/c:v><\/c:pt>/g, '');
}

/** A flat chart has two axes; the library names the third of a solid one as well. */
function withTwoAxes(chart: string): string {
  let seen = 0;
  return chart.replaceAll(/<c:axId val="\d+"\/>/g, (axis) => {
    seen += 1;
    return seen > 2 ? '' : axis;
  });
}

const numberIn = (name: string): number => Number(/(\d+)\.xlsx$/.exec(name)?.[1] ?? 0);

function repairWorkbook(bytes: Uint8Array, values: Values): Uint8Array {
  const parts = unzipSync(bytes);
  const repaired: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (name.endsWith('/')) continue;
    const isSheet = /^xl\/(worksheets|tables)\/[^/]+\.xml$/.test(name);
    repaired[name] = isSheet ? strToU8(repairSheet(strFromU8(content), values)) : content;
  }
  return zipSync(repaired, { level: 6 });
}

/** Series stand in columns from B on, values in rows from 2 on. */
function repairSheet(xml: string, values: Values): string {
  return xml
    .replaceAll(/ref="([A-Z0-9:]+)'"/g, 'ref="$1"')
    .replaceAll(/<c r="([A-Z]+)(\d+)"[^>]*>\s*<v>(NaN)?<\/v>\s*<\/c>/g, (_, column: string, row: string) => {
      const series = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 2;
      return values[series]?.[Number(row) - 2] === 0 ? `<c r="${column}${row}"><v>0</v></c>` : '';
    });
}

function withChineseFonts(xml: string, language: Language): string {
  const named = xml
    .replaceAll(/<a:ea typeface="(?!\+)[^"]*"[^>]*\/>/g, `<a:ea typeface="${CHINESE_FONT}"/>`)
    .replaceAll(/(<a:latin typeface="(?!\+)[^"]*"[^>]*\/>)(?!\s*<a:ea)/g, `$1<a:ea typeface="${CHINESE_FONT}"/>`);
  return language === 'zh' ? named.replaceAll(/ lang="en-US"(?! altLang)/g, ' lang="zh-CN" altLang="en-US"') : named;
}
