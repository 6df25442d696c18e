import type { ReactNode } from 'react';
import type { HeatmapSpec } from '#charts/kinds/heatmap.ts';
import { choosing } from './choosing.ts';
import { isSameTarget, type FigureProps } from './figure-props.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { Words } from './Words.tsx';
import './heatmap-figure.css';

/** Counts per pair as shaded cells with their numbers written in. */
export function HeatmapFigure({ spec, wording, palette, highlight, actions }: FigureProps<HeatmapSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say, format } = wording;
  const largest = Math.max(1, ...spec.cells.flat().map(({ value }) => value ?? 0));
  return (
    <div className="heatmap-scroll">
      <table className="heatmap" aria-label={spec.title} {...area}>
        <thead>
          <tr>
            <td />
            {spec.across.map((line, at) => (
              <th
                key={line.key}
                scope="col"
                data-choice={line.choice}
                data-highlight={isSameTarget(line.target, highlight)}
              >
                <button
                  type="button"
                  className="heatmap-line"
                  disabled={line.target === null}
                  aria-pressed={line.choice === 'chosen'}
                  {...stopAt(0, at + 1)}
                  {...choosing(line.target, line.key, actions)}
                >
                  <Words text={line.label} language={wording.language} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.down.map((line, row) => (
            <tr key={line.key} data-choice={line.choice} data-highlight={isSameTarget(line.target, highlight)}>
              <th scope="row">
                <button
                  type="button"
                  className="heatmap-line"
                  disabled={line.target === null}
                  aria-pressed={line.choice === 'chosen'}
                  {...stopAt(row + 1, 0)}
                  {...choosing(line.target, line.key, actions)}
                >
                  <Words text={line.label} language={wording.language} />
                </button>
              </th>
              {spec.cells[row]?.map((mark, at) => {
                const share = (mark.value ?? 0) / largest;
                return (
                  <td key={mark.key} data-highlight={isSameTarget(spec.across[at]?.target ?? null, highlight)}>
                    <button
                      type="button"
                      className="heatmap-cell"
                      style={{
                        background: `color-mix(in srgb, ${palette.accent} ${Math.round(share * 85)}%, ${palette.surface})`,
                        color: share > 0.55 ? palette.surface : palette.ink,
                      }}
                      aria-label={say.figure.showRows(
                        `${line.label} × ${spec.across[at]?.label ?? ''}`,
                        mark.value ?? 0,
                      )}
                      {...stopAt(row + 1, at + 1)}
                      onClick={() => actions.onEvidence(mark.key)}
                    >
                      {mark.value === 0 ? '·' : format.number(mark.value ?? 0)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
