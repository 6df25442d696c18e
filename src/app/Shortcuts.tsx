import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { isTyping, useShortcut } from './use-shortcut.ts';
import { IconButton } from '#ui/IconButton.tsx';
import './shortcuts.css';

const ShortcutsPanel = lazy(() => import('./ShortcutsPanel.tsx'));

/** Opens the list of shortcuts, by `?` and by a button. */
export function Shortcuts({ wording, wording: { say } }: { readonly wording: Wording }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const words = say.shortcuts;
  useShortcut((event) => {
    if (event.key !== '?' || isTyping(event) || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <IconButton className="shortcuts-open" aria-haspopup="dialog" label={words.open} onClick={() => setOpen(true)}>
        <Keyboard size={16} aria-hidden />
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsPanel wording={wording} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
