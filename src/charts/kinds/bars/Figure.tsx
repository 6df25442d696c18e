import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BarsSpec } from './spec.ts';
import { spell } from '#charts/described.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { percent } from '#charts/screen/percent.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { barsLayout } from './layout.ts';
import './figure.css';

const MORE = <MoreHorizontal size={16} aria-hidden />;

/** Ranked bars as a list of buttons: light to redraw, and readable without sight. */
export function BarsFigure({ spec, wording, palette, highlight, actions }: FigureProps<BarsSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say } = wording;
  return (
    <ul className="bars" aria-label={spec.title} {...area}>
      {barsLayout(spec).map(({ bar, length, whole }, row) => (
        <li
          key={bar.key}
          className="bars-row"
          data-choice={bar.choice}
          data-highlight={isSameTarget(bar.target, highlight)}
          data-empty={bar.value === 0}
          data-aside={bar.isAside === true}
        >
          <button
            type="button"
            className="bare bars-choose"
            aria-pressed={bar.choice === 'chosen'}
            disabled={bar.target === null}
            {...stopAt(row, 0)}
            {...choosing(bar.target, bar.key, actions)}
          >
            <span className="bars-label">
              <Words text={bar.label} language={wording.language} />
            </span>
            {bar.isAside !== true && (
              <span className="bars-track" data-ink>
                <span className="bars-whole" style={{ width: percent(whole), background: palette.ghost }} />
                {length !== null && (
                  <span className="bars-fill" style={{ width: percent(length), color: palette[bar.colour] }} />
                )}
              </span>
            )}
          </button>
          <button
            type="button"
            className="bare bars-value"
            aria-label={say.figure.showRows(bar.label, spell(bar.value, wording))}
            {...stopAt(row, 1)}
            onClick={() => actions.onEvidence(bar.key)}
          >
            {spell(bar.value, wording)}
          </button>
          {bar.target !== null && (
            <button
              type="button"
              className="bare bars-menu"
              aria-label={say.figure.more(bar.label)}
              {...stopAt(row, 2)}
              onClick={(event) => bar.target && actions.onMenu(bar.target, bar.key, event.currentTarget)}
            >
              {MORE}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
