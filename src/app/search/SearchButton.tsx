import { Search } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { isTyping, useShortcut } from '#app/use-shortcut.ts';
import { Palette } from './Palette.tsx';
import './palette.css';

const IS_APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent);

/** The field-like button in the top bar, and the keys that do the same. */
export function SearchButton({ wording: { say }, wording }: { readonly wording: Wording }): ReactNode {
  // The keys may have been pressed before the program was there: the prelude heard them.
  const [isOpen, setOpen] = useState(() => globalThis.document?.documentElement.dataset['asked'] === 'search');
  useEffect(() => {
    document.documentElement.dataset['asked'] = 'heard';
  }, []);
  useShortcut((event) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    // One dialog at a time: another one holds the focus.
    if ((!isCommand && !isSlash) || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        title={say.search.openHint}
        onClick={() => setOpen(true)}
      >
        <Search size={16} aria-hidden />
        <span>{say.search.open}</span>
        <kbd aria-hidden>{IS_APPLE ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {isOpen && (
        <Boundary wording={wording} onClose={() => setOpen(false)}>
          <Palette wording={wording} onClose={() => setOpen(false)} />
        </Boundary>
      )}
    </>
  );
}
