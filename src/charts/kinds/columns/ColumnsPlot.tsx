import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ComposedChart, DefaultZIndexes, usePlotArea, useYAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { AXIS_WIDTH, PLOT_HEIGHT, RIGHT_MARGIN } from './plot-size.ts';
import { frameOf, PlotContext, type Plot, type PlotFrame } from './plot.tsx';
import { StackedMarks } from './StackedMarks.tsx';

// A third of Recharts, which most plots do without at first.
const PlotReadout = lazy(() => import('./PlotReadout.tsx'));
const PlotRuns = lazy(() => import('./PlotRuns.tsx'));

type Props = Plot & {
  /** In CSS pixels. */
  readonly width: number;
};

/** The plot of a columns figure: Recharts draws axes, lines and areas, and again only when these change. */
export default memo(function ColumnsPlot({ spec, layout, width, palette, number, onTick, onDrawn }: Props): ReactNode {
  const frame = useUnchanged(frameOf(spec, layout));
  const plot = useMemo(
    () => ({ spec, layout, palette, number, onTick, onDrawn }),
    [spec, layout, palette, number, onTick, onDrawn],
  );
  useEffect(onDrawn, [onDrawn]);
  return (
    <PlotContext value={plot}>
      <Frame frame={frame} width={width} palette={palette} number={number} />
    </PlotContext>
  );
});

/** The value as long as it says the same, whatever objects it is made of. */
function useUnchanged<Value>(value: Value): Value {
  const [held, hold] = useState(value);
  if (held === value || JSON.stringify(held) === JSON.stringify(value)) return held;
  hold(value);
  return value;
}

type FrameProps = Pick<Props, 'width' | 'palette' | 'number'> & { readonly frame: PlotFrame };

const Frame = memo(function Frame({ frame, width, palette, number }: FrameProps): ReactNode {
  const { isShare, rows, ticks, runs, hasReferences } = frame;
  const [isPointedAt, setPointedAt] = useState(false);
  const pointAt = useCallback(() => setPointedAt(true), []);
  return (
    <ComposedChart
      width={width}
      height={PLOT_HEIGHT}
      data={rows}
      // Above the plot stand sums, and the words of lines that others state.
      margin={{ top: hasReferences ? 40 : 20, right: RIGHT_MARGIN, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      onMouseEnter={pointAt}
      onTouchStart={pointAt}
    >
      <TickLines ticks={ticks} colour={palette.line} />
      <XAxis dataKey="tick" scale="band" tick={false} height={4} tickLine={false} stroke={palette.lineStrong} />
      <YAxis
        width={AXIS_WIDTH}
        allowDecimals={isShare}
        domain={[0, ticks.at(-1) ?? 1]}
        // Where Recharts draws no series itself, it would wait for one before it believes the domain.
        allowDataOverflow={runs.length === 0}
        ticks={[...ticks]}
        interval={0}
        tickFormatter={(value: number) => (isShare ? `${Math.round(value * 100)}%` : number(value))}
        tick={{ fontSize: 11, fill: palette.ink3 }}
        axisLine={false}
        tickLine={false}
      />
      <StackedMarks />
      <Suspense>{runs.length > 0 && <PlotRuns frame={frame} palette={palette} />}</Suspense>
      <Suspense>{isPointedAt && <PlotReadout palette={palette} />}</Suspense>
    </ComposedChart>
  );
});

type LineProps = { readonly ticks: readonly number[]; readonly colour: string };

/** A line across the plot at each tick of its height: plain ones, for Recharts' own grid is heavy. */
function TickLines({ ticks, colour }: LineProps): ReactNode {
  const up = useYAxisScale();
  const area = usePlotArea();
  if (up === undefined || area === undefined) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.grid}>
      <g stroke={colour}>
        {ticks.map((tick) => (
          <line key={tick} x1={area.x} x2={area.x + area.width} y1={up(tick)} y2={up(tick)} />
        ))}
      </g>
    </ZIndexLayer>
  );
}
