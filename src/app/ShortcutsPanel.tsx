import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { usePreferences } from '#state/atlas-context.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';

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

type Props = { readonly wording: Wording; readonly onClose: () => void };

/** The list of shortcuts, with the switch that turns those of the page off. */
export default function ShortcutsPanel({ wording, onClose }: Props): ReactNode {
  const { hasShortcuts, set } = usePreferences();
  const words = wording.say.shortcuts;
  return (
    <SidePanel title={words.title} closeLabel={words.close} onClose={onClose}>
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
