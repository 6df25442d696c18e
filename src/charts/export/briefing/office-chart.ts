import { strToU8, zipSync } from 'fflate';
import { element, render, type SvgNode } from '#charts/export/svg.ts';
import type { Language } from '#i18n/language.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { byLanguage, fillOf, OFFICE_TAG, type Ink } from './office-text.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const val = (tag: string, value: string | number): SvgNode => element(tag, { val: value });
const FORMATS: Readonly<Record<NativeChart['unit'], string>> = { count: '#,##0', share: '0%' };
const NO_LINE = element('a:ln', {}, [element('a:noFill')]);

/** What the words of a chart look like, in the fonts of the theme. */
function lookOf(size: number, ink: Ink, language: Language, isBold = false): SvgNode {
  return element('a:defRPr', { lang: OFFICE_TAG[language], sz: size * 100, b: isBold ? 1 : 0 }, [
    fillOf(ink),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
  ]);
}

function wordsOf(size: number, ink: Ink, language: Language, isBold = false): SvgNode {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [lookOf(size, ink, language, isBold)]),
      element('a:endParaRPr', { lang: OFFICE_TAG[language] }),
    ]),
  ]);
}

function titleOf(words: string, language: Language, isUpright: boolean): SvgNode {
  const runs = byLanguage(words, language).map((each) =>
    element('a:r', {}, [element('a:rPr', { lang: OFFICE_TAG[each.language] }), element('a:t', {}, [each.text])]),
  );
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr', isUpright ? { rot: -5_400_000, vert: 'horz' } : {}),
        element('a:lstStyle'),
        element('a:p', {}, [element('a:pPr', {}, [lookOf(11, 'tx2', language)]), ...runs]),
      ]),
    ]),
    val('c:overlay', 0),
  ]);
}

function labelsOf(size: number, language: Language, unit: NativeChart['unit'], place: string, isBold = false): SvgNode {
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: FORMATS[unit], sourceLinked: 0 }),
    element('c:spPr', {}, [element('a:noFill'), NO_LINE]),
    wordsOf(size, 'tx1', language, isBold),
    val('c:dLblPos', place),
    val('c:showLegendKey', 0),
    val('c:showVal', 1),
    val('c:showCatName', 0),
    val('c:showSerName', 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ]);
}

const line = (ink: Ink): SvgNode => element('c:spPr', {}, [element('a:ln', { w: 9525 }, [fillOf(ink)])]);

/** The name of a column of a sheet, from 0: `A`, …, `Z`, `AA`. */
function letter(column: number): string {
  const [round, rest] = [Math.floor(column / 26), column % 26];
  return (round === 0 ? '' : letter(round - 1)) + String.fromCharCode(65 + rest);
}

function cells(
  tag: 'c:cat' | 'c:val',
  column: number,
  values: readonly (string | number | null)[],
  unit = '',
): SvgNode {
  const isText = tag === 'c:cat';
  const points = values.flatMap((value, idx) =>
    value === null ? [] : [element('c:pt', { idx }, [element('c:v', {}, [String(value)])])],
  );
  return element(tag, {}, [
    element(isText ? 'c:strRef' : 'c:numRef', {}, [
      element('c:f', {}, [`Sheet1!$${letter(column)}$2:$${letter(column)}$${values.length + 1}`]),
      element(isText ? 'c:strCache' : 'c:numCache', {}, [
        ...(isText ? [] : [element('c:formatCode', {}, [unit])]),
        val('c:ptCount', values.length),
        ...points,
      ]),
    ]),
  ]);
}

type Sheet = { readonly labels: readonly string[]; readonly series: readonly NativeSeries[] };

/** What stands in the workbook: the series, and the sums where any are written. */
function sheetOf({ labels, series, sums }: NativeChart, sumName: string): Sheet {
  const hasSums = sums.some((sum) => sum !== null);
  return { labels, series: hasSums ? [...series, { name: sumName, colours: [], values: sums }] : series };
}

/** The drawing of a chart. `sumName` heads the sums over its columns. */
export function chartXml(chart: NativeChart, sumName: string, language: Language): string {
  const { kind, direction, isStacked, gap, labels, hasValues, unit, axes } = chart;
  const { series } = sheetOf(chart, sumName);
  const [drawn, sums] = [series.slice(0, chart.series.length), series.slice(chart.series.length)];
  const format = FORMATS[unit];
  const seriesNode = (
    each: NativeSeries,
    at: number,
    look: readonly SvgNode[],
    end: readonly SvgNode[] = [],
  ): SvgNode =>
    element('c:ser', {}, [
      val('c:idx', at),
      val('c:order', at),
      element('c:tx', {}, [
        element('c:strRef', {}, [
          element('c:f', {}, [`Sheet1!$${letter(at + 1)}$1`]),
          element('c:strCache', {}, [
            val('c:ptCount', 1),
            element('c:pt', { idx: 0 }, [element('c:v', {}, [each.name])]),
          ]),
        ]),
      ]),
      ...look,
      cells('c:cat', 0, labels),
      cells('c:val', at + 1, each.values, format),
      ...end,
    ]);
  const filled = (colour = ''): SvgNode => element('c:spPr', {}, [fillOf(colour), NO_LINE]);
  const ids = [val('c:axId', 1001), val('c:axId', 1002)];
  const plots: SvgNode[] = [];
  if (kind === 'bar') {
    plots.push(
      element('c:barChart', {}, [
        val('c:barDir', direction === 'across' ? 'bar' : 'col'),
        val('c:grouping', isStacked ? 'stacked' : 'clustered'),
        val('c:varyColors', 0),
        ...drawn.map((each, at) =>
          seriesNode(each, at, [
            filled(each.colours[0]),
            val('c:invertIfNegative', 0),
            ...(each.colours.length > 1
              ? each.colours.map((colour, idx) =>
                  element('c:dPt', {}, [
                    val('c:idx', idx),
                    val('c:invertIfNegative', 0),
                    val('c:bubble3D', 0),
                    filled(colour),
                  ]),
                )
              : []),
            ...(hasValues ? [labelsOf(12, language, unit, isStacked ? 'ctr' : 'outEnd')] : []),
          ]),
        ),
        val('c:gapWidth', Math.round(gap * 100)),
        ...(isStacked ? [val('c:overlap', 100)] : []),
        ...ids,
      ]),
    );
  } else if (kind === 'area') {
    plots.push(
      element('c:areaChart', {}, [
        val('c:grouping', 'stacked'),
        val('c:varyColors', 0),
        ...drawn.map((each, at) => seriesNode(each, at, [filled(each.colours[0])])),
        ...ids,
      ]),
    );
  } else {
    plots.push(
      element('c:lineChart', {}, [
        val('c:grouping', 'standard'),
        val('c:varyColors', 0),
        ...drawn.map((each, at) => {
          const colour = each.colours[0] ?? '';
          return seriesNode(
            each,
            at,
            [
              element('c:spPr', {}, [element('a:ln', { w: 28_575, cap: 'rnd' }, [fillOf(colour), element('a:round')])]),
              element('c:marker', {}, [val('c:symbol', 'circle'), val('c:size', 6), filled(colour)]),
            ],
            [val('c:smooth', 0)],
          );
        }),
        val('c:marker', 1),
        ...ids,
      ]),
    );
  }
  // A line that nobody sees, whose labels stand over the columns: a stack has no label of its own for its sum.
  if (sums.length > 0) {
    plots.push(
      element('c:lineChart', {}, [
        val('c:grouping', 'standard'),
        val('c:varyColors', 0),
        ...sums.map((each, at) =>
          seriesNode(
            each,
            drawn.length + at,
            [
              element('c:spPr', {}, [NO_LINE]),
              element('c:marker', {}, [val('c:symbol', 'none')]),
              labelsOf(12, language, unit, 't', true),
            ],
            [val('c:smooth', 0)],
          ),
        ),
        val('c:marker', 1),
        ...ids,
      ]),
    );
  }
  const isAcross = direction === 'across';
  const categories = element('c:catAx', {}, [
    val('c:axId', 1001),
    element('c:scaling', {}, [val('c:orientation', isAcross ? 'maxMin' : 'minMax')]),
    val('c:delete', 0),
    val('c:axPos', isAcross ? 'l' : 'b'),
    ...(axes === null ? [] : [titleOf(axes.labels, language, false)]),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    line('8B8778'),
    wordsOf(labels.length > 14 ? 10 : 12, 'tx1', language),
    val('c:crossAx', 1002),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  ]);
  const values = element('c:valAx', {}, [
    val('c:axId', 1002),
    element('c:scaling', {}, [
      val('c:orientation', 'minMax'),
      ...(unit === 'share' ? [val('c:max', 1)] : []),
      val('c:min', 0),
    ]),
    val('c:delete', axes === null ? 1 : 0),
    val('c:axPos', isAcross ? 't' : 'l'),
    ...(axes === null ? [] : [element('c:majorGridlines', {}, [line('DEDBD1')]), titleOf(axes.values, language, true)]),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, [NO_LINE]),
    wordsOf(11, 'tx2', language),
    val('c:crossAx', 1001),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', kind === 'area' ? 'midCat' : 'between'),
  ]);
  const hasLegend = drawn.length > 1;
  const root = element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS }, [
    val('c:date1904', 0),
    val('c:roundedCorners', 0),
    element('c:chart', {}, [
      val('c:autoTitleDeleted', 1),
      element('c:plotArea', {}, [element('c:layout'), ...plots, categories, values]),
      ...(hasLegend
        ? [
            element('c:legend', {}, [
              val('c:legendPos', 't'),
              ...sums.map((_, at) =>
                element('c:legendEntry', {}, [val('c:idx', drawn.length + at), val('c:delete', 1)]),
              ),
              val('c:overlay', 0),
              wordsOf(12, 'tx1', language),
            ]),
          ]
        : []),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ]),
    element('c:spPr', {}, [element('a:noFill'), NO_LINE]),
    wordsOf(12, 'tx1', language),
    element('c:externalData', { 'r:id': 'rId1' }, [val('c:autoUpdate', 0)]),
  ]);
  return HEAD + render(root);
}

const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

const textCell = (r: string, words: string): SvgNode =>
  element('c', { r, t: 'inlineStr' }, [element('is', {}, [element('t', { 'xml:space': 'preserve' }, [words])])]);

/** The workbook behind a chart: labels in the first column, a series in each other, an empty cell for a gap. */
export function chartBook(chart: NativeChart, sumName: string): Uint8Array {
  const { labels, series } = sheetOf(chart, sumName);
  const head = element('row', { r: 1 }, [
    textCell('A1', ' '),
    ...series.map(({ name }, at) => textCell(`${letter(at + 1)}1`, name)),
  ]);
  const rows = labels.map((label, at) => {
    const r = at + 2;
    const values = series.flatMap((each, column) => {
      const value = each.values[at] ?? null;
      return value === null
        ? []
        : [element('c', { r: `${letter(column + 1)}${r}` }, [element('v', {}, [String(value)])])];
    });
    return element('row', { r }, [textCell(`A${r}`, label), ...values]);
  });
  const parts: Readonly<Record<string, SvgNode>> = {
    '[Content_Types].xml': element('Types', { xmlns: `${PACKAGE}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Override', { PartName: '/xl/workbook.xml', ContentType: type('sheet.main') }),
      element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: type('worksheet') }),
    ]),
    '_rels/.rels': element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
      element('Relationship', { Id: 'rId1', Type: `${RELATIONS}/officeDocument`, Target: 'xl/workbook.xml' }),
    ]),
    'xl/workbook.xml': element('workbook', { xmlns: SHEET, 'xmlns:r': RELATIONS }, [
      element('sheets', {}, [element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })]),
    ]),
    'xl/_rels/workbook.xml.rels': element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
      element('Relationship', { Id: 'rId1', Type: `${RELATIONS}/worksheet`, Target: 'worksheets/sheet1.xml' }),
    ]),
    'xl/worksheets/sheet1.xml': element('worksheet', { xmlns: SHEET }, [element('sheetData', {}, [head, ...rows])]),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, root]) => [name, strToU8(HEAD + render(root))])),
    { level: 6 },
  );
}
