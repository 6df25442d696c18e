import { useId, useRef, useState, type ReactNode } from 'react';
import type { TermEntry } from './reader-aids.ts';
import './popover.css';
import './term.css';

type Props = { readonly term: TermEntry };

/** An acronym in running text that says what it stands for, on keyboard focus or on a click. */
export function Term({ term }: Props): ReactNode {
  const id = useId();
  const panel = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span
      className="term-place"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) panel.current?.hidePopover();
      }}
    >
      <button
        type="button"
        className="term"
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-describedby={`${id}-name`}
        onFocus={(event) => {
          const button = event.currentTarget;
          if (!isOpen && button.matches(':focus-visible')) panel.current?.showPopover({ source: button });
        }}
      >
        {term.abbr}
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        role="note"
        className="popover term-definition"
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        <strong>{term.abbr}</strong>
        <span id={`${id}-name`}>{term.name}</span>
        <span lang={term.otherLanguage}>{term.otherName}</span>
        {term.note !== null && <small>{term.note}</small>}
        <a
          href={term.link.href}
          onClick={(event) => {
            panel.current?.hidePopover();
            term.link.onFollow(event);
          }}
        >
          {term.link.label}
        </a>
      </span>
    </span>
  );
}
