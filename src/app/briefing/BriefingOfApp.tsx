import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';

const BriefingPanel = lazy(async () => ({ default: (await import('./BriefingPanel.tsx')).BriefingPanel }));

/** The briefing, when it is open or when the link brings one. */
export function BriefingOfApp({ wording }: { readonly wording: Wording }): ReactNode {
  const { tray, briefing } = useViewState();
  const go = useGo();
  if (!tray && briefing === '') return null;
  return (
    <Suspense fallback={<p role="status">{wording.say.shell.loading}</p>}>
      <BriefingPanel wording={wording} onClose={() => go({ tray: false, briefing: '' })} />
    </Suspense>
  );
}
