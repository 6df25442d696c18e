import { lazy, Suspense, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { Boundary } from '#ui/Boundary.tsx';

const SheetDialog = lazy(() => import('./SheetDialog.tsx'));

/** The one-page sheet of whatever the address names; nothing when it names nothing. */
export function SheetOfView({ wording }: { readonly wording: Wording }): ReactNode {
  const { sheet } = useViewState();
  const go = useGo();
  if (sheet === '') return null;
  return (
    <Boundary key={sheet} wording={wording} onClose={() => go({ sheet: '' })}>
      <Suspense fallback={<p role="status">{wording.say.shell.loading}</p>}>
        <SheetDialog figure={sheet} wording={wording} />
      </Suspense>
    </Boundary>
  );
}
