import type { CSSProperties, ReactNode } from 'react';
import type { StatementsSpec } from './spec.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { UnbrokenNames } from '#charts/screen/UnbrokenNames.tsx';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { statementsLayout } from './layout.ts';
import './figure.css';

/** Statements in words, group by group, each a button to its evidence. */
export function StatementsFigure({ spec, wording, highlight, actions }: FigureProps<StatementsSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const groups = statementsLayout(spec);
  if (groups.length === 0) return <p>{wording.say.figure.nothing}</p>;
  return (
    <div className="statements" data-size={spec.size} role="group" aria-label={spec.title} {...area}>
      <div className="statements-groups">
        {groups.map(({ group, items }, row) => (
          <section
            key={group.key}
            data-choice={group.choice}
            data-highlight={isSameTarget(group.target, highlight)}
            style={spanOf(items.length, spec.size)}
          >
            {group.label !== '' && (
              <h3>
                {group.target === null ? (
                  group.label
                ) : (
                  <button type="button" {...toggling(group, actions)} {...stopAt(row * 1000, 0)}>
                    {group.label}
                  </button>
                )}
              </h3>
            )}
            <ul>
              {items.map((item, at) => (
                <li key={item.key} data-unknown={item.value === null}>
                  {item.sign !== '' && (
                    <span className="statements-sign" aria-hidden>
                      {item.sign}
                    </span>
                  )}
                  <div>
                    <button
                      type="button"
                      aria-label={wording.say.figure.evidenceOf(item.heading)}
                      {...stopAt(row * 1000 + at + 1, 0)}
                      onClick={() => actions.onEvidence(item.key)}
                    >
                      <UnbrokenNames words={item.heading} />
                    </button>
                    {item.text !== '' && <p>{item.text}</p>}
                    {item.facts.length > 0 && <small>{item.facts.join(' · ')}</small>}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** How many of three columns a group takes: no more than it has statements; where they are large, two at most. */
function spanOf(statements: number, size: StatementsSpec['size']): CSSProperties {
  const span: Record<string, string> = { '--span': String(Math.min(statements, size === 'large' ? 2 : 3)) };
  return span;
}
