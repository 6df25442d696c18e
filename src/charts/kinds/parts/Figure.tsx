import type { ReactNode } from 'react';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { percent } from '#charts/screen/percent.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { partsLayout, type PlacedWhole } from './layout.ts';
import type { PartsCount, PartsSpec } from './spec.ts';
import './figure.css';

/** Populations side by side, each with its marked part: squares for small wholes, bars for large ones. */
export function PartsFigure({ spec, wording, palette, actions }: FigureProps<PartsSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say } = wording;
  const { isInUnits, hasOpenEnd, wholes } = partsLayout(spec);
  const number = (count: PartsCount, label: string, row: number, column: number): ReactNode => (
    <>
      <button
        type="button"
        aria-label={say.figure.showSource(label, count.shown)}
        {...stopAt(row, column)}
        onClick={() => actions.onEvidence(count.key)}
      >
        {count.shown}
      </button>{' '}
    </>
  );
  return (
    <div className="parts" role="group" aria-label={spec.title} {...area}>
      <ul className="parts-wholes" data-count={spec.wholes.length}>
        {wholes.map((placed, row) => {
          const { whole, isKnown } = placed;
          return (
            <li key={whole.key} style={{ color: palette[whole.colour] }}>
              <p className="parts-label">
                <Words text={whole.label} language={wording.language} />
              </p>
              <p className="parts-detail">
                <Words text={whole.detail} language={wording.language} />
              </p>
              {!isKnown ? (
                <p className="parts-detail">{say.figure.gap}</p>
              ) : isInUnits ? (
                <Units {...placed} />
              ) : (
                <ShareBar {...placed} />
              )}
              {whole.part === null ? (
                <p className="parts-large">{number(whole, whole.label, row, 0)}</p>
              ) : (
                <>
                  <p className="parts-large">
                    {number(whole.part, `${whole.label}, ${whole.part.label}`, row, 0)}
                    <span>{whole.part.label}</span>
                  </p>
                  <p className="parts-small">{number(whole, whole.label, row, 1)}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="parts-key">
        {isInUnits && (
          <span>
            <i /> {spec.unitLabel}
          </span>
        )}
        {hasOpenEnd && (
          <span>
            <i className="parts-open" data-ink data-hatched={!isInUnits} /> {spec.openLabel}
          </span>
        )}
      </p>
    </div>
  );
}

function Units({ units }: PlacedWhole): ReactNode {
  return (
    <div className="parts-units" data-ink aria-hidden>
      {units.map(({ look, opacity }, at) =>
        look === 'open' ? (
          <i key={at} className="parts-open" style={{ opacity }} />
        ) : (
          <i key={at} data-marked={look === 'marked'} />
        ),
      )}
    </div>
  );
}

function ShareBar({ whole, marked }: PlacedWhole): ReactNode {
  const share = percent(marked ?? 0);
  return (
    <div className="parts-bar" data-ink aria-hidden>
      <i data-bound={whole.part?.bound ?? 'exactly'} style={{ width: share }} />
      {(marked === null || whole.part?.bound === 'at-least') && <i className="parts-open" style={{ left: share }} />}
    </div>
  );
}
