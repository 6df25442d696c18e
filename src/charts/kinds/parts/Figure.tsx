import type { ReactNode } from 'react';
import { hasOpenEnd, isDrawnInUnits, markedShare } from './layout.ts';
import type { PartsCount, PartsSpec, PartsWhole } from './spec.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Squares that fade out after a count of which only the least is known. */
const FADING = [0.6, 0.35, 0.15];

/** Populations side by side, each with its marked part: squares for small wholes, bars for large ones. */
export function PartsFigure({ spec, wording, palette, actions }: FigureProps<PartsSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say } = wording;
  const inUnits = isDrawnInUnits(spec);
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
        {spec.wholes.map((whole, row) => (
          <li key={whole.key} style={{ color: palette[whole.colour] }}>
            <p className="parts-label">
              <Words text={whole.label} language={wording.language} />
            </p>
            <p className="parts-detail">
              <Words text={whole.detail} language={wording.language} />
            </p>
            {inUnits ? <Units whole={whole} /> : <ShareBar whole={whole} />}
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
        ))}
      </ul>
      <p className="parts-key">
        {inUnits && (
          <span>
            <i /> {spec.unitLabel}
          </span>
        )}
        {hasOpenEnd(spec) && (
          <span>
            <i className="parts-open" data-ink data-hatched={!inUnits} /> {spec.openLabel}
          </span>
        )}
      </p>
    </div>
  );
}

function Units({ whole }: { readonly whole: PartsWhole }): ReactNode {
  const marked = whole.part?.value ?? 0;
  return (
    <div className="parts-units" data-ink aria-hidden>
      {Array.from({ length: whole.value ?? 0 }, (_, at) => (
        <i key={at} data-marked={at < marked} />
      ))}
      {whole.bound === 'at-least' &&
        FADING.map((opacity) => <i key={opacity} className="parts-open" style={{ opacity }} />)}
    </div>
  );
}

function ShareBar({ whole }: { readonly whole: PartsWhole }): ReactNode {
  const share = `${100 * markedShare(whole)}%`;
  return (
    <div className="parts-bar" data-ink aria-hidden>
      <i data-bound={whole.part?.bound ?? 'exactly'} style={{ width: share }} />
      {whole.part?.bound === 'at-least' && <i className="parts-open" style={{ left: share }} />}
    </div>
  );
}
