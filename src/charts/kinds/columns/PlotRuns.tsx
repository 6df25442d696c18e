import { use, useEffect, type ReactNode } from 'react';
import { Area, Line } from 'recharts';
import type { Palette } from '#charts/theme.ts';
import { opacityAt, PlotContext, type Plot, type PlotFrame, type Run } from './plot.tsx';

type Props = Pick<Plot, 'palette'> & { readonly frame: PlotFrame };

/** Lines and areas over the ticks of a plot. */
export default function PlotRuns({ frame, palette }: Props): ReactNode {
  const { mode, runs } = frame;
  const plot = use(PlotContext);
  useEffect(() => plot?.onDrawn(), [plot]);
  return runs.map((run) => (mode === 'cumulative' ? areaOf(run, palette) : lineOf(run, palette)));
}

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
