import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { AddressLink } from '#views/AddressLink.tsx';
import { Folded } from './Folded.tsx';
import type { Question } from './questions.ts';

type Props = { readonly questions: readonly Question[]; readonly isWorking: boolean; readonly wording: Wording };

/** Questions with their short answers, each a link to the page that answers it in full. */
export function Questions({ questions, isWorking, wording }: Props): ReactNode {
  const own = wording.say.overview.questions;
  return (
    <Folded id="overview-questions" className="overview-part overview-questions" title={own.title}>
      <ul>
        {questions.map(({ id, question, answer, open, view, chosen }) => (
          <li key={id} className="overview-question">
            <h3>{question}</h3>
            {answer === null ? <p>{isWorking && own.answering}</p> : <p>{answer}</p>}
            <AddressLink view={view} chosen={chosen}>
              {open} <ArrowRight size={14} aria-hidden />
            </AddressLink>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
