import type { MouseEvent, ReactNode } from 'react';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { papersAddress, papersPatch } from './research-link.ts';

type Props = {
  readonly group: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** Leads to the research view with the filter set to one group. */
export function PapersLink({ group, className, label, children }: Props): ReactNode {
  const viewState = useViewState();
  const go = useGo();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ ...papersPatch(group), groupPanel: '' });
    window.scrollTo({ top: 0 });
  };
  return (
    <a href={papersAddress(viewState, group)} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
