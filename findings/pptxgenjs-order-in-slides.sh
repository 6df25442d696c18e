#!/usr/bin/env bash
# pptxgenjs 4.0.1: any deck breaks the schema of presentation.xml, and a second run of a paragraph that of its slide.
#
# Expected: ECMA-376 part 1, pml.xsd. CT_Presentation is a sequence: sldMasterIdLst, notesMasterIdLst, handoutMasterIdLst,
# sldIdLst, …; dml-main.xsd: CT_TextParagraph begins with at most one `a:pPr`. And a table whose first row is a head says
# so (`a:tblPr firstRow="1"`), which the library has no option for.
# Happens: notesMasterIdLst comes after sldIdLst in every deck; where two runs of one paragraph have different options
# (here: the second is a link), each writes an `a:pPr` of its own; `<a:tblPr/>` is bare.
# Met in the slides of a briefing, which is why we write them ourselves (decision 43).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
const Presentation = createRequire(import.meta.url)('pptxgenjs');

const deck = new Presentation();
const slide = deck.addSlide();
const link = { text: 'link', options: { hyperlink: { url: 'https://example.org/' } } };
slide.addText([{ text: 'Source: ' }, link], { x: 1, y: 1, w: 6, h: 1, align: 'left' });
slide.addTable([[{ text: 'Head' }], [{ text: 'Cell' }]], { x: 1, y: 3, w: 3 });
const parts = unzipSync(await deck.write({ outputType: 'uint8array' }));
const presentation = strFromU8(parts['ppt/presentation.xml']);
const xml = strFromU8(parts['ppt/slides/slide1.xml']);
const [paragraph] = xml.match(/<a:p>(?:(?!<\/a:p>).)*Source: .*?<\/a:p>/s);

const seen = [
  ['notesMasterIdLst before sldIdLst', presentation.indexOf('<p:notesMasterIdLst') < presentation.indexOf('<p:sldIdLst')],
  ['one pPr in a paragraph', (paragraph.match(/<a:pPr/g) ?? []).length <= 1],
  ['the first row of a table is its head', /<a:tblPr[^>]*firstRow="1"/.test(xml)],
];
console.log(`pptxgenjs ${deck.version}`);
for (const [expected, holds] of seen) console.log(`expected: ${expected}; seen: ${holds ? 'so' : 'NOT so'}`);
if (seen.some(([, holds]) => holds)) {
  console.log('CHANGED: this no longer happens, or otherwise');
  process.exitCode = 1;
}
JS
node try.mjs
