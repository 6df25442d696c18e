import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BarsSpec, BarsSplit } from './spec.ts';
import { spell } from '#charts/described.ts';
import { choosing, toggling } from '#charts/screen/choosing.ts';
import type { Palette } from '#charts/theme.ts';
import { isSameTarget, type FigureActions, type FigureProps } from '#charts/screen/figure-props.ts';
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
  const list = (
    <ul className="bars" aria-label={spec.title} {...area}>
      {barsLayout(spec).map(({ bar, length, whole, segments }, row) => (
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
                  <span
                    className="bars-fill"
                    data-split={spec.split !== undefined}
                    style={{ width: percent(length), color: palette[bar.colour] }}
                  >
                    {segments.map(({ key, length: part, colour }) => (
                      <i key={key} style={{ width: percent(part / length), color: palette[colour] }} />
                    ))}
                  </span>
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
            {spec.split === undefined || bar.parts === undefined
              ? spell(bar.value, wording)
              : bar.parts.map((part) => spell(part.value, wording)).join(' + ')}
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
  if (spec.split === undefined) return list;
  return (
    <div className="bars-divided">
      <SplitKey split={spec.split} palette={palette} actions={actions} />
      {list}
    </div>
  );
}

type KeyProps = { readonly split: BarsSplit; readonly palette: Palette; readonly actions: FigureActions };

/** What the parts of a bar stand for, each a button that chooses it. */
function SplitKey({ split, palette, actions }: KeyProps): ReactNode {
  const { area, stopAt } = useRovingFocus();
  return (
    <ul className="bars-key" aria-label={split.label} {...area}>
      {split.parts.map((part, at) => (
        <li key={part.key} data-choice={part.choice}>
          <button type="button" className="bare" {...stopAt(0, at)} {...toggling(part, actions)}>
            <span data-ink style={{ background: palette[part.colour] }} />
            {part.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
