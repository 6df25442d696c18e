import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useKeptCopy } from '#state/atlas-context.tsx';

/** Tells that what is on the screen comes from the browser's own copy, when that is not what the site has now. */
export function KeptCopyNotice({ wording }: { readonly wording: Wording }): ReactNode {
  const { standing, renew } = useKeptCopy();
  const edition = useAtlas((atlas) => atlas.edition);
  const fetchedAt = useAtlas((atlas) => atlas.fetchedAt);
  const { shell } = wording.say;
  return (
    <div role="status" className="shell-copy">
      {standing === 'superseded' && (
        <p>
          <span>{shell.copySuperseded}</span>
          <button type="button" className="button" onClick={renew}>
            {shell.copyRenew}
          </button>
        </p>
      )}
      {standing === 'unreachable' && edition !== null && fetchedAt !== null && (
        <p>{shell.copyUnreachable(wording.text(edition.title), wording.format.moment(fetchedAt))}</p>
      )}
    </div>
  );
}
