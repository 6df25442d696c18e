import { Clipboard, Download, Printer, Share2, Table2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { canShareFiles, copyImage, download, shareFile } from '#charts/export/deliver.ts';
import { fileName } from '#charts/export/file-name.ts';
import { pngOf, printableOf, svgOf, type Picture } from '#charts/export/picture.ts';
import { printPage } from '#charts/export/print.ts';
import { isDrawable, RasterError, type Stage } from '#charts/export/raster.ts';
import { aboutTable, csvOf, shownTable, xlsxOf } from '#charts/export/table-files.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ExportSubject } from './export-subject.ts';

type Props = {
  readonly subject: ExportSubject;
  readonly spec: ChartSpec;
  readonly picture: Picture;
  readonly pixels: { readonly width: number; readonly height: number };
  readonly nameParts: readonly string[];
  readonly wording: Wording;
};

type Job = (signal: AbortSignal, onStage: (stage: Stage) => void) => Promise<string>;

/** The files that a figure can become, one button each, with progress and a way to stop. */
export function ExportFiles({ subject, spec, picture, pixels, nameParts, wording }: Props): ReactNode {
  const say = wording.say.exports;
  const [stage, setStage] = useState<Stage | null>(null);
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly isFailure: boolean } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { provenance } = subject;
  const spoken = subject.wordingOf(spec.language);

  const run = (job: Job, failure?: string): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome(null);
    setStage('drawing');
    const settle = (words: string, isFailure: boolean): void => {
      if (running.current !== controller) return;
      setStage(null);
      setOutcome({ words, isFailure });
    };
    job(controller.signal, setStage).then(
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
  const png: Job = async (signal, onStage) =>
    save(
      fileName([...nameParts, `${pixels.width}px`], 'png'),
      'image/png',
      await pngOf(picture, pixels.width, signal, onStage),
    );
  const svg: Job = async () => save(fileName(nameParts, 'svg'), 'image/svg+xml', await svgOf(picture));
  const csv = (part: string, columnsOf: () => Parameters<typeof csvOf>[0]): Job => {
    const parts = [provenance.edition.id, subject.figure, spec.language, part];
    return async () => save(fileName(parts, 'csv'), 'text/csv;charset=utf-8', await csvOf(columnsOf()));
  };
  const xlsx: Job = async () => {
    const blob = await xlsxOf([
      { name: spoken.say.exports.sheets.shown, ...shownTable(spec, spoken, subject.refWords) },
      { name: spoken.say.exports.sheets.behind, ...subject.behindOf(spec) },
      { name: spoken.say.exports.sheets.about, ...aboutTable(spec, provenance, spoken) },
    ]);
    const name = fileName([provenance.edition.id, subject.figure, spec.language], 'xlsx');
    return save(name, blob.type, new Uint8Array(await blob.arrayBuffer()));
  };
  // The clipboard must be asked in the click itself, so the picture goes along as a promise.
  const copy = (): void =>
    run((signal, onStage) => {
      const drawn = pngOf(picture, pixels.width, signal, onStage);
      return copyImage(drawn.then((bytes) => new Blob([bytes], { type: 'image/png' }))).then(() => say.copiedImage);
    }, say.failed.clipboard);
  const print: Job = async () => {
    await printPage(await printableOf(picture), fileName(nameParts, 'pdf').replace(/\.pdf$/, ''));
    return '';
  };
  const share: Job = async (signal, onStage) => {
    const bytes = await pngOf(picture, pixels.width, signal, onStage);
    const name = fileName([...nameParts, `${pixels.width}px`], 'png');
    const isShared = await shareFile(name, new Blob([bytes], { type: 'image/png' }), {
      title: spec.title,
      url: `${provenance.site}${provenance.address}`,
    });
    // A sheet that did not open, because the drawing took too long, must not cost the reader the picture.
    return isShared ? '' : save(name, 'image/png', bytes);
  };
  const isBusy = stage !== null;
  return (
    <div className="export-files">
      <h3>{say.picture}</h3>
      <div className="export-buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy || !isDrawable(pixels)}
          onClick={() => run(png)}
        >
          <Download size={16} aria-hidden /> {say.png}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => run(svg)}>
          <Download size={16} aria-hidden /> {say.svg}
        </button>
        <button type="button" className="button" disabled={isBusy || !isDrawable(pixels)} onClick={copy}>
          <Clipboard size={16} aria-hidden /> {say.copyImage}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => run(print)}>
          <Printer size={16} aria-hidden /> {say.print}
        </button>
        {canShareFiles() && (
          <button type="button" className="button" disabled={isBusy || !isDrawable(pixels)} onClick={() => run(share)}>
            <Share2 size={16} aria-hidden /> {say.share}
          </button>
        )}
      </div>
      <p className="export-hint">{isDrawable(pixels) ? say.pngHint : say.failed.memory(pixels.width, pixels.height)}</p>
      <h3>{say.data}</h3>
      <div className="export-buttons">
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => run(csv('values', () => shownTable(spec, spoken, subject.refWords)))}
        >
          <Table2 size={16} aria-hidden /> {say.csvShown}
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => run(csv('records', () => subject.behindOf(spec)))}
        >
          <Table2 size={16} aria-hidden /> {say.csvBehind}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => run(xlsx)}>
          <Table2 size={16} aria-hidden /> {say.xlsx}
        </button>
      </div>
      {stage !== null && (
        <p className="export-progress">
          <progress aria-label={say.working[stage]} /> <span>{say.working[stage]}</span>
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
  return failure ?? own.download(error instanceof Error ? error.message : String(error));
}
