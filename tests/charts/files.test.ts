import { PNG } from 'pngjs';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Provenance } from '#charts/export/compose.ts';
import { liveEmbed } from '#charts/export/embed-code.ts';
import { changedNumbers, figureRecord, readRecord, recordInSvg, writeRecord } from '#charts/export/figure-record.ts';
import { fileName } from '#charts/export/file-name.ts';
import { isPng, pngText, withPngText } from '#charts/export/png-text.ts';
import { element, render } from '#charts/export/svg.ts';
import { aboutTable, csvOf, recordsBehind, shownTable } from '#charts/export/table-files.ts';
import { xlsxOf } from '#charts/export/xlsx.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const en = wordingOf('en');
const provenance: Provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春' }, revision: 3 },
  dataHash: 'abc123',
  address: '?view=law',
  site: 'https://atlas.example/',
};

describe('the name of a file', () => {
  it.each([
    [['2024-spring', 'months'], 'ai-safety-china-2024-spring-months.png'],
    [['a b', 'c/d\\e:f*g?h"i<j>k|l'], 'ai-safety-china-a-b-c-d-e-f-g-h-i-j-k-l.png'],
    [['', 'months'], 'ai-safety-china-months.png'],
    [['a \t\u0000 b'], 'ai-safety-china-a-b.png'],
    [['x'.repeat(61)], `ai-safety-china-${'x'.repeat(60)}.png`],
  ])('of %j', (parts, name) => {
    expect(fileName(parts, 'png')).toBe(name);
  });
});

describe('an element as text', () => {
  it.each([
    ['without anything', element('g'), '<g/>'],
    ['with attributes', element('rect', { x: 1, fill: 'red' }), '<rect x="1" fill="red"/>'],
    ['with children', element('g', {}, ['a', element('b'), 'c']), '<g>a<b/>c</g>'],
    ['with numbers to two decimals', element('g', { x: 1.005, y: 1.236, z: -0.004 }), '<g x="1" y="1.24" z="0"/>'],
    [
      'with signs of XML',
      element('g', { a: '"<&>"' }, ['"<&>"']),
      '<g a="&quot;&lt;&amp;&gt;&quot;">&quot;&lt;&amp;&gt;&quot;</g>',
    ],
    ['without what XML forbids', element('g', {}, ['a\u0000b\u0007c\uffffd\tf\ng']), '<g>abcd\tf\ng</g>'],
    ['with half a character made whole', element('g', {}, ['a\ud800b']), '<g>a\ufffdb</g>'],
  ])('%s', (_, node, text) => {
    expect(render(node)).toBe(text);
  });
});

describe('the numbers of a figure', () => {
  it('go with the sources of each line, each once', () => {
    const { columns, rows } = shownTable(SPECS.bars, en, ({ source, at }) => `${source}, ${at}`);
    expect(columns).toEqual(['Category', 'Value', en.say.exports.columns.sources]);
    expect(rows).toEqual([
      ['A', 3, 'report, section 1; report, section 2; report, section 3'],
      ['B', 0, ''],
    ]);
    const { rows: lines } = shownTable(SPECS.columns, en, ({ at }) => at);
    expect(lines[0]).toEqual(['JAN', 1, null, 1, '', '', 'section 1']);
  });

  it('know the records behind them, each with the marks that count it', () => {
    expect([...recordsBehind(SPECS.upset)]).toEqual([
      ['1', ['a', 'b', 'a+b']],
      ['2', ['a', 'a-']],
    ]);
  });

  it('go with what is to be known of them, and nothing that is empty', () => {
    const spec = { ...SPECS.bars, notes: ['One caveat', 'Another'] };
    const { about } = en.say.exports;
    const rows = [
      [about.title, 'A finding'],
      [about.subtitle, 'What is counted'],
      [about.source, 'A source'],
      [about.note, 'One caveat'],
      [about.note, 'Another'],
      [about.count, '3 records'],
      [about.edition, 'Spring 2024 (2024-spring, 3)'],
      [about.hash, 'abc123'],
      [about.link, 'https://atlas.example/?view=law'],
    ];
    expect(aboutTable(spec, provenance, en)).toEqual({ columns: [about.item, about.content], rows });
    expect(aboutTable({ ...spec, filters: 'Only some' }, provenance, en).rows).toContainEqual([
      about.filters,
      'Only some',
    ]);
  });

  it('are a CSV that a spreadsheet opens and runs nothing of', async () => {
    const rows = [
      ['a', 1, null],
      ['=1+1', -2, 'b, "c"'],
    ];
    const spelled = 'One,"\'@two",数\r\na,1,\r\n"\'=1+1",-2,"b, ""c"""\r\n';
    expect(await csvOf({ columns: ['One', '@two', '数'], rows }, 'excel')).toBe(`\ufeff${spelled}`);
    expect(await csvOf({ columns: ['One', '@two', '数'], rows }, 'programs')).toBe(spelled);
  });

  it('are a workbook of a sheet each, with numbers as numbers and heads that stay', async () => {
    const long = 'x'.repeat(70);
    const blob = await xlsxOf(
      [
        {
          name: 'Values',
          columns: ['One', '数'.repeat(10)],
          rows: [
            ['a', 1],
            [long, null],
            ['', 2.5],
          ],
        },
        { name: 'About', columns: ['Long'], rows: [['abcdefgh']] },
      ],
      { title: 'A finding', language: 'en' },
    );
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = (at: number): string => strFromU8(files[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    const widths = (xml: string): string[] =>
      [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => width!);
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/name="Values".*name="About"/s);
    expect(widths(sheet(1))).toEqual(['60', '22']);
    expect(widths(sheet(2))).toEqual(['10']);
    expect(sheet(1)).toMatch(/<v>1<\/v>.*<v>2.5<\/v>/s);
    expect(sheet(1)).toContain('ySplit="1"');
    expect([...sheet(1).matchAll(/<row /g)]).toHaveLength(4);
    expect([...sheet(1).matchAll(/<c /g)]).toHaveLength(6);
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>');
  });
});

describe('the record of a figure', () => {
  const record = figureRecord(SPECS.heatmap, provenance);

  it('holds every number by the key of its mark', () => {
    expect(record).toEqual({
      format: 'ai-safety-atlas figure',
      version: 1,
      figure: 'small',
      title: 'A finding',
      address: '?view=law',
      edition: '2024-spring',
      revision: 3,
      dataHash: 'abc123',
      marks: { 'a/x': 1, 'a/y': 2, 'b/x': 0, 'b/y': 4 },
    });
    expect(readRecord(writeRecord(record))).toEqual(record);
  });

  it.each<[string, object]>([
    ['another format', { format: 'recipe' }],
    ['no figure', { figure: '' }],
    ['a figure that is no text', { figure: 7 }],
    ['an address of elsewhere', { address: 'https://example.org/' }],
  ])('is none with %s', (_, own) => {
    expect(readRecord(JSON.stringify({ ...record, ...own }))).toBeNull();
  });

  it.each(['', '{', '7', 'null', '"x"', '[]'])('is none where a text says %s', (text) => {
    expect(readRecord(text)).toBeNull();
  });

  it('is trusted in its shape alone', () => {
    const odd = {
      version: 'x',
      title: 7,
      edition: null,
      revision: {},
      dataHash: [],
      address: 7,
      marks: { a: 1, b: 'x', c: null },
    };
    expect(readRecord(JSON.stringify({ ...record, ...odd }))).toEqual({
      ...record,
      version: 0,
      title: '',
      edition: '',
      revision: 0,
      dataHash: '',
      address: '',
      marks: { a: 1, c: null },
    });
    for (const marks of [undefined, null, 7])
      expect(readRecord(JSON.stringify({ ...record, marks }))?.marks).toEqual({});
    expect(readRecord(JSON.stringify({ ...record, address: '?q=a\nb' }))?.address).toBe('?q=a\nb');
  });

  it('is found in an SVG, whatever its letters', () => {
    const titled = { ...record, title: `"<&>" &lt; 法` };
    const svg = render(element('svg', {}, [element('metadata', { id: 'atlas-figure' }, [writeRecord(titled)])]));
    expect(recordInSvg(svg)).toEqual(titled);
    expect(recordInSvg('<svg><metadata id="other">{}</metadata></svg>')).toBeNull();
  });

  it('tells which numbers are others now, gone or new', () => {
    const cells = [
      [mark('a/x', 1), mark('a/y', 7)],
      [mark('b/x', null), mark('new', 4)],
    ];
    expect(changedNumbers(record, { ...SPECS.heatmap, cells })).toEqual([
      { key: 'a/y', before: 2, now: 7 },
      { key: 'b/x', before: 0, now: null },
      { key: 'b/y', before: 4, now: undefined },
      { key: 'new', before: undefined, now: 4 },
    ]);
    expect(changedNumbers({ ...record, marks: {} }, { ...SPECS.heatmap, cells: [[mark('constructor', 1)]] })).toEqual([
      { key: 'constructor', before: undefined, now: 1 },
    ]);
  });
});

describe('a text in a PNG', () => {
  const png = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 1 })));
  /** The bytes of the same picture inside a longer buffer. */
  const within = new Uint8Array([1, 2, 3, ...png]).subarray(3);

  it('is read back from right after the header, and leaves a sound picture', () => {
    for (const picture of [png, within]) {
      const marked = withPngText(picture, '{"法": 1}');
      expect(pngText(marked)).toBe('{"法": 1}');
      expect(strFromU8(marked.subarray(37, 41))).toBe('iTXt');
      expect(PNG.sync.read(Buffer.from(marked))).toMatchObject({ width: 2, height: 1 });
      expect(pngText(new Uint8Array([9, ...marked]).subarray(1))).toBe('{"法": 1}');
    }
  });

  it('is the first of its kind', () => {
    expect(pngText(withPngText(withPngText(png, 'older'), 'newer'))).toBe('newer');
  });

  it('is not taken from other texts', () => {
    const marked = withPngText(png, 'text');
    const renamed = Uint8Array.from(marked);
    renamed[41] = 'b'.charCodeAt(0);
    const longer = Uint8Array.from(marked);
    longer[41 + 'ai-safety-atlas'.length] = 1;
    expect([pngText(png), pngText(renamed), pngText(longer)]).toEqual([null, null, null]);
    expect(pngText(withPngText(renamed, 'own'))).toBe('own');
  });

  it('is not found in what breaks off before it, nor in what is no PNG', () => {
    const marked = withPngText(png, 'text');
    expect(pngText(marked.subarray(0, 60))).toBeNull();
    expect(pngText(Uint8Array.from([0, ...marked]))).toBeNull();
    expect(pngText(new Uint8Array())).toBeNull();
    expect([isPng(png), isPng(png.subarray(0, 7)), isPng(png.toReversed())]).toEqual([true, false, false]);
  });

  it('is not put into anything else', () => {
    expect(() => withPngText(new Uint8Array(50), 'text')).toThrow('not a PNG');
    expect(() => withPngText(png.subarray(0, 10), 'text')).toThrow('not a PNG');
  });
});

describe('the frame of a figure', () => {
  it('is as high as its table is long, within reason', () => {
    const [bar] = SPECS.bars.bars;
    const heightOf = (count: number) =>
      Number(
        /height="(\d+)"/.exec(liveEmbed({ ...SPECS.bars, bars: Array.from({ length: count }, () => bar) }, ''))?.[1],
      );
    expect([0, 2, 41, 42, 500].map(heightOf)).toEqual([320, 372, 1386, 1400, 1400]);
  });

  it('stays open, and says where it leads and what it shows', () => {
    expect(liveEmbed(SPECS.bars, 'https://atlas.example/?a&b')).toBe(
      '<iframe src="https://atlas.example/?a&amp;b" title="A finding" height="372" loading="lazy" style="border:0;width:100%"> </iframe>',
    );
  });
});
