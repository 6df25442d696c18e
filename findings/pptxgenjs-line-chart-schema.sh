#!/usr/bin/env bash
# pptxgenjs 4.0.1: the XML of a line chart breaks the schema of its format in four ways, and its workbook has holes.
#
# Expected: ECMA-376 part 1, dml-chart.xsd. CT_LineChart begins with a required `grouping` and ends with exactly two
# `axId`. CT_LineSer is a sequence: idx, order, tx, spPr, marker, dPt, dLbls, …, cat, val, smooth; `invertIfNegative`
# belongs to CT_BarSer alone. And sml.xsd: the `ref` of a table is a range ("A1:B4"). The workbook inside holds the values
# that the chart was given, since PowerPoint draws from it as soon as a reader chooses "Edit Data".
# Happens: no `grouping`; three `axId`; `dLbls` before `marker`; `invertIfNegative` in each series; ref="A1:B4'"; and a
# value of 0, which the chart's cache states as 0, is an empty cell of the workbook (`values[idx] || ''`), so the
# chart changes when its data is opened. PowerPoint forgives some of it; validators, LibreOffice and Keynote differ.
# Met in the slides of a briefing, which is why we write them ourselves (decision 43).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
const Presentation = createRequire(import.meta.url)('pptxgenjs');

const deck = new Presentation();
deck.addSlide().addChart('line', [{ name: 'papers', labels: ['2021', '2022', '2023'], values: [4, 0, 7] }], { x: 1, y: 1, w: 6, h: 4 });
const parts = unzipSync(await deck.write({ outputType: 'uint8array' }));
const [, chartBytes] = Object.entries(parts).find(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
const [, bookBytes] = Object.entries(parts).find(([name]) => name.endsWith('.xlsx'));
const [chart, book] = [strFromU8(chartBytes), unzipSync(bookBytes)];
const [line] = /<c:lineChart>[\s\S]*<\/c:lineChart>/.exec(chart);
const [series] = /<c:ser>[\s\S]*<\/c:ser>/.exec(line);
const sheet = strFromU8(book['xl/worksheets/sheet1.xml']);
const table = strFromU8(book['xl/tables/table1.xml']);

const seen = [
  ['grouping is the first child of lineChart', line.startsWith('<c:lineChart><c:grouping')],
  ['lineChart names two axes', line.match(/<c:axId /g).length === 2],
  ['marker comes before dLbls in a series', series.indexOf('<c:marker>') < series.indexOf('<c:dLbls>')],
  ['invertIfNegative is in no series of lines', !series.includes('<c:invertIfNegative')],
  ['the range of the table is a range', /ref="[A-Z]+\d+:[A-Z]+\d+"/.test(table)],
  ['the chart caches the 0', series.includes('<c:v>0</c:v>')],
  ['the workbook holds the 0', /<c r="B3"><v>0<\/v><\/c>/.test(sheet)],
];
console.log(`pptxgenjs ${deck.version}`);
for (const [expected, holds] of seen) console.log(`expected: ${expected}; seen: ${holds ? 'so' : 'NOT so'}`);
console.log(`  the cell of the 0: ${/<c r="B3">.*?<\/c>/.exec(sheet)[0]}   the table: ${/ref="[^"]*"/.exec(table)[0]}`);
const asFound = [false, false, false, false, false, true, false];
if (seen.some(([, holds], at) => holds !== asFound[at])) {
  console.log('CHANGED: this no longer happens, or otherwise');
  process.exitCode = 1;
}
JS
node try.mjs
