import { memo, type ReactNode } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { countTicks, SHARE_TICKS } from '#charts/axis.ts';
import type { Choice, ColumnsSpec, Series } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import { AXIS_WIDTH, PLOT_HEIGHT, RIGHT_MARGIN } from './columns-layout.ts';

type Modifiers = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

type Row = Readonly<Record<string, number | string>>;

type Props = {
  readonly spec: ColumnsSpec;
  readonly palette: Palette;
  readonly number: (value: number) => string;
  readonly onTick: (tick: number, event: Modifiers) => void;
};

/** The plot of a columns figure. It is drawn again only when its numbers change, since Recharts takes its time. */
export default memo(function ColumnsPlot({ spec, palette, number, onTick }: Props): ReactNode {
  return (
    <ResponsiveContainer width="100%" height={PLOT_HEIGHT} initialDimension={{ width: 640, height: PLOT_HEIGHT }}>
      {plotOf(spec, palette, number, onTick)}
    </ResponsiveContainer>
  );
});

function plotOf(
  spec: ColumnsSpec,
  palette: Palette,
  number: (value: number) => string,
  onTick: Props['onTick'],
): ReactNode {
  const rows: Row[] = spec.ticks.map((tick, at) => ({
    tick: tick.key,
    label: tick.label,
    whole: tick.whole,
    total: totalWhereItRises(spec, at, number),
    ...Object.fromEntries(spec.series.map(({ key, marks }) => [key, marks[at]?.value ?? 0])),
  }));
  const isShare = spec.unit === 'share';
  const ticks = isShare ? [...SHARE_TICKS] : countTicks(highestOf(spec));
  return (
    <ComposedChart
      data={rows}
      margin={{ top: 8, right: RIGHT_MARGIN, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap={spec.mode === 'steps' ? 0 : '12%'}
    >
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis dataKey="tick" xAxisId="shown" tick={false} height={4} tickLine={false} stroke={palette.lineStrong} />
      <XAxis dataKey="tick" xAxisId="behind" hide />
      <YAxis
        width={AXIS_WIDTH}
        allowDecimals={isShare}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={(value: number) => (isShare ? `${Math.round(value * 100)}%` : number(value))}
        tick={{ fontSize: 11, fill: palette.ink3 }}
        axisLine={false}
        tickLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: palette.sunken, opacity: 0.6 }}
        content={({ active, label }) => {
          const at = spec.ticks.findIndex(({ key }) => key === label);
          return active ? <TickReadout spec={spec} at={at} palette={palette} number={number} /> : null;
        }}
      />
      {spec.mode === 'stacked' && (
        <Bar dataKey="whole" xAxisId="behind" fill={palette.ghost} isAnimationActive={false} radius={2} />
      )}
      {(spec.mode === 'lines' || spec.mode === 'cumulative') && (
        // Recharts leaves room for whole columns only where something is a bar; the labels below count on it.
        <Bar dataKey={nothing} xAxisId="shown" isAnimationActive={false} />
      )}
      {spec.series.filter(hasValue).map((series, place, drawn) => {
        const shared = {
          dataKey: series.key,
          xAxisId: 'shown',
          name: series.label,
          isAnimationActive: false,
          className: `columns-series-${series.key}`,
        };
        const colour = palette[series.colour];
        switch (spec.mode) {
          case 'stacked':
          case 'share':
            return (
              <Bar
                key={series.key}
                {...shared}
                stackId="all"
                fill={colour}
                stroke={palette.surface}
                strokeWidth={1}
                fillOpacity={opacityAt(series.choice)}
                onClick={(_, tick, event) => onTick(tick, event)}
              />
            );
          case 'steps':
            // As wide as its tick: the tops of neighbours make the stairs.
            return (
              <Bar
                key={series.key}
                {...shared}
                stackId="all"
                fill={colour}
                stroke={colour}
                strokeWidth={1}
                fillOpacity={opacityAt(series.choice)}
                onClick={(_, tick, event) => onTick(tick, event)}
              >
                {place === drawn.length - 1 && (
                  <LabelList dataKey="total" position="top" fontSize={11} fontWeight={600} fill={palette.ink} />
                )}
              </Bar>
            );
          case 'cumulative':
            return (
              <Area
                key={series.key}
                {...shared}
                stackId="all"
                type="linear"
                fill={colour}
                stroke={palette.surface}
                fillOpacity={0.9 * opacityAt(series.choice)}
              />
            );
          case 'lines':
            return (
              <Line
                key={series.key}
                {...shared}
                type="linear"
                stroke={colour}
                strokeWidth={2}
                strokeOpacity={opacityAt(series.choice)}
                dot={{ r: 2.5, fill: colour, stroke: colour }}
              />
            );
        }
      })}
      {spec.references.map((reference) => (
        <ReferenceLine
          key={reference.key}
          xAxisId="shown"
          segment={[
            { x: reference.from, y: reference.value },
            { x: reference.to, y: reference.value },
          ]}
          stroke={palette.ink}
          strokeDasharray="5 3"
          strokeWidth={1.5}
          label={{
            value: reference.label,
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
  );
}

/** The highest point that a plot must reach. */
function highestOf({ mode, ticks, series, references }: ColumnsSpec): number {
  const heights = ticks.map(({ whole }, index) => {
    const values = series.map(({ marks }) => marks[index]?.value ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    if (mode === 'lines') return Math.max(0, ...values);
    return mode === 'cumulative' || mode === 'steps' ? sum : Math.max(whole, sum);
  });
  return Math.max(0, ...heights, ...references.map(({ value }) => value));
}

/** What a running total comes to, at the ticks where it rises; empty where it is level. */
function totalWhereItRises({ rises, series }: ColumnsSpec, at: number, number: Props['number']): string {
  if ((rises?.marks[at]?.value ?? 0) === 0) return '';
  return number(series.reduce((sum, { marks }) => sum + (marks[at]?.value ?? 0), 0));
}

function nothing(): number {
  return 0;
}

function hasValue({ marks }: Series): boolean {
  return marks.some(({ value }) => (value ?? 0) > 0);
}

function opacityAt(choice: Choice): number {
  return choice === 'left-out' ? 0.3 : 1;
}

type ReadoutProps = {
  readonly spec: ColumnsSpec;
  readonly at: number;
  readonly palette: Palette;
  readonly number: (value: number) => string;
};

function TickReadout({ spec, at, palette, number }: ReadoutProps): ReactNode {
  const tick = spec.ticks[at];
  if (tick === undefined) return null;
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
