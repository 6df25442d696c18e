import { Link2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';

/** Copies the address of exactly what is on the screen. */
export function CopyLink({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setOutcome(say.shell.linkCopied),
      () => setOutcome(say.shell.linkNotCopied),
    );
  };
  return (
    <>
      <span role="status" className="shell-edition">
        {outcome}
      </span>
      <button type="button" className="button" onClick={copy} onBlur={() => setOutcome('')}>
        <Link2 size={16} aria-hidden /> {say.shell.copyLink}
      </button>
    </>
  );
}
