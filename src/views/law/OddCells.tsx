import type { ReactNode } from 'react';
import type { Context } from './context.ts';

type Props = { readonly context: Context; readonly onEvidence: (cell: string) => void };

/** The cells where table, endnote and text do not fit together, in a few lines each. */
export function OddCells({ context, onEvidence }: Props): ReactNode {
  const { say, text } = context.wording;
  const odd = context.rows.flatMap(({ cells }) =>
    cells.flatMap(({ id, provision, draft, oddity }) => (oddity === null ? [] : [{ id, provision, draft, oddity }])),
  );
  return (
    <section className="card law-odd" aria-labelledby="law-odd-title">
      <h2 id="law-odd-title">{say.law.odd.title}</h2>
      <p className="card-subtitle">{odd.length === 0 ? say.law.odd.none : say.law.odd.subtitle}</p>
      <ul>
        {odd.map(({ id, provision, draft, oddity }) => (
          <li key={id}>
            <button type="button" onClick={() => onEvidence(id)}>
              <strong>
                {text(provision.short)} · {text(draft.short)}
              </strong>
              <span>{text(oddity)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
