import { useEffect, useRef, type ReactNode } from 'react';
import type { Target } from '#charts/mark.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Gesture } from '#model/clause.ts';
import './mark-menu.css';

export type MenuRequest = {
  readonly target: Target;
  readonly markKey: string;
  readonly anchor: HTMLElement;
  readonly choice: 'chosen' | 'left-out' | 'neutral';
  readonly isExcluded: boolean;
};

type Props = {
  readonly request: MenuRequest;
  readonly wording: Wording;
  readonly onChoose: (target: Target, gesture: Gesture) => void;
  readonly onEvidence: (markKey: string) => void;
  readonly onClose: () => void;
};

/** What can be done with one mark, for those who do not click with modifier keys. */
export default function MarkMenu({ request, wording, onChoose, onEvidence, onClose }: Props): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.showPopover({ source: request.anchor });
    panel.current?.querySelector('button')?.focus();
  }, [request]);
  const say = wording.say.figure;
  const pick = (act: () => void) => () => {
    act();
    panel.current?.hidePopover();
    request.anchor.focus();
  };
  return (
    <div
      ref={panel}
      popover="auto"
      className="popover mark-menu"
      role="menu"
      tabIndex={-1}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={moveInMenu}
    >
      <button type="button" role="menuitem" onClick={pick(() => onChoose(request.target, 'select'))}>
        {say.menuOnly}
      </button>
      <button type="button" role="menuitem" onClick={pick(() => onChoose(request.target, 'add'))}>
        {request.choice === 'chosen' ? say.menuRemove : say.menuAdd}
      </button>
      <button type="button" role="menuitem" onClick={pick(() => onChoose(request.target, 'exclude'))}>
        {request.isExcluded ? say.menuInclude : say.menuExclude}
      </button>
      <button type="button" role="menuitem" onClick={pick(() => onEvidence(request.markKey))}>
        {say.menuEvidence}
      </button>
    </div>
  );
}

function moveInMenu(event: React.KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  items.at((at + step + items.length) % items.length)?.focus();
}
