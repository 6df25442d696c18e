import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useStores } from '#state/atlas-context.tsx';
import { Modal } from '#ui/Modal.tsx';
import type { Option } from './options.ts';
import { useAnswer } from './use-answer.ts';
import './palette.css';

type Props = { readonly wording: Wording; readonly onClose: () => void };

/**
 * Search and short requests in one field: what was understood and what was found, chosen by keyboard or pointer. The
 * field is there from the first key on; what answers is sent for meanwhile.
 */
export function Palette({ wording, onClose }: Props): ReactNode {
  const say = wording.say.search;
  const id = useId();
  const go = useGo();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  /** Whether the best answer was asked for before all that could be one was there. */
  const isAwaited = useRef(false);
  const stores = useStores();
  const { options, remarks, status, Answers, perform } = useAnswer(query, wording);
  const type = (text: string): void => {
    setQuery(text);
    setCurrent(0);
    isAwaited.current = false;
  };
  const choose = (option: Option | undefined): void => {
    if (option === undefined || option.patch === null) return;
    onClose();
    if (option.act === undefined) go(option.patch);
    else perform?.(option.act, stores);
  };
  useEffect(() => {
    if (!isAwaited.current || status === 'loading') return;
    isAwaited.current = false;
    choose(options[0]);
  });
  const move = (to: number): void => {
    isAwaited.current = false;
    const next = (to + options.length) % options.length;
    setCurrent(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (status === 'loading' && current === 0) isAwaited.current = true;
      else choose(options[current]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? current + 1 : current - 1);
    }
  };
  return (
    <Modal className="palette" aria-label={say.title} onClose={onClose}>
      <div className="palette-inside">
        <div className="palette-field">
          <input
            type="text"
            role="combobox"
            aria-label={say.field}
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `${id}-${current}` : undefined}
            aria-describedby={`${id}-keys`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={120}
            placeholder={say.field}
            value={query}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="button button--quiet button--icon" aria-label={say.close} onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        </div>
        {Answers === null ? (
          <p className="palette-hint">{say.loading}</p>
        ) : (
          <Answers
            id={id}
            answer={{ options, remarks, status }}
            query={query}
            current={current}
            wording={wording}
            onPoint={setCurrent}
            onChoose={choose}
            onExample={type}
          />
        )}
        <p id={`${id}-keys`} className="palette-keys">
          {say.keys}
        </p>
      </div>
    </Modal>
  );
}
