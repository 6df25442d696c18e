import { useMemo, type ReactNode } from 'react';
import { unpack } from '#charts/export/briefing/pack.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import type { BriefingReading } from '#model/briefing.ts';
import { readFromLink } from '#model/briefing-link.ts';
import { useBriefing, useGo, useStores, useViewState } from '#state/atlas-context.tsx';
import { newItemId } from '#state/briefing.ts';
import { faultWords } from './fault-words.ts';

type Props = { readonly wording: Wording };

/** A briefing that the link brings: the reader says whether it takes the place of their own. */
export function ArrivedBriefing({ wording }: Props): ReactNode {
  const words = slideWords(wording);
  const { briefing: letters } = useViewState();
  const hasOwn = useBriefing(({ items }) => items.length > 0);
  const { briefing } = useStores();
  const go = useGo();
  const reading = useReading(letters);
  if (reading === null) return null;
  const settle = (act: () => void) => (): void => {
    act();
    go({ briefing: '', tray: true });
  };
  if (!reading.ok) {
    return (
      <div role="alert" className="briefing-arrived">
        <p>{words.linkFaulty}</p>
        <ul>
          {reading.faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{faultWords(fault, wording)}</li>
          ))}
        </ul>
        <button type="button" className="button" onClick={settle(() => {})}>
          {words.arrivedIgnore}
        </button>
      </div>
    );
  }
  const { items, deck } = reading;
  return (
    <div role="status" className="briefing-arrived">
      <p>{words.arrived(items.length)}</p>
      <div className="briefing-buttons">
        <button
          type="button"
          className="button button--primary"
          onClick={settle(() => briefing.getState().replace(items, deck))}
        >
          {hasOwn ? words.arrivedUse : words.arrivedOpen}
        </button>
        {hasOwn && (
          <button type="button" className="button" onClick={settle(() => briefing.getState().append(items))}>
            {words.arrivedAppend}
          </button>
        )}
        <button type="button" className="button" onClick={settle(() => {})}>
          {words.arrivedIgnore}
        </button>
      </div>
    </div>
  );
}

/** What the letters of a link say; null without any. */
function useReading(letters: string): BriefingReading | null {
  return useMemo(() => (letters === '' ? null : readFromLink(unpack(letters) ?? '', newItemId)), [letters]);
}
