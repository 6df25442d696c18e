import { Link2, Share2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';

/** Copies the address of exactly what is on the screen, or hands it to the device's own share sheet where it has one. */
export function CopyLink({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setOutcome(say.shell.linkCopied),
      () => setOutcome(say.shell.linkNotCopied),
    );
  };
  const share = (): void => {
    // A reader who closes the sheet has decided, and need not be told.
    navigator.share({ title: document.title, url: window.location.href }).catch(() => setOutcome(''));
  };
  return (
    <>
      <span role="status" className="shell-edition">
        {outcome}
      </span>
      <button
        type="button"
        className="button"
        aria-label={say.shell.copyLink}
        onClick={copy}
        onBlur={() => setOutcome('')}
      >
        <Link2 size={16} aria-hidden /> <span className="shell-word">{say.shell.copyLink}</span>
      </button>
      {typeof globalThis.navigator?.share === 'function' && (
        <button
          type="button"
          className="button button--icon"
          aria-label={say.shell.share}
          title={say.shell.share}
          onClick={share}
        >
          <Share2 size={16} aria-hidden />
        </button>
      )}
    </>
  );
}
