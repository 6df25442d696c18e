import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo } from '#state/atlas-context.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const go = useGo();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const { options, remarks, status } = useAnswer(query, wording);
  // A layout effect closes the dialog while it is still in the page: only then does the focus go back to where it was.
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    return () => opened?.close();
  }, []);
  const type = (text: string): void => {
    setQuery(text);
    setCurrent(0);
  };
  const choose = (option: Option | undefined): void => {
    if (option === undefined || option.patch === null) return;
    onClose();
    go(option.patch);
  };
  const move = (to: number): void => {
    const next = (to + options.length) % options.length;
    setCurrent(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[current]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? current + 1 : current - 1);
    }
  };
  const isAsked = query.trim() !== '';
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={say.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
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
        {status === 'loading' && <p className="palette-hint">{say.loading}</p>}
        {status === 'failed' && <p className="palette-hint">{say.failed}</p>}
        {remarks.map((remark) => (
          <p key={remark} className="palette-remark">
            {remark}
          </p>
        ))}
        <div id={`${id}-list`} role="listbox" aria-label={say.results} className="palette-list">
          {options.map((option, at) => (
            // The field keeps the focus and its keys choose; this is the pointer's way.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
            <div
              key={option.key}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === current}
              aria-disabled={option.patch === null}
              data-kind={option.kind}
              onPointerMove={() => setCurrent(at)}
              onClick={() => choose(option)}
            >
              <span className="palette-kind">{option.kind === 'request' ? say.request : say.kinds[option.kind]}</span>
              <span className="palette-label" {...(option.isEnglish ? { lang: 'en' } : {})}>
                {option.label}
              </span>
              {option.detail !== '' && <span className="palette-detail">{option.detail}</span>}
            </div>
          ))}
        </div>
        {isAsked && options.length === 0 && status !== 'loading' && <p className="palette-hint">{say.none}</p>}
        {!isAsked && (
          <div className="palette-hint">
            <span id={`${id}-examples`}>{say.examples}</span>
            <ul aria-labelledby={`${id}-examples`} className="palette-examples">
              {say.exampleQueries.map((example) => (
                <li key={example}>
                  <button type="button" className="button" onClick={() => type(example)}>
                    {example}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="visually-hidden" role="status">
          {isAsked && status !== 'loading' ? [say.count(options.length), ...remarks].join(' ') : ''}
        </p>
        <p id={`${id}-keys`} className="palette-keys">
          {say.keys}
        </p>
      </div>
    </dialog>
  );
}
