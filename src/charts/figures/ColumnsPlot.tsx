import { memo, use, useMemo, useState, type ReactNode } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Palette } from '#charts/theme.ts';
import { AXIS_WIDTH, PLOT_HEIGHT, RIGHT_MARGIN } from './columns-layout.ts';
import { frameOf, opacityAt, PlotContext, type Plot, type PlotFrame, type Run } from './plot.ts';
import { StackedMarks } from './StackedMarks.tsx';

/** The plot of a columns figure: Recharts draws axes, lines and areas, and again only when these change. */
export default memo(function ColumnsPlot({ spec, palette, number, onTick }: Plot): ReactNode {
  const frame = useUnchanged(frameOf(spec));
  const plot = useMemo(() => ({ spec, palette, number, onTick }), [spec, palette, number, onTick]);
  return (
    <PlotContext value={plot}>
      <Frame frame={frame} palette={palette} number={number} />
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

type FrameProps = Pick<Plot, 'palette' | 'number'> & { readonly frame: PlotFrame };

const Frame = memo(function Frame({ frame, palette, number }: FrameProps): ReactNode {
  const { mode, isShare, rows, ticks, runs, references } = frame;
  return (
    <ResponsiveContainer width="100%" height={PLOT_HEIGHT} initialDimension={{ width: 640, height: PLOT_HEIGHT }}>
      <ComposedChart
        data={rows}
        margin={{ top: 8, right: RIGHT_MARGIN, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barCategoryGap={mode === 'steps' ? 0 : '12%'}
      >
        <CartesianGrid vertical={false} stroke={palette.line} />
        <XAxis dataKey="tick" tick={false} height={4} tickLine={false} stroke={palette.lineStrong} />
        <YAxis
          width={AXIS_WIDTH}
          allowDecimals={isShare}
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          tickFormatter={(value: number) => (isShare ? `${Math.round(value * 100)}%` : number(value))}
          tick={{ fontSize: 11, fill: palette.ink3 }}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip isAnimationActive={false} cursor={{ fill: palette.sunken, opacity: 0.6 }} content={<TickReadout />} />
        {/* Recharts leaves room for whole columns only where something is a bar; labels and marks count on it. */}
        <Bar dataKey={nothing} isAnimationActive={false} />
        <StackedMarks />
        {runs.map((run) => (mode === 'cumulative' ? areaOf(run, palette) : lineOf(run, palette)))}
        {references.map(({ key, from, to, value, label }) => (
          <ReferenceLine
            key={key}
            segment={[
              { x: from, y: value },
              { x: to, y: value },
            ]}
            stroke={palette.ink}
            strokeDasharray="5 3"
            strokeWidth={1.5}
            label={{
              value: label,
              position: 'insideBottomLeft',
              offset: 7,
              fontSize: 11,
              fontWeight: 600,
              fill: palette.ink,
              stroke: palette.surface,
              strokeWidth: 4,
              paintOrder: 'stroke',
            }}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
});

function areaOf({ key, label, colour, choice }: Run, palette: Palette): ReactNode {
  return (
    <Area
      key={key}
      dataKey={key}
      name={label}
      className={`columns-series-${key}`}
      isAnimationActive={false}
      stackId="all"
      type="linear"
      fill={palette[colour]}
      stroke={palette.surface}
      fillOpacity={0.9 * opacityAt(choice)}
    />
  );
}

function lineOf({ key, label, colour, choice }: Run, palette: Palette): ReactNode {
  return (
    <Line
      key={key}
      dataKey={key}
      name={label}
      className={`columns-series-${key}`}
      isAnimationActive={false}
      type="linear"
      stroke={palette[colour]}
      strokeWidth={2}
      strokeOpacity={opacityAt(choice)}
      dot={{ r: 2.5, fill: palette[colour], stroke: palette[colour] }}
    />
  );
}

function nothing(): number {
  return 0;
}

/** Recharts tells it whether a tick is pointed at, and which. */
function TickReadout({ active = false, label }: { readonly active?: boolean; readonly label?: string }): ReactNode {
  const plot = use(PlotContext);
  const at = plot?.spec.ticks.findIndex(({ key }) => key === label) ?? -1;
  const tick = plot?.spec.ticks[at];
  if (!active || plot === null || tick === undefined) return null;
  const { spec, palette, number } = plot;
  const spell = (value: number): string => (spec.unit === 'share' ? `${Math.round(value * 100)}%` : number(value));
  return (
    <div className="columns-readout">
      <strong>{tick.label}</strong>
      <dl>
        {spec.series.map((series) => {
          const value = series.marks[at]?.value ?? 0;
          return value === 0 ? null : (
            <div key={series.key}>
              <dt>
                <span className="columns-swatch" data-ink style={{ background: palette[series.colour] }} />
                {series.label}
              </dt>
              <dd>{spell(value)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
