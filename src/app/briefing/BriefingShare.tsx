import { Download, Link2, Upload } from 'lucide-react';
import { useMemo, useId, useState, type ReactNode } from 'react';
import { pack } from '#charts/export/briefing/pack.ts';
import { download } from '#charts/export/deliver.ts';
import { fileName } from '#charts/export/file-name.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import { WorkButton } from '#ui/WorkButton.tsx';
import { readBriefing, writeBriefing, type BriefingItem } from '#model/briefing.ts';
import { writeForLink } from '#model/briefing-link.ts';
import type { Deck } from '#model/deck.ts';
import { useStores } from '#state/atlas-context.tsx';
import { newItemId } from '#state/briefing.ts';
import { faultWords } from './fault-words.ts';

type Props = { readonly items: readonly BriefingItem[]; readonly deck: Deck; readonly wording: Wording };
type Outcome = { readonly head: string; readonly lines: readonly string[]; readonly isFailure: boolean };

/** Longer addresses are cut off by some mail programs. */
const LONGEST_LINK = 2000;
const LARGEST_FILE = 2_000_000;
const MOST_LINES = 10;

/** The briefing as a link where it is short enough, and as a file to keep, send or take in. */
export function BriefingShare({ items, deck, wording }: Props): ReactNode {
  const own = wording.say.briefing;
  const words = slideWords(wording);
  const { briefing } = useStores();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useId();
  const link = useLink(items, deck);
  const say = (head: string, isFailure = false, lines: readonly string[] = []): void =>
    setOutcome({ head, lines, isFailure });
  const copy = (address: string): void => {
    const refused = (): void => say(words.linkNotCopied, true, [address]);
    if (navigator.clipboard === undefined) refused();
    else navigator.clipboard.writeText(address).then(() => say(words.linkCopied), refused);
  };
  const save = (): void => {
    const name = fileName(['briefing'], 'json');
    download(name, 'application/json', writeBriefing(items, deck));
    say(own.saved(name));
  };
  const take = async (file: File): Promise<void> => {
    const spelled = file.size > LARGEST_FILE ? '' : await file.text();
    const reading = readBriefing(spelled, newItemId);
    if (!reading.ok) {
      say(
        words.fileFaulty(file.name),
        true,
        reading.faults.slice(0, MOST_LINES).map((fault) => faultWords(fault, wording)),
      );
      return;
    }
    briefing.getState().replace(reading.items, reading.deck);
    say(words.imported(reading.items.length));
  };
  return (
    <section className="briefing-part" aria-labelledby="briefing-share">
      <h3 id="briefing-share">{own.share}</h3>
      <div className="briefing-buttons">
        {items.length > 0 && (
          <>
            <button
              type="button"
              className="button"
              disabled={link === null || link.length >= LONGEST_LINK}
              onClick={() => link !== null && copy(link)}
            >
              <Link2 size={16} aria-hidden /> {own.copyLink}
            </button>
            <WorkButton className="button" onClick={save}>
              <Download size={16} aria-hidden /> {own.exportFile}
            </WorkButton>
          </>
        )}
        <label className="button briefing-import" htmlFor={input}>
          <Upload size={16} aria-hidden /> {own.importFile}
          <input
            id={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file !== undefined)
                take(file).catch((error: unknown) => say(words.fileFaulty(file.name), true, [String(error)]));
            }}
          />
        </label>
      </div>
      {link !== null && link.length >= LONGEST_LINK && <p className="briefing-facts">{words.linkTooLong}</p>}
      {outcome !== null && (
        <div
          role={outcome.isFailure ? 'alert' : 'status'}
          className={outcome.isFailure ? 'briefing-warning' : 'briefing-facts'}
        >
          <p>{outcome.head}</p>
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </section>
  );
}

/** The address that brings the whole briefing along; null for an empty one. */
function useLink(items: readonly BriefingItem[], deck: Deck): string | null {
  return useMemo(
    () =>
      items.length === 0 ? null : `${new URL('.', document.baseURI).href}?briefing=${pack(writeForLink(items, deck))}`,
    [items, deck],
  );
}
