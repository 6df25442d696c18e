import { useMemo, type MouseEvent, type ReactNode } from 'react';
import type { ViewId } from '#model/views.ts';
import { writeAddress } from '#state/address.ts';
import { useAtlas, useGo } from '#state/atlas-context.tsx';
import { forEachField, START, type ViewState } from '#state/fields.ts';

/** A page with nothing chosen on it but what is said. */
export function patchTo(view: ViewId, chosen: Partial<ViewState> = {}): Partial<ViewState> {
  const patch: { [name: string]: unknown } = {};
  forEachField((name, field) => {
    if (field.view === view) patch[name] = START[name];
  });
  return { ...patch, evidence: '', ...chosen, view };
}

/** The address of a page in the language that the present one asks for. */
export function addressTo(language: ViewState['language'], view: ViewId, chosen: Partial<ViewState> = {}): string {
  return writeAddress({ ...START, language, ...patchTo(view, chosen) }) || '?';
}

/** Whether a click asks the browser for a tab or window of its own. */
export function isForBrowser({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}

type Props = {
  readonly view: ViewId;
  /** Keep the same object while nothing in it changes. */
  readonly chosen?: Partial<ViewState>;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link to another page of the dashboard: an address of its own, followed without loading anew. */
export function AddressLink({ view, chosen, className, label, children }: Props): ReactNode {
  const language = useAtlas(({ viewState }) => viewState.language);
  const go = useGo();
  const href = useMemo(() => addressTo(language, view, chosen), [language, view, chosen]);
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(patchTo(view, chosen));
        window.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}
