import { Clipboard, Download, Printer, Share2, Table2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Pictures } from '#charts/export/compose.ts';
import { canShareFiles, copyImage, download, shareFiles } from '#charts/export/deliver.ts';
import { fileName, filtersIn } from '#charts/export/file-name.ts';
import type { NamedFile } from '#charts/export/named-file.ts';
import { pngOf, pngsOf, printableOf, svgsOf, type Picture } from '#charts/export/picture.ts';
import { printPage } from '#charts/export/print.ts';
import { isDrawable, RasterError, type Stage } from '#charts/export/raster.ts';
import { aboutTable, csvOf, type CsvReader, type PlainTable } from '#charts/export/table-files.ts';
import { XLSX_TYPE, xlsxOf } from '#charts/export/xlsx.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ExportSubject } from './export-subject.ts';
import { WorkButton } from './WorkButton.tsx';

type Props = {
  readonly subject: ExportSubject;
  readonly spec: ChartSpec;
  readonly picture: Picture;
  /** The parts of the picture, and which of them is in the preview. */
  readonly pictures: Pictures;
  readonly shown: number;
  readonly pixels: { readonly width: number; readonly height: number };
  readonly nameParts: readonly string[];
  readonly wording: Wording;
};

type Work = { readonly stage: Stage; readonly part: number };
type Job = (signal: AbortSignal, onStage: (stage: Stage) => void, onPart: (part: number) => void) => Promise<string>;

const TABLES = [
  ['csvShown', 'values', 'programs'],
  ['csvBehind', 'records', 'programs'],
  ['csvShownExcel', 'values', 'excel'],
  ['csvBehindExcel', 'records', 'excel'],
] as const;

/** The files that a figure can become, one button each, with progress and a way to stop. */
export function ExportFiles({ subject, spec, picture, pictures, shown, pixels, ...rest }: Props): ReactNode {
  const { wording } = rest;
  const say = wording.say.exports;
  const [work, setWork] = useState<Work | null>(null);
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly isFailure: boolean } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { provenance } = subject;
  const nameParts = [...rest.nameParts, ...filtersIn(provenance.address)];
  const spoken = subject.wordingOf(spec.language);

  const run = (job: Job, { first = 'drawing', failure }: { first?: Stage; failure?: string } = {}): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome(null);
    setWork({ stage: first, part: 1 });
    const change = (patch: Partial<Work>): void =>
      setWork((current) => (current === null || running.current !== controller ? current : { ...current, ...patch }));
    const settle = (words: string, isFailure: boolean): void => {
      if (running.current !== controller) return;
      setWork(null);
      setOutcome({ words, isFailure });
    };
    job(
      controller.signal,
      (stage) => change({ stage }),
      (part) => change({ part }),
    ).then(
      (words) => settle(words, false),
      (error: unknown) =>
        settle(
          controller.signal.aborted ? say.cancelled : failureWords(error, failure, pixels, wording),
          !controller.signal.aborted,
        ),
    );
  };
  const save = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): string => {
    download(name, type, content);
    return say.saved(name);
  };
  const width = `${pixels.width}px`;
  const count = pictures.length;
  const partName = (at: number): string[] => (count === 1 ? [] : [`part-${at + 1}-of-${count}`]);
  const pngFiles = async (...[signal, onStage, onPart]: Parameters<Job>): Promise<NamedFile[]> =>
    (await pngsOf(picture, pixels.width, { signal, onStage, onPart })).map((content, at) => ({
      name: fileName([...nameParts, width, ...partName(at)], 'png'),
      type: 'image/png',
      content,
    }));
  const saveAll = async (
    files: readonly NamedFile[],
    parts: readonly string[],
    signal: AbortSignal,
  ): Promise<string> => {
    const { handedOver } = await import('#charts/export/named-file.ts');
    const { name, type, content } = handedOver(files, fileName(parts, 'zip'));
    signal.throwIfAborted();
    return save(name, type, content);
  };
  const png: Job = async (signal, ...watch) =>
    saveAll(await pngFiles(signal, ...watch), [...nameParts, width, 'png'], signal);
  const svg: Job = async (signal) => {
    const files = (await svgsOf(picture)).map((content, at) => ({
      name: fileName([...nameParts, ...partName(at)], 'svg'),
      type: 'image/svg+xml',
      content,
    }));
    return saveAll(files, [...nameParts, 'svg'], signal);
  };
  // Whose filters are in the name cannot be taken for the whole, nor for another language.
  const dataName = [provenance.edition.id, subject.figure, spec.language];
  const filters = filtersIn(provenance.address);
  const csv = (part: string, reader: CsvReader, tableOf: (spec: ChartSpec) => PlainTable): Job => {
    const parts = [...dataName, part, ...filters, ...(reader === 'excel' ? ['for-excel'] : [])];
    return async (signal) => {
      const content = await csvOf(tableOf(spec), reader);
      signal.throwIfAborted();
      return save(fileName(parts, 'csv'), 'text/csv;charset=utf-8', content);
    };
  };
  const xlsx: Job = async (signal) => {
    const blob = await xlsxOf(
      [
        { name: spoken.say.exports.sheets.shown, ...subject.shownOf(spec) },
        { name: spoken.say.exports.sheets.behind, ...subject.behindOf(spec) },
        { name: spoken.say.exports.sheets.about, ...aboutTable(spec, provenance, spoken) },
      ],
      { title: spec.title, language: spec.language },
    );
    const content = new Uint8Array(await blob.arrayBuffer());
    signal.throwIfAborted();
    return save(fileName([...dataName, ...filters], 'xlsx'), XLSX_TYPE, content);
  };
  const keptSvg = async (): Promise<Blob> =>
    new Blob([(await svgsOf(picture))[shown] ?? ''], { type: 'image/svg+xml' });
  // The clipboard must be asked in the click itself, so the picture goes along as a promise.
  const copy = (): void =>
    run(
      (signal, onStage) => {
        const drawn = pngOf(picture, pictures[shown] ?? pictures[0], pixels.width, { signal, onStage });
        const image = drawn.then((bytes) => new Blob([bytes], { type: 'image/png' }));
        return copyImage(image, keptSvg()).then(() => say.copiedImage);
      },
      { failure: say.failed.clipboard },
    );
  const print: Job = async (signal) => {
    const page = await printableOf(picture);
    signal.throwIfAborted();
    await printPage(page, pictures[0].title);
    return '';
  };
  const share: Job = async (signal, ...watch) => {
    const files = await pngFiles(signal, ...watch);
    const isShared = await shareFiles(
      files.map(({ name, type, content }) => ({ name, picture: new Blob([content], { type }) })),
      { title: spec.title, url: `${provenance.site}${provenance.address}` },
    );
    // A sheet that did not open, because the drawing took too long, must not cost the reader the picture.
    return isShared ? '' : saveAll(files, [...nameParts, width, 'png'], signal);
  };
  const isBusy = work !== null;
  return (
    <div className="export-files">
      <h3>{say.picture}</h3>
      <div className="export-buttons">
        <WorkButton
          className="button button--primary"
          disabled={isBusy || !isDrawable(pixels)}
          onClick={() => run(png)}
        >
          <Download size={16} aria-hidden /> {say.png}
        </WorkButton>
        <WorkButton className="button" disabled={isBusy} onClick={() => run(svg)}>
          <Download size={16} aria-hidden /> {say.svg}
        </WorkButton>
        <WorkButton className="button" disabled={isBusy || !isDrawable(pixels)} onClick={copy}>
          <Clipboard size={16} aria-hidden /> {say.copyImage}
        </WorkButton>
        <WorkButton className="button" disabled={isBusy} onClick={() => run(print, { failure: say.failed.print })}>
          <Printer size={16} aria-hidden /> {say.print}
        </WorkButton>
        {canShareFiles() && (
          <WorkButton className="button" disabled={isBusy || !isDrawable(pixels)} onClick={() => run(share)}>
            <Share2 size={16} aria-hidden /> {say.share}
          </WorkButton>
        )}
      </div>
      <p className="export-hint">
        {!isDrawable(pixels)
          ? say.failed.memory(pixels.width, pixels.height)
          : count === 1
            ? say.pngHint
            : say.partsHint(count)}
      </p>
      <h3>{say.data}</h3>
      <div className="export-buttons">
        {TABLES.map(([words, part, reader]) => (
          <WorkButton
            key={words}
            className="button"
            disabled={isBusy}
            onClick={() =>
              run(csv(part, reader, part === 'values' ? subject.shownOf : subject.behindOf), { first: 'encoding' })
            }
          >
            <Table2 size={16} aria-hidden /> {say[words]}
          </WorkButton>
        ))}
        <WorkButton className="button" disabled={isBusy} onClick={() => run(xlsx, { first: 'encoding' })}>
          <Table2 size={16} aria-hidden /> {say.xlsx}
        </WorkButton>
      </div>
      <p className="export-hint">{say.dataHint(say.languages[spec.language])}</p>
      {work !== null && (
        <p className="export-progress">
          <progress
            aria-label={say.working[work.stage]}
            {...(count === 1 ? {} : { max: count, value: work.part - 1 })}
          />
          <span>
            {count === 1 ? '' : `${say.part(work.part, count)} · `}
            {say.working[work.stage]}
          </span>
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {say.cancel}
          </button>
        </p>
      )}
      <p role="status" className="export-outcome" data-failure={outcome?.isFailure ?? false}>
        {outcome?.words}
      </p>
    </div>
  );
}

function failureWords(error: unknown, failure: string | undefined, pixels: Props['pixels'], { say }: Wording): string {
  const own = say.exports.failed;
  if (error instanceof RasterError)
    return error.reason === 'memory' ? own.memory(pixels.width, pixels.height) : own.fonts;
  if (error instanceof RangeError) return own.noMemory;
  return failure ?? own.download(error instanceof Error ? error.message : String(error));
}
