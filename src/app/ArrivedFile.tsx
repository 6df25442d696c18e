import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { copiedSvg } from '#charts/export/deliver.ts';
import { changedNumbers, recordInSvg, type ChangedNumber, type FigureRecord } from '#charts/export/figure-record.ts';
import { openedFile, type OpenedFile } from '#charts/export/opened-file.ts';
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { arrivedWords } from '#i18n/arrived/arrived.ts';
import type { Wording } from '#i18n/wording.ts';
import { readAddress } from '#state/address.ts';
import { withoutDialogs } from '#state/fields.ts';
import { useAtlas, useStores, useViewState } from '#state/atlas-context.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { figureAt, useFigureSource } from './figure-at.ts';

const MOST_CHANGES = 12;

type Props = {
  readonly file: File;
  /** Whether it comes from the clipboard, which may hold more than the file. */
  readonly isPasted: boolean;
  readonly wording: Wording;
  readonly onClose: () => void;
};

/** Opens the view that a file's record names, and tells which of its numbers are others now. */
export default function ArrivedFile({ file, isPasted, wording, onClose }: Props): ReactNode {
  const say = arrivedWords(wording);
  const opened = useOpenedFile(file, isPasted);
  const open = useOpenAddress();
  const [chosen, setChosen] = useState(0);
  const entries = useMemo(() => (opened === undefined || 'loss' in opened ? [] : entriesOf(opened)), [opened]);
  const entry = entries[chosen];
  useEffect(() => {
    if (entry !== undefined) open(entry.address);
  }, [entry, open]);
  if (opened === undefined) return null;
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
      {entry === undefined && <p>{say.lost['loss' in opened ? opened.loss : 'document']}</p>}
      {entry !== undefined && 'figure' in entry && <Comparison key={chosen} record={entry} wording={wording} />}
      {entry !== undefined && !('figure' in entry) && <p>{say.linked}</p>}
      {entries.length > 1 && (
        <>
          <p>{say.others(entries.length)}</p>
          <ul>
            {entries.slice(0, MOST_ENTRIES).map((each, at) => (
              <li key={each.address + ('figure' in each ? each.figure : '')}>
                <button type="button" className="button" aria-pressed={at === chosen} onClick={() => setChosen(at)}>
                  {'figure' in each ? each.title : readable(each.address)}
                </button>
              </li>
            ))}
            {entries.length > MOST_ENTRIES && <li>{say.more(entries.length - MOST_ENTRIES)}</li>}
          </ul>
        </>
      )}
    </aside>
  );
}

const MOST_ENTRIES = 40;

/** A figure of a file, or a view that the file only links to. */
type Entry = FigureRecord | { readonly address: string };

function entriesOf({ records, links }: Exclude<OpenedFile, { readonly loss: unknown }>): readonly Entry[] {
  // A link of another page may be spelled like one of ours.
  const ours = links.filter((address) => readAddress(address).problems.length === 0);
  return [...records, ...ours.map((address) => ({ address }))];
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** What a file opens; undefined while it is read. */
function useOpenedFile(file: File, isPasted: boolean): OpenedFile | undefined {
  const [opened, setOpened] = useState<OpenedFile>();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      // A folder, for one, can be dropped but not read.
      const own = await openedFile(file).catch((): OpenedFile => ({ loss: 'unknown' }));
      const kept = isPasted && 'loss' in own ? await copiedSvg() : null;
      const record = kept === null ? null : recordInSvg(kept);
      if (isCurrent) setOpened(record === null ? own : { records: [record], links: [] });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [file, isPasted]);
  return opened;
}

/** Opens an address in the reader's language, unless it names one. */
function useOpenAddress(): (address: string) => void {
  const { atlas } = useStores();
  return useCallback(
    (address) => {
      const { language } = atlas.getState().viewState;
      const opened = withoutDialogs(readAddress(address).state);
      atlas.getState().go(opened.language === 'auto' ? { ...opened, language } : opened);
    },
    [atlas],
  );
}

/** Whether the numbers of the file are those of the data here, told once the view's data is there. */
function Comparison({ record, wording }: { readonly record: FigureRecord; readonly wording: Wording }): ReactNode {
  const say = arrivedWords(wording);
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
  const say = arrivedWords(wording);
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
