import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useOverdue } from '#state/use-overdue.ts';
import '#ui/button.css';

/** Stands where a page comes; says so, and after a while what the reader can do about it. */
export function Waiting({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  const isOverdue = useOverdue(true);
  return (
    <div role="status">
      <p>{isOverdue ? say.shell.partOverdue : say.shell.loading}</p>
      {isOverdue && (
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {say.shell.reload}
        </button>
      )}
    </div>
  );
}
