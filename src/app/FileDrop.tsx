import { X } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  changedNumbers,
  readRecord,
  recordInSvg,
  type ChangedNumber,
  type FigureRecord,
} from '#charts/export/figure-record.ts';
import { isPng, pngText } from '#charts/export/png-text.ts';
import { marksOf, type ChartSpec } from '#charts/spec.ts';
import { dataHashOf } from '#data/data-hash.ts';
import type { Wording } from '#i18n/wording.ts';
import { readAddress } from '#state/address.ts';
import { useAtlas, useStores, useViewState } from '#state/atlas-context.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { useViewFigures } from './ExportOfView.tsx';
import './file-drop.css';

const LARGEST_FILE = 80_000_000;
const MOST_CHANGES = 12;

type Arrival = { readonly record: FigureRecord | null; readonly count: number };

/** Takes an exported PNG or SVG, dropped or pasted, opens its view, and tells which numbers are others now. */
export function FileDrop({ wording }: { readonly wording: Wording }): ReactNode {
  const { atlas } = useStores();
  const [isOver, setIsOver] = useState(false);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    const take = async (file: File): Promise<void> => {
      const record = file.size > LARGEST_FILE ? null : await recordIn(file);
      setArrival((before) => ({ record, count: (before?.count ?? 0) + 1 }));
      if (record === null) return;
      const { language } = atlas.getState().viewState;
      const { state } = readAddress(record.address);
      atlas
        .getState()
        .go({ ...state, ...(state.language === 'auto' ? { language } : {}), exporting: '', evidence: '' });
    };
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void take(file);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => /^image\/(png|svg\+xml)$/.test(type));
      if (file === undefined) return;
      event.preventDefault();
      void take(file);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onDragLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => listeners.abort();
  }, [atlas]);
  const say = wording.say.exports.drop;
  return (
    <>
      {isOver && (
        <div className="file-drop-veil" aria-hidden>
          {say.hint}
        </div>
      )}
      {arrival !== null && (
        <aside className="file-drop" role="status" aria-label={say.panel}>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={wording.say.shell.dismiss}
            onClick={() => setArrival(null)}
          >
            <X size={16} aria-hidden />
          </button>
          {arrival.record === null ? (
            <p>{say.unknown}</p>
          ) : (
            <Comparison key={arrival.count} record={arrival.record} wording={wording} />
          )}
        </aside>
      )}
    </>
  );
}

async function recordIn(file: File): Promise<FigureRecord | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) {
    const text = pngText(bytes);
    return text === null ? null : readRecord(text);
  }
  return recordInSvg(new TextDecoder().decode(bytes));
}

/** Whether the numbers of the file are those of the data here, told once the view's data is there. */
function Comparison({ record, wording }: { readonly record: FigureRecord; readonly wording: Wording }): ReactNode {
  const say = wording.say.exports.drop;
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  const viewState = useViewState();
  const figures = useViewFigures(viewState.view);
  // The file is compared with the view that it names, whatever the reader chooses afterwards.
  const [opened] = useState(() => readAddress(record.address).state);
  const spec = useMemo(() => {
    if (figures === null || viewState.view !== opened.view) return null;
    return figures.figuresOf(snapshot, opened, wording).find(({ figure }) => figure === record.figure);
  }, [figures, viewState.view, opened, snapshot, wording, record.figure]);
  const isOtherEdition = edition !== null && edition.id !== record.edition;
  const isOtherData = edition !== null && dataHashOf(edition) !== record.dataHash;
  return (
    <>
      <p>{say.opened(record.title)}</p>
      {isOtherEdition && <p>{say.editionUnknown(record.edition)}</p>}
      {!isOtherEdition && isOtherData && <p>{say.hashDiffers}</p>}
      {spec === null && <p>{say.waiting}</p>}
      {spec === undefined && <p>{say.figureGone}</p>}
      {spec !== null && spec !== undefined && <Changes record={record} spec={spec} wording={wording} />}
    </>
  );
}

type ChangesProps = { readonly record: FigureRecord; readonly spec: ChartSpec; readonly wording: Wording };

function Changes({ record, spec, wording }: ChangesProps): ReactNode {
  const say = wording.say.exports.drop;
  const changes = changedNumbers(record, spec);
  if (changes.length === 0) return <p>{say.same}</p>;
  const marks = new Map(marksOf(spec).map((mark) => [mark.key, mark]));
  const nameOf = (key: string): string => {
    const mark = marks.get(key);
    return mark === undefined ? key : markPlace(spec, mark);
  };
  const spell = (value: ChangedNumber['now']): string =>
    value === undefined ? say.gone : value === null ? wording.say.figure.gap : wording.format.number(value);
  return (
    <>
      <p>{say.changed(changes.length)}</p>
      <ul>
        {changes.slice(0, MOST_CHANGES).map(({ key, before, now }) => (
          <li key={key}>{say.change(nameOf(key), spell(before), spell(now))}</li>
        ))}
        {changes.length > MOST_CHANGES && <li>{say.more(changes.length - MOST_CHANGES)}</li>}
      </ul>
    </>
  );
}
