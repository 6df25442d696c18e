import { FileText, Image, Printer, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { download } from '#charts/export/deliver.ts';
import { fileName } from '#charts/export/file-name.ts';
import { handedOver } from '#charts/export/named-file.ts';
import { printPage } from '#charts/export/print.ts';
import { printableSheets, sheetPng, sheetSvg } from '#charts/export/sheet/files.ts';
import type { Sheet } from '#charts/export/sheet/content.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { pageWords } from '#i18n/pages/pages.ts';
import type { Wording } from '#i18n/wording.ts';
import { keysOf } from '#lib/keys-of.ts';
import { useAtlas, useGo, useStores, useViewState } from '#state/atlas-context.tsx';
import { useEnsureDatasets } from '#state/use-datasets.ts';
import { useWordingOf } from '#state/use-wording.ts';
import { Modal } from '#ui/Modal.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { useFontCss } from '#ui/use-font-css.ts';
import { WorkButton } from '#ui/WorkButton.tsx';
import { sheetAt } from './sheet-at.ts';
import '#ui/button.css';
import '#ui/export-dialog.css';

type Props = { readonly figure: string; readonly wording: Wording };
type Choice = Language | 'both';
type Output = 'print' | 'word' | 'png';
type Loaded = readonly Sheet[] | 'missing' | { readonly error: unknown } | null;

const ICONS = { print: Printer, word: FileText, png: Image };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A page of A4 of what the address names: shown as it will be, in a language or both, and written to files. */
export default function SheetDialog({ figure, wording }: Props): ReactNode {
  const own = pageWords(wording).sheet;
  const heading = useId();
  const go = useGo();
  const [choice, setChoice] = useState<Choice>(wording.language);
  const loaded = useSheets(figure, choice);
  const css = useFontCss();
  const { view } = useViewState();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState({ words: '', isFailure: false });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const sheets = Array.isArray(loaded) ? (loaded as readonly Sheet[]) : [];
  const close = (): void => go({ sheet: '' });
  const run = (output: Output): void => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setOutcome({ words: own.working, isFailure: false });
    void make(output, sheets, [view, figure, choice], controller.signal)
      .then(
        (saved) => ({
          words: saved === null ? wording.say.briefing.printing : wording.say.briefing.saved(saved),
          isFailure: false,
        }),
        (error: unknown) => ({ words: failureWords(output, error, wording), isFailure: true }),
      )
      .then((words) => {
        if (controller.signal.aborted) return;
        setBusy(false);
        setOutcome(words);
      });
  };
  const [first] = sheets;
  return (
    <Modal className="export-dialog" aria-labelledby={heading} layer={2} onClose={close}>
      <div className="export-inside">
        <div className="export-head">
          <h2 id={heading}>{first === undefined ? own.title : own.of(first.headline)}</h2>
          <button type="button" className="button button--quiet button--icon" aria-label={own.close} onClick={close}>
            <X size={18} aria-hidden />
          </button>
        </div>
        {loaded === null && <p role="status">{own.loading}</p>}
        {loaded === 'missing' && <p role="alert">{own.missing}</p>}
        {loaded !== null && typeof loaded === 'object' && 'error' in loaded && (
          <p role="alert">{wording.say.briefing.failures.other(messageOf(loaded.error))}</p>
        )}
        {first !== undefined && (
          <div className="export-columns">
            <figure className="export-preview" aria-label={own.title}>
              <div className="export-stage">
                {css !== null &&
                  sheets.map((sheet) => <Preview key={sheet.wording.language} sheet={sheet} css={css} own={own} />)}
              </div>
            </figure>
            <div className="export-controls">
              <p>{own.intro}</p>
              <TogglePicker
                label={own.language}
                value={choice}
                options={keysOf(own.languages).map((value) => ({ value, label: own.languages[value] }))}
                onPick={setChoice}
              />
              <div className="export-files">
                <h3>{own.files}</h3>
                <div className="export-buttons">
                  {keysOf(own.outputs).map((output) => {
                    const Icon = ICONS[output];
                    return (
                      <WorkButton
                        key={output}
                        className={output === 'print' ? 'button button--primary' : 'button'}
                        disabled={isBusy}
                        onClick={() => run(output)}
                      >
                        <Icon size={16} aria-hidden /> {own.outputs[output]}
                      </WorkButton>
                    );
                  })}
                </div>
                <p role="status" className="export-outcome" data-failure={outcome.isFailure}>
                  {outcome.words}
                </p>
              </div>
            </div>
          </div>
        )}
      </div>
    </Modal>
  );
}

type PreviewProps = {
  readonly sheet: Sheet;
  readonly css: string;
  readonly own: ReturnType<typeof pageWords>['sheet'];
};

function Preview({ sheet, css, own }: PreviewProps): ReactNode {
  const source = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheetSvg(sheet, css))}`,
    [sheet, css],
  );
  return <img src={source} alt={own.preview(own.languages[sheet.wording.language])} />;
}

/** The sheets in the languages that are wanted; null while they are made. */
function useSheets(figure: string, choice: Choice): Loaded {
  const { atlas } = useStores();
  const viewState = useViewState();
  const edition = useAtlas((state) => state.edition);
  const ensure = useEnsureDatasets();
  const wordingOf = useWordingOf();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (edition === null) return;
    let isCurrent = true;
    const languages = choice === 'both' ? LANGUAGES : [choice];
    const settle = (value: Loaded): void => {
      if (isCurrent) setLoaded(value);
    };
    Promise.all(languages.map((each) => sheetAt(figure, viewState, wordingOf(each), { atlas, ensure, today }))).then(
      (sheets) => {
        const made = sheets.flatMap((sheet) => sheet ?? []);
        settle(made.length === 0 ? 'missing' : made);
      },
      (error: unknown) => settle({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [figure, choice, viewState, edition, atlas, ensure, wordingOf, today]);
  return loaded;
}

/** Makes a file and hands it over; its name, or null where the print dialog opened instead. */
async function make(
  output: Output,
  sheets: readonly Sheet[],
  nameParts: readonly string[],
  signal: AbortSignal,
): Promise<string | null> {
  const parts = ['sheet', ...nameParts];
  if (output === 'print') {
    const { fontCss } = await import('#charts/export/fonts.ts');
    const css = await fontCss().catch(() => '');
    signal.throwIfAborted();
    await printPage(printableSheets(sheets, css), fileName(parts, 'pdf').replace(/\.pdf$/, ''));
    return null;
  }
  if (output === 'word') {
    const { sheetWord } = await import('#charts/export/sheet/word.ts');
    const name = fileName(parts, 'docx');
    download(name, DOCX, await sheetWord(sheets, signal));
    return name;
  }
  const files = [];
  for (const sheet of sheets) {
    const name = fileName([...parts.slice(0, -1), sheet.wording.language], 'png');
    files.push({ name, type: 'image/png', content: await sheetPng(sheet, signal) });
  }
  const { name, type, content } = handedOver(files, fileName([...parts, 'png'], 'zip'));
  download(name, type, content);
  return name;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function failureWords(output: Output, error: unknown, wording: Wording): string {
  const { failed } = pageWords(wording).sheet;
  return output === 'print' ? failed.print : failed[output](messageOf(error));
}
