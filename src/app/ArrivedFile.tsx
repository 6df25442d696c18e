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
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import { readAddress } from '#state/address.ts';
import { withoutDialogs } from '#state/fields.ts';
import { useAtlas, useStores, useViewState } from '#state/atlas-context.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { figureAt, useFigureSource } from './figure-at.ts';

const LARGEST_FILE = 80_000_000;
const MOST_CHANGES = 12;

type Props = { readonly file: File; readonly wording: Wording; readonly onClose: () => void };

/** Opens the view that a file's record names, and tells which of its numbers are others now. */
export default function ArrivedFile({ file, wording, onClose }: Props): ReactNode {
  const say = wording.say.exports.drop;
  const record = useOpenedRecord(file);
  if (record === undefined) return null;
  return (
    <aside className="file-drop" role="status" aria-label={say.panel}>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={wording.say.shell.dismiss}
        onClick={onClose}
      >
        <X size={16} aria-hidden />
      </button>
      {record === null ? <p>{say.unknown}</p> : <Comparison record={record} wording={wording} />}
    </aside>
  );
}

/** The record in a file, once its view is open: null where there is none, undefined while the file is read. */
function useOpenedRecord(file: File): FigureRecord | null | undefined {
  const { atlas } = useStores();
  const [record, setRecord] = useState<FigureRecord | null>();
  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<void> => {
      // A folder, for one, can be dropped but not read.
      const found = file.size > LARGEST_FILE ? null : await recordIn(file).catch(() => null);
      if (!isCurrent) return;
      setRecord(found);
      if (found === null) return;
      const { language } = atlas.getState().viewState;
      const opened = withoutDialogs(readAddress(found.address).state);
      atlas.getState().go(opened.language === 'auto' ? { ...opened, language } : opened);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [atlas, file]);
  return record;
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
  const edition = useAtlas((atlas) => atlas.edition);
  const viewState = useViewState();
  const { source } = useFigureSource(viewState.view);
  // The file is compared with the view that it names, whatever the reader chooses afterwards.
  const [opened] = useState(() => readAddress(record.address).state);
  const spec = useMemo(() => {
    if (source === null || viewState.view !== opened.view) return null;
    return figureAt(source, opened, record.figure, wording);
  }, [source, viewState.view, opened, wording, record.figure]);
  const isOtherEdition = edition !== null && edition.id !== record.edition;
  const isOtherData = edition !== null && edition.dataHash !== record.dataHash;
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
