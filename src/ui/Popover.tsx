import { useId, useState, type ReactNode } from 'react';
import './popover.css';

type Props = {
  readonly label: ReactNode;
  readonly accessibleName?: string;
  readonly className?: string;
  readonly isMarked?: boolean;
  /** Drawn only while open. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a panel beside it: the platform's popover, which closes on Escape and on a click elsewhere. */
export function Popover({ label, accessibleName, className = 'button', isMarked = false, children }: Props): ReactNode {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => document.getElementById(id)?.hidePopover();
  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={accessibleName}
        data-marked={isMarked}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="popover"
        role="dialog"
        aria-label={accessibleName ?? (typeof label === 'string' ? label : undefined)}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && children(close)}
      </div>
    </>
  );
}
