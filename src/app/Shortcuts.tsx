import { Keyboard } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { usePreferences } from '#state/atlas-context.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';
import { isTyping, useShortcut } from './use-shortcut.ts';
import './shortcuts.css';

/** Names of keys are the same in both languages: they stand on the keyboard. */
const EVERYWHERE = [
  { act: 'search', ways: [['Ctrl', 'K'], ['⌘', 'K'], ['/']] },
  { act: 'list', ways: [['?']] },
  {
    act: 'undo',
    ways: [
      ['Ctrl', 'Z'],
      ['⌘', 'Z'],
    ],
  },
  {
    act: 'redo',
    ways: [
      ['Ctrl', 'Shift', 'Z'],
      ['⌘', 'Shift', 'Z'],
    ],
  },
] as const;
const IN_FIGURES = [
  { act: 'move', ways: [['←'], ['→'], ['↑'], ['↓']] },
  { act: 'ends', ways: [['Home'], ['End']] },
  { act: 'choose', ways: [['Enter']] },
  {
    act: 'add',
    ways: [
      ['Ctrl', 'Enter'],
      ['⌘', 'Enter'],
    ],
  },
  { act: 'exclude', ways: [['Alt', 'Enter']] },
  { act: 'close', ways: [['Esc']] },
] as const;

/** The list of shortcuts under `?` and a button, with the switch that turns those of the page off. */
export function Shortcuts({ wording, wording: { say } }: { readonly wording: Wording }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { hasShortcuts, set } = usePreferences();
  const words = say.shortcuts;
  useShortcut((event) => {
    if (event.key !== '?' || isTyping(event) || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <button
        type="button"
        className="button button--quiet button--icon shortcuts-open"
        aria-haspopup="dialog"
        aria-label={words.open}
        title={words.open}
        onClick={() => setOpen(true)}
      >
        <Keyboard size={16} aria-hidden />
      </button>
      {isOpen && (
        <SidePanel title={words.title} closeLabel={words.close} onClose={() => setOpen(false)}>
          <div className="shortcuts">
            <label>
              <input
                type="checkbox"
                checked={hasShortcuts}
                onChange={(event) => set({ hasShortcuts: event.target.checked })}
              />
              {words.switch}
            </label>
            <p role="status">{hasShortcuts ? '' : words.switchedOff}</p>
            <ShortcutList title={words.everywhere} acts={EVERYWHERE} isOff={!hasShortcuts} wording={wording} />
            <ShortcutList title={words.inFigures} acts={IN_FIGURES} isOff={false} wording={wording} />
          </div>
        </SidePanel>
      )}
    </>
  );
}

type ListProps = {
  readonly title: string;
  readonly acts: readonly {
    readonly act: keyof Wording['say']['shortcuts']['acts'];
    readonly ways: readonly (readonly string[])[];
  }[];
  readonly isOff: boolean;
  readonly wording: Wording;
};

function ShortcutList({ title, acts, isOff, wording: { say } }: ListProps): ReactNode {
  const words = say.shortcuts;
  return (
    <section data-off={isOff}>
      <h3>{title}</h3>
      <dl>
        {acts.map(({ act, ways }) => (
          <div key={act}>
            <dt>{words.acts[act]}</dt>
            <dd>
              {ways.map((way, at) => (
                <span key={way.join(' ')}>
                  {at > 0 && ` ${words.or} `}
                  {way.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
