import { Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { MOST_ITEMS } from '#model/briefing.ts';
import { useBriefing, useGo } from '#state/atlas-context.tsx';
import '#ui/button.css';
import './briefing-button.css';

/** Opens the briefing and counts what is in it; tells readers who do not see the count what came of adding. */
export function BriefingButton({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  const go = useGo();
  const count = useBriefing(({ items }) => items.length);
  const heard = useBriefing((tray) => tray.heard);
  const own = say.briefing;
  const outcome = { added: own.outcomes.added(count), known: own.outcomes.known, full: own.outcomes.full(MOST_ITEMS) };
  return (
    <>
      <button
        type="button"
        className="button button--primary briefing-button"
        aria-haspopup="dialog"
        aria-label={own.openLabel(count)}
        onClick={() => go({ tray: true })}
      >
        <Presentation size={16} aria-hidden />
        <span className="briefing-words">{count === 0 ? own.open : own.openWith(count)}</span>
        {count > 0 && <b className="briefing-count">{count}</b>}
      </button>
      <span
        role="status"
        className={heard === null || heard.addition === 'added' ? 'visually-hidden' : 'briefing-heard'}
      >
        {heard === null ? '' : <span key={heard.turn}>{outcome[heard.addition]}</span>}
      </span>
    </>
  );
}
