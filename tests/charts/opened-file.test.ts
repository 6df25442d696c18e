import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { frozenEmbed, liveEmbed } from '#charts/export/embed-code.ts';
import { figureRecord, recordInSvg, writeRecord } from '#charts/export/figure-record.ts';
import { filtersIn } from '#charts/export/file-name.ts';
import { openedBytes } from '#charts/export/opened-file.ts';
import { printableOf } from '#charts/export/picture.ts';
import { pngText, withPngDensity, withPngText } from '#charts/export/png-text.ts';
import { SIZES } from '#charts/export/sizes.ts';
import { element, render } from '#charts/export/svg.ts';
import { arrivedWords } from '#i18n/arrived/arrived.ts';
import { SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春' }, revision: 3 },
  dataHash: 'abc123',
  address: '?view=law',
  site: 'https://atlas.example/',
};
const record = figureRecord(SPECS.heatmap, provenance);
const other = { ...record, figure: 'other', address: '?view=law&lang=zh' };
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 1 })));
const marked = (own: typeof record) => withPngText(png, writeRecord(own));
const svgOf = (own: typeof record): string =>
  render(element('svg', {}, [element('metadata', { id: 'atlas-figure' }, [writeRecord(own)])]));

describe('the record of an SVG', () => {
  it('is found however a program spells the element that holds it', () => {
    const spellings = fc.record({
      title: fc.string({ unit: 'grapheme' }),
      prefix: fc.constantFrom('', 'svg:', 'ns0:'),
      quote: fc.constantFrom('"', "'"),
      gap: fc.constantFrom(' ', '\n     ', '\t'),
      before: fc.constantFrom('', 'data-a="x>y"', "inkscape:label='a &gt; b'"),
      after: fc.constantFrom('', ' xml:space="preserve"'),
      first: fc.constantFrom('', '<metadata id="metadata7"><rdf:RDF/></metadata>'),
    });
    fc.assert(
      fc.property(spellings, ({ title, prefix, quote, gap, before, after, first }) => {
        const own = { ...record, title };
        const inside = render(element('a', {}, [writeRecord(own)])).slice(3, -4);
        const attributes = `${before === '' ? '' : gap + before}${gap}id=${quote}atlas-figure${quote}${after}`;
        const found = recordInSvg(`<svg>${first}<${prefix}metadata${attributes}>${inside}</${prefix}metadata></svg>`);
        expect(found?.title).toBe(recordInSvg(svgOf(own))?.title);
        expect(found?.address).toBe('?view=law');
      }),
    );
  });

  it('is read with numbers in the place of its signs', () => {
    const numbered = writeRecord({ ...record, title: 'A “B” & C' })
      .replaceAll('"', '&#34;')
      .replaceAll('&', (sign, at, all: string) => (all.startsWith('&#34;', Number(at)) ? sign : '&#x26;'));
    expect(recordInSvg(`<svg><metadata\n   id="atlas-figure">${numbered}</metadata></svg>`)?.title).toBe('A “B” & C');
    expect(recordInSvg('<svg><metadata id="atlas-figure">&#x110000;&#1114112;&none;</metadata></svg>')).toBeNull();
  });
});

describe('a file that is dropped', () => {
  it.each([
    ['PPTX', { 'ppt/media/image-10-1.png': marked(other), 'ppt/media/image-2-1.png': marked(record) }],
    [
      'DOCX',
      { 'word/media/b.svg': strToU8(svgOf(other)), 'word/media/a.png': marked(record), 'word/media/c.png': png },
    ],
    ['ODP', { 'Pictures/1.png': marked(record), 'Pictures/2.png': marked(other), 'Pictures/3.png': marked(record) }],
    ['ZIP of parts', { 'part-1.png': marked(record), 'part-2.png': marked(record), 'z.svg': strToU8(svgOf(other)) }],
  ])('opens the figures in a %s, each once and in order', (_, parts) => {
    expect(openedBytes(zipSync(parts))).toEqual({ records: [record, other], links: [] });
  });

  it('opens a picture that stands alone', () => {
    expect(openedBytes(marked(record))).toEqual({ records: [record], links: [] });
    expect(openedBytes(strToU8(svgOf(record)))).toEqual({ records: [record], links: [] });
  });

  it('opens the views that a document only links to', () => {
    const rels = `<Relationships><Relationship Target="https://atlas.example/?view=law&amp;lang=zh"/><Relationship Target="https://elsewhere.example/"/><Relationship Target="https://atlas.example/?view=law"/></Relationships>`;
    const parts = { 'ppt/slides/_rels/slide1.xml.rels': strToU8(rels), 'ppt/media/a.png': marked(record) };
    expect(openedBytes(zipSync(parts))).toEqual({ records: [record], links: ['?view=law&lang=zh'] });
  });

  it.each([
    ['png', png],
    ['svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['document', zipSync({ 'word/media/a.png': png })],
    ['document', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['unknown', strToU8('Hello')],
    ['unknown', new Uint8Array()],
    ['unknown', Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
    ['too-large', zipSync({ 'ppt/media/a.png': new Uint8Array(41_000_000) })],
    [
      'too-large',
      zipSync(Object.fromEntries(Array.from({ length: 4_001 }, (_, at) => [`${at}.png`, new Uint8Array()]))),
    ],
  ])('says why it opens nothing: %s', (loss, bytes) => {
    expect(openedBytes(bytes)).toEqual({ loss });
    expect(arrivedWords(wordingOf('en')).lost).toHaveProperty(loss);
  });

  it('opens or says why, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [...png.subarray(0, 8)]),
        (bytes, begin) => {
          expect(openedBytes(Uint8Array.from([...begin, ...bytes]))).toHaveProperty('loss');
        },
      ),
    );
  });
});

describe('a PNG', () => {
  it('says how large it is meant to stand and which colours it has, once', () => {
    const said = withPngText(withPngDensity(png, 192), 'text');
    const types = [
      ...Buffer.from(said)
        .toString('latin1')
        .matchAll(/IHDR|sRGB|pHYs|iTXt|IDAT|IEND/g),
    ].map(([type]) => type);
    expect(types).toEqual(['IHDR', 'iTXt', 'pHYs', 'sRGB', 'IDAT', 'IEND']);
    const at = Buffer.from(said).indexOf('pHYs') + 4;
    const view = new DataView(said.buffer, at);
    // 192 dots to the inch are 7559 to the metre.
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([7559, 7559, 1]);
    expect(PNG.sync.read(Buffer.from(said))).toMatchObject({ width: 2, height: 1 });
    expect(pngText(said)).toBe('text');
    expect(withPngDensity(said, 96)).toEqual(said);
  });
});

describe('code for other pages', () => {
  it('holds to what HTML asks of frames and figures', () => {
    const page = new JSDOM(liveEmbed(SPECS.bars, 'https://atlas.example/')).window.document;
    expect(page.querySelector('iframe')?.getAttribute('width')).toBeNull();
    expect(page.querySelector('iframe')?.getAttribute('height')).toMatch(/^\d+$/);
    const frozen = new JSDOM(frozenEmbed(SPECS.bars, provenance, wordingOf('en'))).window.document;
    const figure = frozen.querySelector('figure');
    expect(figure?.querySelectorAll(':scope > figcaption')).toHaveLength(1);
    expect(figure?.lastElementChild?.tagName).toBe('FIGCAPTION');
  });
});

describe('a printed figure', () => {
  it.each(['en', 'zh'] as const)('says its language and its headline (%s)', async (language) => {
    const spec = { ...SPECS.bars, language, title: 'A <finding> & more' };
    const composition = {
      size: SIZES['a4-column'],
      theme: 'light',
      isTransparent: false,
      hasHeader: true,
      hasFooter: true,
      hasLetters: false,
    } as const;
    const { html } = await printableOf({ specs: [spec], provenance, composition, wordingOf });
    const page = new JSDOM(html).window.document;
    expect(page.documentElement.lang).toBe(language === 'zh' ? 'zh-Hans' : 'en');
    expect(page.title).toBe('A <finding> & more');
    expect(page.querySelectorAll('body > svg')).toHaveLength(1);
  });
});

describe('what a file’s name says of its filters', () => {
  it.each([
    ['?view=research', []],
    ['?view=research&lang=zh&table=months', []],
    ['?view=research&direction=alignment', ['direction-alignment']],
    ['?view=research&direction=alignment&months-as=share', ['direction-alignment-months-as-share']],
  ])('of %s', (address, name) => {
    expect(filtersIn(address)).toEqual(name);
  });

  it('is another for other filters, short, and fit for a name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 120 }), (one, two) => {
        const [first, second] = [one, two].map((q) => filtersIn(`?view=research&q=${encodeURIComponent(q)}`));
        expect(first?.[0]?.length).toBeLessThanOrEqual(60);
        expect(first?.[0]).not.toMatch(/[\\/:*?"<>|\s]/);
        expect(first?.[0] === second?.[0]).toBe(one === two);
      }),
    );
  });
});
