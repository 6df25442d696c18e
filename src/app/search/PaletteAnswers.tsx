import type { ReactNode } from 'react';
import { answerWords } from '#i18n/answers/answers.ts';
import type { Wording } from '#i18n/wording.ts';
import type { LoadingStatus } from '#state/use-datasets.ts';
import type { Answer, Option } from './options.ts';

export type AnswersProps = {
  /** What the ids of the list and its options begin with. */
  readonly id: string;
  readonly answer: Answer & { readonly status: LoadingStatus['status'] };
  readonly query: string;
  readonly current: number;
  readonly wording: Wording;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (option: Option) => void;
  readonly onExample: (query: string) => void;
};

function kindWords(kind: Option['kind'], wording: Wording): string {
  const { search } = wording.say;
  if (kind === 'request') return search.request;
  return kind === 'answer' || kind === 'action' ? answerWords(wording).kinds[kind] : search.kinds[kind];
}

/** What stands under the field: what was understood and found, or what could be asked. */
export function PaletteAnswers(props: AnswersProps): ReactNode {
  const { id, answer, query, current, wording, onPoint, onChoose, onExample } = props;
  const { options, remarks, status } = answer;
  const say = wording.say.search;
  const isAsked = query.trim() !== '';
  return (
    <>
      {status === 'loading' && <p className="palette-hint">{say.loading}</p>}
      {status === 'failed' && <p className="palette-hint">{say.failed}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="palette-remark">
          {remark}
        </p>
      ))}
      <div id={`${id}-list`} role="listbox" aria-label={say.results} className="palette-list">
        {options.map((option, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and its keys choose; this is the pointer's way
          <div
            key={option.key}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            aria-disabled={option.patch === null}
            data-kind={option.kind}
            onPointerMove={() => onPoint(at)}
            onClick={() => onChoose(option)}
          >
            <span className="palette-kind">{kindWords(option.kind, wording)}</span>
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
                <button type="button" className="button" onClick={() => onExample(example)}>
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
    </>
  );
}
