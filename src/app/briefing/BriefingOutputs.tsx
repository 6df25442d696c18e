import { FileCode, FileText, FileType, Images, Presentation, Printer } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { partPng } from '#charts/export/briefing/pictures.ts';
import type { Booklet } from '#charts/export/briefing/piece.ts';
import { download } from '#charts/export/deliver.ts';
import { printPage } from '#charts/export/print.ts';
import { fileName } from '#charts/export/file-name.ts';
import { RasterError } from '#charts/export/raster.ts';
import { keysOf } from '#lib/keys-of.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import { WorkButton } from '#ui/WorkButton.tsx';

type Props = {
  /** Null while nothing can be drawn. */
  readonly booklet: Booklet | null;
  /** How many slides it becomes. */
  readonly slides: number;
  readonly leftOut: number;
  readonly isWaiting: boolean;
  readonly wording: Wording;
};

type Progress = { readonly done: number; readonly all: number };
type Job = { readonly signal: AbortSignal; readonly onProgress: (done: number, all: number) => void };
type Output = keyof Wording['say']['briefing']['outputs'];
type Made = {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly ending: string;
} | null;

const ICONS = {
  pptx: Presentation,
  word: FileText,
  html: FileCode,
  markdown: FileType,
  images: Images,
  print: Printer,
};
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What each output makes of a booklet; null for what is not a file. The writers come on demand. */
const MAKE: Readonly<Record<Output, (booklet: Booklet, job: Job) => Promise<Made>>> = {
  pptx: async (booklet, job) => {
    const { slidesOf } = await import('#charts/export/briefing/slides.ts');
    return { content: await slidesOf(booklet, { ...job, pictureOf: partPng }), type: PPTX, ending: 'pptx' };
  },
  word: async (booklet, job) => {
    const { DOCX, wordOf } = await import('#charts/export/briefing/word.ts');
    return { content: await wordOf(booklet, job), type: DOCX, ending: 'docx' };
  },
  html: async (booklet, job) => {
    const [{ documentOf }, css] = await documentParts(job);
    const { documentPictures } = await import('#charts/export/briefing/document-pictures.ts');
    return {
      content: documentOf(booklet, css, await documentPictures(booklet, job)),
      type: 'text/html;charset=utf-8',
      ending: 'html',
    };
  },
  markdown: async (booklet, job) => {
    const { markdownArchive } = await import('#charts/export/briefing/archive.ts');
    return { content: await markdownArchive(booklet, job), type: 'application/zip', ending: 'zip' };
  },
  images: async (booklet, job) => {
    const { imagesArchive } = await import('#charts/export/briefing/archive.ts');
    return { content: await imagesArchive(booklet, job), type: 'application/zip', ending: 'zip' };
  },
  print: async (booklet, job) => {
    const [{ printableOf }, css] = await documentParts(job);
    await printPage(printableOf(booklet, css), booklet.title);
    return null;
  },
};

async function documentParts({ signal }: Job) {
  const [writer, { fontCss }] = await Promise.all([
    import('#charts/export/briefing/document.ts'),
    import('#charts/export/fonts.ts'),
  ]);
  const css = await fontCss().catch(() => '');
  signal.throwIfAborted();
  return [writer, css] as const;
}

/** The documents that a briefing becomes, with progress and a way to stop. */
export function BriefingOutputs({ booklet, slides, leftOut, isWaiting, wording }: Props): ReactNode {
  const own = wording.say.briefing;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly isFailure: boolean } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = (output: Output): void => {
    if (booklet === null) {
      setOutcome({ words: own.failures.nothing, isFailure: true });
      return;
    }
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setOutcome(null);
    setProgress({ done: 0, all: booklet.pieces.length });
    const settle = (words: string, isFailure: boolean): void => {
      if (running.current !== controller) return;
      setProgress(null);
      setOutcome({ words, isFailure });
    };
    const onProgress = (done: number, all: number): void => {
      if (running.current === controller) setProgress({ done, all });
    };
    MAKE[output](booklet, { signal, onProgress })
      .then((made) => {
        signal.throwIfAborted();
        const omitted = leftOut === 0 ? '' : ` ${own.leftOut(leftOut)}`;
        if (made === null) return `${own.printing}${omitted}`;
        const name = fileName(
          ['briefing', ...(made.ending === 'zip' ? [output] : []), booklet.wording.language],
          made.ending,
        );
        download(name, made.type, made.content);
        return `${own.saved(name)}${omitted}`;
      })
      .then(
        (words) => settle(words, false),
        (error: unknown) =>
          settle(signal.aborted ? own.cancelled : failureWords(error, output, wording), !signal.aborted),
      );
  };
  return (
    <section className="briefing-part" aria-labelledby="briefing-files">
      <h3 id="briefing-files">{own.files}</h3>
      <div className="briefing-buttons">
        {keysOf(own.outputs).map((output) => {
          const Icon = ICONS[output];
          return (
            <WorkButton
              key={output}
              className={output === 'pptx' ? 'button button--primary' : 'button'}
              disabled={progress !== null || (isWaiting && booklet === null)}
              onClick={() => run(output)}
            >
              <Icon size={16} aria-hidden /> {own.outputs[output]}
            </WorkButton>
          );
        })}
      </div>
      <p className="briefing-facts">
        {slideWords(wording).pptxHint(slides)} {own.outputHints.html}
      </p>
      {progress !== null && (
        <div className="briefing-progress">
          <progress aria-label={own.progress} max={progress.all} value={progress.done} />
          <span role="status">
            {progress.done === 0 ? own.working.writing : own.working.pieces(progress.done, progress.all)}
          </span>
          <button
            type="button"
            className="button"
            onClick={() => running.current?.abort(new DOMException('cancelled', 'AbortError'))}
          >
            {own.cancel}
          </button>
        </div>
      )}
      {outcome !== null && (
        <p
          role={outcome.isFailure ? 'alert' : 'status'}
          className={outcome.isFailure ? 'briefing-warning' : 'briefing-facts'}
        >
          {outcome.words}
        </p>
      )}
    </section>
  );
}

function failureWords(error: unknown, output: Output, { say }: Wording): string {
  const { failures } = say.briefing;
  if (error instanceof RasterError) return failures[error.reason];
  if (error instanceof RangeError) return failures.memory;
  if (output === 'print') return failures.print;
  return failures.other(error instanceof Error ? error.message : String(error));
}
