import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type ReactNode,
} from 'react';
import { altTextOf } from '#charts/alt-text.ts';
import type { ColumnsSpec } from './spec.ts';
import { AXIS_WIDTH, PLOT_HEIGHT, RIGHT_MARGIN } from './plot-size.ts';
import { ColumnsLegend, ColumnsTicks } from './ColumnsLabels.tsx';
import { gestureOf, isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { useWidth } from '#charts/screen/use-width.ts';
import { columnsLayout, hasGaps, UNKNOWN } from './layout.ts';
import './figure.css';

const ColumnsPlot = lazy(() => import('./ColumnsPlot.tsx'));

/** Until the plot is measured. */
const USUAL_WIDTH = 640;

const PLACE = <div style={{ height: PLOT_HEIGHT }} />;

/** Counts over time, with its legend and its tick labels as buttons. */
export function ColumnsFigure({ spec, wording, palette, highlight, actions }: FigureProps<ColumnsSpec>): ReactNode {
  const events = useRovingFocus();
  const plot = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => columnsLayout(spec), [spec]);
  const [measure, width] = useWidth(USUAL_WIDTH);
  // After the page around it, in a step of its own: a plot takes as long as all the rest.
  const isPlotted = useDeferredValue(true, false);
  // The labels keep to the margins of the plot in the width that it was drawn in, which on paper is not that of its box.
  const margins = {
    paddingLeft: `${(100 * AXIS_WIDTH) / width}%`,
    paddingRight: `${(100 * RIGHT_MARGIN) / width}%`,
    gridTemplateColumns: `repeat(${spec.ticks.length}, minmax(0, 1fr))`,
  };
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
      <ColumnsLegend
        label={wording.say.figure.legend}
        entries={spec.series.map(({ key, label, colour, target, choice }) => ({ key, label, colour, target, choice }))}
        palette={palette}
        actions={actions}
      />
      <div ref={measure}>
        {spec.annotations !== undefined && (
          <ul className="columns-events" aria-label={spec.annotations.label} style={margins} {...events.area}>
            {layout.annotations.map(({ annotation: mark, column }, at) => (
              <li key={mark.key} style={{ gridColumn: column + 1 }}>
                <button
                  type="button"
                  className="bare"
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
          <Suspense fallback={PLACE}>
            {isPlotted ? (
              <ColumnsPlot
                spec={spec}
                layout={layout}
                width={width}
                palette={palette}
                number={wording.format.number}
                onTick={chooseTick}
                onDrawn={noteDrawn}
              />
            ) : (
              PLACE
            )}
          </Suspense>
        </div>
        <ColumnsTicks
          label={spec.tickLabel}
          ticks={spec.ticks}
          style={margins}
          highlight={highlight}
          actions={actions}
        />
      </div>
      {hasGaps(layout) && (
        <p className="columns-unknown">
          <strong>{UNKNOWN}</strong> {wording.say.figure.gap}
        </p>
      )}
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
