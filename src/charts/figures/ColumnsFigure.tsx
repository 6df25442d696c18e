import { lazy, Suspense, useCallback, useEffect, useReducer, useRef, type ReactNode } from 'react';
import { altTextOf } from '#charts/alt-text.ts';
import type { ColumnsSpec } from '#charts/kinds/columns.ts';
import { choosing } from './choosing.ts';
import { AXIS_WIDTH, PLOT_HEIGHT, RIGHT_MARGIN } from './columns-layout.ts';
import { gestureOf, isSameTarget, type FigureProps } from './figure-props.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useWidth } from './use-width.ts';
import './columns-figure.css';

const ColumnsPlot = lazy(() => import('./ColumnsPlot.tsx'));

/** Until the plot is measured. */
const USUAL_WIDTH = 640;

/** Counts over time, with its legend and its tick labels as buttons. */
export function ColumnsFigure({ spec, wording, palette, highlight, actions }: FigureProps<ColumnsSpec>): ReactNode {
  const legend = useRovingFocus();
  const axis = useRovingFocus();
  const events = useRovingFocus();
  const plot = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [measure, width] = useWidth(USUAL_WIDTH);
  // The labels keep to the margins of the plot in the width that it was drawn in, which on paper is not that of its box.
  const margins = {
    paddingLeft: `${(100 * AXIS_WIDTH) / width}%`,
    paddingRight: `${(100 * RIGHT_MARGIN) / width}%`,
    gridTemplateColumns: `repeat(${spec.ticks.length}, 1fr)`,
  };
  // Where not all ticks have room, the latest are the first to be seen.
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = scroller.current.scrollWidth;
  }, []);
  // What arrives while something is lit up is dimmed with the rest.
  const [, noteDrawn] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    for (const { key, target } of spec.series) {
      const isDimmed =
        highlight !== null &&
        spec.series.some((each) => isSameTarget(each.target, highlight)) &&
        !isSameTarget(target, highlight);
      plot.current?.querySelectorAll(`.columns-series-${key}`).forEach((shape) => {
        shape.classList.toggle('is-dimmed', isDimmed);
      });
    }
  });
  const { onChoose } = actions;
  const chooseTick = useCallback(
    (tick: number, event: Parameters<typeof gestureOf>[0]) => {
      const target = spec.ticks[tick]?.target;
      if (target) onChoose(target, gestureOf(event));
    },
    [spec, onChoose],
  );
  return (
    <div className="columns">
      <ul className="columns-legend" aria-label={wording.say.figure.legend} {...legend.area}>
        {spec.series.map((series, at) => (
          <li key={series.key} data-choice={series.choice}>
            <button
              type="button"
              aria-pressed={series.choice === 'chosen'}
              disabled={series.target === null}
              {...legend.stopAt(0, at)}
              {...choosing(series.target, series.key, actions)}
            >
              <span className="columns-swatch" data-ink style={{ background: palette[series.colour] }} />
              {series.label}
            </button>
          </li>
        ))}
      </ul>
      <div className="columns-scroll" tabIndex={0} role="region" aria-label={spec.tickLabel} ref={scroller}>
        <div
          ref={measure}
          style={{ minWidth: `calc(${AXIS_WIDTH + RIGHT_MARGIN}px + ${spec.ticks.length} * var(--target))` }}
        >
          {spec.annotations !== undefined && (
            <ul className="columns-events" aria-label={spec.annotations.label} style={margins} {...events.area}>
              {spec.annotations.marks.map((mark, at) => (
                <li key={mark.key} style={{ gridColumn: spec.ticks.findIndex(({ key }) => key === mark.tick) + 1 }}>
                  <button
                    type="button"
                    aria-label={wording.say.figure.annotation(mark.label, mark.items.length)}
                    title={mark.items.join('\n')}
                    {...events.stopAt(0, at)}
                    onClick={() => actions.onEvidence(mark.key)}
                  >
                    {wording.format.number(at + 1)}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className="columns-plot" ref={plot} role="img" aria-label={altTextOf(spec, wording)}>
            <Suspense fallback={<div style={{ height: PLOT_HEIGHT }} />}>
              <ColumnsPlot
                spec={spec}
                width={width}
                palette={palette}
                number={wording.format.number}
                onTick={chooseTick}
                onDrawn={noteDrawn}
              />
            </Suspense>
          </div>
          <ul className="columns-ticks" aria-label={spec.tickLabel} style={margins} {...axis.area}>
            {spec.ticks.map((tick, at) => (
              <li
                key={tick.key}
                data-major={tick.shortLabel.includes('\n')}
                data-choice={tick.choice}
                data-highlight={isSameTarget(tick.target, highlight)}
              >
                <button
                  type="button"
                  aria-pressed={tick.choice === 'chosen'}
                  aria-label={tick.label}
                  disabled={tick.target === null}
                  {...axis.stopAt(0, at)}
                  {...choosing(tick.target, tick.key, actions)}
                >
                  {tick.shortLabel}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {spec.annotations !== undefined && (
        <ol className="columns-events-key">
          {spec.annotations.marks.map((mark) => (
            <li key={mark.key}>
              <strong>{mark.label}</strong> {mark.items.join(' · ')}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
