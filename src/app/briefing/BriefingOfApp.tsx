import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { Boundary } from '#ui/Boundary.tsx';

const BriefingPanel = lazy(async () => ({ default: (await import('./BriefingPanel.tsx')).BriefingPanel }));

/** The briefing, when it is open or when the link brings one. */
export function BriefingOfApp({ wording }: { readonly wording: Wording }): ReactNode {
  const { tray, briefing } = useViewState();
  const go = useGo();
  const close = (): void => go({ tray: false, briefing: '' });
  if (!tray && briefing === '') return null;
  return (
    <Boundary wording={wording} onClose={close}>
      <Suspense fallback={<p role="status">{wording.say.shell.loading}</p>}>
        <BriefingPanel wording={wording} onClose={close} />
      </Suspense>
    </Boundary>
  );
}
