import type { CSSProperties, ReactNode } from 'react';
import { altTextOf } from '#charts/alt-text.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { percent } from '#charts/screen/percent.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { slopeLayout, type PlacedLine } from './layout.ts';
import type { SlopeSpec, SlopeTime } from './spec.ts';
import './figure.css';

/** Lines from one time to another, each named at its end with both of its values. */
export function SlopeFigure({ spec, wording, palette, highlight, actions }: FigureProps<SlopeSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { rows, lines } = slopeLayout(spec);
  const { say, language } = wording;
  if (lines.length === 0) return <p>{say.figure.nothing}</p>;
  const isLit = lines.some(({ line }) => isSameTarget(line.target, highlight));
  const dimmed = ({ line }: PlacedLine): boolean =>
    line.choice === 'left-out' || (isLit && !isSameTarget(line.target, highlight));
  return (
    <div className="slope" style={rowsOf(rows)}>
      <div className="slope-times">
        {[spec.from, spec.to].map((time) => (
          <Time key={time.sign} time={time} />
        ))}
      </div>
      <div className="slope-plot" role="img" aria-label={altTextOf(spec, wording)} data-ink>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {lines.toReversed().map((placed) => (
            <path
              key={placed.line.key}
              className="slope-line"
              d={pathOf(placed)}
              stroke={palette[placed.line.colour]}
              data-dimmed={dimmed(placed)}
            />
          ))}
        </svg>
        {lines.flatMap((placed) =>
          (['from', 'to'] as const).map((end) => {
            const share = placed[end];
            return share === null ? null : (
              <i
                key={`${placed.line.key}/${end}`}
                className="slope-point"
                data-end={end}
                data-dimmed={dimmed(placed)}
                style={{ bottom: percent(share), background: palette[placed.line.colour] }}
              />
            );
          }),
        )}
      </div>
      <svg className="slope-leaders" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {lines.map((placed) => (
          <path
            key={placed.line.key}
            d={`M0 ${heightOf(placed.to ?? placed.from ?? 0)}L100 ${heightOf(placed.label)}`}
            stroke={palette[placed.line.colour]}
            data-dimmed={dimmed(placed)}
          />
        ))}
      </svg>
      <ul className="slope-labels" aria-label={spec.lineLabel} {...area}>
        {lines.map((placed, row) => {
          const { line, label } = placed;
          return (
            <li
              key={line.key}
              style={{ bottom: percent(label) }}
              data-choice={line.choice}
              data-dimmed={dimmed(placed)}
              data-highlight={isSameTarget(line.target, highlight)}
            >
              <button type="button" className="bare slope-name" {...toggling(line, actions)} {...stopAt(row, 0)}>
                <i data-ink style={{ background: palette[line.colour] }} aria-hidden />
                <span>
                  <Words text={line.label} language={language} />
                </span>
              </button>
              <span className="slope-values">
                {([spec.from, spec.to] as const).map((time, at) => {
                  const end = at === 0 ? line.from : line.to;
                  return (
                    <button
                      key={time.sign}
                      type="button"
                      className="bare"
                      aria-label={say.figure.showRows(`${line.label}, ${time.label}`, end.shown)}
                      {...stopAt(row, at + 1)}
                      onClick={() => actions.onEvidence(end.key)}
                    >
                      {end.shown}
                    </button>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Time({ time: { sign, label, detail } }: { readonly time: SlopeTime }): ReactNode {
  return (
    <p>
      <strong>
        {sign} <span>{label}</span>
      </strong>
      <small>{detail}</small>
    </p>
  );
}

function rowsOf(rows: number): CSSProperties {
  const own: Record<string, number> = { '--slope-rows': rows };
  return own;
}

/** A share of the height as a place in the box of the plot, which counts from above. */
function heightOf(share: number): number {
  return Math.round((1 - share) * 100_000) / 1000;
}

function pathOf({ from, to }: PlacedLine): string {
  return from === null || to === null ? '' : `M0 ${heightOf(from)}L100 ${heightOf(to)}`;
}
